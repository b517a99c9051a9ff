import type { PaymentReport, PaymentReportInput } from '@saldo/sdk/contract';
import { AnswerEvent } from '../events/answer-event.ts';
import { SaldoEvent } from '../events/saldo-event.ts';

/**
 * A filled form is about to be sent. `respondWith()`: the host sends it, or lets it go on after a look of its own:
 * `event.respondWith(saldo.paymentReports.create(event.report, { idempotencyKey: event.idempotencyKey }))`.
 */
export class ReportSubmitEvent extends AnswerEvent<PaymentReport> {
  /** What would be sent. Proofs are uploaded already, and named in it. */
  readonly report: PaymentReportInput;
  /** The same for every attempt at this form. */
  readonly idempotencyKey: string;

  constructor(report: PaymentReportInput, idempotencyKey: string) {
    super('saldo-report-submit');
    this.report = report;
    this.idempotencyKey = idempotencyKey;
  }
}

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
    'saldo-report-submit': ReportSubmitEvent;
    'saldo-report-view': ReportViewEvent;
    'saldo-payment-reported': PaymentReportedEvent;
  }
}
