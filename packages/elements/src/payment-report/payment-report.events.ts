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

/** A person went from the form to the reports sent before, or back. */
export class ReportViewEvent extends SaldoEvent {
  readonly view: 'form' | 'reports';

  constructor(view: 'form' | 'reports') {
    super('saldo-report-view');
    this.view = view;
  }
}

declare global {
  interface HTMLElementEventMap {
    'saldo-report-view': ReportViewEvent;
    'saldo-payment-reported': PaymentReportedEvent;
  }
}
