import type { FieldError } from '@saldo/sdk/contract';
import { authenticate } from '../principal/authenticate.ts';
import { authorize } from '../principal/authorize.ts';
import { principalId, type Caller } from '../principal/caller.ts';
import { parseToken, type Token } from '../principal/token.ts';
import type { AppDeps } from '../app.ts';
import { dayInTimeZone } from '../calendar.ts';
import type { Call, Handler, Handlers, Upload } from '../contract/operations.ts';
import { readParameters, type Parameters } from '../contract/read-parameters.ts';
import type { Route } from '../contract/route.ts';
import type { Validator } from '../contract/validator.ts';
import { onceByKey } from '../idempotency/keyed-call.ts';
import type { NewId } from '../ids.ts';
import { describeError } from '../log.ts';
import { Problem } from '../problem.ts';
import { bodySchemaErrors } from '../records/judge-body.ts';
import { corsHeaders } from '../http/cors.ts';
import { etagOf, matchesEtag } from '../http/etag.ts';
import { problemResponse } from '../http/problem-response.ts';
import { readBody } from './read-body.ts';
import { newRequestId } from '../http/request-id.ts';
import { API_HEADERS } from '../http/security-headers.ts';

export interface ServeDeps extends AppDeps {
  readonly validator: Validator;
  readonly newId: NewId;
  readonly handlers: Handlers;
}

interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

interface Asked {
  readonly parameters: Parameters;
  readonly body: unknown;
  readonly bytes: Uint8Array<ArrayBuffer> | undefined;
  readonly errors: readonly FieldError[];
}

/** Serves one request: read and judge it, find out who asks, run the handler in one transaction, answer. */
export async function serveOperation(
  deps: ServeDeps,
  route: Route,
  request: Request,
  path: Record<string, string>,
): Promise<Response> {
  const requestId = newRequestId(deps.random);
  const startedMs = deps.clock();
  const origin = request.headers.get('origin') ?? undefined;
  let caller: Caller | undefined;
  let response: Response;
  try {
    const token = readCredential(request);
    const asked = await read(deps, route, request, path);
    const answer = await deps.database.transaction(
      { publisherId: token.publisherId },
      async (trx) => {
        const now = new Date(deps.clock());
        caller = await authenticate(trx, token, now.toISOString());
        authorize(caller, route, origin);
        if (asked.errors.length > 0) throw new Problem('invalid-request', { errors: asked.errors });
        const call = {
          trx,
          caller,
          ...asked.parameters,
          body: asked.body,
          now: now.toISOString(),
          today: dayInTimeZone(now.getTime(), caller.publisher.timeZone),
          newId: deps.newId,
          random: deps.random,
          blobs: deps.blobs,
          validator: deps.validator,
          requestId,
        } as Call;
        return run(deps, route, call, asked);
      },
      { readOnly: route.method === 'GET' },
    );
    response = await toResponse(deps, route, request, answer, requestId, origin);
  } catch (error) {
    response = problemResponse(toProblem(deps, route, requestId, error), requestId, corsHeaders(origin));
  }
  deps.log({
    level: response.status >= 500 ? 'error' : 'info',
    event: 'request',
    requestId,
    operation: route.operationId,
    status: response.status,
    durationMs: deps.clock() - startedMs,
    ...(caller === undefined ? {} : { caller: caller.kind, publisherId: caller.publisherId }),
  });
  return response;
}

function readCredential(request: Request): Token {
  const match = /^Bearer +(\S+)$/i.exec(request.headers.get('authorization') ?? '');
  const token = match === null ? undefined : parseToken(match[1]!);
  if (token === undefined) {
    throw new Problem('unauthenticated', {
      detail: 'Send "Authorization: Bearer" with an API key or a session token.',
    });
  }
  return token;
}

async function read(
  deps: ServeDeps,
  route: Route,
  request: Request,
  path: Record<string, string>,
): Promise<Asked> {
  const query = new URL(request.url).searchParams;
  const { parameters, errors } = readParameters(route, deps.validator, path, query, request.headers);
  const missingKey = errors.some(
    ({ pointer, code }) => pointer === 'header/Idempotency-Key' && code === 'required',
  );
  if (missingKey) {
    throw new Problem('idempotency-key-required', {
      detail: 'Choose one per intended effect, 16 to 100 characters; a UUID will do.',
    });
  }
  const body = await readBody(route, request);
  const bodyErrors = body === undefined ? [] : bodySchemaErrors(deps.validator, route, body.value);
  return { parameters, body: body?.value, bytes: body?.bytes, errors: [...errors, ...bodyErrors] };
}

async function run(deps: ServeDeps, route: Route, call: Call, asked: Asked): Promise<Answer> {
  const handler = deps.handlers[route.operationId] as unknown as Handler<never>;
  const effect = () => handler(call) as Promise<Answer>;
  if (!route.keyed) return effect();
  return onceByKey(
    call.trx,
    {
      publisherId: call.caller.publisherId,
      principalId: principalId(call.caller),
      key: String(asked.parameters.header['Idempotency-Key']),
      fingerprint: await fingerprint(route, asked),
      now: call.now,
    },
    effect as () => Promise<{ status: number; body: unknown }>,
  );
}

async function fingerprint(route: Route, asked: Asked): Promise<Uint8Array> {
  const { path, query } = asked.parameters;
  const head = new TextEncoder().encode(JSON.stringify([route.operationId, path, query]));
  const body = asked.bytes ?? new Uint8Array();
  const all = new Uint8Array(head.length + body.length);
  all.set(head);
  all.set(body, head.length);
  return new Uint8Array(await crypto.subtle.digest('SHA-256', all));
}

async function toResponse(
  deps: ServeDeps,
  route: Route,
  request: Request,
  answer: Answer,
  requestId: string,
  origin: string | undefined,
): Promise<Response> {
  const headers = new Headers({
    ...API_HEADERS,
    ...corsHeaders(origin),
    ...answer.headers,
    'Request-Id': requestId,
  });
  if (answer.body === undefined) return new Response(null, { status: answer.status, headers });
  const { content, mediaType } = encode(deps, route, answer);
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
  return new Response(content, { status: answer.status, headers });
}

interface Encoded {
  /** Text stays text: the runtime encodes it faster, and sends it in one piece with the headers. */
  readonly content: string | Uint8Array<ArrayBuffer>;
  readonly mediaType: string;
}

function encode(deps: ServeDeps, route: Route, answer: Answer): Encoded {
  const schemaPointer = route.responseSchemaPointers.get(answer.status);
  if (schemaPointer === undefined) {
    const { bytes, mediaType } = answer.body as Upload;
    return { content: bytes, mediaType };
  }
  const content = JSON.stringify(answer.body);
  if (deps.checkResponses === true) {
    const errors = deps.validator.check(schemaPointer, JSON.parse(content));
    if (errors.length > 0) {
      throw new Error(
        `${route.operationId} answers against its contract: ${JSON.stringify(errors.slice(0, 5))}`,
      );
    }
  }
  return { content, mediaType: 'application/json' };
}

function toProblem(deps: ServeDeps, route: Route, requestId: string, error: unknown): Problem {
  if (error instanceof Problem) return error;
  deps.log({
    level: 'error',
    event: 'failure',
    requestId,
    operation: route.operationId,
    ...describeError(error),
  });
  return new Problem('internal-error', {
    detail: 'Nothing was written. Give the request id to whoever runs the server.',
    cause: error,
  });
}
