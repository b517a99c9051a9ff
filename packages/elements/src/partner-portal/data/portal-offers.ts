import { DocumentOpenEvent } from '../../events/document-open.event.ts';
import type { DocumentPointer, PayableItems } from '../../events/pointers.ts';
import { ReportRequestEvent } from '../../events/report-request.event.ts';

export interface OffersTaken {
  readonly document: (document: DocumentPointer) => void;
  readonly report: (items: PayableItems) => void;
}

/**
 * Offers what an element of a view offers as the portal's own: the page may take it over, else the portal does, and no other element of
 * the page takes it up.
 */
export class PortalOffers {
  readonly #host: EventTarget;
  readonly #taken: OffersTaken;

  constructor(host: EventTarget, taken: OffersTaken) {
    this.#host = host;
    this.#taken = taken;
  }

  readonly passDocument = (event: DocumentOpenEvent): void => {
    event.stopPropagation();
    event.preventDefault();
    const { answer } = this.document(event.document);
    if (answer) event.respondWith(answer);
  };

  readonly passReport = (event: ReportRequestEvent): void => {
    event.stopPropagation();
    event.preventDefault();
    const { direction, items } = event;
    const own = new ReportRequestEvent({ direction, items });
    if (this.#host.dispatchEvent(own)) this.#taken.report({ direction, items });
    if (own.answer) event.respondWith(own.answer);
  };

  document(document: DocumentPointer): DocumentOpenEvent {
    const event = new DocumentOpenEvent(document);
    if (this.#host.dispatchEvent(event)) this.#taken.document(document);
    return event;
  }
}
