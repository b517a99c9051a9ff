import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Money } from '../generated/contract.ts';
import { price } from '../money/decimal.arbitrary.ts';
import { compare, isNegative, isZero, subtract, sum } from '../money/money.ts';
import { allocate } from './allocate.ts';

const pen = (value: string): Money => ({ amount: value, currency: 'PEN' });
const total = (list: Money[]) => sum(list, 'PEN');
const equal = (a: Money, b: Money) => assert.equal(compare(a, b), 0, `${a.amount} = ${b.amount}`);

const two = [
  { number: 1, dueDate: '2026-04-30', amount: pen('100.00') },
  { number: 2, dueDate: '2026-03-31', amount: pen('50.00') },
];

const installments = fc
  .array(fc.record({ dueDate: fc.constantFrom('2026-01-31', '2026-02-28', '2026-03-31'), amount: price }), {
    maxLength: 5,
  })
  .map((list) => list.map((item, index) => ({ ...item, number: index + 1, amount: pen(item.amount) })));
const allocations = fc.array(
  fc.record({
    installment: fc.option(fc.integer({ min: 1, max: 6 }), { nil: undefined }),
    amount: price.map(pen),
  }),
  { maxLength: 6 },
);

test('without a name the earliest due is settled first', () => {
  const { installments: settled, excess } = allocate(two, [{ amount: pen('60.00') }], 'PEN');
  assert.deepEqual(settled, [
    { number: 1, settled: pen('10.00'), open: pen('90.00') },
    { number: 2, settled: pen('50.00'), open: pen('0.00') },
  ]);
  assert.ok(isZero(excess));
});

test('a named installment is settled before the unnamed ones, whatever the order', () => {
  const { parts } = allocate(
    two,
    [{ amount: pen('50.00') }, { installment: 2, amount: pen('50.00') }],
    'PEN',
  );
  assert.deepEqual(parts, [
    { allocation: 1, installment: 2, amount: pen('50.00') },
    { allocation: 0, installment: 1, amount: pen('50.00') },
  ]);
});

test('what a named installment cannot hold falls on the others, then is excess', () => {
  const { parts, excess } = allocate(two, [{ installment: 2, amount: pen('160.00') }], 'PEN');
  assert.deepEqual(parts, [
    { allocation: 0, installment: 2, amount: pen('50.00') },
    { allocation: 0, installment: 1, amount: pen('100.00') },
  ]);
  assert.deepEqual(excess, pen('10.00'));
});

test('a number that the document does not have falls on the earliest due', () => {
  const { parts } = allocate(two, [{ installment: 9, amount: pen('5.00') }], 'PEN');
  assert.deepEqual(parts, [{ allocation: 0, installment: 2, amount: pen('5.00') }]);
});

test('the sum is conserved and no open amount is negative', () => {
  fc.assert(
    fc.property(installments, allocations, (parts, given) => {
      const result = allocate(parts, given, 'PEN');
      const paid = total(given.map(({ amount }) => amount));
      const settled = total(result.installments.map((item) => item.settled));
      equal(subtract(paid, result.excess), settled);
      equal(total(result.parts.map(({ amount }) => amount)), settled);
      equal(
        total(result.installments.map(({ open }) => open)),
        subtract(total(parts.map(({ amount }) => amount)), settled),
      );
      assert.ok(result.installments.every(({ open }) => !isNegative(open)));
      const anyOpen = result.installments.some(({ open }) => !isZero(open));
      assert.ok(isZero(result.excess) || !anyOpen, 'excess only when everything is settled');
    }),
  );
});

test('an allocation leaves its named installment only when that is full', () => {
  fc.assert(
    fc.property(installments, allocations, (parts, given) => {
      const result = allocate(parts, given, 'PEN');
      for (const { allocation, installment } of result.parts) {
        const named = given[allocation]?.installment;
        const own = result.installments.find(({ number }) => number === named);
        if (own && installment !== named) assert.ok(isZero(own.open));
      }
    }),
  );
});

test('negative amounts and other currencies are refused', () => {
  assert.throws(() => allocate(two, [{ amount: pen('-1.00') }], 'PEN'), RangeError);
  assert.throws(() => allocate(two, [{ amount: { amount: '1', currency: 'USD' } }], 'PEN'), {
    name: 'CurrencyMismatchError',
  });
});
