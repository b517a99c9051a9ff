import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { CREATE_APP_ROLE } from './app-role.ts';
import type { Database } from './database.ts';
import { migrate } from './migrate.ts';
import { createPostgresDatabase } from './testing/postgres-databases.ts';
import { openPostgres } from './open-postgres.ts';
import { serverUrl, withDatabases } from './testing/with-databases.ts';

interface Tables {
  counters: { id: number; value: number };
}

withDatabases<Tables>(
  'several processes',
  (databases) => {
    test('that migrate at once apply each migration once', async () => {
      const migrations = [
        {
          version: 1,
          name: 'create',
          sql: `${CREATE_APP_ROLE} create table counters (id integer primary key, value integer not null)`,
        },
        { version: 2, name: 'fill', sql: 'insert into counters select i, 0 from generate_series(1, 3) as i' },
        { version: 3, name: 'slow', sql: 'select pg_sleep(0.1); grant all on counters to saldo_app' },
      ];
      const others = await Promise.all(Array.from({ length: 4 }, () => databases.openAnother()));
      const applied = await Promise.all(others.map((database) => migrate(database, migrations)));
      await Promise.all(others.map((database) => database.close()));
      assert.deepEqual(applied.flat().sort(), [1, 2, 3]);
      const { rows } = await sql<{ n: number }>`select count(*)::int4 as n from counters`.execute(
        databases.database.kysely,
      );
      assert.deepEqual(rows, [{ n: 3 }]);
    });

    test('that create the application role at once all succeed', async () => {
      const url = await serverUrl();
      const copies = await Promise.all(Array.from({ length: 4 }, () => createPostgresDatabase(url, [])));
      const pools: Database[] = await Promise.all(copies.map((copy) => openPostgres({ url: copy.url })));
      await Promise.all(pools.map((database) => database.exec(CREATE_APP_ROLE)));
      await Promise.all(pools.map((database) => database.close()));
      await Promise.all(copies.map((copy) => copy.drop()));
    });

    test('that count under serializable isolation lose nothing, because failures run again', async () => {
      const add = () =>
        databases.database.transaction(
          {},
          async (trx) => {
            const { value } = await trx
              .selectFrom('counters')
              .select('value')
              .where('id', '=', 1)
              .executeTakeFirstOrThrow();
            await trx
              .updateTable('counters')
              .set({ value: value + 1 })
              .where('id', '=', 1)
              .execute();
          },
          { isolation: 'serializable' },
        );
      for (let round = 0; round < 10; round++) await Promise.all([add(), add()]);
      const row = await databases.database.kysely
        .selectFrom('counters')
        .select('value')
        .where('id', '=', 1)
        .executeTakeFirst();
      assert.deepEqual(row, { value: 20 });
    });

    test('that lock rows in opposite order both succeed, because a deadlock runs again', async () => {
      let runs = 0;
      let locked = 0;
      const bothLocked = Promise.withResolvers<void>();
      const swap = (first: number, second: number) =>
        databases.database.transaction({}, async (trx) => {
          const touch = (id: number) =>
            trx
              .updateTable('counters')
              .set({ value: 100 + id })
              .where('id', '=', id)
              .execute();
          runs++;
          await touch(first);
          if (++locked === 2) bothLocked.resolve();
          await bothLocked.promise;
          await touch(second);
        });
      await Promise.all([swap(2, 3), swap(3, 2)]);
      assert.equal(runs, 3);
    });
  },
  { migrations: [], engines: ['PostgreSQL'] },
);
