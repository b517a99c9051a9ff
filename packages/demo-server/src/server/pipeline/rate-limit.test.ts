import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { type Problem } from '../problem.ts';
import { RateLimiter } from './rate-limit.ts';

const LIMIT = { requests: 6, seconds: 3 };

function refusalOf(limiter: RateLimiter, credential: string, nowMs: number): Problem | undefined {
  try {
    limiter.take(credential, nowMs);
    return undefined;
  } catch (error) {
    return error as Problem;
  }
}

describe('a rate limit', () => {
  test('lets the whole quota through at once, then says how long to wait', () => {
    const limiter = new RateLimiter(LIMIT);
    for (let n = 0; n < LIMIT.requests; n++) limiter.take('one', 1000);
    const refusal = refusalOf(limiter, 'one', 1000)!;
    assert.equal(refusal.code, 'too-many-requests');
    assert.deepEqual(refusal.headers, {
      'Retry-After': '1',
      RateLimit: '"credential";r=0;t=1',
      'RateLimit-Policy': '"credential";q=6;w=3',
    });
    assert.equal(refusalOf(limiter, 'two', 1000), undefined);
  });

  test('never lets more through in any window than twice its quota, and whoever waits as told gets through', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(2000), { maxLength: 60 }), (gaps) => {
        const limiter = new RateLimiter(LIMIT);
        const passed: number[] = [];
        let now = 0;
        for (const gap of gaps) {
          now += gap;
          const refusal = refusalOf(limiter, 'one', now);
          if (refusal !== undefined) {
            now += Number(refusal.headers['Retry-After']) * 1000;
            assert.equal(refusalOf(limiter, 'one', now), undefined);
          }
          passed.push(now);
        }
        for (const start of passed) {
          const inWindow = passed.filter((at) => at >= start && at < start + LIMIT.seconds * 1000);
          assert.ok(inWindow.length <= 2 * LIMIT.requests);
        }
      }),
    );
  });
});
