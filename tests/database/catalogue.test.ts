import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { withDatabases } from '../../packages/demo-server/src/server/db/testing/with-databases.ts';

/** Policies that ask for the publisher only, and why nobody sees by them what is another partner's. */
const BESIDE_SIGHT = [
  // Of the publisher as a whole, and needed by everybody who acts in it.
  'counters_publisher',
  'publishers_publisher',
  // Written about any partner; read as `sees` allows.
  'audit_entries_insert',
  'changes_insert',
  'jobs_insert',
  // Files are seen also with what they are papers of, bytes with their file: tables with policies of their own.
  'files_read',
  'blobs_read',
  'blobs_insert',
  // Found by whose key it is alone, which no statement leaves out.
  'idempotency_keys_publisher',
];

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

  test('decides who sees a row by sees() alone; by identifies() before it is known who asks, by is_user() of what is their own', async () => {
    const policies = await rows(`
      select policyname as name, coalesce(qual, with_check) as condition from pg_policies
      where schemaname = 'public' and 'saldo_app' = any (roles)`);
    assert.ok(policies.length > 40);
    const others = policies.filter(({ condition }) => {
      const rest = condition!.replaceAll(
        /sees\(publisher_id, (partner_id|NULL::uuid)\)|identifies\(publisher_id\)|is_user\(publisher_id, user_id\)/g,
        '',
      );
      return !/^[()]*( OR [()]*)*$/.test(rest);
    });
    assert.deepEqual(others.map(({ name }) => name).toSorted(), BESIDE_SIGHT.toSorted());
  });
});
