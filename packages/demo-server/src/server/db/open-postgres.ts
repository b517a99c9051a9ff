import { AsyncLocalStorage } from 'node:async_hooks';
import { unreachable } from './connection-failure.ts';
import { Database } from './database.ts';
import { DatabaseError } from './database-error.ts';
import { PgPool, type PgPoolOptions } from './pg-pool.ts';
import type { Schema } from './schema.types.ts';

/**
 * Opens a PostgreSQL server and waits for its first answer. Throws `DatabaseError`
 * `database-unreachable`, whose message names host, port and database but no credentials. Node only.
 */
export async function openPostgres<Tables = Schema>(options: PgPoolOptions): Promise<Database<Tables>> {
  const database = new Database<Tables>({ pool: new PgPool(options), scope: new AsyncLocalStorage() });
  try {
    await database.ping();
    return database;
  } catch (error) {
    await database.close();
    throw error instanceof DatabaseError ? error : unreachable(options.url, error);
  }
}
