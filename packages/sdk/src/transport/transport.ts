import { askForToken } from '../auth/authorize.ts';
import type { Credential } from '../auth/token-source.ts';
import { attemptOnce } from './attempt.ts';
import { holdRequest } from './hold-request.ts';
import { isRepeatable, isTransient, retryDelay, type RetryPolicy } from './retry-policy.ts';

/** What the transport stands on. */
export interface TransportOptions {
  auth: Credential;
  fetch: (request: Request) => Promise<Response>;
  retry: RetryPolicy;
  onRequest?: RequestHook | undefined;
}

/** Sees each attempt (counted from 1) before it is sent, and may add headers to it. */
export type RequestHook = (request: Request, context: { attempt: number }) => void | Promise<void>;

/** Sends a request until there is an answer that a retry would not change. The answer's body is in memory. */
export type Transport = (request: Request, options?: { repeatable?: boolean }) => Promise<Response>;

/**
 * Makes a transport. Repeatable requests are tried again after a lost connection, a timeout and a transient status, with
 * backoff and `Retry-After`. After a 401 the token source is asked once for another token. Throws `ConnectionError`,
 * `TimeoutError`, `InvalidResponseError`, `CredentialError`, and the signal's reason when the call is aborted.
 */
export function createTransport({ auth, fetch, retry, onRequest }: TransportOptions): Transport {
  const send = async (request: Request, repeatable: boolean): Promise<Response> => {
    const { signal } = request;
    let renewal: string | undefined;
    let mayRenew = typeof auth === 'function';
    let attempt = 1;
    for (;;) {
      signal.throwIfAborted();
      const token = renewal ?? (await askForToken(auth, signal));
      renewal = undefined;
      const outgoing = request.clone();
      if (token !== undefined) outgoing.headers.set('Authorization', `Bearer ${token}`);
      await onRequest?.(outgoing, { attempt });
      const { response, error } = await attemptOnce({
        request: outgoing,
        fetch,
        timeoutMs: retry.attemptTimeoutMs,
        signal,
      });

      if (response?.status === 401 && mayRenew) {
        mayRenew = false;
        renewal = await askForToken(auth, signal, token);
        if (renewal === token) return response;
        continue;
      }
      // An earlier attempt whose answer was lost has deleted it.
      if (response?.status === 404 && attempt > 1 && request.method === 'DELETE') {
        return new Response(null, { status: 204 });
      }
      const again = repeatable && attempt < retry.maxAttempts && (!response || isTransient(response));
      const delay = again ? retryDelay(retry, attempt, response) : undefined;
      if (delay === undefined) {
        if (response) return response;
        throw error;
      }
      await retry.sleep(delay, signal);
      attempt += 1;
    }
  };
  return (request, { repeatable = isRepeatable(request) } = {}) =>
    holdRequest(request, send(request, repeatable));
}
