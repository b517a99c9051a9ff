import type { Direction } from '@saldo/sdk/contract';
import type { PayableItem, PayableItems } from './pointers.ts';
import { SaldoEvent } from './saldo-event.ts';

/**
 * Documents were chosen to be reported as paid. Unless cancelled, the payment report of the same scope takes them.
 * `preventDefault()`: the host goes on with them.
 */
export class ReportRequestEvent extends SaldoEvent implements PayableItems {
  readonly direction: Direction;
  readonly items: readonly PayableItem[];

  constructor({ direction, items }: PayableItems) {
    super('saldo-report-request', { cancelable: true });
    this.direction = direction;
    this.items = items;
  }
}

declare global {
  interface HTMLElementEventMap {
    'saldo-report-request': ReportRequestEvent;
  }
}
