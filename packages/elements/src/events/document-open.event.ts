import type { DocumentPointer } from './pointers.ts';
import { SaldoEvent } from './saldo-event.ts';

/**
 * A document was opened. Unless cancelled, the PDF viewer and the query thread of the same scope show it.
 * `preventDefault()`: the host shows it.
 */
export class DocumentOpenEvent extends SaldoEvent {
  readonly document: DocumentPointer;

  constructor(document: DocumentPointer) {
    super('saldo-document-open', { cancelable: true });
    this.document = document;
  }
}

declare global {
  interface HTMLElementEventMap {
    'saldo-document-open': DocumentOpenEvent;
  }
}
