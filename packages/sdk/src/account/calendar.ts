import { InvalidDateError } from './invalid-date-error.ts';

/** Tells whether a text is a calendar date `YYYY-MM-DD` (ISO 8601) that exists, from year 0001 to 9999. */
export function isCalendarDate(text: string): boolean {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Days from `from` to `to`; negative when `to` is earlier. Both are `YYYY-MM-DD`. Throws `InvalidDateError`. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

/** The calendar date `days` days later (earlier when negative), as `YYYY-MM-DD`. Throws `InvalidDateError`, also beyond year 9999. */
export function addDays(date: string, days: number): string {
  return fromDayNumber(dayNumber(date) + days);
}

/** The first day of the month that lies `monthsBefore` months before the date's own, as `YYYY-MM-DD`. Throws `InvalidDateError`. */
export function startOfMonth(date: string, monthsBefore = 0): string {
  dayNumber(date);
  const months = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 - monthsBefore;
  return write(Math.floor(months / 12), (((months % 12) + 12) % 12) + 1, 1);
}

// Days are counted in whole numbers, as in Howard Hinnant's "chrono-compatible low-level date algorithms": the
// year starts in March, so that the leap day comes last. A `Date` would bring time zones in.
function dayNumber(date: string): number {
  if (!isCalendarDate(date)) throw new InvalidDateError();
  const month = Number(date.slice(5, 7));
  const year = Number(date.slice(0, 4)) - (month <= 2 ? 1 : 0);
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + Number(date.slice(8, 10)) - 1;
  return year * 365 + leapDays(year) + dayOfYear;
}

function fromDayNumber(days: number): string {
  let year = Math.floor(days / 365.2425);
  while (year * 365 + leapDays(year) > days) year -= 1;
  while ((year + 1) * 365 + leapDays(year + 1) <= days) year += 1;
  const dayOfYear = days - (year * 365 + leapDays(year));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = ((monthFromMarch + 2) % 12) + 1;
  return write(month <= 2 ? year + 1 : year, month, day);
}

function leapDays(year: number): number {
  return Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function write(year: number, month: number, day: number): string {
  const text = [String(year).padStart(4, '0'), pad(month), pad(day)].join('-');
  if (!isCalendarDate(text)) throw new InvalidDateError();
  return text;
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
