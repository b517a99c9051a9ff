import { sql } from 'kysely';
import { dayInTimeZone } from '../calendar.ts';
import type { Database } from '../db/database.ts';
import type { JobKind } from '../jobs/job-kind.ts';
import { takePublishingLock } from '../records/publishing-lock.ts';
import { recordChunks, type RecordChunk } from './record-chunks.ts';

/**
 * Brings what is kept of a publisher's accounts to a day, `YYYY-MM-DD`, later or earlier: documents and payments dated until
 * then count, later ones do not. Costs what changes between the two days; nothing when it is that day already.
 */
export async function advanceProjections(
  database: Database,
  publisherId: string,
  day: string,
): Promise<void> {
  await database.maintenance(async (trx) => {
    await takePublishingLock(trx, publisherId);
    await sql`select advance_projections(${publisherId}::uuid, ${day}::date)`.execute(trx);
  });
}

/** Mends what is kept of a publisher's accounts, in bounded steps beside readers and writers. */
export async function rebuildProjections(database: Database, publisherId: string): Promise<void> {
  const chunks: RecordChunk[] = [];
  await database.maintenance(
    async (trx) => {
      for await (const chunk of recordChunks(trx, publisherId)) chunks.push(chunk);
    },
    { readOnly: true },
  );
  for (const { documents, payments } of chunks) {
    await database.maintenance(async (trx) => {
      await takePublishingLock(trx, publisherId);
      await sql`select project(${publisherId}::uuid, ${documents}::uuid[], ${payments}::uuid[])`.execute(trx);
    });
  }
  await database.maintenance(async (trx) => {
    await takePublishingLock(trx, publisherId);
    await sql`select recount_projections(${publisherId}::uuid)`.execute(trx);
    await sql`select recount_asserted(${publisherId}::uuid)`.execute(trx);
  });
}

/** Brings the balances of every publisher to its day, so that the first who asks on it need not wait. */
export const dayTurning: JobKind = {
  name: 'turn-day',
  everyMs: 15 * 60 * 1000,
  async run({ database, clock }) {
    const publishers = await database.maintenance(
      (trx) =>
        trx
          .selectFrom('publishers')
          .innerJoin('counters', 'counters.publisher_id', 'publishers.publisher_id')
          .select(['publishers.publisher_id', 'publishers.time_zone', 'counters.projected_on'])
          .execute(),
      { readOnly: true },
    );
    for (const { publisher_id: id, time_zone: timeZone, projected_on: projectedOn } of publishers) {
      const today = dayInTimeZone(clock(), timeZone);
      if (projectedOn !== today) await advanceProjections(database, id, today);
    }
  },
};
