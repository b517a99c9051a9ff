import type { Money, Payment } from '@saldo/sdk/contract';
import { subtract, sum } from '@saldo/sdk/money';

/** The day that whoever waits for a payment asks for: of one that is planned its day, else when it clears; absent where nobody says. */
export function expectedDay({ plannedOn, clearsOn }: Payment): string | undefined {
  return plannedOn ?? clearsOn;
}

/** The soonest first; those without a day last, oldest first. */
export function bySoonest(payments: readonly Payment[]): Payment[] {
  const order = (payment: Payment) => `${expectedDay(payment) ?? '9999'} ${payment.date}`;
  return payments.toSorted((a, b) => (order(a) < order(b) ? -1 : order(a) > order(b) ? 1 : 0));
}

/** What of a payment settles no document: of one that does not count yet, what is not meant for any. */
export function leftOnAccount({ status, currency, amount, unappliedAmount, allocations }: Payment): Money {
  if (status !== 'in_process') return unappliedAmount;
  const meant = allocations.map((one) => one.paid ?? one.amount).filter((one) => one.currency === currency);
  return subtract(amount, sum(meant, currency));
}

/** What payments come to, per currency, in the order in which currencies come. */
export function sumsByCurrency(
  payments: readonly Payment[],
): { readonly money: Money; readonly decimals: number }[] {
  const groups = Map.groupBy(payments, ({ currency }) => currency);
  return [...groups].map(([currency, group]) => ({
    money: sum(
      group.map(({ amount }) => amount),
      currency,
    ),
    decimals: Math.max(...group.map(({ decimals }) => decimals)),
  }));
}

/** What a payment is called: by the payer's reference, else by the publisher's id. */
export function paymentName({ reference, externalId }: Pick<Payment, 'reference' | 'externalId'>): string {
  return reference ?? externalId;
}
