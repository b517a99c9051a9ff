import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withDatabases, type TestDatabases } from '../db/testing/with-databases.ts';
import { eachMs, portion } from './bucket.ts';
import { databaseBuckets } from './database-buckets.ts';
import { DEFAULT_RATE_LIMITS } from './rate-policy.ts';
import { RateLimiter } from './rate-limiter.ts';
import type { Subject } from './subject.ts';

/** So slow that nothing comes back while a test runs. */
const QUOTA = { requests: 500, seconds: 86_400 };

withDatabases('Quotas in the database', suite);

function suite(databases: TestDatabases): void {
  const subject = (): Subject => ({
    policy: 'key',
    publisherId: crypto.randomUUID(),
    id: crypto.randomUUID(),
  });

  test('are spent together, and say when they are whole again by the database alone', async () => {
    const shared = databaseBuckets(databases.database);
    const [one, other] = [subject(), subject()];
    assert.deepEqual(await shared.settle([]), []);
    const [first, second] = await shared.settle([
      { subject: one, costMs: 5000 },
      { subject: other, costMs: 1000 },
    ]);
    assert.deepEqual([first, second], [5000, 1000]);
    const [again] = await shared.settle([{ subject: one, costMs: 5000 }]);
    assert.ok(again! > 5000 && again! <= 10_000, String(again));
  });

  test('let processes through no more than the quota and a portion each, and no less than the quota', async () => {
    const opened = databases.engine === 'PostgreSQL' ? await databases.openAnother() : undefined;
    const limits = { ...DEFAULT_RATE_LIMITS, key: QUOTA };
    const processes = [databases.database, opened ?? databases.database].map(
      (database) =>
        new RateLimiter({
          limits,
          clock: () => Date.now(),
          log: () => undefined,
          shared: databaseBuckets(database),
        }),
    );
    const one = subject();
    const counts = await Promise.all(
      processes.map(async (limiter) => {
        let passed = 0;
        const client = async () => {
          for (let n = 0; n < 100; n++) if ((await limiter.take([one])).passes) passed += 1;
        };
        await Promise.all(Array.from({ length: 6 }, client));
        return passed;
      }),
    );
    const all = counts[0]! + counts[1]!;
    assert.ok(all >= QUOTA.requests && all <= QUOTA.requests + 2 * portion(QUOTA), counts.join(' '));
    await Promise.all(processes.map((limiter) => limiter.close()));
    const [left] = await databaseBuckets(databases.database).settle([{ subject: one, costMs: 0 }]);
    assert.ok(Math.abs(left! - all * eachMs(QUOTA)) < 60_000, String(left));
    await opened?.close();
  });
}
