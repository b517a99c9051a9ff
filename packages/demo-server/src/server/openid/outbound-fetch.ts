import type { Outbound } from '../outbound/outbound.ts';

/** Discovery documents and key sets are a few kilobytes; a token with many claims as well. */
const MAX_BYTES = 256 * 1024;
const TIMEOUT_MS = 10_000;

interface OutboundFetchRequest {
  readonly method: string;
  readonly headers?: Record<string, string> | Headers;
  readonly body?: unknown;
}

/** `fetch` as far as the library of OpenID Connect needs it, through the guard: no redirection, no endless answer. */
export function outboundFetch(outbound: Outbound) {
  return async (url: string, { method, headers, body }: OutboundFetchRequest): Promise<Response> => {
    if (method !== 'GET' && method !== 'POST') throw new TypeError(`${method} is not sent.`);
    const { status, mediaType, bytes } = await outbound.send({
      url,
      method,
      headers: Object.fromEntries(new Headers(headers)),
      ...(body == null ? {} : { body: toBytes(body) }),
      timeoutMs: TIMEOUT_MS,
      maxBytes: MAX_BYTES,
      maxRedirects: 0,
    });
    const answered = mediaType === undefined ? {} : { 'Content-Type': mediaType };
    return new Response(status === 204 ? null : bytes, { status, headers: answered });
  };
}

function toBytes(body: unknown): Uint8Array {
  if (body instanceof Uint8Array) return body;
  if (typeof body === 'string') return new TextEncoder().encode(body);
  if (body instanceof URLSearchParams) return new TextEncoder().encode(body.toString());
  throw new TypeError('A form is sent, and nothing else.');
}
