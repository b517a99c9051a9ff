import { accountSign } from '@saldo/sdk/account';
import type { SaldoDocument } from '@saldo/sdk/contract';
import { isNegative, isZero } from '@saldo/sdk/money';
import { pointerTo } from '../../events/document-pointer.ts';
import { isBlocked } from '../../events/is-blocked.ts';
import type { PayableItem } from '../../events/pointers.ts';

/** What raises the debt and can be reported as paid. A type that this version does not know is not offered. */
export function isPayable(document: SaldoDocument): boolean {
  const { type, effect, openAmount, status } = document;
  if (accountSign(type, effect) !== 1 || status === 'void' || isBlocked(document)) return false;
  return !isZero(openAmount) && !isNegative(openAmount);
}

export function payableItem(document: SaldoDocument): PayableItem {
  const { dueDate, openAmount, decimals, hold } = document;
  return { document: pointerTo(document), dueDate, openAmount, hold, decimals };
}
