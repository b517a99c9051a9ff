import { sql, type RawBuilder, type Transaction } from 'kysely';
import type { Metadata } from '@saldo/sdk/contract';
import { rowsAs } from '../db/rows-as.sql.ts';
import type { Schema } from '../db/schema.types.ts';
import type { UpsertedRow } from './published-row.ts';
import type { UpsertRecord } from './record.ts';

/** Kinds of records that have metadata. */
export type DescribedKind = 'document' | 'payment' | 'partner';

/** Replaces what lists find records by of their metadata, of those that were written. */
export async function replaceMetadata(
  trx: Transaction<Schema>,
  publisherId: string,
  kind: DescribedKind,
  records: readonly UpsertRecord<{ metadata?: Metadata }>[],
  rows: readonly UpsertedRow[],
): Promise<void> {
  const table = sql.table(`${kind}_metadata`);
  const id = sql.ref(`${kind}_id`);
  const replaced = rows.filter(({ created }) => !created).map((row) => row.id);
  if (replaced.length > 0) {
    await sql`delete from ${table} where publisher_id = ${publisherId}::uuid and ${id} = any(${replaced}::uuid[])`.execute(
      trx,
    );
  }
  const written = new Map(records.map(({ externalId, data }) => [externalId, data.metadata ?? {}]));
  const entries = rows.flatMap((row) =>
    Object.entries(written.get(row.external_id)!).map(([key, value]) => ({
      id: row.id,
      partner_id: row.partner_id,
      entry: entryOf(key, value),
    })),
  );
  if (entries.length === 0) return;
  const columns = kind === 'partner' ? sql`${id}` : sql`${id}, partner_id`;
  const values = kind === 'partner' ? sql`i.id` : sql`i.id, i.partner_id`;
  await sql`
    insert into ${table} (publisher_id, ${columns}, entry)
    select ${publisherId}::uuid, ${values}, i.entry
    from ${rowsAs('i', { id: 'uuid', partner_id: 'uuid', entry: 'text' }, entries)}`.execute(trx);
}

/** The conditions that a record under an alias has all of this metadata. */
export function hasMetadata(
  kind: DescribedKind,
  alias: string,
  metadata: Metadata = {},
): RawBuilder<boolean>[] {
  const table = sql.table(`${kind}_metadata`);
  const id = `${kind}_id`;
  return Object.entries(metadata).map(
    ([key, value]) => sql<boolean>`exists (
      select from ${table} m
      where m.publisher_id = ${sql.ref(`${alias}.publisher_id`)} and ${sql.ref(`m.${id}`)} = ${sql.ref(`${alias}.${id}`)}
        and m.entry = ${entryOf(key, value)})`,
  );
}

/** A key has no `=`. */
function entryOf(key: string, value: string): string {
  return `${key}=${value}`;
}
