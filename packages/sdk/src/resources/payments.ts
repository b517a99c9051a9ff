import type {
  ListPaymentsQuery,
  Payment,
  PaymentInput,
  PaymentPage,
  VoidInput,
  WriteResult,
} from '../generated/contract.ts';
import { paginate, type PagePromise } from '../paging/page.ts';
import type { CallPromise } from '../transport/call-promise.ts';
import { unwrap, unwrapEmpty } from '../transport/unwrap.ts';
import type { Api } from './api.ts';
import { given, init, type CallOptions } from './call-options.ts';

/** Money that the publisher's system has recorded, and what it settles. */
export interface Payments {
  /** Lists payments, newest first. */
  list(query?: ListPaymentsQuery, options?: CallOptions): PagePromise<Payment>;
  /** Reads one payment by the server's id. Throws `NotFoundError`. */
  get(paymentId: string, options?: CallOptions): CallPromise<Payment>;
  /** Reads one payment by the publisher's own id. API key only. Throws `NotFoundError`. */
  getByExternalId(externalId: string, options?: CallOptions): CallPromise<Payment>;
  /** Creates the payment or replaces all of it, its allocations included. API key only. Throws `ValidationError`. */
  put(externalId: string, body: PaymentInput, options?: CallOptions): CallPromise<WriteResult>;
  /** Annuls the payment, as for a returned cheque: it stays visible and counts nowhere. API key only. Throws `NotFoundError`. */
  void(externalId: string, body: VoidInput, options?: CallOptions): CallPromise<WriteResult>;
  /** Deletes what was published by mistake, its allocations with it. API key only. Throws `NotFoundError`. */
  delete(externalId: string, options?: CallOptions): CallPromise<void>;
}

const byExternalId = '/v1/payments/external/{externalId}';

/** Binds the payments to an API. */
export function payments(api: Api): Payments {
  return {
    list: (query, options) =>
      paginate<Payment, PaymentPage>((cursor) =>
        unwrap(api.GET('/v1/payments', { params: { query: given(query, cursor) }, ...init(options) })),
      ),
    get: (paymentId, options) =>
      unwrap(api.GET('/v1/payments/{paymentId}', { params: { path: { paymentId } }, ...init(options) })),
    getByExternalId: (externalId, options) =>
      unwrap(api.GET(byExternalId, { params: { path: { externalId } }, ...init(options) })),
    put: (externalId, body, options) =>
      unwrap(api.PUT(byExternalId, { params: { path: { externalId } }, body, ...init(options) })),
    void: (externalId, body, options) =>
      unwrap(api.PUT(`${byExternalId}/void`, { params: { path: { externalId } }, body, ...init(options) })),
    delete: (externalId, options) =>
      unwrapEmpty(api.DELETE(byExternalId, { params: { path: { externalId } }, ...init(options) })),
  };
}
