import type {
  ListPartnersQuery,
  Partner,
  PartnerInput,
  PartnerPage,
  WriteResult,
} from '../generated/contract.ts';
import { paginate, type PagePromise } from '../paging/page.ts';
import type { CallPromise } from '../transport/call-promise.ts';
import { unwrap, unwrapEmpty } from '../transport/unwrap.ts';
import type { Api } from './api.ts';
import { given, init, type CallOptions } from './call-options.ts';

/** Clients and suppliers of the publisher. */
export interface Partners {
  /** Lists partners by name. API key only. */
  list(query?: ListPartnersQuery, options?: CallOptions): PagePromise<Partner>;
  /** Reads one partner by the server's id; a session can read its own. Throws `NotFoundError`. */
  get(partnerId: string, options?: CallOptions): CallPromise<Partner>;
  /** Reads one partner by the publisher's own id. API key only. Throws `NotFoundError`. */
  getByExternalId(externalId: string, options?: CallOptions): CallPromise<Partner>;
  /** Creates the partner or replaces all of it; the same content again is `unchanged`. API key only. Throws `ValidationError`. */
  put(externalId: string, body: PartnerInput, options?: CallOptions): CallPromise<WriteResult>;
  /** Deletes a partner without any records. API key only. Throws `NotFoundError`, `ConflictError` when it has records. */
  delete(externalId: string, options?: CallOptions): CallPromise<void>;
}

const byExternalId = '/v1/partners/external/{externalId}';

/** Binds the partners to an API. */
export function partners(api: Api): Partners {
  return {
    list: (query, options) =>
      paginate<Partner, PartnerPage>((cursor) =>
        unwrap(api.GET('/v1/partners', { params: { query: given(query, cursor) }, ...init(options) })),
      ),
    get: (partnerId, options) =>
      unwrap(api.GET('/v1/partners/{partnerId}', { params: { path: { partnerId } }, ...init(options) })),
    getByExternalId: (externalId, options) =>
      unwrap(api.GET(byExternalId, { params: { path: { externalId } }, ...init(options) })),
    put: (externalId, body, options) =>
      unwrap(api.PUT(byExternalId, { params: { path: { externalId } }, body, ...init(options) })),
    delete: (externalId, options) =>
      unwrapEmpty(api.DELETE(byExternalId, { params: { path: { externalId } }, ...init(options) })),
  };
}
