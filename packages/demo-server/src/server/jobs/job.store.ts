import { sql, type ExpressionBuilder, type Transaction } from 'kysely';
import type { Schema } from '../db/schema.types.ts';
import type { Job } from './job-kind.ts';

export interface ClaimedJob extends Job {
  readonly name: string;
  readonly everyMs: string | null;
  /** This one included. */
  readonly attempts: number;
}

/** Makes the one job of a schedule, unless it is there; another interval replaces the old one. */
export async function insertSchedule(
  trx: Transaction<Schema>,
  schedule: { publisherId: string; jobId: string; name: string; everyMs: number; now: string },
): Promise<void> {
  const { publisherId, jobId, name, everyMs, now } = schedule;
  await trx
    .insertInto('jobs')
    .values({
      publisher_id: publisherId,
      job_id: jobId,
      name,
      payload: '{}',
      every_ms: String(everyMs),
      run_at: now,
      created_at: now,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['publisher_id', 'name'])
        .where('every_ms', 'is not', null)
        .doUpdateSet((eb) => ({
          every_ms: eb.ref('excluded.every_ms'),
          run_at: eb.fn<string>('least', ['jobs.run_at', 'excluded.run_at']),
        }))
        .whereRef('jobs.every_ms', '<>', 'excluded.every_ms'),
    )
    .execute();
}

/** Takes one of these kinds that is due and that nobody else is taking, for as long as the kind's lease lasts. */
export async function claimJob(
  trx: Transaction<Schema>,
  kinds: ReadonlyMap<string, { leaseMs: number }>,
  now: string,
): Promise<ClaimedJob | undefined> {
  const leases = JSON.stringify(Object.fromEntries([...kinds].map(([name, { leaseMs }]) => [name, leaseMs])));
  const { rows } = await sql<ClaimedJob>`
    update jobs set
      attempts = jobs.attempts + 1,
      run_at = ${now}::timestamptz + (${leases}::jsonb ->> jobs.name)::float8 * interval '1 millisecond'
    from (
      select publisher_id, job_id from jobs
      where failed_at is null and run_at <= ${now}::timestamptz and name = any (${[...kinds.keys()]}::text[])
      order by run_at
      limit 1
      for update skip locked
    ) due
    where jobs.publisher_id = due.publisher_id and jobs.job_id = due.job_id
    returning jobs.publisher_id as "publisherId", jobs.job_id as "jobId", jobs.name, jobs.payload,
      jobs.every_ms as "everyMs", jobs.attempts`.execute(trx);
  return rows[0];
}

/** Still ours: whose lease has ended and who was taken up by another has lost its say. */
const held =
  ({ publisherId, jobId, attempts }: ClaimedJob) =>
  (eb: ExpressionBuilder<Schema, 'jobs'>) =>
    eb.and({ publisher_id: publisherId, job_id: jobId, attempts }).and('failed_at', 'is', null);

/** Removes a job that is done. */
export async function deleteJob(trx: Transaction<Schema>, job: ClaimedJob): Promise<void> {
  await trx.deleteFrom('jobs').where(held(job)).execute();
}

/** Lets a schedule rest until it is due again. */
export async function rescheduleJob(
  trx: Transaction<Schema>,
  job: ClaimedJob,
  runAt: string,
  error?: string,
): Promise<void> {
  await trx
    .updateTable('jobs')
    .set({ attempts: 0, run_at: runAt, error: error ?? null })
    .where(held(job))
    .execute();
}

/** Lets a job that failed wait for its next attempt. */
export async function postponeJob(
  trx: Transaction<Schema>,
  job: ClaimedJob,
  runAt: string,
  error: string,
): Promise<void> {
  await trx.updateTable('jobs').set({ run_at: runAt, error }).where(held(job)).execute();
}

/** Gives a job up. */
export async function failJob(
  trx: Transaction<Schema>,
  job: ClaimedJob,
  now: string,
  error: string,
): Promise<void> {
  await trx.updateTable('jobs').set({ failed_at: now, error }).where(held(job)).execute();
}

/** When the next of these kinds is due, as an RFC 3339 instant. */
export async function findNextRun(
  trx: Transaction<Schema>,
  names: readonly string[],
): Promise<string | undefined> {
  const row = await trx
    .selectFrom('jobs')
    .select(({ fn }) => fn.min<string | null>('run_at').as('run_at'))
    .where('failed_at', 'is', null)
    .where(sql<boolean>`name = any (${names}::text[])`)
    .executeTakeFirst();
  return row?.run_at ?? undefined;
}
