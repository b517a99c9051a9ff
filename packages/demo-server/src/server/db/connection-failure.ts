import { DatabaseError } from './database-error.ts';

/**
 * A server that cannot be reached, as a sentence that names host, port and database. The words of the
 * server or the system can quote the URI's parts, so only what is known to be safe is told, and they
 * are not kept as the cause either.
 */
export function unreachable(url: string, error: unknown): DatabaseError {
  return new DatabaseError(
    'database-unreachable',
    `The database ${describeUrl(url)} cannot be reached: ${describeFailure(error)}.`,
  );
}

/** A connection that ended in the middle of a statement, whose effect is therefore unknown. */
export function connectionLost(): DatabaseError {
  return new DatabaseError('connection-lost', 'The connection to the database was lost.');
}

function describeUrl(url: string): string {
  if (!URL.canParse(url)) return 'in DATABASE_URL';
  const { hostname, port, pathname } = new URL(url);
  return `at ${hostname === '' ? 'localhost' : hostname}:${port === '' ? '5432' : port}${pathname}`;
}

const WORDS: Record<string, string> = {
  ECONNREFUSED: 'nothing listens there',
  ENOTFOUND: 'the host name is unknown',
  EAI_AGAIN: 'the host name cannot be resolved',
  EHOSTUNREACH: 'there is no way to that host',
  ENETUNREACH: 'there is no way to that network',
  ETIMEDOUT: 'it does not answer',
  ECONNRESET: 'it closed the connection',
  '28P01': 'it refused the password',
  '28000': 'it refused the user',
  '3D000': 'that database does not exist',
  '53300': 'it has too many connections',
  '57P03': 'it is starting up or shutting down',
};

function describeFailure(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return WORDS[code] ?? (code === '' ? 'it does not answer' : `error ${code}`);
}
