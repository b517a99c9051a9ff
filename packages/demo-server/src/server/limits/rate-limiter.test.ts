import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { after, eachMs, portion, remaining } from './bucket.ts';
import { DEFAULT_RATE_LIMITS, readRateLimits, type RateLimits } from './rate-policy.ts';
import { RateLimiter } from './rate-limiter.ts';
import type { SharedBuckets } from './shared-buckets.ts';
import { keyOf, type Subject } from './subject.ts';

const QUOTA = { requests: 100, seconds: 10 };
const LIMITS: RateLimits = { ...DEFAULT_RATE_LIMITS, key: QUOTA };
const ONE: Subject = { policy: 'key', publisherId: 'p', id: 'k' };

/** What a database would keep, by a clock of its own. */
function sharedBuckets(clock: () => number): SharedBuckets {
  const wholeAt = new Map<string, number>();
  return {
    async settle(spent) {
      return spent.map(({ subject, costMs }) => {
        const now = clock();
        const next = Math.max(wholeAt.get(keyOf(subject)) ?? now, now) + costMs;
        wholeAt.set(keyOf(subject), next);
        return next - now;
      });
    },
  };
}

const log = () => undefined;

describe('a rate limiter', () => {
  test('lets the whole quota through at once, then tells how long to wait', async () => {
    const limiter = new RateLimiter({ limits: LIMITS, clock: () => 0, log });
    for (let left = QUOTA.requests; left > 0; left--) {
      const { passes, standings } = await limiter.take([ONE]);
      assert.deepEqual([passes, standings[0]!.remaining], [true, left - 1]);
    }
    const { passes, waitMs, standings } = await limiter.take([ONE]);
    assert.deepEqual([passes, waitMs, standings[0]!.resetMs], [false, eachMs(QUOTA), eachMs(QUOTA)]);
    assert.equal((await limiter.take([{ ...ONE, id: 'other' }])).passes, true);
  });

  test('takes from no quota what another refuses', async () => {
    const limiter = new RateLimiter({ limits: LIMITS, clock: () => 0, log });
    const publisher: Subject = { policy: 'publisher', publisherId: 'p', id: 'p' };
    for (let n = 0; n < QUOTA.requests + 50; n++) await limiter.take([ONE, publisher]);
    const { standings } = await limiter.take([publisher]);
    const { requests } = LIMITS.publisher;
    assert.equal(standings[0]!.remaining, requests - QUOTA.requests - 1);
  });

  const step = fc.record({
    afterMs: fc.oneof(fc.constant(0), fc.nat(30), fc.nat(4000)),
    process: fc.nat(3),
    times: fc.integer({ min: 1, max: 60 }),
    dies: fc.boolean(),
  });

  test('over any interleaving of processes lets through no more than the quota and a portion each, and refuses where no more than that is left', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 60 }), async (steps) => {
        let now = 1_000_000;
        const shared = sharedBuckets(() => now + 5_000_000);
        const start = () => new RateLimiter({ limits: LIMITS, clock: () => now, log, shared });
        const processes = Array.from({ length: 4 }, start);
        let lives = processes.length;
        // As one limiter would have counted all that passed.
        let wholeAt = 0;
        const passed: number[] = [];
        for (const { afterMs, process, times, dies } of steps) {
          now += afterMs;
          for (let time = 0; time < times; time++) {
            const { passes } = await processes[process]!.take([ONE]);
            if (passes) {
              wholeAt = after(QUOTA, wholeAt, now, 1);
              passed.push(now);
            } else assert.ok(remaining(QUOTA, wholeAt, now) <= lives * portion(QUOTA));
          }
          if (dies && times > 50) {
            processes[process] = start();
            lives += 1;
          }
        }
        const over = lives * portion(QUOTA);
        const most = (ms: number) => QUOTA.requests + ms / eachMs(QUOTA) + over;
        for (const [first, from] of passed.entries()) {
          const until = passed.at(-1)!;
          assert.ok(passed.length - first <= most(until - from) + 1, `${passed.length - first}`);
        }
        await Promise.all(processes.map((one) => one.close()));
      }),
      { numRuns: 60 },
    );
  });

  test('goes on by itself where the others cannot be told, and tells them when it can', async () => {
    let fails = true;
    const told: number[] = [];
    const shared: SharedBuckets = {
      settle: async (spent) => {
        if (fails) throw new TypeError('planned');
        told.push(...spent.map(({ costMs }) => Math.round(costMs / eachMs(QUOTA))));
        return spent.map(({ costMs }) => costMs);
      },
    };
    let now = 0;
    const limiter = new RateLimiter({ limits: LIMITS, clock: () => now, log, shared });
    for (let n = 0; n < 150; n++) await limiter.take([ONE]);
    assert.equal((await limiter.take([ONE])).passes, false);
    fails = false;
    now += 2000;
    await limiter.close();
    assert.deepEqual(told, [QUOTA.requests]);
  });

  test('is not confused by a clock that is set back, nor for long by one that is set ahead', async () => {
    let now = 1_000_000_000;
    let real = 0;
    const shared = sharedBuckets(() => real);
    const limiter = new RateLimiter({ limits: LIMITS, clock: () => now, log, shared });
    while ((await limiter.take([ONE])).passes);
    now -= 500_000_000;
    const { passes, waitMs } = await limiter.take([ONE]);
    assert.ok(!passes && waitMs <= 2 * eachMs(QUOTA), String(waitMs));
    now += 200;
    real += 200;
    assert.equal((await limiter.take([ONE])).passes, true);
    now += 500_000_000;
    let more = 0;
    while ((await limiter.take([ONE])).passes) more += 1;
    assert.ok(more <= 2 * portion(QUOTA) + 2, String(more));
    await limiter.close();
  });
});

test('reads policies, keeps what is not named, and refuses what is none', () => {
  assert.deepEqual(readRateLimits('key=5/60, address=1/10'), {
    ...DEFAULT_RATE_LIMITS,
    key: { requests: 5, seconds: 60 },
    address: { requests: 1, seconds: 10 },
  });
  assert.equal(readRateLimits('off'), 'off');
  for (const wrong of ['', 'on', 'key', 'key=0/60', 'key=5', 'keys=5/60', 'key=5/60,', 'key=-1/60'])
    assert.equal(readRateLimits(wrong), undefined, wrong);
});
