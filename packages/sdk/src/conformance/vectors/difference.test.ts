import assert from 'node:assert/strict';
import { test } from 'node:test';
import { difference } from './difference.ts';

test('what is not named may be there, null says that it is not', () => {
  assert.equal(difference({ a: 1 }, { a: 1, b: 2 }), undefined);
  assert.match(difference({ b: null }, { a: 1, b: 2 })!, /^\/b is 2, expected nothing/);
});

test('amounts are decimals, and nothing else is', () => {
  assert.equal(difference('10', '10.00'), undefined);
  assert.equal(difference('0', '-0.00'), undefined);
  assert.equal(difference('7.50', { amount: '7.5', currency: 'PEN' }), undefined);
  assert.match(difference('100', '10')!, /expected "100"/);
  assert.match(difference('A-10', 'A-1')!, /expected/);
  assert.match(difference('9007199254740993', '9007199254740992')!, /expected/);
});

test('lists have exactly their items, in order', () => {
  assert.match(
    difference([{ externalId: 'a' }], [{ externalId: 'b' }, { externalId: 'a' }])!,
    /has 2 items \("b", "a"\)/,
  );
  assert.match(difference([1, 2], [2, 1])!, /^\/0 is 2/);
});

test('items are found by currency or bucket, and buckets that are not named are zero', () => {
  const ageing = [
    { bucket: 'current', amount: { amount: '1.00', currency: 'PEN' } },
    { bucket: 'over_90', amount: { amount: '0.00', currency: 'PEN' } },
  ];
  assert.equal(difference({ ageing: { current: '1', days_1_30: '0' } }, { ageing }), undefined);
  assert.match(difference({ ageing: {} }, { ageing })!, /\/ageing\/current\/amount\/amount is "1.00"/);
  assert.match(
    difference({ currencies: { PEN: {} } }, { currencies: [{ currency: 'USD' }] })!,
    /\/currencies\/PEN is nothing/,
  );
});
