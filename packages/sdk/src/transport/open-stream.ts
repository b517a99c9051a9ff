import { askForToken } from '../auth/authorize.ts';
import { ConnectionError } from '../errors/connection-error.ts';
import { InvalidResponseError } from '../errors/invalid-response-error.ts';
import { toApiError } from '../errors/to-api-error.ts';
import type { ApiError } from '../errors/api-error.ts';
import type { Problem } from '../generated/contract.ts';
import { holdRequest } from './hold-request.ts';
import type { TransportOptions } from './transport.ts';
import { identify } from './user-agent.ts';

/** How to open a stream: below the server's address, made anew for each attempt, because a body can be sent once. */
export interface StreamRequest {
  path: string;
  init: () => RequestInit & { duplex?: 'half' };
  /** The caller's own. */
  headers?: Readonly<Record<string, string>> | undefined;
  mediaType: string;
  signal: AbortSignal;
}

/**
 * Sends a request once and gives its good answer with the body unread. Throws what calls throw; whoever reads the stream
 * decides about trying again. After a 401 the token source is asked once for another token.
 */
export type OpenStream = (request: StreamRequest) => Promise<ReadableStream<Uint8Array>>;

/** Makes what opens streams of a server. */
export function createStreams(baseUrl: string, { auth, fetch, retry, watch }: TransportOptions): OpenStream {
  const send = async (
    { path, init, headers, mediaType, signal }: StreamRequest,
    token: string | undefined,
  ): Promise<Response> => {
    const request = new Request(`${baseUrl}${path}`, {
      redirect: 'manual',
      ...init(),
      signal,
      ...('credentials' in Request.prototype ? { credentials: 'omit' } : {}),
    });
    for (const [name, value] of Object.entries(headers ?? {})) {
      if (!request.headers.has(name)) request.headers.set(name, value);
    }
    request.headers.set('Accept', mediaType);
    identify(request, token);
    await watch.asked(request, 1);
    const askedAt = retry.clock();
    const ended = (end: { response: Response } | { error: Error }) =>
      watch.ended(request, { attempt: 1, durationMs: retry.clock() - askedAt, ...end });
    const response = await holdRequest(request, fetch(request)).catch(async (cause: unknown) => {
      signal.throwIfAborted();
      const error = new ConnectionError(undefined, { cause });
      await ended({ error });
      throw error;
    });
    await ended({ response });
    return response;
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
