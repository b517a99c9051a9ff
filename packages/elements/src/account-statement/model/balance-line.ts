import type { Money, Movement, StatementCurrency } from '@saldo/sdk/contract';
import { compare } from '@saldo/sdk/money';
import { daysBetween } from '../../format/calendar.ts';
import type { LedgerPages } from './ledger-rows.ts';

/** The balance at the end of a day. */
export interface BalancePoint {
  readonly date: string;
  readonly balance: Money;
}

/** What is known of the balance over a period. */
export interface KnownBalance {
  /** At the start, and after each day with movements that follows without a hole; to the end where nothing is missing. */
  readonly from: readonly [BalancePoint, ...BalancePoint[]];
  /** After what is missing, up to the end; empty where nothing is. */
  readonly to: readonly BalancePoint[];
}

/** The balance at the start, after each day with movements, and at the end, as far as movements are loaded. */
export function knownBalance(
  { opening, closing }: Pick<StatementCurrency, 'opening' | 'closing'>,
  { head, tail, whole }: LedgerPages,
  from: string,
  asOf: string,
): KnownBalance {
  const start = { date: from, balance: opening };
  const end = { date: asOf, balance: closing };
  if (whole) return { from: byDay(start, [...head, ...tail].flat(), end), to: [] };
  const [first, ...rest] = tail.flat();
  return { from: byDay(start, head.flat()), to: first ? byDay(first, rest, end) : [end] };
}

function byDay(
  start: BalancePoint,
  movements: readonly Movement[],
  ...end: BalancePoint[]
): [BalancePoint, ...BalancePoint[]] {
  const days = new Map<string, Money>();
  for (const { date, balance } of [start, ...movements, ...end]) days.set(date, balance);
  const [first, ...rest] = Array.from(days, ([date, balance]) => ({ date, balance }));
  return [first!, ...rest];
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
  /** Straight over what is not known; empty where everything is. */
  readonly bridge: string;
  /** Where zero lies, from the top. */
  readonly zero: number;
}

/**
 * The points as steps in a box of that size. A picture: here, and only here, amounts become numbers. Zero is always
 * in the picture, so that heights can be compared.
 */
export function lineShape({ from, to }: KnownBalance, width: number, height: number): LineShape {
  const points = [...from, ...to];
  const first = from[0].date;
  const days = Math.max(1, daysBetween(first, points.at(-1)!.date));
  const amounts = points.map(({ balance }) => Number(balance.amount));
  const top = Math.max(0, ...amounts);
  const span = top - Math.min(0, ...amounts) || 1;
  const x = ({ date }: BalancePoint) => round((daysBetween(first, date) / days) * width);
  const y = ({ balance }: BalancePoint) => round(((top - Number(balance.amount)) / span) * height);
  const zero = round((top / span) * height);
  let [line, area] = ['', ''];
  for (const part of [from, to]) {
    if (part.length === 0) continue;
    const [start, ...rest] = part as [BalancePoint, ...BalancePoint[]];
    const steps = rest.map((point) => `H${x(point)}V${y(point)}`).join('');
    line += `M${x(start)} ${y(start)}${steps}`;
    area += `M${x(start)} ${y(start)}${steps}H${x(part.at(-1)!)}V${zero}H${x(start)}Z`;
  }
  const bridge = to[0] ? `M${x(from.at(-1)!)} ${y(from.at(-1)!)}L${x(to[0])} ${y(to[0])}` : '';
  return { line, area, bridge, zero };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
