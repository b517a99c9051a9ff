import { isCalendarDate } from '../account/calendar.ts';
import { toAmount } from './decimal-text.ts';
import { Refused } from './refused.ts';

/** A value that the format requires; `what` names it in the refusal. */
export function required<T>(value: T | undefined, what: string): T {
  if (value !== undefined) return value;
  throw new Refused('missing', `${what} is missing`);
}

/** A required amount as the contract writes it; refuses what cannot be written so without rounding. */
export function requiredAmount(text: string | undefined, what: string): string {
  return exactAmount(required(text, what), what);
}

/** An amount as the contract writes it; refuses what cannot be written so without rounding. */
export function exactAmount(text: string, what: string): string {
  const amount = toAmount(text);
  if (amount !== undefined) return amount;
  throw new Refused('invalid', `${what} is not a decimal number of at most 18 digits and 6 decimals`);
}

/** A total, which has no sign: the type of the document tells which way it counts. */
export function requiredTotal(text: string | undefined, what: string): string {
  const amount = requiredAmount(text, what);
  if (!amount.startsWith('-')) return amount;
  throw new Refused('invalid', `${what} is negative`);
}

/** An ISO 4217 code; refuses `XXX`, which means that there is none. */
export function requiredCurrency(text: string | undefined, what: string): string {
  const code = required(text, what);
  if (/^[A-Z]{3}$/.test(code) && code !== 'XXX') return code;
  throw new Refused('invalid', `${what} is not the ISO 4217 code of a currency`);
}

/** The calendar date of an `xs:date` or `xs:dateTime`, as written: no time zone is applied. */
export function requiredDate(text: string | undefined, what: string): string {
  const date = required(text, what);
  const day = /^(\d{4}-\d\d-\d\d)(?:T\d\d:\d\d:\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)?$/.exec(date)?.[1];
  if (day !== undefined && isCalendarDate(day)) return day;
  throw new Refused('invalid', `${what} is not a calendar date`);
}

/** A text of at most `length` characters; refuses a longer one. */
export function limited(text: string, length: number, what: string): string {
  if (text.length <= length) return text;
  throw new Refused('invalid', `${what} has more than ${length} characters`);
}
