import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { sql } from 'kysely';
import type { Database } from '../../packages/demo-server/src/server/db/database.ts';
import { withDatabases } from '../../packages/demo-server/src/server/db/testing/with-databases.ts';
import { seedPublisher } from '../../packages/demo-server/src/server/testing/seed-publisher.ts';
import { TestApp } from '../../packages/demo-server/src/server/testing/test-app.ts';
import { LONG } from './long.ts';
import { act, acts, type Stage } from './writers.ts';

const SEED = 20260310;
const WRITERS = 8;
/** Acts of each writer in the short form. */
const ACTS = 50;
const LONG_MS = 10 * 60_000;

withDatabases(
  'mixed writers of one publisher',
  (databases) => {
    test('never wait for each other in a circle, and none is failed', async (t) => {
      const seeded = await seedPublisher(databases.database);
      // Two pools, as of two processes.
      const pools: Database[] = [await databases.openAnother(), await databases.openAnother()];
      const stages = pools.map((pool): Stage => ({
        app: new TestApp(pool),
        seeded,
        reports: [],
        threads: [],
      }));
      const answers = new Map<string, number>();
      const failed: string[] = [];
      const startedMs = performance.now();
      let count = 0;

      const write = async (writer: number): Promise<void> => {
        const stage = stages[writer % stages.length]!;
        for (let round = 0; LONG ? performance.now() - startedMs < LONG_MS : round === 0; round++) {
          for (const one of fc.sample(acts, { seed: SEED + writer + WRITERS * round, numRuns: ACTS })) {
            const { status, body } = await act(stage, one);
            const key = `${one.kind} ${status}`;
            answers.set(key, (answers.get(key) ?? 0) + 1);
            count++;
            if (status >= 500) failed.push(`${JSON.stringify(one)}: ${status} ${JSON.stringify(body)}`);
          }
        }
      };
      await Promise.all(Array.from({ length: WRITERS }, (_, writer) => write(writer)));
      const seconds = (performance.now() - startedMs) / 1000;
      // Their connections tell what they have counted when they end.
      await Promise.all(pools.map((pool) => pool.close()));

      t.diagnostic(`${Math.round(count / seconds)} acts a second, ${count} in ${seconds.toFixed(1)} s`);
      t.diagnostic(
        [...answers]
          .toSorted()
          .map(([key, times]) => `${key}: ${times}`)
          .join(', '),
      );
      assert.deepEqual(failed.slice(0, 5), [], `${failed.length} of ${count}`);
      for (const kind of ['publish', 'report', 'review', 'ask', 'reply', 'delete', 'settings'] as const) {
        const good = [...answers.keys()].some((key) => key.startsWith(`${kind} 2`));
        assert.ok(good, `${kind} was never done: ${[...answers.keys()].join(', ')}`);
      }
      const { rows } = await sql<{ deadlocks: string }>`
        select deadlocks::text from pg_stat_database where datname = current_database()`.execute(
        databases.database.kysely,
      );
      assert.deepEqual(rows, [{ deadlocks: '0' }]);
    });
  },
  { engines: ['PostgreSQL'] },
);
