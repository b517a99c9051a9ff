import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { withDatabases } from '../../packages/demo-server/src/server/db/testing/with-databases.ts';

withDatabases('the schema', (databases) => {
  const rows = async (query: string) =>
    (await sql<Record<string, string>>`${sql.raw(query)}`.execute(databases.database.kysely)).rows;

  test('starts every primary, unique and foreign key with publisher_id, so that tables can be distributed by it', async () => {
    const keys = await rows(`
      select c.conname as name, a.attname as first
      from pg_constraint c join pg_class t on t.oid = c.conrelid join pg_attribute a on a.attrelid = t.oid and a.attnum = c.conkey[1]
      where t.relnamespace = 'public'::regnamespace and c.contype in ('p', 'u', 'f') and t.relname <> 'schema_migrations'`);
    assert.ok(keys.length > 40);
    assert.deepEqual(
      keys.filter(({ first }) => first !== 'publisher_id'),
      [],
    );
    const uniques = await rows(`
      select i.indexrelid::regclass::text as name, a.attname as first
      from pg_index i join pg_class t on t.oid = i.indrelid join pg_attribute a on a.attrelid = t.oid and a.attnum = i.indkey[0]
      where t.relnamespace = 'public'::regnamespace and i.indisunique and t.relname <> 'schema_migrations'`);
    assert.deepEqual(
      uniques.filter(({ first }) => first !== 'publisher_id'),
      [],
    );
  });

  test('forces row-level security on every table', async () => {
    const open = await rows(`
      select relname as name from pg_class
      where relnamespace = 'public'::regnamespace and relkind = 'r' and relname <> 'schema_migrations'
        and not (relrowsecurity and relforcerowsecurity)`);
    assert.deepEqual(open, []);
  });

  test('has an index for every foreign key, so that deleting a record never scans a table', async () => {
    const missing = await rows(`
      select c.conname as name from pg_constraint c
      where c.contype = 'f' and c.connamespace = 'public'::regnamespace and array_length(c.conkey, 1) > 1
        and not exists (
          select from pg_index i
          where i.indrelid = c.conrelid and (i.indkey::int2[])[0:array_length(c.conkey, 1) - 1] @> c.conkey)`);
    assert.deepEqual(missing, []);
  });

  test('shows the application nothing without a publisher, and nothing of a partner without one', async () => {
    const tables = await rows(
      `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and relname <> 'schema_migrations'`,
    );
    for (const { name } of tables) {
      const count = await databases.database.transaction({}, async (trx) => {
        const found = await sql<{ n: string }>`select count(*) as n from ${sql.table(name!)}`.execute(trx);
        return found.rows[0]!.n;
      });
      assert.equal(count, '0', name);
    }
  });
});
