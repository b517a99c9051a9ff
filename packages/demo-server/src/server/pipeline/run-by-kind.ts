import type { Route } from '../contract/route.ts';
import { onceByKey, type StoredAnswer } from '../idempotency/keyed-call.ts';
import type { Call, ExportCall, FollowCall, LaterReply, Work } from '../operations/call.ts';
import type { Following } from '../operations/live-feed.ts';
import { keyHolder, type Principal } from '../principal/principal.ts';
import type { Token } from '../principal/token.ts';
import { Problem } from '../problem.ts';
import type { Answer } from './answer.ts';
import { ask, surroundings, toAsking, todayOf, type Asking } from './asking.ts';
import type { Exchange } from './exchange.ts';
import { identifyTogether, startFollowing } from './following.ts';
import { admit } from './identify.ts';
import { nameInBody, nameRecords, namesRecords } from './name-records.ts';
import { readLines } from './read-lines.ts';
import { fingerprintOf, readHead, readRequest, type Asked } from './read-request.ts';
import type { ServeDeps } from './serve-deps.ts';
import { inRehearsal, inWork } from './unit-of-work.ts';

/** Who asks and what is answered come out of one read-only transaction, in one round trip less. */
export async function runRead(deps: ServeDeps, exchange: Exchange, token: Token): Promise<Answer> {
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
async function turnDay({ days }: ServeDeps, caller: Principal, today: string): Promise<void> {
  if (caller.projectedOn !== today) await days.turn(caller.publisherId, today);
}

/** Nobody is known before: the body is small, and what is in it says whom it concerns. */
export async function runOpen(deps: ServeDeps, exchange: Exchange): Promise<Answer> {
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

/** The sender is known before the body is read. The unit of work identifies again: see `admit`. */
export async function runWrite(deps: ServeDeps, exchange: Exchange, token: Token): Promise<Answer> {
  const { route, request, path } = exchange;
  const { caller, now } = await enter(deps, exchange, token);
  const asked = await readRequest(deps.validator, route, request, path);
  refuseErrors(asked);
  const write: AnyWrite = (fn) =>
    inUnit(inWork, deps, exchange, token, asked, (work) =>
      once(route, work, asked, async () =>
        fn({ ...work, body: await nameInBody(work.trx, work.caller, route, work.body) }),
      ),
    );
  const rehearse: AnyRehearsal = (fn) => inUnit(inRehearsal, deps, exchange, token, asked, fn);
  const step: Step = (fn) => inUnit(inWork, deps, exchange, token, asked, fn);
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
export async function runStream(deps: ServeDeps, exchange: Exchange, token: Token): Promise<Answer> {
  const { route, request, path, signal } = exchange;
  const { caller, now } = await enter(deps, exchange, token);
  const asked = readHead(deps.validator, route, request, path);
  refuseErrors(asked);
  const lines = readLines(request, signal);
  const write: AnyWrite = (fn) => inUnit(inWork, deps, exchange, token, asked, fn);
  const rehearse: AnyRehearsal = (fn) => inUnit(inRehearsal, deps, exchange, token, asked, fn);
  return handlerOf(deps, route)({ ...toAsking(deps, exchange, caller, asked, now), write, rehearse, lines });
}

/** Reads as often as there is something new, or more, and identifies the asker again each time. */
export async function runFollow(deps: ServeDeps, exchange: Exchange, token: Token): Promise<Answer> {
  const { route, request, path } = exchange;
  const { caller, now } = await enter(deps, exchange, token);
  const asked = readHead(deps.validator, route, request, path);
  refuseErrors(asked);
  const { publisherId, sees } = caller;
  const named = namesRecords(route, asked.parameters)
    ? await deps.database.transaction(
        { publisherId, sees },
        (trx) => nameRecords(trx, caller, route, asked.parameters),
        { readOnly: true },
      )
    : {};
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
    return { ...(await handlerOf(deps, route)(asking)), ended: leave };
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
  // Thousands who follow may come at once. A sign-in is not among them: it mints a session for that.
  const caller = await (route.kind === 'follow' && token.kind !== 'sign-in'
    ? identifyTogether(deps, exchange, token)
    : admit(deps.database, token, route, exchange, now));
  exchange.caller = caller;
  deps.pacing.countCaller(exchange, token, caller);
  await turnDay(deps, caller, todayOf(caller, now));
  return { caller, now };
}

/** A unit of work in a transaction of its own, which identifies the asker; a rehearsal leaves nothing. */
function inUnit<Result>(
  unit: typeof inWork | typeof inRehearsal,
  deps: ServeDeps,
  exchange: Exchange,
  token: Token,
  asked: Asked,
  fn: (work: Work) => Promise<Result>,
): Promise<Result> {
  return deps.database.transaction(
    { publisherId: token.publisherId },
    async (trx) => unit({ ...(await ask(deps, exchange, token, asked, trx)), trx }, fn),
    { signal: exchange.signal, undone: unit === inRehearsal },
  );
}

function refuseErrors({ errors }: Asked): void {
  if (errors.length > 0) throw new Problem('invalid-request', { errors });
}

type Step = <Result>(fn: (work: Work) => Promise<Result>) => Promise<Result>;
type AnyWrite = (fn: (work: Work) => Promise<Answer>) => Promise<Answer>;
type AnyRehearsal = <Result>(fn: (work: Work) => Promise<Result>) => Promise<Result>;
type AnyCall = Asking & {
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
  { trx, caller, header, now, secrets }: Work,
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
    secrets,
  };
  return onceByKey(trx, request, effect as () => Promise<StoredAnswer>);
}
