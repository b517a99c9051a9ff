import { sql } from 'kysely';
import type { Database } from './database.ts';
import { quoteIdentifier } from './sql-literal.ts';

/**
 * Vacuums and analyzes the tables that have changed much since that was done, as PostgreSQL's autovacuum does: PGlite has no
 * background process. Else plans stay as they were made while tables were small. Answers the tables; none where there is an
 * autovacuum.
 */
export async function keepTables<Tables>(database: Database<Tables>): Promise<string[]> {
  const tables = await database.maintenance(
    async (trx) => {
      const { rows } = await sql<{ name: string }>`
        select coalesce(relname, '') as name from pg_stat_user_tables
        where n_mod_since_analyze > 500 + n_live_tup / 5
          and not exists (select from pg_stat_activity where backend_type = 'autovacuum launcher')
        order by relname`.execute(trx);
      return rows.map(({ name }) => name);
    },
    { readOnly: true },
  );
  for (const name of tables) await database.exec(`vacuum analyze ${quoteIdentifier(name)}`);
  return tables;
}
