import type { JobKind } from '../jobs/job-kind.ts';
import { deleteOldRuns, deleteTouchesOfEnded, endIdleRuns } from './ended-run.store.ts';

const WEEK_MS = 7 * 24 * 60 * 60 * 1000;
/** In one transaction. */
const STEP = 10_000;

/** Ends runs that nobody uses any more, and forgets what was touched in those that have ended. */
export const snapshotEnding: JobKind = {
  name: 'end-snapshot-runs',
  everyMs: 10 * 60 * 1000,
  async run({ database, clock }) {
    const now = clock();
    await database.maintenance((trx) => endIdleRuns(trx, new Date(now).toISOString()));
    while ((await database.maintenance((trx) => deleteTouchesOfEnded(trx, STEP))) === STEP);
    await database.maintenance((trx) => deleteOldRuns(trx, new Date(now - WEEK_MS).toISOString()));
  },
};
