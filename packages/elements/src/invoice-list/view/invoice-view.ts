import type { Format } from '../../format/format.ts';
import type { SharedWords } from '../../i18n/shared.words.ts';
import type { InvoiceListWords } from '../invoice-list.words.ts';

/** What every part of the list is drawn with. */
export interface InvoiceView {
  readonly words: SharedWords & InvoiceListWords;
  readonly format: Format;
}
