import type { Money } from '@saldo/sdk/contract';
import { sum } from '@saldo/sdk/money';

export interface OpenSum {
  readonly money: Money;
  /** Decimals to show. */
  readonly decimals: number;
}

/** What is open of the rows, one sum per currency in order of appearance. */
export function openSums(
  rows: readonly { readonly openAmount: Money; readonly decimals: number }[],
): OpenSum[] {
  const byCurrency = Map.groupBy(rows, ({ openAmount }) => openAmount.currency);
  return Array.from(byCurrency, ([currency, own]) => ({
    money: sum(
      own.map(({ openAmount }) => openAmount),
      currency,
    ),
    decimals: own[0]!.decimals,
  }));
}
