import type {
  CodeInput,
  ConfirmationInput,
  FactorAdded,
  FactorRemovalInput,
  Factors,
  PasskeyChallenge,
  PasskeyCreation,
  PasskeyInput,
  RecoveryCodes,
  RenewalInput,
  SecondFactorInput,
  SignIn,
  TotpEnrolment,
} from '../generated/contract.ts';
import type { CallPromise } from '../transport/call-promise.ts';
import { unwrap } from '../transport/unwrap.ts';
import type { Api } from './api.ts';
import { init, type CallOptions } from './call-options.ts';

/** The second factors of who has signed in, with the sign-in's token. No call is repeated by itself. */
export interface OwnFactors {
  /** Reads the factors, and what the publisher asks for. */
  list(options?: CallOptions): CallPromise<Factors>;
  /** Proves the sign-in. Throws `ValidationError` where the proof is wrong, `RateLimitError` where it has been wrong too often. */
  prove(body: SecondFactorInput, options?: CallOptions): CallPromise<SignIn>;
  /** Asks for a challenge of the person's passkeys, for `navigator.credentials.get`. Throws `PermissionError` where this page has none. */
  challenge(options?: CallOptions): CallPromise<PasskeyChallenge>;
  /** Begins with an authenticator app. Throws `ConflictError` where there is one, `ValidationError`. */
  enrolTotp(body?: ConfirmationInput, options?: CallOptions): CallPromise<TotpEnrolment>;
  /** Confirms the app by a first code. Throws `ValidationError`. */
  confirmTotp(body: CodeInput, options?: CallOptions): CallPromise<FactorAdded>;
  /** Begins with a passkey, for `navigator.credentials.create`. Throws `ValidationError`. */
  challengeEnrolment(body?: ConfirmationInput, options?: CallOptions): CallPromise<PasskeyCreation>;
  /** Adds the passkey that was made. Throws `ValidationError`. */
  enrolPasskey(body: PasskeyInput, options?: CallOptions): CallPromise<FactorAdded>;
  /** Removes the app or a passkey. Throws `ValidationError`, `ConflictError` where it is the last and one is asked for. */
  remove(body: FactorRemovalInput, options?: CallOptions): CallPromise<Factors>;
  /** Makes recovery codes in the place of those from before. Throws `ValidationError`. */
  renewRecoveryCodes(body: RenewalInput, options?: CallOptions): CallPromise<RecoveryCodes>;
}

const path = '/v1/sign-in/factors';

/** Binds the caller's own factors to an API. */
export function factors(api: Api): OwnFactors {
  return {
    list: (options) => unwrap(api.GET(path, init(options))),
    prove: (body, options) => unwrap(api.POST('/v1/sign-in/second-factor', { body, ...init(options) })),
    challenge: (options) => unwrap(api.POST('/v1/sign-in/second-factor/passkey-challenge', init(options))),
    enrolTotp: (body = {}, options) => unwrap(api.POST(`${path}/totp`, { body, ...init(options) })),
    confirmTotp: (body, options) => unwrap(api.POST(`${path}/totp/confirmation`, { body, ...init(options) })),
    challengeEnrolment: (body = {}, options) =>
      unwrap(api.POST(`${path}/passkeys/challenge`, { body, ...init(options) })),
    enrolPasskey: (body, options) => unwrap(api.POST(`${path}/passkeys`, { body, ...init(options) })),
    remove: (body, options) => unwrap(api.POST(`${path}/removal`, { body, ...init(options) })),
    renewRecoveryCodes: (body, options) =>
      unwrap(api.POST('/v1/sign-in/recovery-codes', { body, ...init(options) })),
  };
}
