import type { AppDeps } from './app-deps.ts';
import { dayInTimeZone } from '../calendar.ts';
import type { Call, Work } from '../operations/call.ts';
import type { Handlers } from '../operations/handler.ts';
import type { Route } from '../contract/route.ts';
import type { Validator } from '../contract/validator.ts';
import { corsHeaders } from '../http/cors.ts';
import { databaseProblem } from '../http/database-problem.ts';
import { problemResponse } from '../http/problem-response.ts';
import { newRequestId } from '../http/request-id.ts';
import { onceByKey, type StoredAnswer } from '../idempotency/keyed-call.ts';
import type { NewId } from '../ids.ts';
import { describeError } from '../log.ts';
import { keyHolder, type Principal } from '../principal/principal.ts';
import type { Token } from '../principal/token.ts';
import { Problem } from '../problem.ts';
import { toResponse, type Answer } from './answer.ts';
import { admit, identify, readCredential } from './identify.ts';
import { fingerprintOf, readRequest, type Asked } from './read-request.ts';
import type { RateLimiter } from './rate-limit.ts';
import { inWork } from './unit-of-work.ts';

export interface ServeDeps extends AppDeps {
  readonly validator: Validator;
  readonly newId: NewId;
  readonly handlers: Handlers;
  readonly rateLimiter?: RateLimiter | undefined;
}

/** What is known of a request before anything of it has been read, and who asks as soon as that is known. */
interface Exchange {
  readonly route: Route;
  readonly request: Request;
  readonly path: Record<string, string>;
  readonly requestId: string;
  caller?: Principal;
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
    ...(caller === undefined ? {} : { actor: caller.actor.kind, publisherId: caller.publisherId }),
  });
  return response;
}

/** Identify, authorize, limit, read, judge, work, answer. */
async function respond(deps: ServeDeps, exchange: Exchange): Promise<Response> {
  const { route, request } = exchange;
  const token = readCredential(request);
  const answer =
    route.kind === 'write' ? await runWrite(deps, exchange, token) : await runRead(deps, exchange, token);
  const checker = deps.checkResponses === true ? deps.validator : undefined;
  return toResponse(route, request, answer, exchange.requestId, checker);
}

/** Who asks and what is answered come out of one read-only transaction, in one round trip less. */
async function runRead(deps: ServeDeps, exchange: Exchange, token: Token): Promise<Answer> {
  const { route, request, path } = exchange;
  const asked = await readRequest(deps.validator, route, request, path);
  return deps.database.transaction(
    { publisherId: token.publisherId },
    async (trx) => {
      const asking = await ask(deps, exchange, token, asked, trx);
      limit(deps, asking.caller);
      refuseErrors(asked);
      return handlerOf(deps, route)({ ...asking, trx });
    },
    { readOnly: true },
  );
}

/** The sender is known before the body is read. The unit of work identifies again: see `admit`. */
async function runWrite(deps: ServeDeps, exchange: Exchange, token: Token): Promise<Answer> {
  const { route, request, path } = exchange;
  const { database } = deps;
  const now = new Date(deps.clock()).toISOString();
  const caller = await admit(database, token, route, request, now);
  exchange.caller = caller;
  limit(deps, caller);
  const asked = await readRequest(deps.validator, route, request, path);
  refuseErrors(asked);
  const write: AnyWrite = (fn) =>
    database.transaction({ publisherId: token.publisherId }, async (trx) => {
      const call = { ...(await ask(deps, exchange, token, asked, trx)), trx };
      return inWork(call, (work) => once(route, work, asked, () => fn(work)));
    });
  return handlerOf(deps, route)({ ...toAsking(deps, exchange, caller, asked, now), write });
}

function limit({ rateLimiter, clock }: ServeDeps, { publisherId, actor }: Principal): void {
  rateLimiter?.take(`${publisherId} ${actor.kind} ${actor.id}`, clock());
}

function refuseErrors({ errors }: Asked): void {
  if (errors.length > 0) throw new Problem('invalid-request', { errors });
}

async function ask(
  deps: ServeDeps,
  exchange: Exchange,
  token: Token,
  asked: Asked,
  trx: Call['trx'],
): Promise<Omit<Call, 'trx'>> {
  const now = new Date(deps.clock()).toISOString();
  const caller = await identify(trx, token, exchange.route, exchange.request, now);
  exchange.caller = caller;
  return toAsking(deps, exchange, caller, asked, now);
}

function toAsking(
  { newId, random, blobs, validator }: ServeDeps,
  { requestId }: Exchange,
  caller: Principal,
  { parameters, body }: Asked,
  now: string,
): Omit<Call, 'trx'> {
  const today = dayInTimeZone(Date.parse(now), caller.publisher.timeZone);
  return {
    caller,
    ...parameters,
    body,
    now,
    today,
    newId,
    random,
    blobs,
    validator,
    requestId,
  } as Omit<Call, 'trx'>;
}

type AnyWrite = (fn: (work: Work) => Promise<Answer>) => Promise<Answer>;
type AnyHandler = (call: Omit<Call, 'trx'> & { trx?: Call['trx']; write?: AnyWrite }) => Promise<Answer>;

/** A handler whatever its operation: the mapped type `Handlers` holds that it gets what its kind demands. */
function handlerOf(deps: ServeDeps, route: Route): AnyHandler {
  return deps.handlers[route.operationId] as unknown as AnyHandler;
}

async function once(
  route: Route,
  { trx, caller, header, now }: Work,
  asked: Asked,
  effect: () => Promise<Answer>,
): Promise<Answer> {
  if (!route.keyed) return effect();
  const request = {
    publisherId: caller.publisherId,
    principalId: keyHolder(caller),
    key: String((header as Record<string, unknown>)['Idempotency-Key']),
    fingerprint: await fingerprintOf(route, asked),
    now,
  };
  return onceByKey(trx, request, effect as () => Promise<StoredAnswer>);
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
