import { sql, type Transaction } from 'kysely';
import { rowsAs } from '../db/rows-as.sql.ts';
import type { Schema } from '../db/schema.types.ts';

/** A file as it was published by its address. */
export interface SourcedFile {
  readonly externalId: string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly url: string;
  /** As declared, as is the digest. */
  readonly size: number | undefined;
  readonly sha256: string | undefined;
}

/** What is there under an external id; of what lies at no address the last three are null. */
export interface SourcedFileRow {
  external_id: string | null;
  file_id: string;
  file_name: string;
  media_type: string;
  url: string | null;
  size: number | null;
  sha256: string | null;
}

/** Finds and locks files, in one order for all transactions. */
export async function lockSourcedFiles(
  trx: Transaction<Schema>,
  publisherId: string,
  externalIds: readonly string[],
): Promise<Map<string, SourcedFileRow>> {
  const { rows } = await sql<SourcedFileRow>`
    select f.external_id, f.file_id, f.file_name, f.media_type, s.url, s.size, s.sha256
    from files f left join file_sources s on s.publisher_id = f.publisher_id and s.file_id = f.file_id
    where f.publisher_id = ${publisherId}::uuid and f.external_id = any(${externalIds}::text[])
    order by f.external_id for no key update of f`.execute(trx);
  return new Map(rows.map((row) => [row.external_id!, row]));
}

export interface WrittenFileRow {
  external_id: string | null;
  file_id: string;
  revision: number;
}

const FILES = {
  file_id: 'uuid',
  external_id: 'text',
  file_name: 'text',
  media_type: 'text',
  size: 'integer',
} as const;
const SOURCES = { file_id: 'uuid', url: 'text', size: 'integer', sha256: 'text' } as const;

/** Creates or replaces files of which there are no bytes yet. */
export async function upsertSourcedFiles(
  trx: Transaction<Schema>,
  publisherId: string,
  files: readonly (SourcedFile & { readonly fileId: string })[],
  now: string,
): Promise<WrittenFileRow[]> {
  if (files.length === 0) return [];
  const { rows } = await sql<WrittenFileRow>`
    insert into files (publisher_id, file_id, external_id, file_name, media_type, size, created_at)
    select ${publisherId}::uuid, i.file_id, i.external_id, i.file_name, i.media_type, i.size, ${now}::timestamptz
    from ${rowsAs(
      'i',
      FILES,
      files.map(({ fileId, externalId, fileName, mediaType, size = null }) => ({
        file_id: fileId,
        external_id: externalId,
        file_name: fileName,
        media_type: mediaType,
        size,
      })),
    )}
    order by i.external_id
    on conflict (publisher_id, external_id) do update set file_name = excluded.file_name, media_type = excluded.media_type,
      size = excluded.size, sha256 = null, revision = files.revision + 1
    returning external_id, file_id, revision`.execute(trx);
  const ids = new Map(rows.map((row) => [row.external_id, row.file_id]));
  const sources = files.map(({ externalId, url, size = null, sha256 = null }) => ({
    file_id: ids.get(externalId)!,
    url,
    size,
    sha256,
  }));
  await sql`
    insert into file_sources (publisher_id, file_id, url, size, sha256)
    select ${publisherId}::uuid, i.file_id, i.url, i.size, i.sha256 from ${rowsAs('i', SOURCES, sources)}
    on conflict (publisher_id, file_id) do update set url = excluded.url, size = excluded.size, sha256 = excluded.sha256,
      fetched_at = null`.execute(trx);
  await sql`delete from blobs where publisher_id = ${publisherId}::uuid and file_id = any(${[...ids.values()]}::uuid[])`.execute(
    trx,
  );
  return rows;
}

/** A file that was published by its address: what was declared, and what is kept since it was fetched. */
export interface FileToFetch {
  file_name: string;
  media_type: string;
  revision: number;
  kept_sha256: string | null;
  url: string | null;
  size: number | null;
  sha256: string | null;
}

export async function findFileToFetch(
  trx: Transaction<Schema>,
  publisherId: string,
  fileId: string,
): Promise<FileToFetch | undefined> {
  const { rows } = await sql<FileToFetch>`
    select f.file_name, f.media_type, f.revision, f.sha256 as kept_sha256, s.url, s.size, s.sha256
    from files f left join file_sources s on s.publisher_id = f.publisher_id and s.file_id = f.file_id
    where f.publisher_id = ${publisherId}::uuid and f.file_id = ${fileId}::uuid`.execute(trx);
  return rows[0];
}

/** Notes what was fetched, unless the file was replaced or fetched meanwhile: then it answers false. */
export async function noteFetched(
  trx: Transaction<Schema>,
  publisherId: string,
  fileId: string,
  fetched: { revision: number; size: number; sha256: string; now: string },
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('files')
    .set({ size: fetched.size, sha256: fetched.sha256 })
    .where('publisher_id', '=', publisherId)
    .where('file_id', '=', fileId)
    .where('revision', '=', fetched.revision)
    .where('sha256', 'is', null)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) return false;
  await trx
    .updateTable('file_sources')
    .set({ fetched_at: fetched.now })
    .where('publisher_id', '=', publisherId)
    .where('file_id', '=', fileId)
    .execute();
  return true;
}

/** Forgets where a file lies: its bytes were sent. */
export async function deleteFileSource(
  trx: Transaction<Schema>,
  publisherId: string,
  fileId: string,
): Promise<void> {
  await trx
    .deleteFrom('file_sources')
    .where('publisher_id', '=', publisherId)
    .where('file_id', '=', fileId)
    .execute();
}
