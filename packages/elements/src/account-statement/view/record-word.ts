import type { Movement } from '@saldo/sdk/contract';
import { wordFor } from '../../i18n/catalogue.ts';
import { documentWord } from '../../templates/document-word.ts';
import type { StatementView } from './statement-view.ts';

/** What moved the account, or is open in it. */
export function recordWord(
  words: StatementView['words'],
  { kind, type, reason }: Pick<Movement, 'kind' | 'type' | 'reason'>,
): string {
  return kind === 'document' && type
    ? documentWord(words, { type, reason })
    : wordFor(words.movementKinds, kind);
}
