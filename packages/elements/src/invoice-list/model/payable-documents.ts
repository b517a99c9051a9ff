import type { Document, DocumentType } from '@saldo/sdk/contract';
import { isNegative, isZero } from '@saldo/sdk/money';
import { pointerTo } from '../../events/document-pointer.ts';
import type { PayableItem } from '../../events/pointers.ts';

/** What raises the debt and can be reported as paid. A type that this version does not know is not offered. */
const raising: ReadonlySet<string> = new Set<DocumentType>(['invoice', 'debit_note']);

export function isPayable({ type, openAmount, status }: Document): boolean {
  return raising.has(type) && status !== 'void' && !isZero(openAmount) && !isNegative(openAmount);
}

export function payableItem(document: Document): PayableItem {
  const { dueDate, openAmount, decimals } = document;
  return { document: pointerTo(document), dueDate, openAmount, decimals };
}
