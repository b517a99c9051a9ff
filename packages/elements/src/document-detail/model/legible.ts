import type { SaldoDocument } from '@saldo/sdk/contract';
import { InvalidDecimalError, isDecimal } from '@saldo/sdk/money';

/**
 * The document, where each of its amounts can be read. Throws `InvalidDecimalError`: with what no server of the contract sends
 * nothing can be added, and half a document would look like a whole one.
 */
export function legible(document: SaldoDocument): SaldoDocument {
  // Its keys are the publisher's own, and may be called as an amount's are.
  checkAmounts({ ...document, metadata: undefined });
  return document;
}

function checkAmounts(said: object): void {
  if ('currency' in said && 'amount' in said && !isDecimal(String(said.amount))) {
    throw new InvalidDecimalError();
  }
  for (const part of Object.values(said) as unknown[]) {
    if (part instanceof Object) checkAmounts(part);
  }
}
