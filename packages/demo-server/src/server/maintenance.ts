import type { Blobs } from './blobs/blobs.ts';
import { forgetLooseContents } from './blobs/forget-loose-contents.ts';
import type { Database } from './db/database.ts';
import { keepTables } from './db/keep-tables.ts';
import { deleteExpiredCeremonies } from './ceremonies/ceremony.store.ts';
import { deleteUnnamedUploads } from './files/file.store.ts';
import type { JobKind } from './jobs/job-kind.ts';
import { deleteOldAttempts } from './sign-in/attempt.store.ts';
import { deleteEndedSignIns } from './sign-in/sign-in.store.ts';
import { deleteWholeRates } from './limits/rate-limit.store.ts';
import { deleteExpiredSessions } from './sessions/session.store.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * Removes what the contract keeps for a day: answers to keyed requests (here two, to be on the safe side), uploads that no
 * report or message names, sessions and sign-ins that have expired, attempts to sign in, and contents that no file has.
 */
export async function tidyUp(database: Database, blobs: Blobs, nowMs: number): Promise<void> {
  const ago = (ms: number) => new Date(nowMs - ms).toISOString();
  await database.maintenance((trx) =>
    trx
      .deleteFrom('idempotency_keys')
      .where('created_at', '<', ago(2 * DAY_MS))
      .execute(),
  );
  await database.maintenance((trx) => deleteExpiredSessions(trx, ago(DAY_MS)));
  await database.maintenance((trx) => deleteWholeRates(trx, ago(DAY_MS)));
  await database.maintenance((trx) => deleteEndedSignIns(trx, ago(DAY_MS)));
  await database.maintenance((trx) => deleteExpiredCeremonies(trx, ago(DAY_MS)));
  await database.maintenance((trx) => deleteOldAttempts(trx, ago(DAY_MS)));
  await database.maintenance((trx) => deleteUnnamedUploads(trx, ago(DAY_MS)));
  await forgetLooseContents(database, blobs, ago(DAY_MS));
}

/** Tidies up every hour. */
export const tidying: JobKind = {
  name: 'tidy-up',
  everyMs: 60 * 60 * 1000,
  run: ({ database, blobs, clock }) => tidyUp(database, blobs, clock()),
};

/** Keeps the tables of the embedded database every minute. */
export const tableKeeping: JobKind = {
  name: 'keep-tables',
  everyMs: 60 * 1000,
  run: async ({ database }) => void (await keepTables(database)),
};
