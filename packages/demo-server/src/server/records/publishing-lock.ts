import { sql, type Transaction } from 'kysely';
import type { Schema } from '../db/schema.types.ts';

/**
 * Lets the writers of one publisher's records write one after the other, until commit. It is the first lock that they take,
 * and the counter of the feed the last: what they check of several records stays true until it is written, and they never
 * wait for each other in a circle.
 */
export async function takePublishingLock(trx: Transaction<Schema>, publisherId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`publishing ${publisherId}`}, 0))`.execute(trx);
}

/**
 * Keeps a publisher's records as they are until commit, for those who name them: any number at once, and none beside who
 * writes records. The first lock that they take.
 */
export async function holdOffPublishing(trx: Transaction<Schema>, publisherId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock_shared(hashtextextended(${`publishing ${publisherId}`}, 0))`.execute(
    trx,
  );
}
