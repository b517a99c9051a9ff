import { ageingBuckets } from '@saldo/sdk/account';
import { currencyDecimals, sumDecimals } from '@saldo/sdk/money';
import type { Handler } from '../operations/handler.ts';
import { compareCurrencies } from '../money/compare-currencies.ts';
import { toMoney } from '../money/money.wire.ts';
import { findCandidates } from './document-search.store.ts';
import { sumDocuments, sumOpenAmounts } from './document-summary.store.ts';

/** More than so many that may have the words are not read one by one. */
const MOST_CANDIDATES = 20_000;

export const summarizeDocuments: Handler<'summarizeDocuments'> = async ({ trx, caller, query, today }) => {
  const among = await findCandidates(trx, caller, query, MOST_CANDIDATES);
  const totals = await sumDocuments(trx, caller, query, today, among);
  const open = await sumOpenAmounts(trx, caller, query, today, among);
  const currencies = totals.toSorted((a, b) => compareCurrencies(caller.publisher)(a.currency, b.currency));
  return {
    status: 200,
    body: {
      asOf: today,
      currencies: currencies.map(({ currency, count, total }) => {
        const decimals = currencyDecimals(caller.publisher, currency);
        const rows = open.filter((row) => row.currency === currency);
        const ageing = ageingBuckets.map((bucket) => {
          const row = rows.find((one) => one.bucket === bucket);
          return { bucket, amount: toMoney(row?.open ?? '0', currency, decimals), count: row?.count ?? 0 };
        });
        const overdue = ageing.filter(({ bucket }) => bucket !== 'current' && bucket !== 'unapplied');
        return {
          currency,
          decimals,
          count,
          total: toMoney(total, currency, decimals),
          openAmount: toMoney(sumDecimals(ageing.map(({ amount }) => amount.amount)), currency, decimals),
          overdueAmount: toMoney(sumDecimals(overdue.map(({ amount }) => amount.amount)), currency, decimals),
          ageing,
        };
      }),
    },
  };
};
