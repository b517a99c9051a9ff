import type { SqlConnection } from './connection.ts';
import type { Database } from './database.ts';
import { DatabaseError } from './database-error.ts';
import { checkSequence, compareApplied, type AppliedMigration } from './migration-history.ts';
import { SqlError } from './sql-error.ts';
import { quoteLiteral } from './sql-literal.ts';

/** One numbered step of the schema. Immutable once it was released; there is no way back. */
export interface Migration {
  /** A positive integer, ascending. */
  readonly version: number;
  readonly name: string;
  /** Any number of statements, without begin and commit. */
  readonly sql: string;
}

/** Any constant that no other program on the same database locks. */
const ADVISORY_LOCK = 7_253_600_917;

const HISTORY_TABLE = `create table if not exists schema_migrations (
  version integer constraint schema_migrations_pkey primary key,
  name text not null,
  checksum text not null,
  applied_at timestamptz not null default now()
)`;

/**
 * Brings the database to the newest of these migrations, each in a transaction of its own; answers
 * the versions that it applied. Safe when several processes start at once. Throws `DatabaseError`:
 * `database-newer`, `migration-changed`, `migration-unknown`, `migration-out-of-order`, `migration-failed`.
 */
export async function migrate<Tables>(
  database: Database<Tables>,
  migrations: readonly Migration[],
): Promise<number[]> {
  checkSequence(migrations);
  const known = await Promise.all(
    migrations.map(async (migration) => ({ ...migration, checksum: await checksum(migration.sql) })),
  );
  return database.withConnection(async (connection) => {
    if (compareApplied(known, await readHistory(connection)) === undefined) return [];
    const applied: number[] = [];
    for (;;) {
      // A lock of the transaction, not of the session, holds through a connection pooler as well.
      await connection.exec(
        `begin; set local statement_timeout = 0; set local idle_in_transaction_session_timeout = 0; select pg_advisory_xact_lock(${ADVISORY_LOCK}); ${HISTORY_TABLE}`,
      );
      const next = compareApplied(known, await readHistory(connection));
      if (next === undefined) {
        await connection.exec('commit');
        return applied;
      }
      await apply(connection, next);
      applied.push(next.version);
    }
  });
}

async function apply(connection: SqlConnection, migration: Migration & { checksum: string }): Promise<void> {
  const record = `insert into schema_migrations (version, name, checksum) values (${migration.version}, ${quoteLiteral(migration.name)}, ${quoteLiteral(migration.checksum)})`;
  try {
    // The line break ends a comment on the file's last line.
    await connection.exec(`${migration.sql}\n; reset role; ${record}; commit`);
  } catch (error) {
    if (!(error instanceof SqlError)) throw error;
    throw new DatabaseError(
      'migration-failed',
      `Migration ${migration.version} (${migration.name}) failed: ${error.message} [${error.code}].`,
      { cause: error },
    );
  }
}

async function readHistory(connection: SqlConnection): Promise<AppliedMigration[]> {
  const found = await connection.query(`select to_regclass('schema_migrations') is not null as exists`, []);
  if (found.rows[0]?.['exists'] !== true) return [];
  const { rows } = await connection.query(
    'select version, name, checksum from schema_migrations order by version',
    [],
  );
  return rows as unknown as AppliedMigration[];
}

/** SHA-256 in hexadecimal. Line ends do not count, because Git may change them at checkout. */
async function checksum(sql: string): Promise<string> {
  const bytes = new TextEncoder().encode(sql.replaceAll('\r\n', '\n'));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
