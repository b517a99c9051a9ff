import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { verifyProjections } from '../../packages/demo-server/src/server/account/verify-projections.ts';
import { withDatabases } from '../../packages/demo-server/src/server/db/testing/with-databases.ts';
import { seedPublisher } from '../../packages/demo-server/src/server/testing/seed-publisher.ts';
import { TestApp } from '../../packages/demo-server/src/server/testing/test-app.ts';
import { LONG } from './long.ts';
import { act, acts, type Stage } from './writers.ts';

const SEED = 20261124;
const WRITERS = 8;
const ACTS = LONG ? 10_000 : 600;
const DAY_MS = 24 * 60 * 60 * 1000;

withDatabases('accounts under writers at once', (databases) => {
  test('what is kept of them is what their records come to, also while the day turns', async (t) => {
    const seeded = await seedPublisher(databases.database);
    const stage: Stage = { app: new TestApp(databases.database), seeded, reports: [], threads: [] };
    const start = stage.app.now;
    let count = 0;
    await Promise.all(
      Array.from({ length: WRITERS }, async (_, writer) => {
        for (const one of fc.sample(acts, { seed: SEED + writer, numRuns: ACTS / WRITERS })) {
          // A jump of days now and then, forward and back.
          if (++count % 50 === 0) stage.app.now = start + (((count / 50) * 7) % 31) * DAY_MS;
          await act(stage, one);
        }
      }),
    );
    t.diagnostic(`${count} acts`);
    assert.deepEqual(await verifyProjections(databases.database, seeded.publisherId), []);
    const kept = await databases.database.maintenance((trx) =>
      trx
        .selectFrom('open_items')
        .select('record_id')
        .where('publisher_id', '=', seeded.publisherId)
        .execute(),
    );
    assert.notEqual(kept.length, 0);
  });
});
