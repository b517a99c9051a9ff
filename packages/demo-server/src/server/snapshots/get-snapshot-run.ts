import type { Handler } from '../operations/handler.ts';
import { notFound } from '../problem.ts';
import { findRun } from './snapshot-run.store.ts';
import { toSnapshotRun } from './snapshot-run.wire.ts';

export const getSnapshotRun: Handler<'getSnapshotRun'> = async ({ trx, caller, path, now }) => {
  const run = await findRun(trx, caller.publisherId, path.snapshotRunId);
  if (run === undefined) throw notFound();
  return { status: 200, body: toSnapshotRun(run, now) };
};
