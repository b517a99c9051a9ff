import { askForToken } from '../auth/authorize.ts';
import type { SaldoCredential } from '../auth/token-source.ts';
import { attemptOnce } from './attempt.ts';
import { checkRange } from './check-range.ts';
import { holdRequest } from './hold-request.ts';
import {
  isRepeatable,
  isTransient,
  maxAttemptsMost,
  retryDelay,
  timeoutMsMost,
  type RetryPolicy,
} from './retry-policy.ts';
import type { Watch } from './watch.ts';
import { identify } from './user-agent.ts';

/** What the transport stands on. */
export interface TransportOptions {
  auth: SaldoCredential;
  fetch: (request: Request) => Promise<Response>;
  retry: RetryPolicy;
  watch: Watch;
}

/** How one request is sent, where that is not the client's own way. */
export interface SendOptions {
  /** Whether sending it twice leaves one effect; absent, as its method and headers tell. */
  repeatable?: boolean | undefined;
  timeoutMs?: number | undefined;
  maxAttempts?: number | undefined;
  /** How long the server may wait before it answers, on top of `timeoutMs`. */
  waitMs?: number | undefined;
}

/** Sends a request until there is an answer that a retry would not change. The answer's body is in memory. */
export type Transport = (request: Request, options?: SendOptions) => Promise<Response>;

/**
 * Makes a transport. Repeatable requests are tried again after a lost connection, a timeout and a transient status, with
 * backoff and `Retry-After`. After a 401 the token source is asked once for another token. Throws `ConnectionError`,
 * `TimeoutError`, `InvalidResponseError`, `CredentialError`, and the signal's reason when the call is aborted.
 */
export function createTransport({ auth, fetch, retry, watch }: TransportOptions): Transport {
  const send = async (request: Request, options: SendOptions): Promise<Response> => {
    const {
      repeatable = isRepeatable(request),
      timeoutMs = retry.attemptTimeoutMs,
      maxAttempts = retry.maxAttempts,
      waitMs = 0,
    } = options;
    checkRange('timeoutMs', timeoutMs, timeoutMsMost);
    checkRange('maxAttempts', maxAttempts, maxAttemptsMost);
    const { signal } = request;
    let renewal: string | undefined;
    let mayRenew = typeof auth === 'function';
    let attempt = 1;
    for (;;) {
      signal.throwIfAborted();
      const token = renewal ?? (await askForToken(auth, signal));
      renewal = undefined;
      const outgoing = request.clone();
      identify(outgoing, token);
      await watch.asked(outgoing, attempt);
      const askedAt = retry.clock();
      const { response, error } = await attemptOnce({
        request: outgoing,
        fetch,
        timeoutMs: Math.min(timeoutMs + waitMs, timeoutMsMost),
        signal,
      });
      const ended = { attempt, durationMs: retry.clock() - askedAt, response, error };
      await watch.ended(outgoing, ended);

      if (response?.status === 401 && mayRenew) {
        mayRenew = false;
        renewal = await askForToken(auth, signal, token);
        if (renewal === token) return response;
        continue;
      }
      // An earlier attempt whose answer was lost has deleted it.
      if (response?.status === 404 && attempt > 1 && request.method === 'DELETE') {
        return new Response(null, { status: 204, headers: response.headers });
      }
      const again = repeatable && attempt < maxAttempts && (!response || isTransient(response));
      const delay = again ? retryDelay(retry, attempt, response) : undefined;
      watch.decided(outgoing, ended, delay);
      if (delay === undefined) {
        if (response) return response;
        throw error;
      }
      await retry.sleep(delay, signal);
      attempt += 1;
    }
  };
  return (request, options = {}) => holdRequest(request, send(request, options));
}
