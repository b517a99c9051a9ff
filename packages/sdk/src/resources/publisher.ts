import type { Publisher, PublisherInput } from '../generated/contract.ts';
import { unwrap } from '../transport/unwrap.ts';
import type { Api } from './api.ts';
import { init, type CallOptions } from './call-options.ts';

/** The company that publishes: name, IANA time zone, currencies, contact, where to pay. API key only. */
export interface PublisherSettings {
  /** Reads the settings of the publisher whose key is used. */
  get(options?: CallOptions): Promise<Publisher>;
  /** Replaces all settings; what is absent is removed. Throws `ValidationError`. */
  put(body: PublisherInput, options?: CallOptions): Promise<Publisher>;
}

/** Binds the publisher's settings to an API. */
export function publisher(api: Api): PublisherSettings {
  return {
    get: (options) => unwrap(api.GET('/v1/publisher', init(options))),
    put: (body, options) => unwrap(api.PUT('/v1/publisher', { body, ...init(options) })),
  };
}
