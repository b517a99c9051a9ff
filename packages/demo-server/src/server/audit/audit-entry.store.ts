import { sql, type RawBuilder, type Transaction } from 'kysely';
import type { Query } from '../contract/operations.ts';
import type { Schema } from '../db/schema.types.ts';
import type { Principal } from '../principal/principal.ts';
import type { AuditContent } from './audit-content.ts';

export interface AuditEntryRow extends AuditContent {
  seq: string;
  hash: Uint8Array<ArrayBuffer>;
}

export interface AuditHeadRow {
  seq: string;
  hash: Uint8Array<ArrayBuffer>;
}

export type AuditFilter = Omit<Query<'listAuditEntries'>, 'limit' | 'cursor'>;

const columns = sql`e.seq, e.at, e.actor_kind, e.actor_id, e.actor_name, e.partner_id, e.action, e.record_kind, e.record_id, e.request_id,
  e.address, e.details, e.hash`;

/** A page of entries, the newest first, one more where there are more. */
export async function listAuditEntryRows(
  trx: Transaction<Schema>,
  { publisherId }: Principal,
  filter: AuditFilter,
  before: string | undefined,
  limit: number,
): Promise<AuditEntryRow[]> {
  const conditions: RawBuilder<unknown>[] = [sql`e.publisher_id = ${publisherId}::uuid`];
  if (filter.actorKind !== undefined) conditions.push(sql`e.actor_kind = ${filter.actorKind}`);
  if (filter.actorId !== undefined) conditions.push(sql`e.actor_id = ${filter.actorId}`);
  if (filter.action !== undefined) conditions.push(sql`e.action = any(${filter.action}::text[])`);
  if (filter.recordKind !== undefined) conditions.push(sql`e.record_kind = ${filter.recordKind}`);
  if (filter.recordId !== undefined) conditions.push(sql`e.record_id = ${filter.recordId}::uuid`);
  if (filter.partnerId !== undefined) conditions.push(sql`e.partner_id = ${filter.partnerId}::uuid`);
  if (filter.from !== undefined) conditions.push(sql`e.at >= ${filter.from}::timestamptz`);
  if (filter.to !== undefined) conditions.push(sql`e.at < ${filter.to}::timestamptz`);
  if (before !== undefined) conditions.push(sql`e.seq < ${before}::bigint`);
  const { rows } = await sql<AuditEntryRow>`
    select ${columns} from audit_entries e
    where ${sql.join(conditions, sql` and `)}
    order by e.seq desc
    limit ${limit + 1}`.execute(trx);
  return rows;
}

/** Where a walk along the chain goes on. The hash tells apart what has been given the same number. */
export type ChainPosition = Readonly<AuditHeadRow>;

/** Entries behind a position, the oldest first. */
export async function listChainRows(
  trx: Transaction<Schema>,
  publisherId: string,
  after: ChainPosition,
  limit: number,
): Promise<AuditEntryRow[]> {
  const { rows } = await sql<AuditEntryRow>`
    select ${columns} from audit_entries e
    where e.publisher_id = ${publisherId}::uuid and (e.seq, e.hash) > (${after.seq}::bigint, ${after.hash}::bytea)
    order by e.seq, e.hash
    limit ${limit}`.execute(trx);
  return rows;
}

/** The entry with a number; undefined where there is none. */
export async function findChainRow(
  trx: Transaction<Schema>,
  publisherId: string,
  seq: string,
): Promise<AuditEntryRow | undefined> {
  const { rows } = await sql<AuditEntryRow>`
    select ${columns} from audit_entries e where e.publisher_id = ${publisherId}::uuid and e.seq = ${seq}::bigint`.execute(
    trx,
  );
  return rows[0];
}

/** The head as it was recorded with the newest entry. */
export async function getAuditHeadRow(trx: Transaction<Schema>, publisherId: string): Promise<AuditHeadRow> {
  const { rows } = await sql<AuditHeadRow>`
    select c.last_audit_seq as seq, coalesce(c.audit_hashes[cardinality(c.audit_hashes)], audit_start(c.publisher_id)) as hash
    from counters c where c.publisher_id = ${publisherId}::uuid`.execute(trx);
  return rows[0]!;
}
