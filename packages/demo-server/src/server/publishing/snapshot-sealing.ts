import { dayInTimeZone } from '../calendar.ts';
import { uuidGenerator } from '../ids.ts';
import type { JobKind } from '../jobs/job-kind.ts';
import { noFileSources } from '../operations/file-sources.ts';
import { inWork } from '../pipeline/unit-of-work.ts';
import { jobPrincipal } from '../principal/job-principal.ts';
import { takePublishingLock } from '../records/publishing-lock.ts';
import { findRun, updateRun } from '../snapshots/snapshot-run.store.ts';
import { sealStep } from './seal-step.ts';

/** Seals a run of many records, step by step beside other writers: what they publish meanwhile stays. */
export const snapshotSealing: JobKind = {
  name: 'seal-snapshot-run',
  leaseMs: 60 * 60 * 1000,
  async run({ database, clock }, { publisherId, jobId, payload }) {
    const { runId } = payload as { runId: string };
    const newId = uuidGenerator(clock, (bytes) => void crypto.getRandomValues(bytes));
    for (let after: string | undefined = ''; after !== undefined;) {
      const from: string = after;
      after = await database.transaction({ publisherId, sees: 'everything' }, async (trx) => {
        await takePublishingLock(trx, publisherId);
        const run = await findRun(trx, publisherId, runId, 'change');
        // Another process has done it.
        if (run?.status !== 'sealing') return undefined;
        const caller = await jobPrincipal(trx, publisherId, { id: jobId, name: run.system });
        const now = new Date(clock()).toISOString();
        const today = dayInTimeZone(clock(), caller.publisher.timeZone);
        const base = { trx, caller, now, newId, sources: noFileSources, requestId: jobId, today };
        return inWork(base, async (work) => {
          const { last, ...done } = await sealStep(work, run, from);
          await updateRun(trx, publisherId, runId, {
            status: last === undefined ? 'sealed' : 'sealing',
            ...done,
          });
          return last;
        });
      });
    }
  },
};
