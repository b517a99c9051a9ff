import { randomBytes } from 'node:crypto';
import { Database } from '../database.ts';
import { migrate, type Migration } from '../migrate.ts';
import { PgPool } from '../pg-pool.ts';
import { quoteIdentifier, quoteLiteral } from '../sql-literal.ts';
import { migrationsKey } from './migrations-key.ts';

/** Any constant: held while one process makes a template and the others wait for it. */
const TEMPLATE_LOCK = 7_253_600_918;

/** A database of its own on a server; `url` is for a second pool. */
export interface PostgresDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

/** Copies a database with these migrations, which is made once per server. */
export async function createPostgresDatabase(
  serverUrl: string,
  migrations: readonly Migration[],
): Promise<PostgresDatabase> {
  const template = `saldo_template_${migrationsKey(migrations)}`;
  const name = `saldo_test_${randomBytes(8).toString('hex')}`;
  await onServer(serverUrl, async (server) => {
    await ensureTemplate(serverUrl, server, template, migrations);
    await server.exec(`create database ${quoteIdentifier(name)} template ${quoteIdentifier(template)}`);
  });
  return {
    url: withDatabase(serverUrl, name),
    drop: () =>
      onServer(serverUrl, (server) => server.exec(`drop database ${quoteIdentifier(name)} with (force)`)),
  };
}

async function ensureTemplate(
  serverUrl: string,
  server: Database,
  template: string,
  migrations: readonly Migration[],
): Promise<void> {
  await server.withConnection(async (connection) => {
    await connection.exec(`select pg_advisory_lock(${TEMPLATE_LOCK})`);
    try {
      const { rows } = await connection.query(
        `select 1 from pg_database where datname = ${quoteLiteral(template)}`,
        [],
      );
      if (rows.length > 0) return;
      // A template that failed half-way must not be found by that name.
      const making = `${template}_making`;
      await connection.exec(`drop database if exists ${quoteIdentifier(making)} with (force)`);
      await connection.exec(`create database ${quoteIdentifier(making)} template template0`);
      await onServer(withDatabase(serverUrl, making), (database) => migrate(database, migrations));
      await connection.exec(
        `alter database ${quoteIdentifier(making)} rename to ${quoteIdentifier(template)}`,
      );
    } finally {
      await connection.exec(`select pg_advisory_unlock(${TEMPLATE_LOCK})`);
    }
  });
}

async function onServer<Result>(url: string, fn: (database: Database) => Promise<Result>): Promise<Result> {
  const database = new Database({
    pool: new PgPool({ url, maxConnections: 1, statementTimeoutMs: 120_000 }),
  });
  try {
    return await fn(database);
  } finally {
    await database.close();
  }
}

function withDatabase(serverUrl: string, name: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.href;
}
