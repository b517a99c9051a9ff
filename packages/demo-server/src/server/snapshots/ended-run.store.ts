import { sql, type Transaction } from 'kysely';
import type { Schema } from '../db/schema.types.ts';

/** Ends runs whose time is over. For maintenance, across publishers. */
export async function endIdleRuns(trx: Transaction<Schema>, now: string): Promise<void> {
  await trx
    .updateTable('snapshot_runs')
    .set({ status: 'expired' })
    .where('status', '=', 'open')
    .where('ends_at', '<=', now)
    .execute();
}

/** Forgets some of what was touched in runs that have ended; answers how many. For maintenance, across publishers. */
export async function deleteTouchesOfEnded(trx: Transaction<Schema>, limit: number): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    with gone as (
      delete from snapshot_touches s using (
        select s.ctid from snapshot_runs r
        join snapshot_touches s on s.publisher_id = r.publisher_id and s.snapshot_run_id = r.snapshot_run_id
        where r.status not in ('open', 'sealing')
        limit ${limit}
      ) ended
      where s.ctid = ended.ctid
      returning 1
    )
    select count(*)::int as count from gone`.execute(trx);
  return rows[0]!.count;
}

/** Forgets runs that were opened before an instant and have ended. For maintenance, across publishers. */
export async function deleteOldRuns(trx: Transaction<Schema>, before: string): Promise<void> {
  await trx
    .deleteFrom('snapshot_runs')
    .where('status', 'not in', ['open', 'sealing'])
    .where('opened_at', '<', before)
    .execute();
}
