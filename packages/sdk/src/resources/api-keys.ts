import type {
  ApiKey,
  ApiKeyInput,
  ApiKeyPage,
  ApiKeyRotation,
  ApiKeySecret,
  ListApiKeysQuery,
} from '../generated/contract.ts';
import { paginate, type PagePromise } from '../paging/page.ts';
import type { CallPromise } from '../transport/call-promise.ts';
import { unwrap, unwrapEmpty } from '../transport/unwrap.ts';
import type { Api } from './api.ts';
import { given, ifMatch, init, type CallOptions } from './call-options.ts';

/** Access of the publisher's own systems. API key with the scope `keys` only. */
export interface ApiKeys {
  /** Lists all keys, the newest first. */
  list(query?: ListApiKeysQuery, options?: CallOptions): PagePromise<ApiKey>;
  /** Reads one key. Throws `NotFoundError`. */
  get(apiKeyId: string, options?: CallOptions): CallPromise<ApiKey>;
  /** Creates a key; its secret is shown once. Not repeated by itself. Throws `ValidationError`, also for more than the caller has. */
  create(body: ApiKeyInput, options?: CallOptions): CallPromise<ApiKeySecret>;
  /** Replaces name, scopes (fewer only) and expiry of the key as it was read. Throws `ChangedMeanwhileError`, `ConflictError` once it has ended. */
  update(
    apiKey: Pick<ApiKey, 'id' | 'revision'>,
    body: ApiKeyInput,
    options?: CallOptions,
  ): CallPromise<ApiKey>;
  /** Creates its successor and lets it end after the overlap (`overlapSeconds`, a day). Not repeated by itself. Throws `ConflictError` once it has ended. */
  rotate(apiKeyId: string, body?: ApiKeyRotation, options?: CallOptions): CallPromise<ApiKeySecret>;
  /** Revokes a key from this moment; again changes nothing. Throws `NotFoundError`. */
  revoke(apiKeyId: string, options?: CallOptions): CallPromise<void>;
}

const one = '/v1/api-keys/{keyId}';

/** Binds the keys to an API. */
export function apiKeys(api: Api): ApiKeys {
  return {
    list: (query, options) =>
      paginate<ApiKey, ApiKeyPage>((cursor) =>
        unwrap(api.GET('/v1/api-keys', { params: { query: given(query, cursor) }, ...init(options) })),
      ),
    get: (apiKeyId, options) =>
      unwrap(api.GET(one, { params: { path: { keyId: apiKeyId } }, ...init(options) })),
    create: (body, options) => unwrap(api.POST('/v1/api-keys', { body, ...init(options) })),
    update: (apiKey, body, options) =>
      unwrap(
        api.PUT(one, {
          params: { path: { keyId: apiKey.id }, header: ifMatch(apiKey) },
          body,
          ...init(options),
        }),
      ),
    rotate: (apiKeyId, body = {}, options = {}) =>
      unwrap(api.POST(`${one}/rotate`, { params: { path: { keyId: apiKeyId } }, body, ...init(options) })),
    revoke: (apiKeyId, options) =>
      unwrapEmpty(api.DELETE(one, { params: { path: { keyId: apiKeyId } }, ...init(options) })),
  };
}
