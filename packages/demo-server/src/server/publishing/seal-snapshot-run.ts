import type { Handler } from '../operations/handler.ts';
import { notFound, Problem } from '../problem.ts';
import { takePublishingLock } from '../records/publishing-lock.ts';
import { runEnded, statusOf } from '../snapshots/open-run.ts';
import { countUntouched, findRun, updateRun, type SnapshotRunRow } from '../snapshots/snapshot-run.store.ts';
import { toSnapshotRun } from '../snapshots/snapshot-run.wire.ts';
import { SEAL_STEP, sealStep } from './seal-step.ts';
import { snapshotSealing } from './snapshot-sealing.ts';

const DEFAULT_SHARE = '0.2';

export const sealSnapshotRun: Handler<'sealSnapshotRun'> = (call) =>
  call.write(async (work) => {
    const { trx, caller, path, body, now, acted } = work;
    const { publisherId } = caller;
    const { snapshotRunId: runId } = path;
    await takePublishingLock(trx, publisherId);
    const run = await findRun(trx, publisherId, runId, 'change');
    if (run === undefined) throw notFound();
    const status = statusOf(run, now);
    if (status === 'sealing' || status === 'sealed') return { status: 200, body: toSnapshotRun(run, now) };
    if (status !== 'open') throw runEnded(status);
    const untouched = await countUntouched(trx, publisherId, run);
    guardShare(run, untouched, body.acceptShare ?? DEFAULT_SHARE);
    acted({ action: 'snapshot_run.sealed', recordKind: 'snapshot_run', recordId: runId });
    if (untouched > SEAL_STEP) {
      work.enqueue({ name: snapshotSealing.name, payload: { runId } });
      return {
        status: 200,
        body: toSnapshotRun(await updateRun(trx, publisherId, runId, { status: 'sealing' }), now),
      };
    }
    const done = await sealStep(work, run);
    const sealed = await updateRun(trx, publisherId, runId, { status: 'sealed', ...done });
    return { status: 200, body: toSnapshotRun(sealed, now) };
  });

/** Half a file must not empty a portal. */
function guardShare({ records }: SnapshotRunRow, untouched: number, accepted: string): void {
  const total = Number(records);
  const parts = 1_000_000;
  if (untouched * parts <= Math.round(Number(accepted) * parts) * total) return;
  const percent = (share: number) => `${(share * 100).toFixed(1).replace(/\.0$/, '')} %`;
  throw new Problem('share-exceeded', {
    detail:
      `${untouched} of ${total} records of the scope were not published (${percent(untouched / total)}), and ` +
      `${percent(Number(accepted))} at most may vanish. Publish the rest, abort, or seal with the share to accept in acceptShare.`,
  });
}
