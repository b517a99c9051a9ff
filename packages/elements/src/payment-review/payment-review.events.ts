import type { PaymentReport } from '@saldo/sdk/contract';
import { SaldoEvent } from '../events/saldo-event.ts';

/** A payment report was answered; the server has it. */
export class PaymentReviewedEvent extends SaldoEvent {
  /** As it is now. */
  readonly report: PaymentReport;

  constructor(report: PaymentReport) {
    super('saldo-payment-reviewed');
    this.report = report;
  }
}

declare global {
  interface HTMLElementEventMap {
    'saldo-payment-reviewed': PaymentReviewedEvent;
  }
}
