import { askForToken } from '../auth/authorize.ts';
import { ConnectionError } from '../errors/connection-error.ts';
import { InvalidResponseError } from '../errors/invalid-response-error.ts';
import { toApiError } from '../errors/to-api-error.ts';
import type { ApiError } from '../errors/api-error.ts';
import type { Problem } from '../generated/contract.ts';
import { holdRequest } from './hold-request.ts';
import type { TransportOptions } from './transport.ts';

/** How to open a stream: below the server's address, made anew for each attempt, because a body can be sent once. */
export interface StreamRequest {
  path: string;
  init: () => RequestInit & { duplex?: 'half' };
  mediaType: string;
  signal: AbortSignal;
}

/**
 * Sends a request once and gives its good answer with the body unread. Throws what calls throw; whoever reads the stream
 * decides about trying again. After a 401 the token source is asked once for another token.
 */
export type OpenStream = (request: StreamRequest) => Promise<ReadableStream<Uint8Array>>;

/** Makes what opens streams of a server. */
export function createStreams(
  baseUrl: string,
  { auth, fetch, onRequest }: Omit<TransportOptions, 'retry'>,
): OpenStream {
  const send = async (
    { path, init, mediaType, signal }: StreamRequest,
    token: string | undefined,
  ): Promise<Response> => {
    const request = new Request(`${baseUrl}${path}`, {
      redirect: 'manual',
      ...init(),
      signal,
      ...('credentials' in Request.prototype ? { credentials: 'omit' } : {}),
    });
    request.headers.set('Accept', mediaType);
    if (token !== undefined) request.headers.set('Authorization', `Bearer ${token}`);
    await onRequest?.(request, { attempt: 1 });
    return holdRequest(request, fetch(request)).catch((cause: unknown) => {
      signal.throwIfAborted();
      throw new ConnectionError(undefined, { cause });
    });
  };
  return async (asked) => {
    const { signal, mediaType } = asked;
    signal.throwIfAborted();
    const token = await askForToken(auth, signal);
    let response = await send(asked, token);
    if (response.status === 401 && typeof auth === 'function') {
      const renewed = await askForToken(auth, signal, token);
      if (renewed !== token) response = await send(asked, renewed);
    }
    if (!response.ok) {
      const body: unknown = await response.json().catch(() => undefined);
      throw toApiError(response, body, Date.now());
    }
    if (response.body === null || !response.headers.get('Content-Type')?.startsWith(mediaType)) {
      throw new InvalidResponseError('The answer is not a stream of the Saldo contract.', response.status);
    }
    return response.body;
  };
}

/** The error that a problem in the middle of a stream stands for. */
export function errorOfProblem(problem: Problem): ApiError {
  return toApiError(new Response(null, { status: problem.status }), problem, Date.now());
}
