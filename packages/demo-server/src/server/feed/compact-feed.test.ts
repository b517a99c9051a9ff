import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { withDatabases } from '../db/testing/with-databases.ts';
import type { FeedPosition, FeedView } from '../operations/live-feed.ts';
import { leaveTraces } from '../pipeline/leave-traces.ts';
import { Problem } from '../problem.ts';
import { seedPublisher } from '../testing/seed-publisher.ts';
import { compactFeeds } from './compact-feed.ts';
import { readChanges } from './read-changes.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const START = Date.parse('2026-01-01T00:00:00Z');
const RECORDS = ['a', 'b'].map((name) => ({ name, id: crypto.randomUUID() }));

/** Records change, move to the other partner or go; readers begin; time passes, or the clock of a server jumps back; the feed is compacted. */
const round = fc.record({
  acts: fc.array(
    fc.record({
      op: fc.constantFrom('upsert', 'move', 'delete', 'void'),
      record: fc.nat({ max: RECORDS.length - 1 }),
    }),
    { maxLength: 3 },
  ),
  readers: fc.array(fc.record({ ofPublisher: fc.boolean(), limit: fc.constantFrom(1, 2, 9) }), {
    maxLength: 2,
  }),
  days: fc.constantFrom(0, 31, 200, 400, 400, -400),
  compacts: fc.boolean(),
});

type Op = 'upsert' | 'void' | 'delete';
/** What became last of each record for each partner. */
type State = Map<string, Op>;

function tell(state: State, whose: string, op: Op): void {
  if (op === 'delete') state.delete(whose);
  else state.set(whose, op);
}

withDatabases('a compacted feed', (databases) => {
  test('gives its last state from the beginning and from every cursor that is good, and 410 where a deletion is gone', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(round, { minLength: 2, maxLength: 8 }), async (rounds) => {
        const { database } = databases;
        const { publisherId, caller, client, otherClient } = await seedPublisher(database);
        const partners = [client.partnerId, otherClient.partnerId];
        const ofPublisher: FeedView = { caller, kinds: undefined };
        const ofClient: FeedView = { caller: client.caller, kinds: undefined };
        const truth: State = new Map();
        const owner = RECORDS.map(() => 0);
        const readers: { view: FeedView; position: FeedPosition; state: State }[] = [];
        const deletedAt: number[] = [];
        let now = START;
        let compactedAt = 0;

        const read = async (
          view: FeedView,
          position: FeedPosition | undefined,
          limit: number,
          state: State,
        ) => {
          const page = await database.transaction({ publisherId, sees: view.caller.sees }, (trx) =>
            readChanges(trx, view, position, limit),
          );
          for (const { change } of page.changes)
            tell(state, `${change.id} ${change.partnerId}`, change.op as Op);
          return page;
        };
        const readToEnd = async (view: FeedView, position: FeedPosition | undefined, before: State) => {
          const state = new Map(before);
          for (let at = position; ;) {
            const page = await read(view, at, 2, state);
            if (!page.hasMore) return state;
            at = page.next;
          }
        };
        const write = async (record: number, op: Op) => {
          const { id, name } = RECORDS[record]!;
          const partnerId = partners[owner[record]!]!;
          await database.transaction({ publisherId, sees: 'everything' }, (trx) =>
            leaveTraces(trx, publisherId, new Date(now).toISOString(), {
              acts: [],
              changes: [{ kind: 'document', id, externalId: name, partnerId, revision: 1, op }],
            }),
          );
          tell(truth, `${id} ${partnerId}`, op);
          if (op === 'delete') deletedAt.push(now);
        };
        const visible = ({ caller: { sees } }: FeedView): State =>
          new Map([...truth].filter(([whose]) => sees === 'everything' || whose.endsWith(sees[0]!)));

        for (const { acts, readers: begin, days, compacts } of rounds) {
          for (const { op, record } of acts) {
            const isThere = truth.has(`${RECORDS[record]!.id} ${partners[owner[record]!]}`);
            if ((op === 'move' || op === 'delete') && isThere) await write(record, 'delete');
            if (op === 'delete') continue;
            if (op === 'move') owner[record] = 1 - owner[record]!;
            await write(record, op === 'void' ? 'void' : 'upsert');
          }
          for (const { ofPublisher: all, limit } of begin) {
            const view = all ? ofPublisher : ofClient;
            const state: State = new Map();
            const { next } = await read(view, undefined, limit, state);
            readers.push({ view, position: next, state });
          }
          now += days * DAY_MS;
          if (!compacts) continue;
          await compactFeeds(database, now);
          compactedAt = Math.max(compactedAt, now);
        }
        for (const view of [ofPublisher, ofClient]) {
          assert.deepEqual(await readToEnd(view, undefined, new Map()), visible(view));
        }
        for (const { view, position, state } of readers) {
          const outcome = await readToEnd(view, position, state).catch((error: unknown) => error);
          if (outcome instanceof Problem && outcome.code === 'cursor-expired') {
            assert.ok(deletedAt.some((at) => compactedAt - at > 365 * DAY_MS));
          } else assert.deepEqual(outcome, visible(view));
        }
      }),
      { numRuns: 12 },
    );
  });

  test('keeps of each record what is younger than 30 days, and the newest of what is older', async () => {
    const { database } = databases;
    const { publisherId, caller, client } = await seedPublisher(database);
    const ids: string[] = [crypto.randomUUID(), crypto.randomUUID()];
    const write = (day: number, id: string, revision: number, op: 'upsert' | 'delete' = 'upsert') =>
      database.transaction({ publisherId, sees: 'everything' }, (trx) =>
        leaveTraces(trx, publisherId, new Date(START + day * DAY_MS).toISOString(), {
          acts: [],
          changes: [{ kind: 'document', id, partnerId: client.partnerId, revision, op }],
        }),
      );
    const told = async () => {
      const page = await database.transaction({ publisherId, sees: 'everything' }, (trx) =>
        readChanges(trx, { caller, kinds: undefined }, undefined, 100),
      );
      return page.changes.map(({ change }) => `${ids.indexOf(change.id)} ${change.op} ${change.revision}`);
    };
    await write(0, ids[0]!, 1);
    await write(1, ids[1]!, 1);
    await write(2, ids[0]!, 2);
    await write(40, ids[0]!, 3);
    await write(50, ids[0]!, 4);
    await write(50, ids[1]!, 2, 'delete');
    await compactFeeds(database, START + 60 * DAY_MS);
    assert.deepEqual(await told(), ['0 upsert 3', '0 upsert 4', '1 delete 2']);
    await compactFeeds(database, START + 414 * DAY_MS);
    assert.deepEqual(await told(), ['0 upsert 4', '1 delete 2']);
    await compactFeeds(database, START + 500 * DAY_MS);
    assert.deepEqual(await told(), ['0 upsert 4', '1 delete 2'], 'nothing has happened since');
    await write(500, ids[0]!, 5);
    await compactFeeds(database, START + 501 * DAY_MS);
    assert.deepEqual(await told(), ['0 upsert 5']);
  });
});
