import type { Database } from '../db/database.ts';
import type { JobKind } from '../jobs/job-kind.ts';
import {
  deleteSuperseded,
  dropTombstones,
  listCompactable,
  noteCompaction,
  type CompactableRow,
} from './compaction.store.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** As the contract says: of what is older only the newest of each record need be there. */
const SUPERSEDED_MS = 30 * DAY_MS;

/** The contract says a year; a month more lets a reader that comes once a year be late. */
const TOMBSTONES_MS = 396 * DAY_MS;

/** Entries that one transaction goes through, about. */
const PART = 100_000;

/** Compacts the feed of every publisher, in bounded steps beside readers and writers. */
export async function compactFeeds(database: Database, nowMs: number): Promise<void> {
  const publishers = await database.maintenance(listCompactable, { readOnly: true });
  for (const publisher of publishers) await compact(database, publisher, nowMs);
}

async function compact(
  database: Database,
  { publisher_id: publisherId, entries }: CompactableRow,
  nowMs: number,
): Promise<void> {
  const superseded = new Date(nowMs - SUPERSEDED_MS).toISOString();
  const of = 2 ** Math.ceil(Math.log2(Math.max(1, Number(entries) / PART)));
  for (let index = 0; index < of; index++) {
    await database.maintenance((trx) => deleteSuperseded(trx, publisherId, { index, of }, superseded));
  }
  await database.maintenance((trx) =>
    dropTombstones(trx, publisherId, new Date(nowMs - TOMBSTONES_MS).toISOString()),
  );
  await database.maintenance((trx) => noteCompaction(trx, publisherId, superseded));
}

/** Compacts every day what has grown. */
export const feedCompaction: JobKind = {
  name: 'compact-feed',
  everyMs: DAY_MS,
  run: ({ database, clock }) => compactFeeds(database, clock()),
};
