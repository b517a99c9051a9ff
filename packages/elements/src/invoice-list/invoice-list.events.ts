import type { SaldoDocument, Money } from '@saldo/sdk/contract';
import { SaldoEvent } from '../events/saldo-event.ts';

/** A person chose or released documents. */
export class SelectionChangeEvent extends SaldoEvent {
  readonly documents: readonly SaldoDocument[];
  /** Sum of the open amounts, one per currency. */
  readonly totals: readonly Money[];

  constructor(documents: readonly SaldoDocument[], totals: readonly Money[]) {
    super('saldo-selection-change');
    this.documents = documents;
    this.totals = totals;
  }
}

declare global {
  interface HTMLElementEventMap {
    'saldo-selection-change': SelectionChangeEvent;
  }
}
