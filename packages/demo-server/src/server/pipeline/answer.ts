import type { Upload } from '../contract/operations.ts';
import type { StreamEvent } from '../operations/call.ts';
import type { Route } from '../contract/route.ts';
import type { Validator } from '@saldo/sdk/judging';
import { corsHeaders } from '../http/cors.ts';
import { etagOf, matchesEtag } from '../http/etag.ts';
import { readBytePart } from './byte-range.ts';
import { API_HEADERS } from '../http/security-headers.ts';

/** What a handler answers, whatever its operation. */
export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  /** Instead of a body: lines of JSON as they are made. */
  readonly lines?: AsyncGenerator<readonly object[], void>;
  /** Instead of a body: rows of a table as they are read. */
  readonly rows?: AsyncGenerator<readonly (readonly string[])[], void>;
  /** Instead of a body: events as they happen. */
  readonly events?: AsyncGenerator<readonly StreamEvent[], void>;
  /** Told when what is streamed has ended. */
  readonly ended?: () => void;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Turns an answer into a response, or into 304 where the asker has it already. */
export async function toResponse(
  route: Route,
  request: Request,
  answer: Answer,
  requestId: string,
  /** Holds every answer against the contract; absent: trusts the handler. */
  checker: Validator | undefined,
): Promise<Response> {
  const headers = answerHeaders(route, request, answer, requestId);
  if (answer.body === undefined) return new Response(null, { status: answer.status, headers });
  const { content, mediaType } = encode(route, answer, checker);
  headers.set('Content-Type', mediaType);
  if (route.conditional) {
    const etag = await etagOf(content, (answer.body as { revision?: number }).revision);
    headers.set('ETag', etag);
    headers.set('Cache-Control', 'private, no-cache');
    if (matchesEtag(request.headers.get('if-none-match'), etag)) {
      headers.delete('Content-Type');
      return new Response(null, { status: 304, headers });
    }
  }
  if (route.kind !== 'download' || typeof content === 'string') {
    return new Response(content, { status: answer.status, headers });
  }
  headers.set('Accept-Ranges', 'bytes');
  const part = readBytePart(request.headers, headers.get('ETag') ?? '', content);
  if (part === undefined) return new Response(content, { status: answer.status, headers });
  headers.set('Content-Range', part.contentRange);
  return new Response(part.bytes, { status: 206, headers });
}

/** Headers of every answer. */
export function answerHeaders(
  { deprecation }: Route,
  request: Request,
  { headers }: Answer,
  requestId: string,
): Headers {
  return new Headers({
    ...API_HEADERS,
    ...corsHeaders(request.headers.get('origin') ?? undefined),
    ...deprecation,
    ...headers,
    'Request-Id': requestId,
  });
}

interface Encoded {
  /** Text stays text: the runtime encodes it faster, and sends it in one piece with the headers. */
  readonly content: string | Uint8Array<ArrayBuffer>;
  readonly mediaType: string;
}

function encode(route: Route, answer: Answer, checker: Validator | undefined): Encoded {
  const schemaPointer = route.responseSchemaPointers.get(answer.status);
  if (schemaPointer === undefined) {
    const { bytes, mediaType } = answer.body as Upload;
    return { content: bytes, mediaType };
  }
  return { content: toJson(route, schemaPointer, answer.body, checker), mediaType: 'application/json' };
}

/** Writes JSON; where there is a checker, holds it against the contract and fails where it differs. */
export function toJson(
  { operationId }: Route,
  schemaPointer: string,
  value: unknown,
  checker: Validator | undefined,
): string {
  const json = JSON.stringify(value);
  const errors = checker?.judge(schemaPointer, JSON.parse(json)) ?? [];
  if (errors.length === 0) return json;
  throw new Error(`${operationId} answers against its contract: ${JSON.stringify(errors.slice(0, 5))}`);
}
