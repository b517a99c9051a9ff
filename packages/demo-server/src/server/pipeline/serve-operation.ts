import type { AppDeps } from './app-deps.ts';
import { advanceProjections } from '../account/projections.ts';
import { dayInTimeZone } from '../calendar.ts';
import type {
  AtEntrance,
  Call,
  CallSource,
  ExportCall,
  FollowCall,
  LaterReply,
  Work,
} from '../operations/call.ts';
import type { Following } from '../operations/live-feed.ts';
import type { FileSources } from '../operations/file-sources.ts';
import type { Handlers } from '../operations/handler.ts';
import type { Route } from '../contract/route.ts';
import type { Validator } from '../contract/validator.ts';
import type { RequestSource } from '../http/client-address.ts';
import { corsHeaders } from '../http/cors.ts';
import { problemResponse } from '../http/problem-response.ts';
import { newRequestId } from '../http/request-id.ts';
import { onceByKey, type StoredAnswer } from '../idempotency/keyed-call.ts';
import type { NewId } from '../ids.ts';
import type { Outbound } from '../outbound/outbound.ts';
import { keyHolder, type Principal } from '../principal/principal.ts';
import type { Token } from '../principal/token.ts';
import { Problem } from '../problem.ts';
import { answerHeaders, toResponse, type Answer } from './answer.ts';
import { logRequest, toProblem, type Exchange } from './exchange.ts';
import { startFollowing, type FollowDeps } from './following.ts';
import type { KeyUses } from './key-uses.ts';
import { admit, identify, readCredential } from './identify.ts';
import { portalOrigins } from './portal-origins.ts';
import { nameInBody, nameRecords } from './name-records.ts';
import { comesInLines, readLines } from './read-lines.ts';
import { fingerprintOf, readHead, readRequest, type Asked } from './read-request.ts';
import { streamAnswer, type StreamEnds } from './stream-answer.ts';
import type { OpenIdClient } from '../openid/openid-client.ts';
import type { Secrets } from '../secrets/secrets.ts';
import type { Pacing } from './pacing.ts';
import { rateLimitFields } from '../limits/rate-limit-fields.ts';
import type { Passwords } from '../passwords/passwords.ts';
import { inEntranceWork, inRehearsal, inWork } from './unit-of-work.ts';

export interface ServeDeps extends AppDeps, FollowDeps {
  readonly validator: Validator;
  readonly newId: NewId;
  readonly handlers: Handlers;
  readonly pacing: Pacing;
  readonly keyUses: KeyUses;
  readonly sources: FileSources;
  readonly passwords: Passwords;
  readonly webhooks: Outbound;
  readonly secrets: Secrets;
  readonly openId: OpenIdClient | undefined;
}

/** Serves one request from the credential to the log. Never throws. */
export async function serveOperation(
  deps: ServeDeps,
  route: Route,
  request: Request,
  path: Record<string, string>,
  source: RequestSource = {},
): Promise<Response> {
  const gone = new AbortController();
  const exchange: Exchange = {
    ...source,
    isPortal: portalOrigins(request, deps.portalOrigins),
    route,
    request,
    path,
    requestId: newRequestId(deps.random),
    startedMs: deps.clock(),
    signal: AbortSignal.any([request.signal, gone.signal]),
    gone: (reason) => gone.abort(reason),
  };
  try {
    const answer = paced(await respond(deps, exchange), exchange);
    const checker = deps.checkResponses === true ? deps.validator : undefined;
    const headers = answerHeaders(route, request, answer, exchange.requestId);
    const streamed = streamAnswer(answer, route, headers, checker, endsOf(deps, exchange, answer));
    if (streamed !== undefined) return streamed;
    const response = await toResponse(route, request, answer, exchange.requestId, checker);
    logRequest(deps, exchange, response.status);
    return response;
  } catch (error) {
    const origin = request.headers.get('origin') ?? undefined;
    const problem = await paceStranger(deps, exchange, toProblem(deps, exchange, error));
    logRequest(deps, exchange, problem.status);
    return problemResponse(problem, exchange.requestId, {
      ...corsHeaders(origin),
      ...route.deprecation,
      ...rateLimitFields(exchange.pace),
    });
  } finally {
    void deps.keyUses.note(exchange.caller, exchange.startedMs);
  }
}

/** Whether its answer takes as long as somebody reads it. */
function isFollowed({ kind }: Route): boolean {
  return kind === 'follow' || kind === 'export';
}

/** Identify, authorize, limit, read, judge, work. */
async function respond(deps: ServeDeps, exchange: Exchange): Promise<Answer> {
  const { route, request } = exchange;
  if (route.kind === 'open') return runOpen(deps, exchange);
  const token = readCredential(request);
  await deps.pacing.countKnown(exchange, token);
  try {
    return await respondTo(deps, exchange, token);
  } finally {
    await deps.pacing.settled(exchange);
  }
}

function respondTo(deps: ServeDeps, exchange: Exchange, token: Token): Promise<Answer> {
  const { route, request } = exchange;
  if (isFollowed(route)) return runFollow(deps, exchange, token);
  if (route.kind === 'ingest' && comesInLines(request)) return runStream(deps, exchange, token);
  if (route.kind === 'ingest' || route.kind === 'write') return runWrite(deps, exchange, token);
  return runRead(deps, exchange, token);
}

/** Who asks and what is answered come out of one read-only transaction, in one round trip less. */
async function runRead(deps: ServeDeps, exchange: Exchange, token: Token): Promise<Answer> {
  const { route, request, path } = exchange;
  const asked = await readRequest(deps.validator, route, request, path);
  const read = (turned: boolean) =>
    deps.database.transaction(
      { publisherId: token.publisherId },
      async (trx) => {
        const asking = await ask(deps, exchange, token, asked, trx);
        if (!turned && asking.caller.projectedOn !== asking.today) return asking;
        deps.pacing.countCaller(exchange, token, asking.caller);
        refuseErrors(asked);
        const named = await nameRecords(trx, asking.caller, route, asked.parameters);
        const follow: Call['follow'] = (fn) => whileFollowing(deps, exchange, token, asking.caller, fn);
        return handlerOf(deps, route)({ ...asking, ...named, trx, follow } as Call);
      },
      { readOnly: true, signal: exchange.signal },
    );
  const first = await read(false);
  if (!('caller' in first)) return finish(first);
  await turnDay(deps, first.caller, first.today);
  return finish((await read(true)) as Answer | LaterReply);
}

async function whileFollowing<Result>(
  deps: ServeDeps,
  exchange: Exchange,
  token: Token,
  caller: Principal,
  fn: (following: Following) => Promise<Result>,
): Promise<Result> {
  const { following, leave } = startFollowing(deps, exchange, token, caller);
  try {
    return await fn(following);
  } finally {
    leave();
  }
}

/** Makes what no transaction should wait for. */
function finish(answer: Answer | LaterReply): Answer | Promise<Answer> {
  return 'afterwards' in answer ? answer.afterwards() : answer;
}

/** The first who asks on a new day brings the publisher's balances to it. */
async function turnDay({ database }: ServeDeps, caller: Principal, today: string): Promise<void> {
  if (caller.projectedOn !== today) await advanceProjections(database, caller.publisherId, today);
}

/** Nobody is known before: the body is small, and what is in it says whom it concerns. */
async function runOpen(deps: ServeDeps, exchange: Exchange): Promise<Answer> {
  const { route, request, path, isPortal } = exchange;
  const origin = request.headers.get('origin');
  if (origin !== null) isPortal(origin);
  await deps.pacing.countAddress(exchange);
  const asked = await readRequest(deps.validator, route, request, path);
  refuseErrors(asked);
  const now = new Date(deps.clock()).toISOString();
  const { parameters, body } = asked;
  return handlerOf(
    deps,
    route,
  )({
    ...parameters,
    body,
    ...surroundings(deps, exchange, now),
  } as unknown as Parameters<AnyHandler>[0]);
}

function atEntrance({ database, newId }: ServeDeps, exchange: Exchange, now: string): AtEntrance {
  const { requestId, signal } = exchange;
  const from = sourceOf(exchange);
  return (publisherId, fn) =>
    database.transaction(
      { publisherId },
      (trx) => inEntranceWork({ trx, now, newId, requestId, from, publisherId }, fn),
      { signal },
    );
}

/** The sender is known before the body is read. The unit of work identifies again: see `admit`. */
async function runWrite(deps: ServeDeps, exchange: Exchange, token: Token): Promise<Answer> {
  const { route, request, path } = exchange;
  const { caller, now } = await enter(deps, exchange, token);
  const asked = await readRequest(deps.validator, route, request, path);
  refuseErrors(asked);
  const write: AnyWrite = (fn) =>
    inTransaction(deps, exchange, token, asked, (work) =>
      once(route, work, asked, async () =>
        fn({ ...work, body: await nameInBody(work.trx, work.caller, route, work.body) }),
      ),
    );
  const rehearse: AnyRehearsal = (fn) => inUndone(deps, exchange, token, asked, fn);
  const step: Step = (fn) => inTransaction(deps, exchange, token, asked, fn);
  return handlerOf(
    deps,
    route,
  )({
    ...toAsking(deps, exchange, caller, asked, now),
    write,
    rehearse,
    step,
  });
}

/** As `runWrite`, but the body is read while it is being written, in any number of units of work. */
async function runStream(deps: ServeDeps, exchange: Exchange, token: Token): Promise<Answer> {
  const { route, request, path, signal } = exchange;
  const { caller, now } = await enter(deps, exchange, token);
  const asked = readHead(deps.validator, route, request, path);
  refuseErrors(asked);
  const lines = readLines(request, signal);
  const write: AnyWrite = (fn) => inTransaction(deps, exchange, token, asked, fn);
  const rehearse: AnyRehearsal = (fn) => inUndone(deps, exchange, token, asked, fn);
  return handlerOf(deps, route)({ ...toAsking(deps, exchange, caller, asked, now), write, rehearse, lines });
}

/** Reads as often as there is something new, or more, and identifies the asker again each time. */
async function runFollow(deps: ServeDeps, exchange: Exchange, token: Token): Promise<Answer> {
  const { route, request, path } = exchange;
  const { caller, now } = await enter(deps, exchange, token);
  const asked = readHead(deps.validator, route, request, path);
  refuseErrors(asked);
  const { publisherId, sees } = caller;
  const named = await deps.database.transaction(
    { publisherId, sees },
    (trx) => nameRecords(trx, caller, route, asked.parameters),
    { readOnly: true },
  );
  const { following, leave } = startFollowing(deps, exchange, token, caller);
  try {
    const { signal } = following;
    const read: ExportCall['read'] = (fn) =>
      deps.database.transaction(
        { publisherId },
        async (trx) => fn({ ...(await ask(deps, exchange, token, asked, trx)), trx }),
        { readOnly: true, signal },
      );
    const asking = { ...toAsking(deps, exchange, caller, asked, now), ...named, following, read, signal };
    return { ...(await handlerOf(deps, route)(asking as AnyCall)), ended: leave };
  } catch (error) {
    leave();
    throw error;
  }
}

async function enter(
  deps: ServeDeps,
  exchange: Exchange,
  token: Token,
): Promise<{ caller: Principal; now: string }> {
  const { route } = exchange;
  const now = new Date(deps.clock()).toISOString();
  const caller = await admit(deps.database, token, route, exchange, now);
  exchange.caller = caller;
  deps.pacing.countCaller(exchange, token, caller);
  await turnDay(deps, caller, todayOf(caller, now));
  return { caller, now };
}

function inTransaction<Result>(
  deps: ServeDeps,
  exchange: Exchange,
  token: Token,
  asked: Asked,
  fn: (work: Work) => Promise<Result>,
): Promise<Result> {
  return deps.database.transaction(
    { publisherId: token.publisherId },
    async (trx) => inWork({ ...(await ask(deps, exchange, token, asked, trx)), trx }, fn),
    { signal: exchange.signal },
  );
}

function inUndone<Result>(
  deps: ServeDeps,
  exchange: Exchange,
  token: Token,
  asked: Asked,
  fn: (work: Work) => Promise<Result>,
): Promise<Result> {
  return deps.database.transaction(
    { publisherId: token.publisherId },
    async (trx) => inRehearsal({ ...(await ask(deps, exchange, token, asked, trx)), trx }, fn),
    { signal: exchange.signal, undone: true },
  );
}

/** The answer with how the asker stands with the quotas. */
function paced(answer: Answer, { pace }: Exchange): Answer {
  return { ...answer, headers: { ...rateLimitFields(pace), ...answer.headers } };
}

/** Who shows no good credential is counted by address; the problem to answer. */
async function paceStranger(deps: ServeDeps, exchange: Exchange, problem: Problem): Promise<Problem> {
  if (problem.code !== 'unauthenticated') return problem;
  try {
    await deps.pacing.countAddress(exchange);
    return problem;
  } catch (error) {
    return toProblem(deps, exchange, error);
  }
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
): Promise<Asking> {
  const now = new Date(deps.clock()).toISOString();
  const caller = await identify(trx, token, exchange.route, exchange, now);
  exchange.caller = caller;
  return toAsking(deps, exchange, caller, asked, now);
}

function toAsking(
  deps: ServeDeps,
  exchange: Exchange,
  caller: Principal,
  { parameters, body }: Asked,
  now: string,
): Asking {
  const today = todayOf(caller, now);
  return {
    caller,
    ...parameters,
    body,
    today,
    ...surroundings(deps, exchange, now),
  } as Asking;
}

/** What a call has whoever asks. */
function surroundings(deps: ServeDeps, exchange: Exchange, now: string) {
  const { newId, clock, random, blobs, sources, webhooks, validator, passwords } = deps;
  const { secrets, openId, canMail = false } = deps;
  const { requestId } = exchange;
  const from = sourceOf(exchange);
  const at = atEntrance(deps, exchange, now);
  const world = { newId, clock, random, blobs, sources, webhooks, validator, passwords, secrets, openId };
  return { ...world, now, requestId, from, canMail, at };
}

function sourceOf({ request, clientAddress }: Exchange): CallSource {
  return { address: clientAddress, origin: request.headers.get('origin') ?? undefined };
}

function todayOf({ publisher }: Principal, now: string): string {
  return dayInTimeZone(Date.parse(now), publisher.timeZone);
}

type Asking = Omit<Call, 'trx' | 'follow'>;
type Step = <Result>(fn: (work: Work) => Promise<Result>) => Promise<Result>;
type AnyWrite = (fn: (work: Work) => Promise<Answer>) => Promise<Answer>;
type AnyRehearsal = <Result>(fn: (work: Work) => Promise<Result>) => Promise<Result>;
type AnyCall = Omit<Call, 'trx' | 'follow'> & {
  trx?: Call['trx'];
  follow?: Call['follow'];
  write?: AnyWrite;
  rehearse?: AnyRehearsal;
  step?: Step;
  lines?: ReturnType<typeof readLines>;
  following?: FollowCall['following'];
} & Partial<Pick<ExportCall, 'read' | 'signal'>>;
type AnyHandler = (call: AnyCall) => Promise<Answer>;

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

function endsOf(deps: ServeDeps, exchange: Exchange, answer: Answer): StreamEnds {
  const { requestId, gone } = exchange;
  let status = 200;
  return {
    failure(error) {
      const problem = toProblem(deps, exchange, error);
      status = problem.status;
      return problem.toBody(requestId);
    },
    ended(reason) {
      if (reason !== undefined) gone(reason);
      answer.ended?.();
      logRequest(deps, exchange, status);
      // Of a stream that ended early there is still a body to let go.
      gone(new Error('The answer has ended.'));
    },
  };
}
