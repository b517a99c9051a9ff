import { CredentialError } from '../errors/credential-error.ts';
import { shareTask, type SharedTask } from './share-task.ts';
import type { TokenSource } from './token-source.ts';

/** A session token as `POST /v1/sessions` answers it. `expiresAt` is RFC 3339. */
export interface LoadedSession {
  token: string;
  expiresAt: string;
}

/** How `sessionAuth` behaves. */
export interface SessionAuthOptions {
  /** Called when no session can be had any more: the page should offer to sign in again. */
  onExpired?: (error: CredentialError) => void;
  /** Milliseconds since the epoch. Default `Date.now`. */
  clock?: () => number;
}

interface Held {
  token: string;
  loadedAt: number;
  refreshAt: number;
  endsAt: number;
  replacesRejected: boolean;
}

// A token that is refused this soon after it replaced a refused one will not get better by loading another.
const hopelessMs = 10_000;

/**
 * A token source for embed sessions. Asks the host's `load` for a session, once for all calls that wait, again after 80 %
 * of its life or on the first 401. While the old token still lives, a failed refresh is no error; otherwise the calls get
 * `CredentialError`, `onExpired` is told, and the next call tries again.
 */
export function sessionAuth(
  load: (options: { signal?: AbortSignal }) => Promise<LoadedSession>,
  { onExpired, clock = () => Date.now() }: SessionAuthOptions = {},
): TokenSource {
  let held: Held | undefined;
  let loading: SharedTask<string> | undefined;

  const expire = (message: string, options?: ErrorOptions): CredentialError => {
    const error = new CredentialError(message, options);
    held = undefined;
    onExpired?.(error);
    return error;
  };

  const refresh = async (signal: AbortSignal, replacesRejected: boolean): Promise<string> => {
    try {
      held = hold(await load({ signal }), clock(), replacesRejected);
    } catch (cause) {
      signal.throwIfAborted();
      const now = clock();
      if (!held || now >= held.endsAt) throw expire('No session could be loaded.', { cause });
      held.refreshAt = now + (held.endsAt - now) / 2;
    }
    return held.token;
  };

  return async ({ rejected, signal }) => {
    const now = clock();
    const refused = held !== undefined && held.token === rejected;
    if (held && refused) {
      if (held.replacesRejected && now - held.loadedAt < hopelessMs) {
        throw expire('The server refuses new sessions.');
      }
      held = undefined;
    }
    if (held && now < held.refreshAt) return held.token;
    if (!loading?.running) loading = shareTask((shared) => refresh(shared, refused));
    return loading.join(signal);
  };
}

function hold({ token, expiresAt }: LoadedSession, now: number, replacesRejected: boolean): Held {
  const endsAt = Date.parse(expiresAt);
  if (!token || Number.isNaN(endsAt)) throw new TypeError('A session has a token and an RFC 3339 expiresAt.');
  // Already over by this clock: the clock is wrong, or the server will say 401. Use the token until then.
  const refreshAt = endsAt > now ? now + (endsAt - now) * 0.8 : Infinity;
  return { token, loadedAt: now, refreshAt, endsAt, replacesRejected };
}
