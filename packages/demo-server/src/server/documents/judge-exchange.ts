import type { AllocationInput } from '@saldo/sdk/contract';
import { compareDecimals, sumDecimals } from '@saldo/sdk/money';
import type { FieldError } from '../problem.ts';
import { judgeNamed } from './judge-named.ts';

/** Rules that allocations of credits and of payments share; `currency` is that of what settles. */
export function judgeAllocationAmounts(
  allocations: readonly AllocationInput[],
  currency: string,
): FieldError[] {
  return allocations.flatMap((one, i) => {
    const place = `/data/allocations/${i}`;
    const isExchange = one.amount.currency !== currency;
    return [
      ...judgeNamed(one, ['document', 'fiscal'], place),
      ...notPositive(one.amount.amount, `${place}/amount/amount`),
      ...(isExchange ? judgeExchange(one, currency, place) : judgePlain(one, place)),
    ];
  });
}

/** What allocations take of what settles. */
export function sumPaid(allocations: readonly AllocationInput[]): string {
  return sumDecimals(allocations.map(({ amount, paid }) => (paid ?? amount).amount));
}

function judgeExchange({ paid, difference }: AllocationInput, currency: string, place: string): FieldError[] {
  if (paid === undefined) {
    const detail = `is required where the document is in another currency: what it takes, in ${currency}`;
    return [{ pointer: `${place}/paid`, code: 'required', detail }];
  }
  const errors = notPositive(paid.amount, `${place}/paid/amount`);
  for (const [name, money] of Object.entries({ paid, difference })) {
    if (money === undefined || money.currency === currency) continue;
    const detail = `must be ${currency}, the currency of what settles`;
    errors.push({ pointer: `${place}/${name}/currency`, code: 'currency-differs', detail });
  }
  return errors;
}

function judgePlain({ amount, paid, rate, difference }: AllocationInput, place: string): FieldError[] {
  const errors: FieldError[] = [];
  if (
    paid !== undefined &&
    (paid.currency !== amount.currency || compareDecimals(paid.amount, amount.amount) !== 0)
  ) {
    const detail =
      'must be left out, or the same as amount, where the document is in the currency of what settles';
    errors.push({ pointer: `${place}/paid`, code: 'not-accepted', detail });
  }
  for (const [name, value] of Object.entries({ rate, difference })) {
    if (value === undefined) continue;
    const detail = 'is only for a document in another currency';
    errors.push({ pointer: `${place}/${name}`, code: 'not-accepted', detail });
  }
  return errors;
}

function notPositive(amount: string, pointer: string): FieldError[] {
  if (compareDecimals(amount, '0') > 0) return [];
  return [{ pointer, code: 'not-positive', detail: 'must be greater than zero' }];
}
