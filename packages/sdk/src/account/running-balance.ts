import type { Money } from '../generated/contract.ts';
import { add } from '../money/money.ts';

/**
 * Adds to each movement the balance after it, in the order given; the last balance is opening + Σ movements.
 * Amounts are signed: what raises the debt is positive. Throws `CurrencyMismatchError`, `InvalidDecimalError`.
 */
export function runningBalance<T extends { amount: Money }>(
  opening: Money,
  movements: Iterable<T>,
): (T & { balance: Money })[] {
  let balance = opening;
  return Array.from(movements, (movement) => {
    balance = add(balance, movement.amount);
    return { ...movement, balance };
  });
}
