import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { amount } from '../money/decimal.arbitrary.ts';
import { compare, sum } from '../money/money.ts';
import { ageing, ageingBucket, ageingBuckets, daysOverdue } from './ageing.ts';
import { date } from './calendar.arbitrary.ts';

const pen = (value: string) => ({ amount: value, currency: 'PEN' });

test('the bounds of the buckets', () => {
  const bounds: [number, string][] = [
    [-5, 'current'],
    [0, 'current'],
    [1, 'days_1_30'],
    [30, 'days_1_30'],
    [31, 'days_31_60'],
    [60, 'days_31_60'],
    [61, 'days_61_90'],
    [90, 'days_61_90'],
    [91, 'over_90'],
    [4000, 'over_90'],
  ];
  for (const [days, bucket] of bounds) assert.equal(ageingBucket(days), bucket, String(days));
});

test('the due date itself is not overdue', () => {
  assert.equal(daysOverdue('2026-03-31', '2026-03-31'), 0);
  assert.equal(daysOverdue('2026-03-31', '2026-04-01'), 1);
  assert.equal(daysOverdue('2026-03-31', '2026-01-01'), 0);
});

test('credits are unapplied whatever their date, and what has nothing open is not counted', () => {
  const buckets = ageing(
    [
      { openAmount: pen('100.00'), dueDate: '2026-03-31' },
      { openAmount: pen('0.00'), dueDate: '2026-03-31' },
      { openAmount: pen('-30.00'), dueDate: '2025-01-01' },
    ],
    '2026-04-12',
    'PEN',
  );
  assert.deepEqual(
    buckets.filter(({ count }) => count > 0),
    [
      { bucket: 'days_1_30', amount: pen('100.00'), count: 1 },
      { bucket: 'unapplied', amount: pen('-30.00'), count: 1 },
    ],
  );
});

test('the buckets add up to the open total, all present and in order', () => {
  const items = fc.array(fc.record({ openAmount: amount.map(pen), dueDate: date }));
  fc.assert(
    fc.property(items, date, (list, asOf) => {
      const buckets = ageing(list, asOf, 'PEN');
      const total = sum(
        list.map(({ openAmount }) => openAmount),
        'PEN',
      );
      assert.equal(
        compare(
          sum(
            buckets.map((bucket) => bucket.amount),
            'PEN',
          ),
          total,
        ),
        0,
      );
      assert.deepEqual(
        buckets.map(({ bucket }) => bucket),
        ageingBuckets,
      );
    }),
  );
});
