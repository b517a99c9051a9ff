import type { Direction } from '@saldo/sdk/contract';
import type { Format } from '../../format/format.ts';
import type { SharedWords } from '../../i18n/shared.words.ts';
import type { AccountStatementWords } from '../account-statement.words.ts';

/** What every part of the statement is drawn with. */
export interface StatementView {
  readonly words: SharedWords & AccountStatementWords;
  readonly format: Format;
  readonly direction: Direction;
}
