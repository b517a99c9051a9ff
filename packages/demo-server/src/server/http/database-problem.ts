import { DatabaseError, type DatabaseErrorCode } from '../db/database-error.ts';
import { isContended, SqlError } from '../db/sql-error.ts';
import { Problem } from '../problem.ts';

/** Long enough for a primary to be replaced or a pool to drain a little, short enough for somebody who waits. */
const RETRY_AFTER = { 'Retry-After': '2' };

const AWAY = new Set<DatabaseErrorCode>([
  'database-unreachable',
  'database-busy',
  'connection-lost',
  'database-failed',
  'database-closed',
]);

/** SQLSTATE classes and codes of a server that cannot serve now, though it may soon: https://www.postgresql.org/docs/current/errcodes-appendix.html */
const AWAY_SQLSTATE = /^(08|53|57P|58)|^(57014|55P03)$/;

/** What to answer when the database did not do its part, and asking again later may help; otherwise nothing. */
export function databaseProblem(error: unknown): Problem | undefined {
  if (error instanceof DatabaseError && error.code === 'outcome-unknown') {
    return new Problem('outcome-unknown', {
      detail:
        'Repeat the request as it was, with the same Idempotency-Key if it has one: it takes effect once.',
      headers: RETRY_AFTER,
      cause: error,
    });
  }
  if (!isAway(error)) return undefined;
  return new Problem('database-unavailable', {
    detail: 'Nothing was written. Repeat the request after a moment.',
    headers: RETRY_AFTER,
    cause: error,
  });
}

function isAway(error: unknown): boolean {
  if (error instanceof DatabaseError) return AWAY.has(error.code);
  return error instanceof SqlError && (AWAY_SQLSTATE.test(error.code) || isContended(error));
}
