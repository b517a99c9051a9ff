import createClient from 'openapi-fetch';
import { fillPath } from '../transport/path.ts';
import type { OpenStream } from '../transport/open-stream.ts';
import type { RetryPolicy } from '../transport/retry-policy.ts';
import type { Transport } from '../transport/transport.ts';
import type { Calls } from './calls.ts';

/** What resources stand on: the contract's typed calls, and how to wait. */
export interface Api extends Calls {
  transport: Transport;
  openStream: OpenStream;
  retry: RetryPolicy;
}

/** Binds the contract's calls to a transport. */
export function createApi(
  baseUrl: string,
  transport: Transport,
  openStream: OpenStream,
  retry: RetryPolicy,
): Api {
  const client = createClient({
    baseUrl,
    fetch: (request) => transport(request),
    pathSerializer: fillPath,
    // The contract's arrays are `style: form, explode: false`.
    querySerializer: { array: { style: 'form', explode: false } },
    redirect: 'manual',
    // Tokens travel in the header alone. Some worker platforms refuse the option because they have no cookies.
    ...('credentials' in Request.prototype ? { credentials: 'omit' } : {}),
  });
  return { ...(client as unknown as Calls), transport, openStream, retry };
}
