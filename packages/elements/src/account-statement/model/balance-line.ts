import type { Money, StatementCurrency } from '@saldo/sdk/contract';
import { compare } from '@saldo/sdk/money';
import { daysBetween } from '../../format/calendar.ts';

/** The balance at the end of a day. */
export interface BalancePoint {
  readonly date: string;
  readonly balance: Money;
}

/** The balance at the start, after each day with movements, and at the end. */
export function balancePoints(
  { opening, closing, movements }: Pick<StatementCurrency, 'opening' | 'closing' | 'movements'>,
  from: string,
  asOf: string,
): BalancePoint[] {
  const byDay = new Map<string, Money>([[from, opening]]);
  for (const { date, balance } of movements) byDay.set(date, balance);
  byDay.set(asOf, closing);
  return Array.from(byDay, ([date, balance]) => ({ date, balance }));
}

/** Lowest and highest of the points. */
export function balanceRange(points: readonly [BalancePoint, ...BalancePoint[]]): {
  readonly lowest: Money;
  readonly highest: Money;
} {
  let lowest = points[0].balance;
  let highest = lowest;
  for (const { balance } of points) {
    if (compare(balance, lowest) < 0) lowest = balance;
    if (compare(balance, highest) > 0) highest = balance;
  }
  return { lowest, highest };
}

export interface LineShape {
  /** Commands of an SVG path: steps, since a balance holds until the next movement. */
  readonly line: string;
  /** The same closed along zero. */
  readonly area: string;
  /** Where zero lies, from the top. */
  readonly zero: number;
}

/**
 * The points as steps in a box of that size. A picture: here, and only here, amounts become numbers. Zero is always
 * in the picture, so that heights can be compared.
 */
export function lineShape(points: readonly BalancePoint[], width: number, height: number): LineShape {
  const first = points[0]!.date;
  const days = Math.max(1, daysBetween(first, points.at(-1)!.date));
  const amounts = points.map(({ balance }) => Number(balance.amount));
  const top = Math.max(0, ...amounts);
  const span = top - Math.min(0, ...amounts) || 1;
  const y = (amount: number) => round(((top - amount) / span) * height);
  const x = (date: string) => round((daysBetween(first, date) / days) * width);
  let line = `M0 ${y(amounts[0]!)}`;
  for (const [index, { date }] of points.entries()) {
    if (index > 0) line += `H${x(date)}V${y(amounts[index]!)}`;
  }
  const zero = y(0);
  return { line, area: `${line}H${width}V${zero}H0Z`, zero };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
