import type { FileLink, FileLinkInput } from '@saldo/sdk/contract';
import { sql, type RawBuilder, type Transaction } from 'kysely';
import { rowsAs } from '../db/rows-as.sql.ts';
import type { Schema } from '../db/schema.types.ts';

/** Where the papers of a kind of records are named. */
interface FileLinks {
  readonly table: 'document_files' | 'payment_files';
  readonly id: 'document_id' | 'payment_id';
}

const LINKS = {
  document: { table: 'document_files', id: 'document_id' },
  payment: { table: 'payment_files', id: 'payment_id' },
} as const satisfies Record<string, FileLinks>;

export type PaperedKind = keyof typeof LINKS;

/** A paper of a record as it is read. */
export type FileLinkRow = Omit<FileLink, 'externalId' | 'size' | 'pending'> & {
  externalId: string | null;
  size: number | null;
  pending: boolean;
};

/** The papers of the record of an alias, as JSON in their order; null where there are none. */
export function filesOf(kind: PaperedKind, alias: string): RawBuilder<FileLinkRow[] | null> {
  const { table, id } = LINKS[kind];
  return sql`(
      select jsonb_agg(jsonb_build_object('id', f.file_id, 'externalId', f.external_id, 'role', l.role,
        'fileName', f.file_name, 'mediaType', f.media_type, 'size', f.size, 'pending', f.sha256 is null) order by l.ordinal)
      from ${sql.table(table)} l join files f on f.publisher_id = l.publisher_id and f.file_id = l.file_id
      where l.publisher_id = ${sql.ref(`${alias}.publisher_id`)} and l.${sql.ref(id)} = ${sql.ref(`${alias}.${id}`)}
    )`;
}

/** A record that was written, and the papers that it names. */
export interface PaperedRecord {
  readonly id: string;
  readonly partnerId: string;
  readonly created: boolean;
  readonly files: readonly FileLinkInput[] | undefined;
}

/** So many papers a record has at most. */
export const MOST_PAPERS = 20;

/** A record's own papers have places below, those that came beside it from here on. */
export const BESIDE = 100;

const COLUMNS = {
  record_id: 'uuid',
  partner_id: 'uuid',
  ordinal: 'integer',
  file_id: 'uuid',
  role: 'text',
} as const;

export interface LinkToWrite {
  readonly record_id: string;
  readonly partner_id: string;
  readonly ordinal: number;
  readonly file_id: string;
  readonly role: string;
}

/** Replaces the papers that records name which were written, and leaves those that came beside them, unless they name them themselves. */
export async function replaceRecordFiles(
  trx: Transaction<Schema>,
  publisherId: string,
  kind: PaperedKind,
  written: readonly PaperedRecord[],
  fileIds: ReadonlyMap<string, string>,
): Promise<void> {
  const table = sql.table(LINKS[kind].table);
  const id = sql.ref(LINKS[kind].id);
  const replaced = written.filter(({ created }) => !created).map((record) => record.id);
  if (replaced.length > 0) {
    await sql`delete from ${table} where publisher_id = ${publisherId}::uuid and ${id} = any(${replaced}::uuid[]) and ordinal < ${BESIDE}`.execute(
      trx,
    );
  }
  const links = written.flatMap((record) =>
    (record.files ?? []).map(({ externalId, role = 'other' }, ordinal) => ({
      record_id: record.id,
      partner_id: record.partnerId,
      ordinal,
      file_id: fileIds.get(externalId)!,
      role,
    })),
  );
  if (links.length === 0) return;
  if (replaced.length > 0) {
    await sql`
      delete from ${table} l using ${rowsAs('i', COLUMNS, links)}
      where l.publisher_id = ${publisherId}::uuid and l.${id} = i.record_id and l.file_id = i.file_id`.execute(
      trx,
    );
  }
  await insertLinks(trx, publisherId, kind, links);
}

/** Names papers in records at their places. */
export async function insertLinks(
  trx: Transaction<Schema>,
  publisherId: string,
  kind: PaperedKind,
  links: readonly LinkToWrite[],
): Promise<void> {
  if (links.length === 0) return;
  const table = sql.table(LINKS[kind].table);
  const id = sql.ref(LINKS[kind].id);
  await sql`
    insert into ${table} (publisher_id, ${id}, ordinal, partner_id, file_id, role)
    select ${publisherId}::uuid, i.record_id, i.ordinal, i.partner_id, i.file_id, i.role
    from ${rowsAs('i', COLUMNS, links)}`.execute(trx);
}

/** Ids of published files by the publisher's ids. */
export async function listFileIds(
  trx: Transaction<Schema>,
  publisherId: string,
  externalIds: readonly string[],
): Promise<Map<string, string>> {
  if (externalIds.length === 0) return new Map();
  const { rows } = await sql<{ external_id: string | null; file_id: string }>`
    select external_id, file_id from files
    where publisher_id = ${publisherId}::uuid and external_id = any(${externalIds}::text[])`.execute(trx);
  return new Map(rows.map((row) => [row.external_id!, row.file_id]));
}
