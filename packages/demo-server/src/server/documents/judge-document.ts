import type { DocumentInput, Money } from '@saldo/sdk/contract';
import { compareDecimals, sumDecimals } from '@saldo/sdk/money';
import { detailAmounts } from './detail-amounts.ts';
import { detailWarnings } from './detail-warnings.ts';
import { judgeAllocationAmounts, sumPaid } from './judge-exchange.ts';
import { judgeNamed } from './judge-named.ts';
import type { StoredInstallment } from './document.store.ts';
import { signOf } from './document-sign.ts';
import type { FieldError, Warning } from '../problem.ts';

/** Every amount of a document with the place where it stands. */
function amounts(data: DocumentInput): [pointer: string, money: Money][] {
  const found: [string, Money | undefined][] = [
    ['/data/total', data.total],
    ['/data/subtotal', data.subtotal],
    ...(data.installments ?? []).map((one, i): [string, Money] => [
      `/data/installments/${i}/amount`,
      one.amount,
    ]),
    ...detailAmounts(data),
  ];
  for (const list of ['taxes', 'withholdings'] as const) {
    for (const [i, line] of (data[list] ?? []).entries()) {
      found.push([`/data/${list}/${i}/base`, line.base], [`/data/${list}/${i}/amount`, line.amount]);
    }
  }
  return found.filter((one): one is [string, Money] => one[1] !== undefined);
}

/** What makes a document impossible whatever else there is. */
export function judgeDocument(data: DocumentInput): FieldError[] {
  const errors: FieldError[] = [];
  for (const [pointer, money] of amounts(data)) {
    if (money.currency !== data.total.currency) {
      errors.push({
        pointer: `${pointer}/currency`,
        code: 'currency-differs',
        detail: 'must be the currency of the total',
      });
    }
  }
  if (compareDecimals(data.total.amount, '0') < 0) {
    errors.push({
      pointer: '/data/total/amount',
      code: 'negative',
      detail: 'must not be negative; what lowers the debt is a credit_note',
    });
  }
  const numbers = new Set<number>();
  for (const [i, { number, amount }] of (data.installments ?? []).entries()) {
    if (numbers.has(number)) {
      errors.push({
        pointer: `/data/installments/${i}/number`,
        code: 'repeated',
        detail: 'must be unique in the document',
      });
    }
    numbers.add(number);
    if (compareDecimals(amount.amount, '0') < 0) {
      errors.push({
        pointer: `/data/installments/${i}/amount/amount`,
        code: 'negative',
        detail: 'must not be negative',
      });
    }
  }
  if ((data.allocations ?? []).length > 0 && signOf(data) !== -1) {
    errors.push({
      pointer: '/data/allocations',
      code: 'not-a-credit',
      detail:
        'only a credit_note, a withholding_certificate and an adjustment that decreases settle documents',
    });
  }
  return [
    ...errors,
    ...judgeAdjustment(data),
    ...(data.related ?? []).flatMap((one, i) =>
      judgeNamed(one, ['externalId', 'fiscal', 'payment'], `/data/related/${i}`),
    ),
    ...judgeAllocationAmounts(data.allocations ?? [], data.total.currency),
  ];
}

/** Effect and reason: required of an adjustment, and only of one. */
function judgeAdjustment(data: DocumentInput): FieldError[] {
  const isAdjustment = data.type === 'adjustment';
  return (['effect', 'reason'] as const).flatMap((name): FieldError[] => {
    if (isAdjustment === (data[name] !== undefined)) return [];
    const pointer = `/data/${name}`;
    return isAdjustment
      ? [{ pointer, code: 'required', detail: 'is required of an adjustment' }]
      : [{ pointer, code: 'not-accepted', detail: 'is only for an adjustment' }];
  });
}

/** What does not add up in a document. The publisher is the authority: it is told, and nothing is changed. */
export function documentWarnings(data: DocumentInput): Warning[] {
  const warnings: Warning[] = [];
  if (data.installments !== undefined && data.installments.length > 0 && !installmentsAddUp(data)) {
    warnings.push({
      pointer: '/data/installments',
      code: 'installments-differ-from-total',
      detail:
        'The installments do not add up to the total: the whole total counts as due on the last due date.',
    });
  }
  warnings.push(...detailWarnings(data));
  const applied = sumPaid(data.allocations ?? []);
  if (compareDecimals(applied, data.total.amount) > 0) {
    warnings.unshift(exceedsWarning());
  }
  return warnings;
}

export function exceedsWarning(): Warning {
  return {
    pointer: '/data/allocations',
    code: 'allocations-exceed-amount',
    detail: 'The allocations settle more than there is.',
  };
}

function installmentsAddUp({ installments = [], total }: DocumentInput): boolean {
  return compareDecimals(sumDecimals(installments.map(({ amount }) => amount.amount)), total.amount) === 0;
}

/** The installments that the account counts with: those published where they add up, else one of the whole total. */
export function countedInstallments(data: DocumentInput): StoredInstallment[] {
  if (signOf(data) !== 1) return [];
  const { installments = [] } = data;
  if (installments.length > 0 && installmentsAddUp(data)) {
    return installments.map(({ number, dueDate, amount }) => ({ number, dueDate, amount: amount.amount }));
  }
  return [{ number: 1, dueDate: lastDueDate(data), amount: data.total.amount }];
}

/** The day on which the last of the document is due: `dueDate`, else the last installment's, else the day of issue. */
export function lastDueDate(data: DocumentInput): string {
  const dates = (data.installments ?? []).map(({ dueDate }) => dueDate);
  const fallback = data.dueDate ?? data.issueDate;
  return dates.reduce((last, date) => (date > last ? date : last), dates.length === 0 ? fallback : '');
}
