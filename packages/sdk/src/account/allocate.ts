import type { Money } from '../generated/contract.ts';
import { add, isNegative, isZero, min, subtract, sum } from '../money/money.ts';

/** A part of a document's total with a due date of its own. */
export interface InstallmentToSettle {
  /** Unique in the document. */
  number: number;
  /** `YYYY-MM-DD`. */
  dueDate: string;
  /** Not negative. */
  amount: Money;
}

/** A part of a payment or credit that settles the document. */
export interface AllocationToApply {
  /** Number of the installment that is meant. Absent, the earliest due first. */
  installment?: number | undefined;
  /** Not negative. */
  amount: Money;
}

/** What one allocation settles of one installment. */
export interface SettledPart {
  /** Position of the allocation in the list given. */
  allocation: number;
  installment: number;
  amount: Money;
}

/** What is left of an installment. */
export interface SettledInstallment {
  number: number;
  settled: Money;
  open: Money;
}

/** How allocations fall on installments. */
export interface AllocationResult {
  /** In the order given. */
  installments: SettledInstallment[];
  parts: SettledPart[];
  /** What exceeds the document; counts as unapplied. */
  excess: Money;
}

/**
 * Lets allocations fall on a document's installments. Those that name an installment go first and fill it; then the
 * rest, in the order given, fills the earliest due (ties by number). What a named installment cannot hold, or a number
 * that the document does not have, falls on the others like an allocation without a name: the publisher is the
 * authority and its sum is never rewritten. What the whole document cannot hold is `excess`.
 * Always: settled + excess = Σ allocations, and no open amount is negative.
 * Throws `CurrencyMismatchError`, `InvalidDecimalError`, and `RangeError` for a negative amount.
 */
export function allocate(
  installments: readonly InstallmentToSettle[],
  allocations: readonly AllocationToApply[],
  currency: string,
): AllocationResult {
  refuseNegative([...installments, ...allocations]);
  const zero: Money = { amount: '0', currency };
  const open = new Map(installments.map(({ number, amount }) => [number, add(zero, amount)]));
  const left = allocations.map(({ amount }) => add(zero, amount));
  const parts: SettledPart[] = [];

  const settle = (allocation: number, installment: number): void => {
    const room = open.get(installment);
    const rest = left[allocation];
    if (!room || !rest || isZero(room) || isZero(rest)) return;
    const amount = min(room, rest);
    open.set(installment, subtract(room, amount));
    left[allocation] = subtract(rest, amount);
    parts.push({ allocation, installment, amount });
  };

  for (const [index, { installment }] of allocations.entries()) {
    if (installment !== undefined) settle(index, installment);
  }
  const earliestDueFirst = installments.toSorted(byDueDate);
  for (const index of allocations.keys()) {
    for (const { number } of earliestDueFirst) settle(index, number);
  }

  return {
    installments: installments.map(({ number, amount }) => {
      const rest = open.get(number) ?? zero;
      return { number, settled: subtract(amount, rest), open: rest };
    }),
    parts,
    excess: sum(left, currency),
  };
}

function byDueDate(a: InstallmentToSettle, b: InstallmentToSettle): number {
  if (a.dueDate !== b.dueDate) return a.dueDate < b.dueDate ? -1 : 1;
  return a.number - b.number;
}

function refuseNegative(list: readonly { amount: Money }[]): void {
  if (list.some(({ amount }) => isNegative(amount))) {
    throw new RangeError('Installments and allocations are not negative.');
  }
}
