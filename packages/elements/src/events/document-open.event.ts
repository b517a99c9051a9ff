import { HandOverEvent } from './hand-over-event.ts';
import type { DocumentPointer } from './pointers.ts';

/**
 * A document was opened. Unless cancelled, the detail, the PDF viewer and the query thread of the same scope show it.
 * `preventDefault()`: the host shows it; `respondWith()`: once it has got it, meanwhile the element says that it waits.
 */
export class DocumentOpenEvent extends HandOverEvent<'document-open'> {
  readonly signal = 'document-open';
  readonly document: DocumentPointer;

  constructor(document: DocumentPointer) {
    super('saldo-document-open');
    this.document = document;
  }

  get told(): DocumentPointer {
    return this.document;
  }
}

declare global {
  interface HTMLElementEventMap {
    'saldo-document-open': DocumentOpenEvent;
  }
}
