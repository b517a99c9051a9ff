import { sql, type RawBuilder, type Transaction } from 'kysely';
import { actsFor, sideOf, type Principal } from '../principal/principal.ts';
import type { Schema } from '../db/schema.types.ts';

/** A file as the store reads it, also from inside an aggregate. */
export interface FileRow {
  file_id: string;
  external_id: string | null;
  file_name: string;
  media_type: string;
  /** Of a file that nobody has fetched yet the one that was declared, or null. */
  size: number | null;
  /** Null of a file that nobody has fetched yet. */
  sha256: string | null;
  /** RFC 3339, in UTC. */
  created_at: string;
}

/** A file by itself, with where it lies: all of that is null where it was uploaded, and for who may not know. */
export interface FoundFile extends FileRow {
  revision: number;
  source_url: string | null;
  source_size: number | null;
  source_sha256: string | null;
  fetched_at: string | null;
}

/** A `FileRow` as JSON, of the file `f`, for aggregates. */
export const fileJson: RawBuilder<FileRow> = sql<FileRow>`jsonb_build_object('file_id', f.file_id, 'external_id', f.external_id,
  'file_name', f.file_name, 'media_type', f.media_type, 'size', f.size, 'sha256', f.sha256,
  'created_at', to_char(f.created_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))`;

const isNamed = sql<boolean>`(
  exists (select from message_files l where l.publisher_id = f.publisher_id and l.file_id = f.file_id)
  or exists (select from payment_report_files l where l.publisher_id = f.publisher_id and l.file_id = f.file_id)
  or exists (select from payment_files l where l.publisher_id = f.publisher_id and l.file_id = f.file_id)
  or exists (select from document_files l where l.publisher_id = f.publisher_id and l.file_id = f.file_id))`;

/**
 * A file that the caller may see. For a partner row-level security decides; the publisher does not see what a partner has
 * uploaded and not yet named in a report or message.
 */
export async function findFile(
  trx: Transaction<Schema>,
  caller: Principal,
  fileId: string,
): Promise<FoundFile | undefined> {
  const file = trx
    .selectFrom('files as f')
    .leftJoin('file_sources as s', (join) =>
      join.onRef('s.publisher_id', '=', 'f.publisher_id').onRef('s.file_id', '=', 'f.file_id'),
    )
    .select([
      'f.file_id',
      'f.external_id',
      'f.file_name',
      'f.media_type',
      'f.size',
      'f.sha256',
      'f.created_at',
      'f.revision',
      's.url as source_url',
      's.size as source_size',
      's.sha256 as source_sha256',
      's.fetched_at',
    ])
    .where('f.publisher_id', '=', caller.publisherId)
    .where('f.file_id', '=', fileId);
  const visible =
    sideOf(caller) === 'partner'
      ? file
      : file.where((eb) => eb.or([eb('f.partner_id', 'is', null), isNamed]));
  return visible.executeTakeFirst();
}

/** Which of the files the caller's own side has uploaded or published. Ids in lower case. */
export async function listOwnFileIds(
  trx: Transaction<Schema>,
  caller: Principal,
  fileIds: readonly string[],
): Promise<ReadonlySet<string>> {
  if (fileIds.length === 0) return new Set();
  const own = sql`f.partner_id is not distinct from ${actsFor(caller) ?? null}::uuid`;
  const { rows } = await sql<{ file_id: string }>`
    select f.file_id from files f
    where f.publisher_id = ${caller.publisherId}::uuid and f.file_id = any(${fileIds}::uuid[]) and ${own}`.execute(
    trx,
  );
  return new Set(rows.map((row) => row.file_id));
}

export interface NewFile {
  readonly fileId: string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly size: number;
  readonly sha256: string;
  readonly now: string;
}

/** Stores what is known of an upload. */
export async function insertUpload(
  trx: Transaction<Schema>,
  caller: Principal,
  file: NewFile,
): Promise<void> {
  await trx
    .insertInto('files')
    .values({
      publisher_id: caller.publisherId,
      file_id: file.fileId,
      external_id: null,
      partner_id: actsFor(caller) ?? null,
      file_name: file.fileName,
      media_type: file.mediaType,
      size: file.size,
      sha256: file.sha256,
      created_at: file.now,
    })
    .execute();
}

export interface PublishedFile {
  readonly fileId: string;
  readonly revision: number;
  readonly outcome: 'created' | 'updated' | 'unchanged';
}

/** Creates the file of an external id, or replaces it where the bytes differ. */
export async function upsertPublishedFile(
  trx: Transaction<Schema>,
  publisherId: string,
  externalId: string,
  file: NewFile,
): Promise<PublishedFile> {
  const written = await trx
    .insertInto('files')
    .values({
      publisher_id: publisherId,
      file_id: file.fileId,
      external_id: externalId,
      file_name: file.fileName,
      media_type: file.mediaType,
      size: file.size,
      sha256: file.sha256,
      created_at: file.now,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['publisher_id', 'external_id'])
        .doUpdateSet((eb) => ({
          file_name: eb.ref('excluded.file_name'),
          media_type: eb.ref('excluded.media_type'),
          size: eb.ref('excluded.size'),
          sha256: eb.ref('excluded.sha256'),
          revision: eb('files.revision', '+', 1),
        }))
        .whereRef('files.sha256', 'is distinct from', 'excluded.sha256'),
    )
    .returning(['file_id', 'revision'])
    .executeTakeFirst();
  if (written !== undefined) {
    const outcome = written.revision === 1 ? 'created' : 'updated';
    return { fileId: written.file_id, revision: written.revision, outcome };
  }
  const same = await trx
    .selectFrom('files')
    .select(['file_id', 'revision'])
    .where('publisher_id', '=', publisherId)
    .where('external_id', '=', externalId)
    .executeTakeFirstOrThrow();
  return { fileId: same.file_id, revision: same.revision, outcome: 'unchanged' };
}

/**
 * Removes uploads made before an instant that no report and no message names, with their bytes; answers what is gone. For
 * maintenance, across publishers. What is being named at this moment is left for the next time.
 */
export async function deleteUnnamedUploads(
  trx: Transaction<Schema>,
  before: string,
): Promise<{ publisherId: string; fileId: string }[]> {
  const { rows } = await sql<{ publisherId: string; fileId: string }>`
    delete from files using (
      select f.publisher_id, f.file_id from files f
      where f.external_id is null and f.created_at < ${before}::timestamptz and not ${isNamed}
      for update of f skip locked
    ) f
    where files.publisher_id = f.publisher_id and files.file_id = f.file_id
    returning files.publisher_id as "publisherId", files.file_id as "fileId"`.execute(trx);
  return rows;
}
