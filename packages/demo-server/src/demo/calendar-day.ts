/**
 * Calendar days as whole numbers, counted from 1970-01-01 in the proleptic Gregorian calendar.
 * The arithmetic is that of Howard Hinnant's "chrono-compatible low-level date algorithms".
 */
export function dayOf(date: string): number {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  if (!match) throw new RangeError('A calendar date is written YYYY-MM-DD.');
  const day = daysFromCivil(Number(match[1]), Number(match[2]), Number(match[3]));
  if (dateOf(day) !== date) throw new RangeError('No such calendar date.');
  return day;
}

/** `YYYY-MM-DD` of a day number. */
export function dateOf(day: number): string {
  const { year, month, dayOfMonth } = civilFromDays(day);
  return `${String(year).padStart(4, '0')}-${pad2(month)}-${pad2(dayOfMonth)}`;
}

/** The same day of a later month, or the month's last day where it is shorter. */
export function addMonths(day: number, months: number): number {
  const { year, month, dayOfMonth } = civilFromDays(day);
  const index = year * 12 + (month - 1) + months;
  const first = daysFromCivil(Math.floor(index / 12), (index % 12) + 1, 1);
  const next = daysFromCivil(Math.floor((index + 1) / 12), ((index + 1) % 12) + 1, 1);
  return Math.min(first + dayOfMonth - 1, next - 1);
}

function pad2(value: number): string {
  return String(value).padStart(2, '0');
}

function daysFromCivil(year: number, month: number, dayOfMonth: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + dayOfMonth - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

function civilFromDays(day: number): { year: number; month: number; dayOfMonth: number } {
  const shifted = day + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    dayOfMonth: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  };
}
