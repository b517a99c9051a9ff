import { sql } from 'kysely';
import { recordChunks } from '../account/record-chunks.ts';
import type { Database } from '../db/database.ts';
import type { JobKind } from '../jobs/job-kind.ts';

/** Changes a transaction: a second's work or so. */
const STEP = 5000;

/** Lets the search of a publisher's documents reach what the feed has told until now. */
export async function advanceSearch(database: Database, publisherId: string): Promise<void> {
  for (let more = true; more;) {
    more = await database.maintenance(async (trx) => {
      const { rows } = await sql<{ more: boolean }>`
        select advance_search(${publisherId}::uuid, ${STEP}::int) as more`.execute(trx);
      return rows[0]!.more;
    });
  }
}

/** Makes what a search goes by anew from the documents, in bounded steps beside readers and writers. */
export async function rebuildSearch(database: Database, publisherId: string): Promise<void> {
  const chunks: (readonly string[])[] = [];
  await database.maintenance(
    async (trx) => {
      for await (const { documents } of recordChunks(trx, publisherId)) chunks.push(documents);
    },
    { readOnly: true },
  );
  for (const documents of chunks) {
    await database.maintenance((trx) =>
      sql`select index_documents(${publisherId}::uuid, ${documents}::uuid[])`.execute(trx),
    );
  }
}

/** Lets the search of every publisher reach what has been published. Until then that is searched without grams. */
export const searchIndexing: JobKind = {
  name: 'index-search',
  everyMs: 30 * 1000,
  async run({ database }) {
    const behind = await database.maintenance(
      (trx) =>
        trx
          .selectFrom('counters')
          .leftJoin('search_progress', 'search_progress.publisher_id', 'counters.publisher_id')
          .select('counters.publisher_id')
          .whereRef('counters.last_change_seq', '>', (eb) => eb.fn.coalesce('search_progress.seq', eb.lit(0)))
          .execute(),
      { readOnly: true },
    );
    for (const { publisher_id: publisherId } of behind) await advanceSearch(database, publisherId);
  },
};
