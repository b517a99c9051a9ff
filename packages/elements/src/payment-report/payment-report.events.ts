import type { PaymentReport } from '@saldo/sdk/contract';
import { SaldoEvent } from '../events/saldo-event.ts';

/** A payment was reported; the server has it. */
export class PaymentReportedEvent extends SaldoEvent {
  readonly report: PaymentReport;

  constructor(report: PaymentReport) {
    super('saldo-payment-reported');
    this.report = report;
  }
}

declare global {
  interface HTMLElementEventMap {
    'saldo-payment-reported': PaymentReportedEvent;
  }
}
