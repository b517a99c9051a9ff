import type { Direction } from '@saldo/sdk/contract';
import type { Format } from '../../format/format.ts';
import type { SharedWords } from '../../i18n/shared.en.ts';
import type { AccountStatementWords } from '../account-statement.words.en.ts';

/** What every part of the statement is drawn with. */
export interface StatementView {
  readonly words: SharedWords & AccountStatementWords;
  readonly format: Format;
  readonly direction: Direction;
}
