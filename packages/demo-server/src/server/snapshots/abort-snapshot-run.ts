import type { Handler } from '../operations/handler.ts';
import { notFound } from '../problem.ts';
import { runEnded } from './open-run.ts';
import { findRun, updateRun } from './snapshot-run.store.ts';

export const abortSnapshotRun: Handler<'abortSnapshotRun'> = (call) =>
  call.write(async ({ trx, caller, path, acted }) => {
    const { snapshotRunId: runId } = path;
    const run = await findRun(trx, caller.publisherId, runId, 'change');
    if (run === undefined) throw notFound();
    if (run.status === 'sealing' || run.status === 'sealed') throw runEnded(run.status);
    if (run.status === 'open') {
      await updateRun(trx, caller.publisherId, runId, { status: 'aborted' });
      acted({ action: 'snapshot_run.aborted', recordKind: 'snapshot_run', recordId: runId });
    }
    return { status: 204 };
  });
