import type { PaymentInput } from '@saldo/sdk/contract';
import { compareDecimals } from '@saldo/sdk/money';
import { exceedsWarning } from '../documents/judge-document.ts';
import { judgeAllocationAmounts, sumPaid } from '../documents/judge-exchange.ts';
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
  for (const name of ['plannedOn', 'clearsOn'] as const) {
    if (data[name] === undefined || data.status === 'in_process') continue;
    errors.push({
      pointer: `/data/${name}`,
      code: 'not-accepted',
      detail: 'is only for a payment whose status is in_process',
    });
  }
  return [...errors, ...judgeAllocationAmounts(data.allocations ?? [], data.amount.currency)];
}

export function paymentWarnings(data: PaymentInput): Warning[] {
  const applied = sumPaid(data.allocations ?? []);
  return compareDecimals(applied, data.amount.amount) > 0 ? [exceedsWarning()] : [];
}
