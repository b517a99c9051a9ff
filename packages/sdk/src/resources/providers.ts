import type { Provider, ProviderInput, ProviderList, SignInPolicy } from '../generated/contract.ts';
import type { CallPromise } from '../transport/call-promise.ts';
import { unwrap, unwrapEmpty } from '../transport/unwrap.ts';
import type { Api } from './api.ts';
import { init, keyHeader, type CallOptions, type KeyedOptions } from './call-options.ts';

/** OpenID providers through which people sign in. API key with the scope `users`, or staff who have signed in and may administer. */
export interface Providers {
  /** Reads all of them, by label. */
  list(options?: CallOptions): CallPromise<ProviderList>;
  /** Adds one, one effect however often it is sent. Throws `ValidationError` where the server may not ask the issuer. */
  create(body: ProviderInput, options?: KeyedOptions): CallPromise<Provider>;
  /** Replaces what is said of one; a secret that is not sent stays. Throws `NotFoundError`, `ValidationError`. */
  put(providerId: string, body: ProviderInput, options?: CallOptions): CallPromise<Provider>;
  /** Removes one; who came through it is signed out. Throws `NotFoundError`. */
  delete(providerId: string, options?: CallOptions): CallPromise<void>;
}

/** What signing in takes. API key with the scope `users`, or staff who have signed in and may administer. */
export interface SignInPolicies {
  /** Reads it. */
  get(options?: CallOptions): CallPromise<SignInPolicy>;
  /** Sets it, for sign-ins from now on. */
  put(body: SignInPolicy, options?: CallOptions): CallPromise<SignInPolicy>;
}

/** Binds the providers to an API. */
export function providers(api: Api): Providers {
  const at = (providerId: string) => ({ params: { path: { providerId } } });
  return {
    list: (options) => unwrap(api.GET('/v1/sign-in-providers', init(options))),
    create: (body, options) =>
      unwrap(
        api.POST('/v1/sign-in-providers', { params: { header: keyHeader(options) }, body, ...init(options) }),
      ),
    put: (providerId, body, options) =>
      unwrap(api.PUT('/v1/sign-in-providers/{providerId}', { ...at(providerId), body, ...init(options) })),
    delete: (providerId, options) =>
      unwrapEmpty(api.DELETE('/v1/sign-in-providers/{providerId}', { ...at(providerId), ...init(options) })),
  };
}

/** Binds the policy to an API. */
export function signInPolicy(api: Api): SignInPolicies {
  return {
    get: (options) => unwrap(api.GET('/v1/sign-in-policy', init(options))),
    put: (body, options) => unwrap(api.PUT('/v1/sign-in-policy', { body, ...init(options) })),
  };
}
