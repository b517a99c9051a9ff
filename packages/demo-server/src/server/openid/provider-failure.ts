import { OutboundError } from '../outbound/outbound.ts';

/** Why somebody could not be signed in through a provider. */
export type ProviderFailureReason =
  /** The provider says no, or the person did. */
  | 'denied'
  /** The provider does not answer, or not as one. */
  | 'unreachable'
  /** What came back is not the answer to what was asked: another flow's, another issuer's, or changed. */
  | 'untrusted'
  /** The provider does not accept the client: its id, its secret or where it sends people back to. */
  | 'misconfigured';

export class ProviderFailure extends Error {
  override readonly name = 'ProviderFailure';
  readonly reason: ProviderFailureReason;

  constructor(reason: ProviderFailureReason, cause?: unknown) {
    super(`The provider's answer: ${reason}.`, { cause });
    this.reason = reason;
  }
}

/** What an error of the library of OpenID Connect comes to. */
export function toProviderFailure(error: unknown): ProviderFailure {
  return new ProviderFailure(reasonOf(error), error);
}

function reasonOf(error: unknown): ProviderFailureReason {
  for (let cause = error; cause instanceof Error; cause = cause.cause)
    if (cause instanceof OutboundError) return 'unreachable';
  const { name, error: said, code } = error as { name?: string; error?: string; code?: string };
  if (name === 'AuthorizationResponseError') return CLIENT_ERRORS.has(said!) ? 'misconfigured' : 'denied';
  if (name === 'ResponseBodyError') return said === 'invalid_grant' ? 'untrusted' : 'misconfigured';
  if (name === 'WWWAuthenticateChallengeError') return 'misconfigured';
  return UNREADABLE.has(code ?? '') ? 'unreachable' : 'untrusted';
}

/** Of RFC 6749, 4.1.2.1: those that no person has caused. */
const CLIENT_ERRORS = new Set([
  'unauthorized_client',
  'unsupported_response_type',
  'invalid_scope',
  'invalid_request',
]);

const UNREADABLE = new Set([
  'OAUTH_RESPONSE_IS_NOT_CONFORM',
  'OAUTH_RESPONSE_IS_NOT_JSON',
  'OAUTH_PARSE_ERROR',
  'OAUTH_MISSING_SERVER_METADATA',
  'OAUTH_INVALID_SERVER_METADATA',
]);
