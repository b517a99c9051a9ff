import type { PublishTotals } from '@saldo/sdk';
import { SaldoEvent } from '../events/saldo-event.ts';

/** Files were published, all of them or those before it was cancelled. */
export class FilesPublishedEvent extends SaldoEvent {
  /** How many records had each outcome. */
  readonly totals: PublishTotals;

  constructor(totals: PublishTotals) {
    super('saldo-files-published');
    this.totals = totals;
  }
}

declare global {
  interface HTMLElementEventMap {
    'saldo-files-published': FilesPublishedEvent;
  }
}
