import type { PaymentInput } from '@saldo/sdk/contract';
import { compareDecimals, sumDecimals } from '@saldo/sdk/money';
import { judgeAllocationAmounts, exceedsWarning } from '../documents/judge-document.ts';
import type { FieldError, Warning } from '../problem.ts';

/** What makes a payment impossible whatever else there is. */
export function judgePayment(data: PaymentInput): FieldError[] {
  const errors: FieldError[] = [];
  if (compareDecimals(data.amount.amount, '0') <= 0) {
    errors.push({
      pointer: '/data/amount/amount',
      code: 'not-positive',
      detail: 'must be greater than zero',
    });
  }
  for (const [i, { amount }] of (data.allocations ?? []).entries()) {
    if (amount.currency !== data.amount.currency) {
      errors.push({
        pointer: `/data/allocations/${i}/amount/currency`,
        code: 'currency-differs',
        detail: 'must be the currency of the payment',
      });
    }
  }
  return [...errors, ...judgeAllocationAmounts(data.allocations ?? [])];
}

export function paymentWarnings(data: PaymentInput): Warning[] {
  const applied = sumDecimals((data.allocations ?? []).map(({ amount }) => amount.amount));
  return compareDecimals(applied, data.amount.amount) > 0 ? [exceedsWarning()] : [];
}
