import { sql } from 'kysely';
import type { Database } from './db/database.ts';
import { deleteUnnamedUploads } from './files/file.store.ts';
import type { Clock } from './ids.ts';
import { describeError, type Log } from './log.ts';
import { deleteExpiredSessions } from './sessions/session.store.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** How often the server tidies up. Any number of processes may do so at once. */
const INTERVAL_MS = 60 * 60 * 1000;

/**
 * Removes what the contract keeps for a day: answers to keyed requests (here two, to be on the safe side), uploads that no
 * report or message names, sessions that have expired.
 */
export async function tidyUp(database: Database, nowMs: number): Promise<void> {
  const ago = (ms: number) => new Date(nowMs - ms).toISOString();
  await database.maintenance(async (trx) => {
    await sql`delete from idempotency_keys where created_at < ${ago(2 * DAY_MS)}::timestamptz`.execute(trx);
  });
  await database.maintenance((trx) => deleteExpiredSessions(trx, ago(DAY_MS)));
  await database.maintenance((trx) => deleteUnnamedUploads(trx, ago(DAY_MS)));
}

/** Tidies up now and every hour. The function that comes back ends it, and waits for what is under way. */
export function keepTidy(database: Database, clock: Clock, log: Log): () => Promise<void> {
  let running = Promise.resolve();
  const run = () => {
    running = running.then(async () => {
      await tidyUp(database, clock()).catch((error: unknown) => {
        log({ level: 'error', event: 'maintenance', ...describeError(error) });
      });
    });
  };
  run();
  const timer = setInterval(run, INTERVAL_MS);
  return async () => {
    clearInterval(timer);
    await running;
  };
}
