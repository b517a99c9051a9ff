import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ChangePage } from '@saldo/sdk/contract';
import type { Database } from '../../packages/demo-server/src/server/db/database.ts';
import { withDatabases } from '../../packages/demo-server/src/server/db/testing/with-databases.ts';
import { seedPublisher } from '../../packages/demo-server/src/server/testing/seed-publisher.ts';
import { TestApp } from '../../packages/demo-server/src/server/testing/test-app.ts';

const WRITERS = 8;
const WRITES = 25;

withDatabases(
  'the change feed',
  (databases) => {
    test('shows a reader that follows its cursor every change of concurrent writers, once and in order', async () => {
      const { apiKey } = await seedPublisher(databases.database);
      const pools: Database[] = [];
      for (let writer = 0; writer < WRITERS; writer++) pools.push(await databases.openAnother());
      const reader = new TestApp(databases.database);
      const seen: string[] = [];
      let writing = true;

      const follow = async () => {
        let after = '';
        for (;;) {
          const last = !writing;
          const { body } = await reader.call<ChangePage>(
            'GET',
            `/v1/changes?limit=7&kind=partner${after === '' ? '' : `&after=${after}`}`,
            { token: apiKey },
          );
          seen.push(...body.data.map(({ externalId }) => externalId!));
          after = body.nextCursor;
          if (last && !body.hasMore) return;
        }
      };
      const write = async (database: Database, writer: number) => {
        const app = new TestApp(database);
        for (let index = 0; index < WRITES; index++) {
          const answer = await app.call('PUT', `/v1/partners/external/W${writer}-${index}`, {
            token: apiKey,
            body: { name: `W${writer}`, direction: 'receivable' },
          });
          assert.equal(answer.status, 200);
        }
      };

      const following = follow();
      try {
        await Promise.all(pools.map(write));
      } finally {
        writing = false;
        await following;
        await Promise.all(pools.map((pool) => pool.close()));
      }
      assert.equal(seen.length, WRITERS * WRITES);
      assert.equal(new Set(seen).size, WRITERS * WRITES);
      for (let writer = 0; writer < WRITERS; writer++) {
        const own = seen.filter((name) => name.startsWith(`W${writer}-`));
        assert.deepEqual(
          own,
          Array.from({ length: WRITES }, (_, index) => `W${writer}-${index}`),
        );
      }
    });
  },
  { engines: ['PostgreSQL'] },
);
