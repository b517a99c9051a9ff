import { accountSign } from '@saldo/sdk/account';
import type { SaldoDocument, Money } from '@saldo/sdk/contract';
import { isNegative, isZero, negate } from '@saldo/sdk/money';

/** Lowers the debt. */
export function isCredit({ type, effect }: Pick<SaldoDocument, 'type' | 'effect'>): boolean {
  return accountSign(type, effect) === -1;
}

/** An amount of the document with the sign it has in the account: papers carry credits as positive amounts. */
export function inAccount(document: Pick<SaldoDocument, 'type' | 'effect'>, money: Money): Money {
  return isCredit(document) && !isZero(money) && !isNegative(money) ? negate(money) : money;
}
