import type { Direction } from '@saldo/sdk/contract';
import { SaldoEvent } from '../events/saldo-event.ts';

/** A view of a portal. */
export interface ShownView {
  readonly direction: Direction;
  readonly view: string;
  readonly title: string;
}

/** Another view is shown, also the first one. For the page's title. */
export class PortalViewEvent extends SaldoEvent implements ShownView {
  /** Of whose portal: `receivable` for a client's, `payable` for a supplier's. */
  readonly direction: Direction;
  /** Its name in the address: `documents`; the overview's is empty. */
  readonly view: string;
  /** What it is called in the language of the portal: `Documents`, or the number of a document. */
  readonly title: string;

  constructor({ direction, view, title }: ShownView) {
    super('saldo-portal-view');
    this.direction = direction;
    this.view = view;
    this.title = title;
  }
}

declare global {
  interface HTMLElementEventMap {
    'saldo-portal-view': PortalViewEvent;
  }
}
