import { sql, type RawBuilder, type Transaction } from 'kysely';
import type { VoidInput } from '@saldo/sdk/contract';
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

/** Voids a record; undefined when it already is, with the same reason and date. */
export async function voidRow(
  trx: Transaction<Schema>,
  stamp: WriteStamp,
  kind: PublishedKind,
  recordId: string,
  { reason, date, version }: VoidInput,
): Promise<number | undefined> {
  const { table, id } = tableOf(kind);
  const { rows } = await sql<{ revision: number }>`
    update ${table} set void_reason = ${reason}, void_date = ${date}::date, revision = revision + 1,
      version = coalesce(${version ?? null}::bigint, version), system = ${stamp.system}, published_at = ${stamp.now}::timestamptz
    where publisher_id = ${stamp.publisherId}::uuid and ${id} = ${recordId}::uuid
      and (void_reason, void_date) is distinct from (${reason}, ${date}::date)
    returning revision`.execute(trx);
  return rows[0]?.revision;
}

export async function deleteRow(
  trx: Transaction<Schema>,
  publisherId: string,
  kind: PublishedKind,
  recordId: string,
): Promise<void> {
  const { table, id } = tableOf(kind);
  await sql`delete from ${table} where publisher_id = ${publisherId}::uuid and ${id} = ${recordId}::uuid`.execute(
    trx,
  );
}

/** Whether other records refer to this one, so that it cannot be deleted. */
export async function isInUse(
  trx: Transaction<Schema>,
  publisherId: string,
  kind: PublishedKind,
  recordId: string,
): Promise<boolean> {
  const { id } = tableOf(kind);
  const uses = kind.usedBy.map(
    (table) =>
      sql`exists (select from ${sql.table(table)} where publisher_id = ${publisherId}::uuid and ${id} = ${recordId}::uuid)`,
  );
  const { rows } = await sql<{ used: boolean }>`select ${sql.join(uses, sql` or `)} as used`.execute(trx);
  return rows[0]!.used;
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
