import type { Route } from '../contract/route.ts';
import type { RequestSource } from '../http/client-address.ts';
import { corsHeaders } from '../http/cors.ts';
import { problemResponse } from '../http/problem-response.ts';
import { newRequestId } from '../http/request-id.ts';
import { rateLimitFields } from '../limits/rate-limit-fields.ts';
import type { Token } from '../principal/token.ts';
import type { Problem } from '../problem.ts';
import { answerHeaders, toResponse, type Answer } from './answer.ts';
import { logRequest, toProblem, type Exchange } from './exchange.ts';
import { readCredential } from './identify.ts';
import { portalOrigins } from './portal-origins.ts';
import { comesInLines } from './read-lines.ts';
import { runFollow, runOpen, runRead, runStream, runWrite } from './run-by-kind.ts';
import type { ServeDeps } from './serve-deps.ts';
import { streamAnswer, type StreamEnds } from './stream-answer.ts';

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
  if (route.kind === 'follow' || route.kind === 'export') return runFollow(deps, exchange, token);
  if (route.kind === 'ingest' && comesInLines(request)) return runStream(deps, exchange, token);
  if (route.kind === 'ingest' || route.kind === 'write') return runWrite(deps, exchange, token);
  return runRead(deps, exchange, token);
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
