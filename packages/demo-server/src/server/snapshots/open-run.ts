import type { SnapshotRunStatus } from '@saldo/sdk/contract';
import type { Work } from '../operations/call.ts';
import { notFound, Problem } from '../problem.ts';
import { takePublishingLock } from '../records/publishing-lock.ts';
import { findRun, prolongRun, type SnapshotRunRow } from './snapshot-run.store.ts';

/** How long a run stays open after the last time that something was published under it. */
const IDLE_MS = 2 * 60 * 60 * 1000;

/** When a run that is used now ends by itself. */
export function endOfRun(now: string): string {
  return new Date(Date.parse(now) + IDLE_MS).toISOString();
}

/** The status as of an instant: a run whose time is over has ended, also before anybody has noted it. */
export function statusOf({ status, ends_at: endsAt }: SnapshotRunRow, now: string): SnapshotRunStatus {
  return status === 'open' && Date.parse(endsAt) <= Date.parse(now) ? 'expired' : status;
}

/** Holds that a run is open, until commit, and keeps it so for a while. Throws 404 and 409. */
export async function useOpenRun(
  { trx, caller, now }: Pick<Work, 'trx' | 'caller' | 'now'>,
  runId: string,
): Promise<void> {
  await takePublishingLock(trx, caller.publisherId);
  const run = await findRun(trx, caller.publisherId, runId);
  if (run === undefined) throw notFound();
  const status = statusOf(run, now);
  if (status !== 'open') throw runEnded(status);
  await prolongRun(trx, caller.publisherId, runId, endOfRun(now));
}

export function runEnded(status: SnapshotRunStatus): Problem {
  const what =
    status === 'expired' ? 'ended by itself, because nothing was published under it' : `is ${status}`;
  return new Problem('run-ended', { detail: `The snapshot run ${what}. Open another one.` });
}
