import type { Document, DocumentType, Money } from '@saldo/sdk/contract';
import { isNegative, isZero, sum } from '@saldo/sdk/money';
import { pointerTo } from '../events/document-pointer.ts';
import type { PayableItem } from '../events/pointers.ts';

/** What raises the debt and can be reported as paid. A type that this version does not know is not offered. */
const raising: ReadonlySet<string> = new Set<DocumentType>(['invoice', 'debit_note']);

export function isPayable({ type, openAmount, status }: Document): boolean {
  return raising.has(type) && status !== 'void' && !isZero(openAmount) && !isNegative(openAmount);
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
