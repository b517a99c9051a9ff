import { ageingBucket, ageingBuckets, daysOverdue } from '@saldo/sdk/account';
import type { Conversion, Movement, OpenItem, Publisher, StatementCurrency } from '@saldo/sdk/contract';
import { addDecimals, currencyDecimals, subtractDecimals, sumDecimals } from '@saldo/sdk/money';
import { toExchanged } from '../money/exchange.wire.ts';
import type { ExchangedRow } from '../money/exchanged-row.ts';
import { holdOn } from '../documents/hold.wire.ts';
import { toDocumentRef } from '../documents/document-ref.wire.ts';
import { toMoney } from '../money/money.wire.ts';
import type { MovementRow } from './movement.store.ts';
import type { OpenItemRow } from './open-item.store.ts';
import type { AccountSumRow, AgeingRow } from './statement.store.ts';

/** The day that a statement is of, and the one on which it is read. */
export interface StatementDays {
  readonly asOf: string;
  readonly today: string;
}

/** One currency of a statement as of a day. */
export function toStatementCurrency(
  publisher: Publisher,
  { asOf, today }: StatementDays,
  { currency, opening, debits, credits }: AccountSumRow,
  ageingRows: readonly AgeingRow[],
  movements: readonly MovementRow[],
  openItems: readonly OpenItemRow[],
): StatementCurrency {
  const decimals = currencyDecimals(publisher, currency);
  const money = (amount: string) => toMoney(amount, currency, decimals);
  const ageing = ageingBuckets.map((bucket) => {
    const row = ageingRows.find((one) => one.bucket === bucket);
    return { bucket, amount: money(row?.open ?? '0'), count: row?.count ?? 0 };
  });
  const overdue = ageing.filter(({ bucket }) => bucket !== 'current' && bucket !== 'unapplied');
  return {
    currency,
    decimals,
    opening: money(opening),
    debits: money(debits),
    credits: money(credits),
    closing: money(subtractDecimals(addDecimals(opening, debits), credits)),
    overdue: money(sumDecimals(overdue.map(({ amount }) => amount.amount))),
    ageing,
    movements: movements.map((row) => toMovement(publisher, row)),
    openItems: openItems.map((row) => toOpenItem(publisher, { asOf, today }, row)),
  };
}

/** A line of the account, with the balance after it. */
export function toMovement(publisher: Publisher, row: MovementRow): Movement {
  const decimals = currencyDecimals(publisher, row.currency);
  return {
    kind: row.kind,
    id: row.id,
    externalId: row.external_id,
    ...(row.type === null ? {} : { type: row.type }),
    ...(row.reason === null ? {} : { reason: row.reason }),
    label: row.label,
    ...(row.description === null ? {} : { description: row.description }),
    date: row.date,
    ...(row.due_date === null ? {} : { dueDate: row.due_date }),
    amount: toMoney(row.amount, row.currency, decimals),
    balance: toMoney(row.balance, row.currency, decimals),
    ...(row.converted === null
      ? {}
      : {
          conversion: {
            source: row.converted.source,
            document: toDocumentRef(row.converted.document),
            ...toAmounts(publisher, row.converted.exchange),
          },
        }),
  };
}

function toAmounts(publisher: Publisher, row: ExchangedRow): Omit<Conversion, 'source' | 'document'> {
  const { currency, source_currency: source } = row;
  const paid = toMoney(row.paid, source, currencyDecimals(publisher, source));
  return { ...toExchanged(publisher, { ...row, currency }), paid };
}

/** What is open as of a day. What settles is never due, not even where it settles more than it has. */
export function toOpenItem(publisher: Publisher, { asOf, today }: StatementDays, row: OpenItemRow): OpenItem {
  const decimals = currencyDecimals(publisher, row.currency);
  const days = row.owed ? daysOverdue(row.due_date, asOf) : 0;
  return {
    kind: row.kind,
    id: row.id,
    externalId: row.external_id,
    ...(row.type === null ? {} : { type: row.type }),
    ...(row.reason === null ? {} : { reason: row.reason }),
    ...holdOn(row.hold ?? undefined, today),
    label: row.label,
    ...(row.installment === 0 || row.installments < 2 ? {} : { installment: row.installment }),
    date: row.date,
    dueDate: row.due_date,
    total: toMoney(row.total, row.currency, decimals),
    openAmount: toMoney(row.open, row.currency, decimals),
    daysOverdue: days,
    bucket: row.owed ? ageingBucket(days) : 'unapplied',
  };
}
