import { sql, type RawBuilder, type Transaction } from 'kysely';
import type { Metadata } from '@saldo/sdk/contract';
import { rowsAs } from '../db/rows-as.sql.ts';
import type { Schema } from '../db/schema.types.ts';
import type { UpsertedRow } from './published-row.ts';
import type { UpsertRecord } from './record.ts';

/** Kinds of records that have metadata. */
export type DescribedKind = 'document' | 'payment' | 'partner';

/** Replaces what lists find records by, their metadata and what else there is, of those that were written. */
export async function replaceMetadata<Data extends { metadata?: Metadata }>(
  trx: Transaction<Schema>,
  publisherId: string,
  kind: DescribedKind,
  records: readonly UpsertRecord<Data>[],
  rows: readonly UpsertedRow[],
  besides: (data: Data) => readonly string[] = () => [],
): Promise<void> {
  const table = sql.table(`${kind}_metadata`);
  const id = sql.ref(`${kind}_id`);
  const replaced = rows.filter(({ created }) => !created).map((row) => row.id);
  if (replaced.length > 0) {
    await sql`delete from ${table} where publisher_id = ${publisherId}::uuid and ${id} = any(${replaced}::uuid[])`.execute(
      trx,
    );
  }
  const written = new Map(records.map(({ externalId, data }) => [externalId, data]));
  const entries = rows.flatMap((row) =>
    entriesOf(written.get(row.external_id)!, besides).map((entry) => ({
      id: row.id,
      partner_id: row.partner_id,
      entry,
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

function entriesOf<Data extends { metadata?: Metadata }>(
  data: Data,
  besides: (data: Data) => readonly string[],
): string[] {
  const described = Object.entries(data.metadata ?? {}).map(([key, value]) => entryOf(key, value));
  return [...described, ...besides(data)];
}

/**
 * Has what follows in the transaction planned for its values. The plan that PostgreSQL keeps after five runs is for any value: it reads
 * all records of a frequent one and sorts them, where the list in its order would soon have a page of them.
 */
export async function planByValues(trx: Transaction<Schema>): Promise<void> {
  await sql<{ set_config: string }>`select set_config('plan_cache_mode', 'force_custom_plan', true)`.execute(
    trx,
  );
}

/** The conditions that a record under an alias has all of this metadata. */
export function hasMetadata(
  kind: DescribedKind,
  alias: string,
  metadata: Metadata = {},
): RawBuilder<boolean>[] {
  return Object.entries(metadata).map(([key, value]) => hasEntry(kind, alias, entryOf(key, value)));
}

/** The condition that a record under an alias is found by this. */
export function hasEntry(kind: DescribedKind, alias: string, entry: string): RawBuilder<boolean> {
  const id = `${kind}_id`;
  return sql<boolean>`exists (
    select from ${sql.table(`${kind}_metadata`)} m
    where m.publisher_id = ${sql.ref(`${alias}.publisher_id`)} and ${sql.ref(`m.${id}`)} = ${sql.ref(`${alias}.${id}`)}
      and m.entry = ${entry})`;
}

/** A key has no `=`. */
function entryOf(key: string, value: string): string {
  return `${key}=${value}`;
}
