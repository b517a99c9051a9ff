import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scopeValues } from '@saldo/sdk/contract';
import fc from 'fast-check';
import { permissionsOfScopes } from '../principal/permissions.ts';
import { judgeEnd, judgeScopes } from './judge-api-key.ts';

const NOW = '2026-03-10T17:00:00.000Z';
const DAY_MS = 24 * 60 * 60 * 1000;
const after = (ms: number) => new Date(Date.parse(NOW) + ms).toISOString();

test('a key gives exactly the scopes that it has', () => {
  const some = fc.subarray([...scopeValues], { minLength: 1 });
  fc.assert(
    fc.property(some, some, (has, gives) => {
      const refused = judgeScopes(gives, { may: permissionsOfScopes(has) }).map(({ pointer }) => pointer);
      const beyond = gives.flatMap((scope, index) => (has.includes(scope) ? [] : [`/scopes/${index}`]));
      assert.deepEqual(refused, beyond);
    }),
  );
});

test('a key that expires gives no longer life than its own, counted from now', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: -1000, max: 2000 }), (life, asked) => {
      const [error] = judgeEnd(after(asked * DAY_MS), NOW, { lifeMs: life * DAY_MS });
      assert.equal(error?.code, asked <= 0 ? 'past-date' : asked > life ? 'beyond-own-key' : undefined);
    }),
  );
  assert.equal(judgeEnd(undefined, NOW, { lifeMs: DAY_MS })[0]?.code, 'required');
  assert.deepEqual(judgeEnd(undefined, NOW, { lifeMs: undefined }), []);
  assert.deepEqual(judgeEnd(after(9999 * DAY_MS), NOW, undefined), []);
});
