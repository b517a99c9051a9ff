import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Change, ChangePage, SaldoDocument } from '@saldo/sdk/contract';
import { compactFeeds } from '../../packages/demo-server/src/server/feed/compact-feed.ts';
import type { Database } from '../../packages/demo-server/src/server/db/database.ts';
import { withDatabases } from '../../packages/demo-server/src/server/db/testing/with-databases.ts';
import { seedPublisher } from '../../packages/demo-server/src/server/testing/seed-publisher.ts';
import { TestApp } from '../../packages/demo-server/src/server/testing/test-app.ts';

const WRITERS = 8;
const WRITES = 4;
/** Fewer than writes, so that most entries are superseded. */
const NAMES = 3;
const LATER_MS = 31 * 24 * 60 * 60 * 1000;

withDatabases(
  'a feed that is compacted while it is written and read',
  (databases) => {
    test('shows each reader the last state of every record: one that waits, one that is slow, and one from the beginning', async () => {
      const { apiKey, client } = await seedPublisher(databases.database);
      const pools: Database[] = [];
      for (let writer = 0; writer < WRITERS; writer++) pools.push(await databases.openAnother());
      const reader = new TestApp(databases.database);
      let writing = true;

      type State = Map<string, number>;
      const read = async (query: string, state: State): Promise<ChangePage> => {
        const { status, body } = await reader.call<ChangePage>('GET', `/v1/changes?kind=document&${query}`, {
          token: apiKey,
        });
        assert.equal(status, 200);
        for (const { externalId, revision } of body.data as Change[]) state.set(externalId!, revision);
        return body;
      };
      const follow = async (query: string, between: () => Promise<unknown> = async () => {}) => {
        const state: State = new Map();
        for (let after = ''; ;) {
          const last = !writing;
          const page = await read(`${query}${after}`, state);
          after = `&after=${page.nextCursor}`;
          if (last && !page.hasMore) return state;
          await between();
        }
      };
      const write = async (database: Database, writer: number) => {
        const app = new TestApp(database);
        for (let n = 0; n < WRITES; n++) {
          const body = {
            ...{ type: 'invoice', direction: 'receivable', partner: { externalId: client.externalId } },
            ...{ issueDate: '2026-01-10', total: { amount: `${writer + 1}${n}.00`, currency: 'PEN' } },
          };
          const path = `/v1/documents/external/D-${(n + writer) % NAMES}`;
          assert.equal((await app.call('PUT', path, { token: apiKey, body })).status, 200);
        }
      };
      const compact = async () => {
        let runs = 0;
        for (; writing; runs++) {
          await compactOnce();
          await new Promise((resolve) => setTimeout(resolve, 50));
        }
        return runs;
      };

      const following = [follow('limit=3&wait=1'), follow('limit=2', compactOnce), follow('limit=1000')];
      async function compactOnce(): Promise<void> {
        await compactFeeds(databases.database, reader.now + LATER_MS);
      }
      const compacting = compact();
      try {
        await Promise.all(pools.map(write));
      } finally {
        writing = false;
        await Promise.all(pools.map((pool) => pool.close()));
      }
      assert.ok((await compacting) > 0);
      const truth: State = new Map();
      for (let n = 0; n < NAMES; n++) {
        const { body } = await reader.call<SaldoDocument>('GET', `/v1/documents/external/D-${n}`, {
          token: apiKey,
        });
        truth.set(body.externalId, body.provenance.revision);
      }
      for (const state of await Promise.all(following)) assert.deepEqual(sorted(state), sorted(truth));
      await compactOnce();
      const state: State = new Map();
      const { data } = await read('limit=1000', state);
      assert.deepEqual(
        [data.length, sorted(state)],
        [NAMES, sorted(truth)],
        'nothing but the newest of each',
      );
    });
  },
  { engines: ['PostgreSQL'] },
);

function sorted(state: ReadonlyMap<string, number>): (readonly [string, number])[] {
  return [...state].toSorted(([a], [b]) => a.localeCompare(b));
}
