import type { SaldoDocument } from '@saldo/sdk/contract';
import { wordFor } from '../i18n/catalogue.ts';
import type { SharedWords } from '../i18n/shared.words.ts';

/** The kind of a document; of an adjustment also why, where that says more. */
export function documentWord(
  { documentTypes, adjustmentReasons }: Pick<SharedWords, 'documentTypes' | 'adjustmentReasons'>,
  { type, reason }: { readonly type: SaldoDocument['type']; readonly reason?: string | undefined },
): string {
  const kind = wordFor(documentTypes, type);
  if (type !== 'adjustment' || reason === undefined || reason === 'other') return kind;
  return `${kind}: ${wordFor(adjustmentReasons, reason)}`;
}
