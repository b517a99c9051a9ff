import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readRateLimit } from './rate-limit-field.ts';

test('what is written as the draft says is read again', () => {
  const quota = fc.record(
    {
      policy: fc.stringMatching(/^[a-z-]{1,9}$/),
      quota: fc.nat(),
      remaining: fc.nat(),
      resetSeconds: fc.nat(),
    },
    { noNullPrototype: true },
  );
  fc.assert(
    fc.property(fc.uniqueArray(quota, { selector: ({ policy }) => policy, maxLength: 3 }), (quotas) => {
      const policies = quotas.map(({ policy, quota: q }) => `"${policy}";q=${q};w=60`).join(', ');
      const limits = quotas
        .map(({ policy, remaining: r, resetSeconds: t }) => `"${policy}";r=${r};t=${t}`)
        .join(', ');
      assert.deepEqual(readRateLimit(policies, limits), quotas);
    }),
  );
});

test('what is missing or written otherwise is no quota', () => {
  assert.deepEqual(readRateLimit(null, null), []);
  assert.deepEqual(readRateLimit('limit=100', 'limit=100, remaining=50'), []);
  assert.deepEqual(readRateLimit('"key";q=10', '"session";r=1'), []);
  fc.assert(fc.property(fc.string(), fc.string(), (a, b) => void readRateLimit(a, b)));
});
