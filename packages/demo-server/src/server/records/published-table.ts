import { sql, type RawBuilder, type Transaction } from 'kysely';
import type { VoidInput } from '@saldo/sdk/contract';
import { rowsAs } from '../db/rows-as.sql.ts';
import type { Schema } from '../db/schema.types.ts';
import type { PublishedKind } from './published-kind.ts';
import type { ExistingRow } from './published-row.ts';
import type { WriteStamp } from './write-context.ts';

/** Table and id column of a kind, as SQL. */
function tableOf({ table }: PublishedKind): { table: RawBuilder<unknown>; id: RawBuilder<unknown> } {
  return { table: sql.table(table.name), id: sql.ref(table.id) };
}

/**
 * Finds and locks rows, in one order for all transactions: to change them, beside which other records may go on naming
 * them, or to delete them.
 */
export async function lockExisting(
  trx: Transaction<Schema>,
  publisherId: string,
  kind: PublishedKind,
  externalIds: readonly string[],
  purpose: 'change' | 'delete' = 'change',
): Promise<Map<string, ExistingRow>> {
  if (externalIds.length === 0) return new Map();
  const { table, id } = tableOf(kind);
  const strength = purpose === 'delete' ? sql`update` : sql`no key update`;
  const { rows } = await sql<ExistingRow>`
    select external_id, ${id} as id, partner_id, version, revision from ${table}
    where publisher_id = ${publisherId}::uuid and external_id = any(${externalIds}::text[])
    order by external_id for ${strength}`.execute(trx);
  return new Map(rows.map((row) => [row.external_id, row]));
}

/** Keeps the higher version of what came again with the same content, which makes no revision. */
export async function raiseVersions(
  trx: Transaction<Schema>,
  publisherId: string,
  kind: PublishedKind,
  versions: readonly { id: string; version: number }[],
): Promise<void> {
  if (versions.length === 0) return;
  const { table, id } = tableOf(kind);
  await sql`
    update ${table} as t set version = i.version
    from jsonb_to_recordset(${JSON.stringify(versions)}::jsonb) as i(id uuid, version bigint)
    where t.publisher_id = ${publisherId}::uuid and t.${id} = i.id and (t.version is null or t.version < i.version)`.execute(
    trx,
  );
}

/** Voids records and tells their new revisions. Those that are void already, with the same reason and date, are left out. */
export async function voidRows(
  trx: Transaction<Schema>,
  stamp: WriteStamp,
  kind: PublishedKind,
  records: readonly ({ id: string } & VoidInput)[],
): Promise<Map<string, number>> {
  if (records.length === 0) return new Map();
  const { table, id } = tableOf(kind);
  const given = rowsAs(
    'i',
    { id: 'uuid', reason: 'text', date: 'date', version: 'bigint' },
    records.map(({ version = null, ...record }) => ({ ...record, version })),
  );
  const { rows } = await sql<{ id: string; revision: number }>`
    update ${table} t set void_reason = i.reason, void_date = i.date, revision = t.revision + 1,
      version = coalesce(i.version, t.version), system = ${stamp.system}, published_at = ${stamp.now}::timestamptz
    from ${given}
    where t.publisher_id = ${stamp.publisherId}::uuid and t.${id} = i.id
      and (t.void_reason, t.void_date) is distinct from (i.reason, i.date)
    returning i.id, t.revision`.execute(trx);
  return new Map(rows.map((row) => [row.id, row.revision]));
}

export async function deleteRows(
  trx: Transaction<Schema>,
  publisherId: string,
  kind: PublishedKind,
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return;
  const { table, id } = tableOf(kind);
  await sql`delete from ${table} where publisher_id = ${publisherId}::uuid and ${id} = any(${ids}::uuid[])`.execute(
    trx,
  );
}

/** Which of these records others refer to, so that they cannot be deleted. */
export async function findUsed(
  trx: Transaction<Schema>,
  publisherId: string,
  kind: PublishedKind,
  ids: readonly string[],
): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const { id } = tableOf(kind);
  const uses = kind.usedBy.map(
    (table) =>
      sql`exists (select from ${sql.table(table)} u where u.publisher_id = ${publisherId}::uuid and u.${id} = i.id)`,
  );
  const { rows } = await sql<{ id: string }>`
    select i.id from unnest(${ids}::uuid[]) as i(id) where ${sql.join(uses, sql` or `)}`.execute(trx);
  return new Set(rows.map((row) => row.id));
}

/** Whether what arrives is older than what is stored. Without a version on either side the later call wins. */
export function isStale(version: number | undefined, existing: ExistingRow | undefined): boolean {
  if (version === undefined || existing === undefined || existing.version === null) return false;
  return BigInt(version) < BigInt(existing.version);
}

/** Content without its version: a higher version of the same content is no change. */
export function contentOf<Data extends { version?: number }>({
  version: _version,
  ...content
}: Data): Omit<Data, 'version'> {
  return content;
}
