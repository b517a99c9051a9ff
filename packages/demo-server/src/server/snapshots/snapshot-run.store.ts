import type { MissingInput, RecordKind, SnapshotRunStatus, SnapshotScope } from '@saldo/sdk/contract';
import { sql, type Transaction } from 'kysely';
import type { Schema } from '../db/schema.types.ts';
import { inScope, type ResolvedScope } from './snapshot-scope.sql.ts';

export interface SnapshotRunRow {
  snapshot_run_id: string;
  kind: RecordKind;
  scope: SnapshotScope;
  partner_id: string | null;
  missing: MissingInput;
  status: SnapshotRunStatus;
  system: string;
  opened_at: string;
  ends_at: string;
  records: string;
  gone: string;
  kept: string;
}

const COLUMNS = sql`snapshot_run_id, kind, scope, partner_id, missing, status, system, opened_at, ends_at, records, gone, kept`;

/** A run by its id; to change it, locked until commit. */
export async function findRun(
  trx: Transaction<Schema>,
  publisherId: string,
  runId: string,
  purpose: 'read' | 'change' = 'read',
): Promise<SnapshotRunRow | undefined> {
  const { rows } = await sql<SnapshotRunRow>`
    select ${COLUMNS} from snapshot_runs
    where publisher_id = ${publisherId}::uuid and snapshot_run_id = ${runId}::uuid
    ${purpose === 'change' ? sql`for no key update` : sql``}`.execute(trx);
  return rows[0];
}

/** A run under way whose scope may have records in common with this one. */
export async function findOverlappingRun(
  trx: Transaction<Schema>,
  publisherId: string,
  { scope, partnerId }: ResolvedScope,
  now: string,
): Promise<{ snapshot_run_id: string; opened_at: string } | undefined> {
  const overlaps = (mine: string | null, theirs: string) =>
    sql`(${mine}::text is null or coalesce(scope->>${theirs}::text, ${mine}::text) = ${mine}::text)`;
  const { rows } = await sql<{ snapshot_run_id: string; opened_at: string }>`
    select snapshot_run_id, opened_at from snapshot_runs
    where publisher_id = ${publisherId}::uuid and kind = ${scope.kind}
      and status in ('open', 'sealing') and (status = 'sealing' or ends_at > ${now}::timestamptz)
      and (${partnerId ?? null}::uuid is null or coalesce(partner_id, ${partnerId ?? null}::uuid) = ${partnerId ?? null}::uuid)
      and ${overlaps(scope.direction ?? null, 'direction')} and ${overlaps(scope.type ?? null, 'type')}
    limit 1`.execute(trx);
  return rows[0];
}

export interface NewRun {
  readonly runId: string;
  readonly missing: MissingInput;
  readonly system: string;
  readonly now: string;
  readonly endsAt: string;
}

/** Opens a run, and counts what it covers. The publishing lock is held. */
export async function insertRun(
  trx: Transaction<Schema>,
  publisherId: string,
  resolved: ResolvedScope,
  { runId, missing, system, now, endsAt }: NewRun,
): Promise<SnapshotRunRow> {
  const { scope, partnerId } = resolved;
  const { rows } = await sql<SnapshotRunRow>`
    insert into snapshot_runs (publisher_id, snapshot_run_id, kind, scope, partner_id, missing, system, opened_at, ends_at, records)
    select ${publisherId}::uuid, ${runId}::uuid, ${scope.kind}, ${JSON.stringify(scope)}::jsonb, ${partnerId ?? null}::uuid,
      ${JSON.stringify(missing)}::jsonb, ${system}, ${now}::timestamptz, ${endsAt}::timestamptz, count(*)
    from ${inScope(publisherId, resolved)} t
    returning ${COLUMNS}`.execute(trx);
  return rows[0]!;
}

/** Puts off the end of a run, where it is near enough to be worth a write. */
export async function prolongRun(
  trx: Transaction<Schema>,
  publisherId: string,
  runId: string,
  endsAt: string,
): Promise<void> {
  await trx
    .updateTable('snapshot_runs')
    .set({ ends_at: endsAt })
    .where('publisher_id', '=', publisherId)
    .where('snapshot_run_id', '=', runId)
    .where('ends_at', '<', new Date(Date.parse(endsAt) - 60_000).toISOString())
    .execute();
}

/** Sets what has become of a run, and adds to what it has done. */
export async function updateRun(
  trx: Transaction<Schema>,
  publisherId: string,
  runId: string,
  { status, gone = 0, kept = 0 }: { status: SnapshotRunStatus; gone?: number; kept?: number },
): Promise<SnapshotRunRow> {
  const { rows } = await sql<SnapshotRunRow>`
    update snapshot_runs set status = ${status}, gone = gone + ${gone}::int, kept = kept + ${kept}::int
    where publisher_id = ${publisherId}::uuid and snapshot_run_id = ${runId}::uuid
    returning ${COLUMNS}`.execute(trx);
  return rows[0]!;
}

/** How many records of the run nobody has touched since it was opened. */
export async function countUntouched(
  trx: Transaction<Schema>,
  publisherId: string,
  run: SnapshotRunRow,
): Promise<number> {
  const { rows } = await sql<{ count: string }>`
    select count(*) as count from ${inScope(publisherId, scopeOf(run))} t where ${isUntouched(publisherId, run)}`.execute(
    trx,
  );
  return Number(rows[0]!.count);
}

/** Some of the records that nobody has touched, those behind an external id, in its order. */
export async function listUntouched(
  trx: Transaction<Schema>,
  publisherId: string,
  run: SnapshotRunRow,
  after: string,
  limit: number,
): Promise<string[]> {
  const { rows } = await sql<{ external_id: string }>`
    select t.external_id from ${inScope(publisherId, scopeOf(run))} t
    where t.external_id > ${after} and ${isUntouched(publisherId, run)}
    order by t.external_id
    limit ${limit}`.execute(trx);
  return rows.map((row) => row.external_id);
}

function isUntouched(publisherId: string, run: SnapshotRunRow) {
  return sql<boolean>`not exists (
    select from snapshot_touches s
    where s.publisher_id = ${publisherId}::uuid and s.snapshot_run_id = ${run.snapshot_run_id}::uuid
      and s.external_id = t.external_id)`;
}

function scopeOf({ scope, partner_id: partnerId }: SnapshotRunRow): ResolvedScope {
  return { scope, partnerId: partnerId ?? undefined };
}
