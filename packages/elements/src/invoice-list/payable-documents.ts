import type { Document, Money } from '@saldo/sdk/contract';
import { isNegative, isZero, sum } from '@saldo/sdk/money';
import { pointerTo } from '../events/document-pointer.ts';
import type { PayableItem } from '../events/pointers.ts';

/** Something is owed on it that can be reported as paid: not a credit, not a paper, not void. */
export function isPayable({ openAmount, status }: Document): boolean {
  return status !== 'void' && !isZero(openAmount) && !isNegative(openAmount);
}

export interface OpenSum {
  readonly money: Money;
  /** Decimals to show. */
  readonly decimals: number;
}

/** The open amounts of the documents, summed per currency. */
export function openSums(documents: readonly Document[]): OpenSum[] {
  const byCurrency = Map.groupBy(documents, ({ currency }) => currency);
  return [...byCurrency].map(([currency, own]) => ({
    money: sum(
      own.map(({ openAmount }) => openAmount),
      currency,
    ),
    decimals: own[0]!.decimals,
  }));
}

export function payableItem(document: Document): PayableItem {
  const { dueDate, openAmount, decimals } = document;
  return { document: pointerTo(document), dueDate, openAmount, decimals };
}
