import type { Transaction } from 'kysely';
import { notify } from '../db/notifications.ts';
import type { Schema } from '../db/schema.types.ts';

/** Wakes whoever runs jobs. */
export const JOBS_CHANNEL = 'saldo_jobs';

export interface NewJob {
  readonly publisherId: string;
  readonly jobId: string;
  /** Name of its kind. */
  readonly name: string;
  readonly payload: unknown;
  /** RFC 3339 instants: now, and before which it is not begun (absent: at once). */
  readonly now: string;
  readonly runAt?: string;
}

/** Leaves work to be done once `trx` has committed, and none if it rolls back. */
export async function enqueueJob(trx: Transaction<Schema>, job: NewJob): Promise<void> {
  await trx
    .insertInto('jobs')
    .values({
      publisher_id: job.publisherId,
      job_id: job.jobId,
      name: job.name,
      payload: JSON.stringify(job.payload),
      run_at: job.runAt ?? job.now,
      created_at: job.now,
    })
    .execute();
  await notify(trx, JOBS_CHANNEL);
}
