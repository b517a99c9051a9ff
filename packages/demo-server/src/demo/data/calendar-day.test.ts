import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { addMonths, dateOf, dayOf } from './calendar-day.ts';

describe('calendar days', () => {
  test('count as the platform counts in UTC', () => {
    fc.assert(
      fc.property(fc.integer({ min: -100_000, max: 100_000 }), (day) => {
        const date = new Date(day * 86_400_000).toISOString().slice(0, 10);
        assert.equal(dateOf(day), date);
        assert.equal(dayOf(date), day);
      }),
    );
  });

  test('refuse what is not a date', () => {
    for (const text of ['2026-02-29', '2026-13-01', '2026-1-1', ''])
      assert.throws(() => dayOf(text), RangeError);
  });

  test('move by months to the same day, or the last one of a shorter month', () => {
    const moved = (date: string, months: number) => dateOf(addMonths(dayOf(date), months));
    assert.equal(moved('2027-01-31', 1), '2027-02-28');
    assert.equal(moved('2028-01-31', 1), '2028-02-29');
    assert.equal(moved('2028-02-29', 12), '2029-02-28');
    assert.equal(moved('2026-11-30', 2), '2027-01-30');
    assert.equal(moved('2027-03-31', -18), '2025-09-30');
  });
});
