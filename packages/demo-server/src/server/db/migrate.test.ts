import assert from 'node:assert/strict';
import { test } from 'node:test';
import { migrate, type Migration } from './migrate.ts';
import { type TestDatabases, withDatabases } from './testing/with-databases.ts';

const first: Migration = {
  version: 1,
  name: 'create-things',
  sql: 'create table things (id integer);\ninsert into things values (1), (2); -- the end',
};
const second: Migration = {
  version: 2,
  name: 'name-things',
  sql: "alter table things add column name text not null default 'a thing'",
};

interface Tables {
  things: { id: number; name: string };
}

withDatabases<Tables>('migrate', suite, { migrations: [] });

function suite(databases: TestDatabases<Tables>): void {
  test('applies what is missing, in order, once', async () => {
    assert.deepEqual(await migrate(databases.database, [first]), [1]);
    assert.deepEqual(await migrate(databases.database, [first, second]), [2]);
    assert.deepEqual(await migrate(databases.database, [first, second]), []);
    const rows = await databases.database.kysely.selectFrom('things').selectAll().execute();
    assert.deepEqual(rows, [
      { id: 1, name: 'a thing' },
      { id: 2, name: 'a thing' },
    ]);
  });

  test('keeps nothing of a migration that fails half-way, and names it', async () => {
    const broken = { version: 3, name: 'break', sql: 'create table left_over (); select 1 / 0' };
    await assert.rejects(migrate(databases.database, [first, second, broken]), {
      code: 'migration-failed',
      message: 'Migration 3 (break) failed: division by zero [22012].',
    });
    const left = await databases.database.withConnection((connection) =>
      connection.query("select to_regclass('left_over') is null as gone", []),
    );
    assert.deepEqual(left.rows, [{ gone: true }]);
    await databases.database.ping();
  });

  test('refuses a database that is newer than the program', async () => {
    await assert.rejects(migrate(databases.database, [first]), {
      code: 'database-newer',
      message: /schema version 2, this program knows versions up to 1/,
    });
  });

  test('refuses a migration that changed after it was applied', async () => {
    await assert.rejects(migrate(databases.database, [{ ...first, sql: `${first.sql} ` }, second]), {
      code: 'migration-changed',
    });
  });

  test('takes other line ends for no change', async () => {
    const checkedOut = { ...first, sql: first.sql.replaceAll('\n', '\r\n') };
    assert.deepEqual(await migrate(databases.database, [checkedOut, second]), []);
  });

  test('refuses a database with a migration that the program lacks', async () => {
    const other = { version: 3, name: 'other', sql: 'select 1' };
    await assert.rejects(migrate(databases.database, [first, other]), { code: 'migration-unknown' });
  });

  test('refuses numbers that do not ascend', async () => {
    await assert.rejects(migrate(databases.database, [second, first]), { code: 'migration-out-of-order' });
  });

  test('refuses a new migration numbered below the last one applied', async () => {
    const fourth = { version: 4, name: 'fourth', sql: 'select 4' };
    await migrate(databases.database, [first, second, fourth]);
    const late = { version: 3, name: 'late', sql: 'select 3' };
    await assert.rejects(migrate(databases.database, [first, second, late, fourth]), {
      code: 'migration-out-of-order',
      message: /Migration 3 \(late\) came after version 4/,
    });
  });
}
