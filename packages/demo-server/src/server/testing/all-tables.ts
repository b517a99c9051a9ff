import { sql } from 'kysely';
import type { Database } from '../db/database.ts';

/** What is in the database, a digest for each table and the place of each sequence: two that are the same hold the same. */
export async function digestOfTables(database: Database): Promise<Record<string, string>> {
  return database.maintenance(async (trx) => {
    const { rows: tables } = await sql<{ name: string }>`
      select table_name as name from information_schema.tables
      where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`.execute(trx);
    const digests = tables.map(
      ({ name }) =>
        sql`select ${name}::text as name, md5(coalesce(string_agg(t::text, e'\n' order by t::text), '')) as digest from ${sql.table(name)} t`,
    );
    digests.push(
      sql`select 'sequence ' || sequencename, coalesce(last_value::text, '') from pg_sequences where schemaname = 'public'`,
    );
    const { rows } = await sql<{
      name: string;
      digest: string;
    }>`${sql.join(digests, sql` union all `)}`.execute(trx);
    return Object.fromEntries(rows.map(({ name, digest }) => [name, digest]));
  });
}
