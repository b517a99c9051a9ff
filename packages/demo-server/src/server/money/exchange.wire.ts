import type { Allocation, Publisher } from '@saldo/sdk/contract';
import { currencyDecimals } from './currency-decimals.ts';
import { toMoney } from './money.wire.ts';

/** What an allocation settles, in the currency of that, and what it takes of what settles, in the currency of that. */
export interface ExchangedRow {
  readonly amount: string;
  readonly currency: string;
  readonly paid: string;
  readonly source_currency: string;
  readonly rate: string | null;
  readonly difference: string | null;
}

/** Amount, and where the currencies differ what was paid, at which rate, with which gain or loss. */
export function toExchanged(
  publisher: Publisher,
  row: ExchangedRow,
): Pick<Allocation, 'amount' | 'paid' | 'rate' | 'difference'> {
  const money = (amount: string, currency: string) =>
    toMoney(amount, currency, currencyDecimals(publisher, currency));
  const amount = money(row.amount, row.currency);
  if (row.currency === row.source_currency) return { amount };
  return {
    amount,
    paid: money(row.paid, row.source_currency),
    ...(row.rate === null ? {} : { rate: row.rate }),
    ...(row.difference === null ? {} : { difference: money(row.difference, row.source_currency) }),
  };
}
