import { SaldoEvent } from '../events/saldo-event.ts';

/** Another view is shown, also the first one. For the page's title. */
export class PortalViewEvent extends SaldoEvent {
  /** Its name in the address: `documents`; the overview's is empty. */
  readonly view: string;
  /** What it is called in the language of the portal: `Documents`, or the number of a document. */
  readonly title: string;

  constructor(view: string, title: string) {
    super('saldo-portal-view');
    this.view = view;
    this.title = title;
  }
}

declare global {
  interface HTMLElementEventMap {
    'saldo-portal-view': PortalViewEvent;
  }
}
