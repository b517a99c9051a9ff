import type { AppDeps } from './app-deps.ts';
import type { Route } from '../contract/route.ts';
import type { IsPortal } from './portal-origins.ts';
import { DatabaseError } from '../db/database-error.ts';
import type { RequestSource } from '../http/client-address.ts';
import { contentStoreProblem } from '../http/content-store-problem.ts';
import { databaseProblem } from '../http/database-problem.ts';
import { describeError } from '../log.ts';
import type { Pace } from '../limits/rate-limiter.ts';
import type { Subject } from '../limits/subject.ts';
import type { Principal } from '../principal/principal.ts';
import { Problem } from '../problem.ts';

/** What is known of a request before anything of it has been read, and who asks as soon as that is known. */
export interface Exchange extends RequestSource {
  readonly route: Route;
  readonly request: Request;
  readonly path: Record<string, string>;
  readonly isPortal: IsPortal;
  readonly requestId: string;
  readonly startedMs: number;
  /** Aborts when the asker has gone: nobody waits for what is still to be done. */
  readonly signal: AbortSignal;
  /** Aborts `signal` for an asker whose going only the answer notices. */
  readonly gone: (reason: Error) => void;
  caller?: Principal;
  /** How whoever asks stands with the quotas, once that was counted. */
  pace?: Pace;
  /** What was counted inside a transaction, which could not wait for other processes to be told. */
  unsettled?: readonly Subject[];
}

/** Writes the one line of a request: of a streamed answer once it has ended, with the status that it would have begun with. */
export function logRequest(
  { log, clock }: AppDeps,
  { route, requestId, startedMs, signal, caller }: Exchange,
  status: number,
): void {
  log({
    level: status >= 500 ? 'error' : 'info',
    event: 'request',
    requestId,
    operation: route.operationId,
    status,
    durationMs: clock() - startedMs,
    ...(signal.aborted ? { abandoned: true } : {}),
    ...(caller === undefined ? {} : { actor: caller.actor.kind, publisherId: caller.publisherId }),
  });
}

/** What is answered to a failure. Of one that nobody foresaw only the log tells more. */
export function toProblem({ log }: AppDeps, { route, requestId, signal }: Exchange, error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (isAbandoned(error, signal)) {
    return signal.reason instanceof Problem ? signal.reason : new Problem('abandoned', { cause: error });
  }
  log({
    level: 'error',
    event: 'failure',
    requestId,
    operation: route.operationId,
    ...describeError(error),
  });
  return (
    databaseProblem(error) ??
    contentStoreProblem(error) ??
    new Problem('internal-error', {
      detail: 'Nothing was written. Give the request id to whoever runs the server.',
      cause: error,
    })
  );
}

function isAbandoned(error: unknown, signal: AbortSignal): boolean {
  if (!signal.aborted) return false;
  return error === signal.reason || (error instanceof DatabaseError && error.code === 'abandoned');
}
