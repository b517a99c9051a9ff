import type {
  ListWebhookDeliveriesQuery,
  ListWebhookEndpointsQuery,
  WebhookDelivery,
  WebhookDeliveryPage,
  WebhookEndpoint,
  WebhookEndpointInput,
  WebhookEndpointPage,
  WebhookEndpointStatus,
  WebhookEndpointWithSecret,
  WebhookPositionInput,
  WebhookRotationInput,
} from '../generated/contract.ts';
import { paginate, type PagePromise } from '../paging/page.ts';
import type { CallPromise } from '../transport/call-promise.ts';
import { unwrap, unwrapEmpty } from '../transport/unwrap.ts';
import type { Api } from './api.ts';
import { given, init, keyHeader, type CallOptions, type KeyedOptions } from './call-options.ts';

/**
 * Addresses to which the changes are sent as they happen. API key only. What is sent is verified by `verifyWebhook` of
 * `@saldo/sdk/webhooks`. Each method that names an endpoint throws `NotFoundError`.
 */
export interface Webhooks {
  /** Lists endpoints, the oldest first, each with how it is. */
  list(query?: ListWebhookEndpointsQuery, options?: CallOptions): PagePromise<WebhookEndpoint>;
  /** Makes an endpoint that is told of what comes from now on; its secret is shown this once. Throws `ValidationError` for an address that is not allowed. */
  create(body: WebhookEndpointInput, options?: KeyedOptions): CallPromise<WebhookEndpointWithSecret>;
  /** Reads an endpoint. */
  get(webhookEndpointId: string, options?: CallOptions): CallPromise<WebhookEndpoint>;
  /** Sets address and subscription as a whole. Throws `ValidationError`. */
  update(
    webhookEndpointId: string,
    body: WebhookEndpointInput,
    options?: CallOptions,
  ): CallPromise<WebhookEndpoint>;
  /** Removes an endpoint with its log. */
  delete(webhookEndpointId: string, options?: CallOptions): CallPromise<void>;
  /** Enables, to go on where it was, or disables; again changes nothing. */
  setStatus(
    webhookEndpointId: string,
    status: WebhookEndpointStatus,
    options?: CallOptions,
  ): CallPromise<WebhookEndpoint>;
  /** Makes another secret, shown this once; those before it go on for a day unless told otherwise. */
  rotateSecret(
    webhookEndpointId: string,
    body?: WebhookRotationInput,
    options?: KeyedOptions,
  ): CallPromise<WebhookEndpointWithSecret>;
  /** Sends again what follows a cursor, or what happened since an instant. Throws `CursorExpiredError`. */
  replay(
    webhookEndpointId: string,
    from: WebhookPositionInput,
    options?: CallOptions,
  ): CallPromise<WebhookEndpoint>;
  /** Sends a test at once and answers what became of it. */
  test(webhookEndpointId: string, options?: CallOptions): CallPromise<WebhookDelivery>;
  /** Lists what was sent, the latest first. */
  deliveries(
    webhookEndpointId: string,
    query?: ListWebhookDeliveriesQuery,
    options?: CallOptions,
  ): PagePromise<WebhookDelivery>;
  /** Sends one delivery again at once and answers what became of it. */
  replayDelivery(
    webhookEndpointId: string,
    webhookId: string,
    options?: CallOptions,
  ): CallPromise<WebhookDelivery>;
}

const all = '/v1/webhook-endpoints';
const one = `${all}/{webhookEndpointId}` as const;

/** Binds the webhook endpoints to an API. */
export function webhooks(api: Api): Webhooks {
  const of = (webhookEndpointId: string, options?: CallOptions) => ({
    params: { path: { webhookEndpointId } },
    ...init(options),
  });
  return {
    list: (query, options) =>
      paginate<WebhookEndpoint, WebhookEndpointPage>((cursor) =>
        unwrap(api.GET(all, { params: { query: given(query, cursor) }, ...init(options) })),
      ),
    create: (body, options) =>
      unwrap(api.POST(all, { params: { header: keyHeader(options) }, body, ...init(options) })),
    get: (id, options) => unwrap(api.GET(one, of(id, options))),
    update: (id, body, options) => unwrap(api.PUT(one, { ...of(id, options), body })),
    delete: (id, options) => unwrapEmpty(api.DELETE(one, of(id, options))),
    setStatus: (id, status, options) =>
      unwrap(api.PUT(`${one}/status`, { ...of(id, options), body: { status } })),
    rotateSecret: (webhookEndpointId, body = {}, options) =>
      unwrap(
        api.POST(`${one}/secrets`, {
          params: { path: { webhookEndpointId }, header: keyHeader(options) },
          body,
          ...init(options),
        }),
      ),
    replay: (id, body, options) => unwrap(api.PUT(`${one}/position`, { ...of(id, options), body })),
    test: (id, options) => unwrap(api.POST(`${one}/tests`, of(id, options))),
    deliveries: (webhookEndpointId, query, options) =>
      paginate<WebhookDelivery, WebhookDeliveryPage>((cursor) =>
        unwrap(
          api.GET(`${one}/deliveries`, {
            params: { path: { webhookEndpointId }, query: given(query, cursor) },
            ...init(options),
          }),
        ),
      ),
    replayDelivery: (webhookEndpointId, webhookId, options) =>
      unwrap(
        api.POST(`${one}/deliveries/{webhookId}/replays`, {
          params: { path: { webhookEndpointId, webhookId } },
          ...init(options),
        }),
      ),
  };
}
