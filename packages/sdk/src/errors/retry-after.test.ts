import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseRetryAfter } from './retry-after.ts';

const now = Date.parse('2026-04-02T15:00:00Z');

test('seconds and dates both give milliseconds', () => {
  assert.equal(parseRetryAfter('7', now), 7000);
  assert.equal(parseRetryAfter('0', now), 0);
  assert.equal(parseRetryAfter('Thu, 02 Apr 2026 15:00:30 GMT', now), 30_000);
});

test('a date that has passed asks for no wait', () => {
  assert.equal(parseRetryAfter('Thu, 02 Apr 2026 14:00:00 GMT', now), 0);
});

test('nothing readable asks for nothing', () => {
  assert.equal(parseRetryAfter(null, now), undefined);
  assert.equal(parseRetryAfter('', now), undefined);
  assert.equal(parseRetryAfter('soon', now), undefined);
});
