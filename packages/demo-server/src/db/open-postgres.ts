import { AsyncLocalStorage } from 'node:async_hooks';
import { Database } from './database.ts';
import { DatabaseError } from './database-error.ts';
import { PgPool, type PgPoolOptions } from './pg-pool.ts';
import type { Schema } from './schema.types.ts';

/**
 * Opens a PostgreSQL server and waits for its first answer. Throws `DatabaseError`
 * `database-unreachable`, whose message names host, port and database but no credentials. Node only.
 */
export async function openPostgres<Tables = Schema>(options: PgPoolOptions): Promise<Database<Tables>> {
  let database: Database<Tables> | undefined;
  try {
    database = new Database<Tables>({ pool: new PgPool(options), scope: new AsyncLocalStorage() });
    await database.ping();
    return database;
  } catch (error) {
    await database?.close();
    throw new DatabaseError(
      'database-unreachable',
      `The database ${describeUrl(options.url)} cannot be reached: ${describeFailure(error)}.`,
    );
  }
}

function describeUrl(url: string): string {
  if (!URL.canParse(url)) return 'in DATABASE_URL';
  const { hostname, port, pathname } = new URL(url);
  return `at ${hostname === '' ? 'localhost' : hostname}:${port === '' ? '5432' : port}${pathname}`;
}

/** The server's or the system's words can quote the URL's parts, so only what is known to be safe is told. */
function describeFailure(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const known: Record<string, string> = {
    ECONNREFUSED: 'nothing listens there',
    ENOTFOUND: 'the host name is unknown',
    EAI_AGAIN: 'the host name cannot be resolved',
    ETIMEDOUT: 'it does not answer',
    ECONNRESET: 'it closed the connection',
    '28P01': 'it refused the password',
    '28000': 'it refused the user',
    '3D000': 'that database does not exist',
    '53300': 'it has too many connections',
    '57P03': 'it is starting up or shutting down',
  };
  const words = known[code];
  if (words !== undefined) return words;
  return code === '' ? 'it does not answer' : `error ${code}`;
}
