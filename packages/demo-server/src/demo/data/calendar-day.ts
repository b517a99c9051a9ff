import { addDays, daysBetween, startOfMonth } from '@saldo/sdk/account';

const EPOCH = '1970-01-01';

/** A calendar date as a whole number of days since 1970-01-01. Throws `InvalidDateError`, a `RangeError`. */
export function dayOf(date: string): number {
  return daysBetween(EPOCH, date);
}

/** `YYYY-MM-DD` of a day number. */
export function dateOf(day: number): string {
  return addDays(EPOCH, day);
}

/** The same day of a later month, or the month's last day where it is shorter. */
export function addMonths(day: number, months: number): number {
  const date = dateOf(day);
  const first = dayOf(startOfMonth(date, -months));
  const next = dayOf(startOfMonth(date, -months - 1));
  return Math.min(first + Number(date.slice(8)) - 1, next - 1);
}
