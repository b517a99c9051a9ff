import type { Session } from '@saldo/sdk/contract';
import type { Format } from '../format/format.ts';
import type { SharedWords } from '../i18n/shared.words.ts';

/** What an element tells of itself on paper. */
export interface Printed {
  readonly words: Pick<SharedWords, 'asOf' | 'printedPage'>;
  readonly format: Format;
  /** Absent while it is not known whose account it is. */
  readonly session: Session | undefined;
  /** The day that what is printed is of. Absent: today. */
  readonly asOf?: string | undefined;
  /** Address of a picture, where the provider names one. */
  readonly logo: string | undefined;
}
