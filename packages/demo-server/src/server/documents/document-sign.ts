import { accountSign } from '@saldo/sdk/account';
import type { DocumentInput } from '@saldo/sdk/contract';

/** How a document that has been judged moves its account; as `documents.sign`. */
export function signOf({ type, effect }: Pick<DocumentInput, 'type' | 'effect'>): -1 | 0 | 1 {
  return accountSign(type, effect) ?? 0;
}
