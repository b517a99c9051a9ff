import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { currencyDecimals } from './currency-decimals.ts';
import { CurrencyMismatchError } from './currency-mismatch-error.ts';
import { amount } from './decimal.arbitrary.ts';
import { abs, add, compare, isNegative, isZero, max, min, negate, subtract, sum } from './money.ts';

const pen = (value: string) => ({ amount: value, currency: 'PEN' });
const usd = (value: string) => ({ amount: value, currency: 'USD' });

test('amounts of one currency are added and subtracted exactly', () => {
  assert.deepEqual(add(pen('590.00'), pen('0.1')), pen('590.10'));
  assert.deepEqual(subtract(pen('1'), pen('1.01')), pen('-0.01'));
  fc.assert(
    fc.property(amount, amount, (a, b) => {
      assert.equal(compare(subtract(add(pen(a), pen(b)), pen(b)), pen(a)), 0);
    }),
  );
});

test('amounts of different currencies are never combined', () => {
  for (const operation of [add, subtract, compare, min, max]) {
    assert.throws(() => operation(pen('1'), usd('1')), CurrencyMismatchError);
  }
  assert.throws(() => sum([pen('1'), usd('1')], 'PEN'), {
    name: 'CurrencyMismatchError',
    expected: 'PEN',
    actual: 'USD',
  });
});

test('a sum of nothing is zero of the currency asked for', () => {
  assert.deepEqual(sum([], 'CLP'), { amount: '0', currency: 'CLP' });
  assert.deepEqual(sum([pen('1.5'), pen('-0.25')], 'PEN'), pen('1.25'));
});

test('sign, zero, smaller and larger follow the value', () => {
  fc.assert(
    fc.property(amount, amount, (a, b) => {
      const [low, high] = [min(pen(a), pen(b)), max(pen(a), pen(b))];
      assert.ok(compare(low, high) <= 0);
      assert.deepEqual([low.amount, high.amount].sort(), [a, b].sort());
      assert.equal(isNegative(pen(a)), compare(negate(pen(a)), pen('0')) > 0);
      assert.equal(isNegative(abs(pen(a))), false);
    }),
  );
  assert.equal(isZero(pen('0.000')), true);
  assert.equal(isZero(pen('0.001')), false);
});

test('a currency has the decimals that the publisher says, else those of ISO 4217', () => {
  const publisher = { currencies: [{ code: 'USD', decimals: 4 }] };
  const decimals = ['USD', 'PEN', 'CLP', 'KWD', 'CLF'].map((code) => currencyDecimals(publisher, code));
  assert.deepEqual(decimals, [4, 2, 0, 3, 4]);
});
