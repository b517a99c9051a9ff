import type { OpenStream } from '../transport/open-stream.ts';
import { fillPath } from '../transport/path.ts';
import type { RetryPolicy } from '../transport/retry-policy.ts';
import type { Transport } from '../transport/transport.ts';
import type { Calls, Init } from './calls.ts';
import { queryString } from './query-string.ts';

/** What resources stand on: the contract's typed calls, and how to wait. */
export interface Api extends Calls {
  /** Sends any operation; `GET` and so on are those of the contract. */
  send: Send;
  openStream: OpenStream;
  retry: RetryPolicy;
}

type Send = (method: string, path: string, init: AnyInit) => Promise<Response>;

/** What any operation may be given. */
export interface AnyInit extends Init {
  params?: { path?: object; query?: object; header?: object };
  body?: unknown;
}

/** Binds the contract's calls to a transport. */
export function createApi(
  baseUrl: string,
  transport: Transport,
  openStream: OpenStream,
  retry: RetryPolicy,
): Api {
  const send: Send = async (method, path, init) => {
    const { params = {}, body, rawBody, signal, timeoutMs, maxAttempts, repeatable, waitMs } = init;
    const sent = rawBody ?? (body === undefined ? null : JSON.stringify(body));
    const headers = new Headers(sent === null ? {} : { 'Content-Type': 'application/json' });
    // The client's own go before the caller's.
    for (const [name, value] of Object.entries({ ...init.headers, ...params.header })) {
      headers.set(name, String(value));
    }
    const url = `${baseUrl}${fillPath(path, { ...params.path })}${queryString(params.query)}`;
    const request = new Request(url, {
      method,
      headers,
      body: sent,
      signal,
      redirect: 'manual',
      // Tokens travel in the header alone. Some worker platforms refuse the option because they have no cookies.
      ...('credentials' in Request.prototype ? { credentials: 'omit' } : {}),
    });
    return transport(request, { timeoutMs, maxAttempts, repeatable, waitMs });
  };
  const call = (method: string) => (path: string, init: AnyInit) => send(method, path, init);
  const calls = { GET: call('GET'), PUT: call('PUT'), POST: call('POST'), DELETE: call('DELETE') };
  return { ...(calls as unknown as Calls), send, openStream, retry };
}
