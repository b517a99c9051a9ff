import type { InProcess, Money, OpenItem, Payment } from '@saldo/sdk/contract';
import { add, negate, sum } from '@saldo/sdk/money';

/** What payments in process come to: what they take from the debt, less what refunds will add to it. */
export function sumInProcess(payments: readonly Payment[], currency: string): Money {
  const signed = payments.map(({ type, amount }) => (type === 'refund' ? negate(amount) : amount));
  return sum(signed, currency);
}

/**
 * What payments in process are meant to settle of open items. What names no installment is told with the first item of its document.
 *
 * @param items all that are loaded, in their order
 */
export function inProcessByItem<Item extends OpenItem>(
  payments: readonly Payment[],
  items: readonly Item[],
): ReadonlyMap<Item, InProcess> {
  const byDocument = Map.groupBy(items, ({ id }) => id);
  const meant = new Map<Item, InProcess>();
  for (const { allocations, plannedOn, clearsOn } of payments) {
    for (const { document, installment, amount } of allocations) {
      const parts = byDocument.get(document.id) ?? [];
      const item = parts.find((one) => installment === undefined || (one.installment ?? 1) === installment);
      if (item) meant.set(item, together(meant.get(item), { amount, plannedOn, clearsOn }));
    }
  }
  return meant;
}

interface Meant {
  readonly amount: Money;
  readonly plannedOn: string | undefined;
  readonly clearsOn: string | undefined;
}

function together(known: InProcess | undefined, one: Meant): InProcess {
  const plannedOn = lastDay(known?.plannedOn, one.plannedOn);
  const clearsOn = lastDay(known?.clearsOn, one.clearsOn);
  return {
    amount: known ? add(known.amount, one.amount) : one.amount,
    ...(plannedOn === undefined ? {} : { plannedOn }),
    ...(clearsOn === undefined ? {} : { clearsOn }),
  };
}

function lastDay(...days: (string | undefined)[]): string | undefined {
  return days
    .filter((day) => day !== undefined)
    .toSorted()
    .at(-1);
}
