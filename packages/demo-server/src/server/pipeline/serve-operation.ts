import type { AppDeps } from '../app.ts';
import { dayInTimeZone } from '../calendar.ts';
import type { Call, Handler, Handlers } from '../contract/operations.ts';
import type { Route } from '../contract/route.ts';
import type { Validator } from '../contract/validator.ts';
import { corsHeaders } from '../http/cors.ts';
import { databaseProblem } from '../http/database-problem.ts';
import { problemResponse } from '../http/problem-response.ts';
import { newRequestId } from '../http/request-id.ts';
import { onceByKey } from '../idempotency/keyed-call.ts';
import type { NewId } from '../ids.ts';
import { describeError } from '../log.ts';
import { principalId, type Caller } from '../principal/caller.ts';
import { Problem } from '../problem.ts';
import { toResponse, type Answer } from './answer.ts';
import { admit, identify, readCredential } from './identify.ts';
import { fingerprintOf, readRequest, type Asked } from './read-request.ts';

export interface ServeDeps extends AppDeps {
  readonly validator: Validator;
  readonly newId: NewId;
  readonly handlers: Handlers;
}

/** What is known of a request before anything of it has been read, and who asks as soon as that is known. */
interface Exchange {
  readonly route: Route;
  readonly request: Request;
  readonly path: Record<string, string>;
  readonly requestId: string;
  caller?: Caller;
}

/** Serves one request from the credential to the log. Never throws. */
export async function serveOperation(
  deps: ServeDeps,
  route: Route,
  request: Request,
  path: Record<string, string>,
): Promise<Response> {
  const startedMs = deps.clock();
  const exchange: Exchange = { route, request, path, requestId: newRequestId(deps.random) };
  const response = await respond(deps, exchange).catch((error: unknown) => {
    const origin = request.headers.get('origin') ?? undefined;
    return problemResponse(toProblem(deps, exchange, error), exchange.requestId, corsHeaders(origin));
  });
  const { requestId, caller } = exchange;
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

/** Identify, authorize, read within limits, judge, do the work in one transaction, answer. */
async function respond(deps: ServeDeps, exchange: Exchange): Promise<Response> {
  const { route, request, path, requestId } = exchange;
  const token = readCredential(request);
  const now = () => new Date(deps.clock()).toISOString();
  if (route.mediaTypes.length > 0) {
    exchange.caller = await admit(deps.database, token, route, request, now());
  }
  const asked = await readRequest(deps.validator, route, request, path);
  const answer = await deps.database.transaction(
    { publisherId: token.publisherId },
    async (trx) => {
      const at = now();
      const caller = await identify(trx, token, route, request, at);
      exchange.caller = caller;
      if (asked.errors.length > 0) throw new Problem('invalid-request', { errors: asked.errors });
      const call = {
        trx,
        caller,
        ...asked.parameters,
        body: asked.body,
        now: at,
        today: dayInTimeZone(Date.parse(at), caller.publisher.timeZone),
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
  return toResponse(
    route,
    request,
    answer,
    requestId,
    deps.checkResponses === true ? deps.validator : undefined,
  );
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
      fingerprint: await fingerprintOf(route, asked),
      now: call.now,
    },
    effect as () => Promise<{ status: number; body: unknown }>,
  );
}

function toProblem(deps: ServeDeps, { route, requestId }: Exchange, error: unknown): Problem {
  if (error instanceof Problem) return error;
  deps.log({
    level: 'error',
    event: 'failure',
    requestId,
    operation: route.operationId,
    ...describeError(error),
  });
  return (
    databaseProblem(error) ??
    new Problem('internal-error', {
      detail: 'Nothing was written. Give the request id to whoever runs the server.',
      cause: error,
    })
  );
}
