import type { Publisher, PublisherInput } from '../generated/contract.ts';
import type { CallPromise } from '../transport/call-promise.ts';
import { unwrap } from '../transport/unwrap.ts';
import type { Api } from './api.ts';
import { ifMatch, init, type CallOptions } from './call-options.ts';

/** The company that publishes: name, IANA time zone, currencies, contact, where to pay. API key only. */
export interface PublisherSettings {
  /** Reads the settings of the publisher whose key is used. */
  get(options?: CallOptions): CallPromise<Publisher>;
  /**
   * Replaces all settings; what is absent is removed. With the `revision` of the settings that were read, as in
   * `put({ ...(await get()), name })`, what somebody else wrote meanwhile is not overwritten but throws `ChangedMeanwhileError`.
   * Throws `ValidationError`.
   */
  put(body: PublisherInput | Publisher, options?: CallOptions): CallPromise<Publisher>;
}

/** Binds the publisher's settings to an API. */
export function publisher(api: Api): PublisherSettings {
  return {
    get: (options) => unwrap(api.GET('/v1/publisher', init(options))),
    put: (settings, options) => {
      const { body, params } = toInput(settings);
      return unwrap(api.PUT('/v1/publisher', { body, params, ...init(options) }));
    },
  };
}

function toInput(settings: PublisherInput | Publisher) {
  if (!('revision' in settings)) return { body: settings, params: {} };
  const { id: _id, revision, ...body } = settings;
  return { body, params: { header: ifMatch({ revision }) } };
}
