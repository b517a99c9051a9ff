import type {
  Session,
  SessionInput,
  SessionsRevocation,
  SessionsRevoked,
  SessionToken,
} from '../generated/contract.ts';
import type { CallPromise } from '../transport/call-promise.ts';
import { unwrap, unwrapEmpty } from '../transport/unwrap.ts';
import type { Api } from './api.ts';
import { init, type CallOptions } from './call-options.ts';

/** Short-lived access of a partner, or of one of the publisher's staff, from inside a host page. API key only, from the host's back end. */
export interface Sessions {
  /** Mints a session; its token is shown once. Not repeated by itself. Throws `NotFoundError`, `ValidationError`. */
  create(body: SessionInput, options?: CallOptions): CallPromise<SessionToken>;
  /** Revokes a session from this moment; again changes nothing. Throws `NotFoundError`. */
  revoke(sessionId: string, options?: CallOptions): CallPromise<void>;
  /** Revokes all sessions of a partner, of a person, or of both together; gives how many were valid. Throws `ValidationError`. */
  revokeAll(whose: SessionsRevocation, options?: CallOptions): CallPromise<SessionsRevoked>;
}

/** The session whose token is used. */
export interface CurrentSession {
  /** Reads who the caller is, which operations it may call, and what elements need to know of the publisher. Session only. */
  get(options?: CallOptions): CallPromise<Session>;
}

/** Binds the sessions to an API. */
export function sessions(api: Api): Sessions {
  return {
    create: (body, options) => unwrap(api.POST('/v1/sessions', { body, ...init(options) })),
    revoke: (sessionId, options) =>
      unwrapEmpty(
        api.DELETE('/v1/sessions/{sessionId}', { params: { path: { sessionId } }, ...init(options) }),
      ),
    revokeAll: (body, options) => unwrap(api.POST('/v1/sessions/revocations', { body, ...init(options) })),
  };
}

/** Binds the caller's own session to an API. */
export function session(api: Api): CurrentSession {
  return {
    get: (options) => unwrap(api.GET('/v1/session', init(options))),
  };
}
