import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { keepTables } from './keep-tables.ts';
import { withDatabases } from './testing/with-databases.ts';

withDatabases('keeping tables', (databases) => {
  test('counts what has changed much, where the database does not do so itself', async () => {
    const { database } = databases;
    const { rows } = await sql<{ itself: boolean }>`
      select exists (select from pg_stat_activity where backend_type = 'autovacuum launcher') as itself`.execute(
      database.kysely,
    );
    await database.exec('create table many (a integer); create table few (a integer)');
    await database.exec('insert into many select generate_series(1, 5000); insert into few values (1)');
    // Else what has changed is told a second later.
    await database.exec('select pg_stat_force_next_flush()');
    const kept = await keepTables(database);
    if (rows[0]!.itself) return assert.deepEqual(kept, []);
    assert.ok(kept.includes('many') && !kept.includes('few'), kept.join());
    const counted = await sql<{ rows: number }>`
      select reltuples::int as rows from pg_class where relname = 'many'`.execute(database.kysely);
    assert.equal(counted.rows[0]!.rows, 5000);
    assert.deepEqual(await keepTables(database), []);
  });
});
