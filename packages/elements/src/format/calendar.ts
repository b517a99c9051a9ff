/** Arithmetic on calendar dates, `YYYY-MM-DD` in, `YYYY-MM-DD` out. No time zone takes part. */

const dayMs = 86_400_000;
const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * The date as milliseconds of its midnight in UTC, for arithmetic and for `Intl` formatters set to UTC, and for nothing
 * else; `undefined` when it is not a date.
 */
export function utcMs(date: string): number | undefined {
  const [, year, month, day] = pattern.exec(date) ?? [];
  if (!year || !month || !day) return undefined;
  const ms = Date.UTC(Number(year), Number(month) - 1, Number(day));
  return fromMs(ms) === date ? ms : undefined;
}

export function addDays(date: string, days: number): string {
  const ms = utcMs(date);
  return ms === undefined ? date : fromMs(ms + days * dayMs);
}

/** Days from one date to the other; negative when the other is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round(((utcMs(to) ?? 0) - (utcMs(from) ?? 0)) / dayMs);
}

export function startOfMonth(date: string): string {
  return `${date.slice(0, 8)}01`;
}

/** The first day of the month that many months later or, negative, earlier. */
export function addMonths(date: string, months: number): string {
  const count = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const year = String(Math.floor(count / 12)).padStart(4, '0');
  return `${year}-${String((count % 12) + 1).padStart(2, '0')}-01`;
}

export function startOfYear(date: string): string {
  return `${date.slice(0, 4)}-01-01`;
}

function fromMs(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}
