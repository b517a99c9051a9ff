import { isCalendarDate } from '../../account/calendar.ts';
import { toAmount } from '../decimal-text.ts';
import { Refused } from '../refused.ts';

/** How a table writes what can be written in two ways; `undefined` where its cells do not tell. */
export interface Conventions {
  decimalMark: '.' | ',' | undefined;
  dayFirst: boolean | undefined;
}

/** Those of a cell that can be read in one way only. */
export const exactConventions: Conventions = { decimalMark: '.', dayFirst: undefined };

/**
 * Learns from all cells of a table how it writes amounts and dates, where that is not stated: one "31/01/2026" tells it for
 * every other.
 */
export function conventionsOf(
  amounts: readonly string[],
  dates: readonly string[],
  stated: Partial<Conventions> = {},
): Conventions {
  const marks = new Set(amounts.map(decimalMarkOf).filter((mark) => mark !== undefined));
  if (marks.size > 1 && stated.decimalMark === undefined)
    throw new Refused(
      'invalid',
      'its amounts are written with decimal points and commas: state the decimal mark (--decimal)',
    );
  const orders = new Set(dates.map(dayFirstOf).filter((first) => first !== undefined));
  if (orders.size > 1 && stated.dayFirst === undefined)
    throw new Refused(
      'invalid',
      'its dates begin with the day and with the month: state the order (--dates)',
    );
  return { decimalMark: stated.decimalMark ?? [...marks][0], dayFirst: stated.dayFirst ?? [...orders][0] };
}

/** Whether amounts can be read in two ways: none tells its decimal mark, or they tell different ones. */
export function isAmbiguousAmount(cells: readonly string[]): boolean {
  const marks = new Set(cells.map(decimalMarkOf).filter((mark) => mark !== undefined));
  return marks.size > 1 || (marks.size === 0 && cells.some((cell) => /\d[.,]\d/.test(cell)));
}

/** Whether dates can begin with the day or the month: none tells, or they tell differently. */
export function isAmbiguousDate(cells: readonly string[]): boolean {
  const orders = new Set(cells.map(dayFirstOf).filter((first) => first !== undefined));
  const isOpen = (cell: string) => {
    const [, first, second] = parts.exec(cell) ?? [];
    return first !== undefined && first !== second;
  };
  return orders.size > 1 || (orders.size === 0 && cells.some(isOpen));
}

/** The amount of a cell, in the contract's writing. */
export function amountOf(cell: string, what: string, { decimalMark }: Conventions): string {
  const bare = cell.replace(/[\s\u00a0'$€£]|S\//g, '');
  const negative = /^\(.*\)$/.test(bare) || /^-|-$/.test(bare);
  const digits = bare.replace(/^[(+-]+|[)+-]+$/g, '');
  if (/^\d+[.,]\d+$/.test(digits) && decimalMark === undefined) {
    throw new Refused(
      'invalid',
      `${what} could be thousands or a decimal: write 1234.50, or state the decimal mark (--decimal)`,
    );
  }
  const [whole = '', ...fraction] = digits.split(decimalMark ?? '.');
  const text = [ungrouped(whole), ...fraction].join('.');
  const amount = toAmount(negative ? `-${text}` : text);
  if (amount !== undefined) return amount;
  throw new Refused('invalid', `${what} is not an amount such as 1234.50`);
}

/** Without its marks of thousands, where they stand as such: "1,5" is no fifteen. In India they part by two. */
function ungrouped(whole: string): string {
  return /^\d{1,3}([.,]\d{2,3})*[.,]\d{3}$/.test(whole)
    ? whole.replaceAll(/[.,]/g, '')
    : whole.replaceAll('.', ',');
}

/** The date of a cell: YYYY-MM-DD, or day, month and year in the order that the table has. */
export function dateOf(cell: string, what: string, { dayFirst }: Conventions): string {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/.exec(cell);
  const [, first, second, year] = parts.exec(cell) ?? [];
  let date = iso ? joined(iso[1]!, iso[2]!, iso[3]!) : '';
  if (first !== undefined && second !== undefined && year !== undefined) {
    if (dayFirst === undefined && first !== second) {
      throw new Refused(
        'invalid',
        `${what} could begin with the day or the month: write 2026-03-31, or state the order (--dates)`,
      );
    }
    date = dayFirst === false ? joined(year, first, second) : joined(year, second, first);
  }
  if (isCalendarDate(date)) return date;
  const number = /^-?\d+(\.\d+)?$/.test(cell);
  throw new Refused(
    'invalid',
    number
      ? `${what} is a number: write 2026-03-31, or show it as a day in the spreadsheet`
      : `${what} is not a calendar date such as 2026-03-31 or 31/03/2026`,
  );
}

const parts = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?: .*)?$/;

function joined(year: string, month: string, day: string): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

// A mark that comes twice parts thousands; one that is not followed by three digits, or follows the other one, is decimal.
function decimalMarkOf(cell: string): '.' | ',' | undefined {
  const marks = cell.replace(/[^.,]/g, '');
  const last = marks.at(-1) as '.' | ',' | undefined;
  if (last === undefined) return undefined;
  const other = last === '.' ? ',' : '.';
  if (marks.includes(other)) return last;
  if (marks.length > 1) return other;
  return /^\D*[1-9]\d{0,2}[.,]\d{3}\D*$/.test(cell) ? undefined : last;
}

function dayFirstOf(cell: string): boolean | undefined {
  const [, first, second] = parts.exec(cell) ?? [];
  if (first === undefined || second === undefined) return undefined;
  if (Number.parseInt(first, 10) > 12) return true;
  return Number.parseInt(second, 10) > 12 ? false : undefined;
}
