import type { Allocation, Publisher } from '@saldo/sdk/contract';
import { currencyDecimals } from '@saldo/sdk/money';
import type { ExchangedRow } from './exchanged-row.ts';
import { toMoney } from './money.wire.ts';

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
