import type { Document, DocumentType, Money } from '@saldo/sdk/contract';
import { isNegative, isZero, negate } from '@saldo/sdk/money';

const credits: ReadonlySet<string> = new Set<DocumentType>(['credit_note', 'withholding_certificate']);

/** Lowers the debt. */
export function isCredit({ type }: Pick<Document, 'type'>): boolean {
  return credits.has(type);
}

/** An amount of the document with the sign it has in the account: papers carry credits as positive amounts. */
export function inAccount(document: Pick<Document, 'type'>, money: Money): Money {
  return isCredit(document) && !isZero(money) && !isNegative(money) ? negate(money) : money;
}
