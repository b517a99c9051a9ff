import type {
  Entrance,
  ForgotInput,
  PasskeyChallenge,
  PasskeySignInInput,
  PasswordInput,
  ProviderFlow,
  ProviderFlowInput,
  ProviderResponse,
  SessionToken,
  SignIn,
  SignInInput,
  SignInSettings,
  SignInSettingsInput,
  SignInSessionInput,
  SignInToken,
} from '../generated/contract.ts';
import type { CallPromise } from '../transport/call-promise.ts';
import { unwrap, unwrapEmpty } from '../transport/unwrap.ts';
import type { Api } from './api.ts';
import { init, type CallOptions } from './call-options.ts';

/** Where people sign in at the portal of a publisher. Anybody may ask; no credential is needed. */
export interface Entrances {
  /** Reads what is shown to who is not signed in. Throws `NotFoundError`. */
  get(publisherId: string, options?: CallOptions): CallPromise<Entrance>;
  /**
   * Signs in. Not repeated by itself. Throws `AuthenticationError` whatever is wrong, and `RateLimitError` with the time to wait where it has
   * been wrong too often.
   */
  signIn(publisherId: string, body: SignInInput, options?: CallOptions): CallPromise<SignInToken>;
  /** Asks for a mail with a link, where the publisher offers it; nobody hears whether the login is known. Throws `PermissionError` elsewhere. */
  forgot(publisherId: string, body: ForgotInput, options?: CallOptions): CallPromise<void>;
  /** Asks for a challenge that any passkey of this page may answer. */
  challenge(publisherId: string, options?: CallOptions): CallPromise<PasskeyChallenge>;
  /** Signs in with a passkey that has verified the person. Not repeated by itself. Throws `AuthenticationError`. */
  signInWithPasskey(
    publisherId: string,
    body: PasskeySignInInput,
    options?: CallOptions,
  ): CallPromise<SignInToken>;
  /** Begins to sign in through a provider: where to send the browser, and what to keep until it is back. Throws `NotFoundError`. */
  begin(
    publisherId: string,
    providerId: string,
    body: ProviderFlowInput,
    options?: CallOptions,
  ): CallPromise<ProviderFlow>;
  /** Signs in with what the provider has sent the browser back with. Not repeated by itself. Throws `AuthenticationError`. */
  finish(publisherId: string, body: ProviderResponse, options?: CallOptions): CallPromise<SignInToken>;
}

/** The sign-in whose token is used. */
export interface CurrentSignIn {
  /** Reads who is signed in, what has to be done next, and between what they may switch. */
  get(options?: CallOptions): CallPromise<SignIn>;
  /** Sets a password; the user's other sign-ins and all sessions end. Throws `ValidationError`. */
  changePassword(body: PasswordInput, options?: CallOptions): CallPromise<SignIn>;
  /** Mints a session for this page. Not repeated by itself. Throws `PermissionError` while something has to be done before, `ValidationError`. */
  session(body?: SignInSessionInput, options?: CallOptions): CallPromise<SessionToken>;
  /** Links the user to the one of a sign-in at another publisher, whose token it takes. Not repeated by itself. Throws `ValidationError`. */
  link(token: string, options?: CallOptions): CallPromise<void>;
  /** Ends the link to the user at another publisher. */
  unlink(publisherId: string, options?: CallOptions): CallPromise<void>;
  /** Goes on as the linked user at another publisher; this sign-in ends. Not repeated by itself. Throws `NotFoundError`. */
  switchTo(publisherId: string, options?: CallOptions): CallPromise<SignInToken>;
  /** Signs out: the sign-in and its sessions end. */
  end(options?: CallOptions): CallPromise<void>;
}

/** What a publisher has decided about its entrance. API key with the scope `users`, or staff who have signed in and may administer. */
export interface EntranceSettings {
  get(options?: CallOptions): CallPromise<SignInSettings>;
  /** Replaces all settings. */
  put(body: SignInSettingsInput, options?: CallOptions): CallPromise<SignInSettings>;
}

const entranceOf = '/v1/publishers/{publisherId}/sign-in';

/** Binds the entrances to an API. */
export function entrance(api: Api): Entrances {
  return {
    get: (publisherId, options) =>
      unwrap(api.GET(entranceOf, { params: { path: { publisherId } }, ...init(options) })),
    signIn: (publisherId, body, options) =>
      unwrap(api.POST(entranceOf, { params: { path: { publisherId } }, body, ...init(options) })),
    forgot: (publisherId, body, options) =>
      unwrapEmpty(
        api.POST('/v1/publishers/{publisherId}/sign-in/forgot', {
          params: { path: { publisherId } },
          body,
          ...init(options),
        }),
      ),
    challenge: (publisherId, options) =>
      unwrap(
        api.POST(`${entranceOf}/passkey-challenge`, { params: { path: { publisherId } }, ...init(options) }),
      ),
    signInWithPasskey: (publisherId, body, options) =>
      unwrap(
        api.POST(`${entranceOf}/passkey`, { params: { path: { publisherId } }, body, ...init(options) }),
      ),
    begin: (publisherId, providerId, body, options) =>
      unwrap(
        api.POST(`${entranceOf}/providers/{providerId}`, {
          params: { path: { publisherId, providerId } },
          body,
          ...init(options),
        }),
      ),
    finish: (publisherId, body, options) =>
      unwrap(
        api.POST(`${entranceOf}/provider-response`, {
          params: { path: { publisherId } },
          body,
          ...init(options),
        }),
      ),
  };
}

/** Binds the caller's own sign-in to an API. */
export function signIn(api: Api): CurrentSignIn {
  return {
    get: (options) => unwrap(api.GET('/v1/sign-in', init(options))),
    changePassword: (body, options) => unwrap(api.PUT('/v1/sign-in/password', { body, ...init(options) })),
    session: (body = {}, options) => unwrap(api.POST('/v1/sign-in/session', { body, ...init(options) })),
    link: (token, options) =>
      unwrapEmpty(api.POST('/v1/sign-in/links', { body: { token }, ...init(options) })),
    unlink: (publisherId, options) =>
      unwrapEmpty(
        api.DELETE('/v1/sign-in/links/{publisherId}', {
          params: { path: { publisherId } },
          ...init(options),
        }),
      ),
    switchTo: (publisherId, options) =>
      unwrap(api.POST('/v1/sign-in/switch', { body: { publisherId }, ...init(options) })),
    end: (options) => unwrapEmpty(api.DELETE('/v1/sign-in', init(options))),
  };
}

/** Binds the settings of the publisher's own entrance to an API. */
export function signInSettings(api: Api): EntranceSettings {
  return {
    get: (options) => unwrap(api.GET('/v1/sign-in-settings', init(options))),
    put: (body, options) => unwrap(api.PUT('/v1/sign-in-settings', { body, ...init(options) })),
  };
}
