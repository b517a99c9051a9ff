import { ageingBucketNameValues, type AgeingBucketName, type Money } from '../generated/contract.ts';
import { isNegative, isZero, sum } from '../money/money.ts';
import { daysBetween } from './calendar.ts';

/** The ageing buckets in the order to show. `unapplied` holds credits and payments that settle nothing yet, negative. */
export const ageingBuckets: readonly AgeingBucketName[] = ageingBucketNameValues;

/** An open amount. Positive is owed; negative is a credit or payment not yet applied. */
export interface AgeingItem {
  openAmount: Money;
  /** `YYYY-MM-DD`. Absent for what settles, a credit or a payment: it is never due, not even where it settles more than it has. */
  dueDate?: string | undefined;
}

/** The open amounts of one bucket. */
export interface AgeingSum {
  bucket: AgeingBucketName;
  amount: Money;
  /** Items in the bucket; those with nothing open are not counted. */
  count: number;
}

/** Days past due on `asOf`, 0 when not yet due; an item is due until the end of its due date. Throws `InvalidDateError`. */
export function daysOverdue(dueDate: string, asOf: string): number {
  return Math.max(0, daysBetween(dueDate, asOf));
}

/** The bucket of an amount that is owed, by whole days past due. */
export function ageingBucket(days: number): Exclude<AgeingBucketName, 'unapplied'> {
  if (days <= 0) return 'current';
  if (days <= 30) return 'days_1_30';
  if (days <= 60) return 'days_31_60';
  if (days <= 90) return 'days_61_90';
  return 'over_90';
}

/**
 * Sums open amounts of one currency by ageing bucket as of a day. Every bucket is present, in order, and together they
 * add up to the open total. Throws `CurrencyMismatchError`, `InvalidDecimalError`, `InvalidDateError`.
 */
export function ageing(items: Iterable<AgeingItem>, asOf: string, currency: string): AgeingSum[] {
  const amounts = new Map<AgeingBucketName, Money[]>(ageingBuckets.map((bucket) => [bucket, []]));
  for (const { openAmount, dueDate } of items) {
    if (isZero(openAmount)) continue;
    const unapplied = dueDate === undefined || isNegative(openAmount);
    const bucket = unapplied ? 'unapplied' : ageingBucket(daysOverdue(dueDate, asOf));
    amounts.get(bucket)?.push(openAmount);
  }
  return [...amounts].map(([bucket, list]) => ({ bucket, amount: sum(list, currency), count: list.length }));
}
