import { ConnectionError } from '../errors/connection-error.ts';
import { InvalidResponseError } from '../errors/invalid-response-error.ts';
import { TimeoutError } from '../errors/timeout-error.ts';
import { holdRequest } from './hold-request.ts';

/** An answer, or why there is none. */
export type AttemptOutcome =
  { response: Response; error?: never } | { response?: never; error: ConnectionError };

/** One attempt of a call. */
export interface Attempt {
  request: Request;
  fetch: (request: Request) => Promise<Response>;
  timeoutMs: number;
  /** The call's; the request's own may be one of a copy. */
  signal: AbortSignal;
}

/**
 * Sends a request once and reads the whole answer within `timeoutMs`, so that a connection cut in the middle of a body
 * counts as a failed attempt. Throws the signal's reason when the caller aborts, and `InvalidResponseError` for a redirect.
 */
export async function attemptOnce({ request, fetch, timeoutMs, signal }: Attempt): Promise<AttemptOutcome> {
  signal.throwIfAborted();
  const controller = new AbortController();
  const stop = (): void => controller.abort(signal.reason);
  signal.addEventListener('abort', stop, { once: true });
  const timer = setTimeout(() => controller.abort(new TimeoutError(timeoutMs)), timeoutMs);
  try {
    // Not every injected fetch listens to its signal.
    const aborted = rejectOnAbort(controller.signal);
    const sent = new Request(request, { signal: controller.signal });
    const answered = holdRequest(sent, fetch(sent).then(readWhole));
    return { response: await Promise.race([aborted, answered]) };
  } catch (cause) {
    signal.throwIfAborted();
    if (cause instanceof InvalidResponseError) throw cause;
    const { reason } = controller.signal as { reason: unknown };
    return { error: reason instanceof TimeoutError ? reason : new ConnectionError(undefined, { cause }) };
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
  }
}

async function readWhole(response: Response): Promise<Response> {
  const { status, statusText, headers } = response;
  // Following a redirect would turn a POST into a GET. Browsers show it as opaque, other platforms by its status.
  if (response.type === 'opaqueredirect' || (status >= 300 && status < 400 && status !== 304)) {
    throw new InvalidResponseError('The server redirects; baseUrl must be its final address.', status);
  }
  // These may have no body (Fetch Standard, "null body status").
  const body = [204, 205, 304].includes(status) ? null : await response.arrayBuffer();
  return new Response(body, { status, statusText, headers });
}

function rejectOnAbort(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
  });
}
