import type {
  ListPaymentReportsQuery,
  PaymentReport,
  PaymentReportInput,
  PaymentReportPage,
  ReviewInput,
} from '../generated/contract.ts';
import { paginate, type PagePromise } from '../paging/page.ts';
import type { CallPromise } from '../transport/call-promise.ts';
import { unwrap } from '../transport/unwrap.ts';
import type { Api } from './api.ts';
import { given, ifMatch, init, keyHeader, type CallOptions, type KeyedOptions } from './call-options.ts';

/** What partners say they have paid, with proof; proposals until the publisher applies them. */
export interface PaymentReports {
  /** Lists reports, newest first. */
  list(query?: ListPaymentReportsQuery, options?: CallOptions): PagePromise<PaymentReport>;
  /** Reports a payment, one effect however often it is sent. Session only. Throws `ValidationError`. */
  create(body: PaymentReportInput, options?: KeyedOptions): CallPromise<PaymentReport>;
  /** Reads one report. Throws `NotFoundError`. */
  get(paymentReportId: string, options?: CallOptions): CallPromise<PaymentReport>;
  /**
   * Says what became of the report as it was read: given the report, an answer that somebody else gave meanwhile is not overwritten
   * but throws `ChangedMeanwhileError` with the report as it is now; given its id alone, whatever it is by now is answered. API key
   * or staff. Throws `ConflictError` (`status-not-reachable`), `NotFoundError`, `ValidationError`.
   */
  review(
    report: string | Pick<PaymentReport, 'id' | 'revision'>,
    body: ReviewInput,
    options?: CallOptions,
  ): CallPromise<PaymentReport>;
}

/** Binds the payment reports to an API. */
export function paymentReports(api: Api): PaymentReports {
  return {
    list: (query, options) =>
      paginate<PaymentReport, PaymentReportPage>((cursor) =>
        unwrap(api.GET('/v1/payment-reports', { params: { query: given(query, cursor) }, ...init(options) })),
      ),
    create: (body, options) =>
      unwrap(
        api.POST('/v1/payment-reports', { params: { header: keyHeader(options) }, body, ...init(options) }),
      ),
    get: (paymentReportId, options) =>
      unwrap(
        api.GET('/v1/payment-reports/{paymentReportId}', {
          params: { path: { paymentReportId } },
          ...init(options),
        }),
      ),
    review: (report, body, options) =>
      unwrap(
        api.PUT('/v1/payment-reports/{paymentReportId}/review', {
          params:
            typeof report === 'string'
              ? { path: { paymentReportId: report }, header: { 'If-Match': '*' } }
              : { path: { paymentReportId: report.id }, header: ifMatch(report) },
          body,
          ...init(options),
        }),
      ),
  };
}
