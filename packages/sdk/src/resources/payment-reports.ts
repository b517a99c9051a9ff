import type {
  PaymentReport,
  PaymentReportInput,
  PaymentReportPage,
  ReviewInput,
} from '../generated/contract.ts';
import { paginate, type PagePromise } from '../paging/page.ts';
import { unwrap } from '../transport/unwrap.ts';
import type { Api } from './api.ts';
import { given, init, keyHeader, type CallOptions, type KeyedOptions, type Query } from './call-options.ts';

/** What partners say they have paid, with proof; proposals until the publisher applies them. */
export interface PaymentReports {
  /** Lists reports, newest first. */
  list(query?: Query<'listPaymentReports'>, options?: CallOptions): PagePromise<PaymentReport>;
  /** Reports a payment, one effect however often it is sent. Session only. Throws `ValidationError`. */
  create(body: PaymentReportInput, options?: KeyedOptions): Promise<PaymentReport>;
  /** Reads one report. Throws `NotFoundError`. */
  get(paymentReportId: string, options?: CallOptions): Promise<PaymentReport>;
  /** Says what became of the report. API key only. Throws `ConflictError` (`status-not-reachable`), `NotFoundError`, `ValidationError`. */
  review(paymentReportId: string, body: ReviewInput, options?: CallOptions): Promise<PaymentReport>;
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
    review: (paymentReportId, body, options) =>
      unwrap(
        api.PUT('/v1/payment-reports/{paymentReportId}/review', {
          params: { path: { paymentReportId } },
          body,
          ...init(options),
        }),
      ),
  };
}
