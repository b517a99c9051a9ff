import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { amount } from '../money/decimal.arbitrary.ts';
import { add, compare, subtract, sum } from '../money/money.ts';
import { runningBalance } from './running-balance.ts';

const pen = (value: string) => ({ amount: value, currency: 'PEN' });

test('each line carries the balance after it', () => {
  const lines = runningBalance(pen('10.00'), [
    { label: 'F001-1', amount: pen('590.00') },
    { label: 'P-1', amount: pen('-300.00') },
  ]);
  assert.deepEqual(lines, [
    { label: 'F001-1', amount: pen('590.00'), balance: pen('600.00') },
    { label: 'P-1', amount: pen('-300.00'), balance: pen('300.00') },
  ]);
});

test('it ends at the opening plus the sum, and neighbours differ by the movement', () => {
  fc.assert(
    fc.property(
      amount.map(pen),
      fc.array(amount.map((value) => ({ amount: pen(value) }))),
      (opening, list) => {
        const lines = runningBalance(opening, list);
        const end = add(
          opening,
          sum(
            list.map((line) => line.amount),
            'PEN',
          ),
        );
        assert.equal(compare(lines.at(-1)?.balance ?? opening, end), 0);
        lines.forEach((line, index) => {
          const before = lines[index - 1]?.balance ?? opening;
          assert.equal(compare(subtract(line.balance, before), line.amount), 0);
        });
      },
    ),
  );
});

test('a movement of another currency is refused', () => {
  assert.throws(() => runningBalance(pen('0'), [{ amount: { amount: '1', currency: 'USD' } }]), {
    name: 'CurrencyMismatchError',
  });
});
