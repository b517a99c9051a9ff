import type { Payment } from '@saldo/sdk/contract';
import type { Download } from '../../attachments/download.ts';
import type { DocumentPointer } from '../../events/pointers.ts';
import type { Format } from '../../format/format.ts';
import type { SharedWords } from '../../i18n/shared.words.ts';
import type { Column } from '../../table/column.ts';
import type { PaymentListWords } from '../payment-list.words.ts';

/** What every part of the list is drawn with. */
export interface PaymentView {
  readonly words: SharedWords & PaymentListWords;
  readonly format: Format;
}

/** What the page adds to each payment. */
export interface PaymentExtras {
  readonly facts: readonly Column<Payment>[];
  /** Buttons of the page's; absent where it has none. */
  readonly acts: ((payment: Payment) => unknown) | undefined;
}

/** What one may do with what a payment names. */
export interface PaymentActs {
  /** Absent where the session may not download. */
  readonly download: Download | undefined;
  /** Absent where the session may not read documents. */
  readonly open: ((document: DocumentPointer) => void) | undefined;
}
