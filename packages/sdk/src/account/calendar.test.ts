import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addDays, daysBetween, isCalendarDate, startOfMonth } from './calendar.ts';
import { date } from './calendar.arbitrary.ts';
import { InvalidDateError } from './invalid-date-error.ts';

/** UTC has no clock changes, so that the platform's own calendar is an oracle for whole days. */
const utcDays = (text: string) => Date.parse(`${text}T00:00:00Z`) / 86_400_000;

test('days between two dates are those of the calendar, leap years included', () => {
  assert.equal(daysBetween('2026-03-31', '2026-04-12'), 12);
  assert.equal(daysBetween('2024-02-28', '2024-03-01'), 2);
  assert.equal(daysBetween('2023-02-28', '2023-03-01'), 1);
  assert.equal(daysBetween('1900-02-28', '1900-03-01'), 1);
  assert.equal(daysBetween('2000-02-28', '2000-03-01'), 2);
  fc.assert(
    fc.property(date, date, (a, b) => {
      assert.equal(daysBetween(a, b), utcDays(b) - utcDays(a));
    }),
  );
});

test('adding days is the inverse of counting them', () => {
  fc.assert(
    fc.property(date, date, (a, b) => {
      assert.equal(addDays(a, daysBetween(a, b)), b);
    }),
  );
  assert.equal(addDays('2026-12-31', 1), '2027-01-01');
  assert.throws(() => addDays('9999-12-31', 1), InvalidDateError);
  assert.throws(() => addDays('0001-01-01', -1), InvalidDateError);
});

test('the start of a month some months before crosses years', () => {
  assert.equal(startOfMonth('2026-04-12'), '2026-04-01');
  assert.equal(startOfMonth('2026-04-12', 2), '2026-02-01');
  assert.equal(startOfMonth('2026-01-31', 2), '2025-11-01');
  assert.equal(startOfMonth('2026-12-31', 12), '2025-12-01');
  assert.equal(startOfMonth('2026-12-31', -1), '2027-01-01');
});

test('only dates that exist are accepted', () => {
  fc.assert(fc.property(date, (text) => assert.equal(isCalendarDate(text), true)));
  for (const text of [
    '2026-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '0000-01-01',
    '2026-1-1',
    '2026-01-01T00:00:00Z',
    '',
  ]) {
    assert.equal(isCalendarDate(text), false, text);
    assert.throws(() => daysBetween(text, '2026-01-01'), InvalidDateError, text);
  }
});
