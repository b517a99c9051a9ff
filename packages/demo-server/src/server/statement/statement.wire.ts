import { ageing, ageingBucket, daysOverdue, runningBalance, type AgeingItem } from '@saldo/sdk/account';
import type { OpenItem, Publisher, StatementCurrency } from '@saldo/sdk/contract';
import { addDecimals, compareDecimals, negateDecimal, sumDecimals } from '@saldo/sdk/money';
import { currencyDecimals } from '../money/currency-decimals.ts';
import { toMoney } from '../money/money.wire.ts';
import type { MovementRow, OpenItemRow } from './statement.store.ts';

interface Account {
  readonly kind: 'activity' | 'open_items';
  readonly asOf: string;
  readonly opening: string;
  readonly currency: string;
}

/** One currency of a statement: everything in it follows from the opening balance, the movements and the open items. */
export function toStatementCurrency(
  publisher: Publisher,
  { kind, asOf, opening, currency }: Account,
  movements: readonly MovementRow[],
  openItems: readonly OpenItemRow[],
): StatementCurrency {
  const decimals = currencyDecimals(publisher, currency);
  const money = (amount: string) => toMoney(amount, currency, decimals);
  const amounts = movements.map(({ amount }) => amount);
  const debits = sumDecimals(amounts.filter((one) => compareDecimals(one, '0') > 0));
  const credits = sumDecimals(amounts.filter((one) => compareDecimals(one, '0') < 0));
  const items = openItems.map((row) => toOpenItem(row, asOf, money));
  const overdue = items.filter(({ daysOverdue: days }) => days > 0);
  return {
    currency,
    decimals,
    opening: money(opening),
    debits: money(debits),
    credits: money(negateDecimal(credits)),
    closing: money(addDecimals(opening, addDecimals(debits, credits))),
    overdue: money(sumDecimals(overdue.map(({ openAmount }) => openAmount.amount))),
    ageing: ageing(openItems.map(toAgeingItem), asOf, currency).map((one) => ({
      ...one,
      amount: money(one.amount.amount),
    })),
    movements: kind === 'activity' ? toMovements(movements, money(opening), money) : [],
    openItems: kind === 'open_items' ? items : [],
  };
}

function toMovements(
  rows: readonly MovementRow[],
  opening: StatementCurrency['opening'],
  money: (amount: string) => StatementCurrency['opening'],
): StatementCurrency['movements'] {
  const movements = rows.map((row) => ({
    kind: row.kind,
    id: row.id,
    externalId: row.external_id,
    ...(row.type === null ? {} : { type: row.type }),
    label: row.label,
    ...(row.description === null ? {} : { description: row.description }),
    date: row.date,
    ...(row.due_date === null ? {} : { dueDate: row.due_date }),
    amount: money(row.amount),
  }));
  return runningBalance(opening, movements).map((one) => ({ ...one, balance: money(one.balance.amount) }));
}

/** What settles is never due, not even where it settles more than it has. */
function isDebt({ total, open }: OpenItemRow): boolean {
  return compareDecimals(total, '0') >= 0 && compareDecimals(open, '0') > 0;
}

function toAgeingItem(row: OpenItemRow): AgeingItem {
  const openAmount = { amount: row.open, currency: row.currency };
  return isDebt(row) ? { openAmount, dueDate: row.due_date } : { openAmount };
}

function toOpenItem(row: OpenItemRow, asOf: string, money: (amount: string) => OpenItem['total']): OpenItem {
  const owed = isDebt(row);
  const days = owed ? daysOverdue(row.due_date, asOf) : 0;
  return {
    kind: row.kind,
    id: row.id,
    externalId: row.external_id,
    ...(row.type === null ? {} : { type: row.type }),
    label: row.label,
    ...(row.installment === null || row.installments < 2 ? {} : { installment: row.installment }),
    date: row.date,
    dueDate: row.due_date,
    total: money(row.total),
    openAmount: money(row.open),
    daysOverdue: days,
    bucket: owed ? ageingBucket(days) : 'unapplied',
  };
}
