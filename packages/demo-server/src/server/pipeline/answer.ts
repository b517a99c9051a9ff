import type { Upload } from '../contract/operations.ts';
import type { Route } from '../contract/route.ts';
import type { Validator } from '../contract/validator.ts';
import { corsHeaders } from '../http/cors.ts';
import { etagOf, matchesEtag } from '../http/etag.ts';
import { readBytePart } from './byte-range.ts';
import { API_HEADERS } from '../http/security-headers.ts';

/** What a handler answers, whatever its operation. */
export interface Answer {
  readonly status: number;
  readonly body?: unknown;
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
  const headers = new Headers({
    ...API_HEADERS,
    ...corsHeaders(request.headers.get('origin') ?? undefined),
    ...answer.headers,
    'Request-Id': requestId,
  });
  if (answer.body === undefined) return new Response(null, { status: answer.status, headers });
  const { content, mediaType } = encode(route, answer, checker);
  headers.set('Content-Type', mediaType);
  if (route.conditional) {
    const etag = await etagOf(content);
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
  const content = JSON.stringify(answer.body);
  const errors = checker?.judge(schemaPointer, JSON.parse(content)) ?? [];
  if (errors.length > 0) {
    throw new Error(
      `${route.operationId} answers against its contract: ${JSON.stringify(errors.slice(0, 5))}`,
    );
  }
  return { content, mediaType: 'application/json' };
}
