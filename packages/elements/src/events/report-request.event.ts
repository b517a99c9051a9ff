import type { Direction } from '@saldo/sdk/contract';
import { HandOverEvent } from './hand-over-event.ts';
import type { PayableItem, PayableItems } from './pointers.ts';
import { topicsOf, type Topic } from './topics.ts';

/**
 * Documents were chosen to be reported as paid. Unless cancelled, the payment report of the same scope takes them.
 * `preventDefault()`: the host goes on with them; `respondWith()`: with a payment of its own, after which lists load again.
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

  override get mayChange(): readonly Topic[] {
    return topicsOf.payment_report;
  }
}

declare global {
  interface HTMLElementEventMap {
    'saldo-report-request': ReportRequestEvent;
  }
}
