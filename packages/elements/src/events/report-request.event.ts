import type { Direction } from '@saldo/sdk/contract';
import { HandOverEvent } from './hand-over-event.ts';
import type { PayableItem, PayableItems } from './pointers.ts';

/**
 * Documents were chosen to be reported as paid. Unless cancelled, the payment report of the same scope takes them.
 * `preventDefault()`: the host goes on with them.
 */
export class ReportRequestEvent extends HandOverEvent<'report-request'> implements PayableItems {
  readonly signal = 'report-request';
  readonly direction: Direction;
  readonly items: readonly PayableItem[];

  constructor({ direction, items }: PayableItems) {
    super('saldo-report-request');
    this.direction = direction;
    this.items = items;
  }

  get told(): PayableItems {
    return this;
  }
}

declare global {
  interface HTMLElementEventMap {
    'saldo-report-request': ReportRequestEvent;
  }
}
