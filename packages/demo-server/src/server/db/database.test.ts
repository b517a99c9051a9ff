import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { sql } from 'kysely';
import { CREATE_APP_ROLE } from './app-role.ts';
import { isUniqueViolation, SqlError } from './sql-error.ts';
import { type TestDatabases, withDatabases } from './testing/with-databases.ts';

interface Tables {
  notes: { publisher_id: string; id: number; body: string };
}

const migrations = [
  {
    version: 1,
    name: 'create-notes',
    sql: `${CREATE_APP_ROLE}
      create table notes (
        publisher_id text not null,
        id integer not null,
        body text not null,
        constraint notes_pkey primary key (publisher_id, id)
      );
      grant select, insert, update, delete on notes to saldo_app;
      alter table notes enable row level security;
      alter table notes force row level security;
      create policy notes_of_publisher on notes to saldo_app
        using (publisher_id = current_setting('saldo.publisher_id'));`,
  },
];

withDatabases<Tables>('Database', suite, { migrations });

function suite(databases: TestDatabases<Tables>): void {
  before(async () => {
    await databases.database.maintenance(async (trx) => {
      await trx
        .insertInto('notes')
        .values([
          { publisher_id: 'one', id: 1, body: 'of one' },
          { publisher_id: "t'wo\\", id: 1, body: 'of two' },
        ])
        .execute();
    });
  });

  const bodies = async (publisherId?: string): Promise<string[]> => {
    const rows = await databases.database.transaction({ publisherId }, (trx) =>
      trx.selectFrom('notes').select('body').execute(),
    );
    return rows.map(({ body }) => body);
  };

  test('shows a transaction only the rows of its publisher', async () => {
    assert.deepEqual(await bodies('one'), ['of one']);
    assert.deepEqual(await bodies("t'wo\\"), ['of two']);
    assert.deepEqual(await bodies("' or 1=1 --"), []);
  });

  test('leaves nothing of a context to the next transaction', async () => {
    await bodies('one');
    assert.deepEqual(await bodies(), []);
    const state = await databases.database.maintenance((trx) =>
      sql<{ role: string; publisher: string }>`
        select current_user as role, current_setting('saldo.publisher_id') as publisher`.execute(trx),
    );
    assert.deepEqual(state.rows, [{ role: 'postgres', publisher: '' }]);
  });

  test('acts as the application role with publisher and sight', async () => {
    const state = await databases.database.transaction({ publisherId: 'a', sees: ['b', 'c'] }, (trx) =>
      sql`select current_user as role, current_setting('saldo.publisher_id') as publisher,
        current_setting('saldo.sees') as sees`.execute(trx),
    );
    assert.deepEqual(state.rows, [{ role: 'saldo_app', publisher: 'a', sees: 'b,c' }]);
  });

  test('rolls back what a failing function did', async () => {
    const failure = new Error('changed my mind');
    await assert.rejects(
      databases.database.transaction({ publisherId: 'one' }, async (trx) => {
        await trx.deleteFrom('notes').execute();
        throw failure;
      }),
      failure,
    );
    assert.deepEqual(await bodies('one'), ['of one']);
  });

  test('fails when an error was swallowed, because PostgreSQL keeps nothing then', async () => {
    const swallow = databases.database.transaction({ publisherId: 'one' }, async (trx) => {
      await trx.insertInto('notes').values({ publisher_id: 'one', id: 9, body: 'x' }).execute();
      await sql`select 1 / 0`.execute(trx).catch(() => {});
      return 'stored';
    });
    await assert.rejects(swallow, { code: 'transaction-aborted' });
    assert.deepEqual(await bodies('one'), ['of one']);
  });

  test('tells a unique violation and its constraint', async () => {
    const twice = databases.database.transaction({ publisherId: 'one' }, (trx) =>
      trx.insertInto('notes').values({ publisher_id: 'one', id: 1, body: 'again' }).execute(),
    );
    await assert.rejects(twice, (error) => {
      assert.ok(isUniqueViolation(error, 'notes_pkey'));
      assert.ok(!isUniqueViolation(error, 'other_key'));
      return true;
    });
  });

  test('refuses writes in a read-only transaction', async () => {
    const write = databases.database.transaction(
      { publisherId: 'one' },
      (trx) => trx.deleteFrom('notes').execute(),
      {
        readOnly: true,
      },
    );
    await assert.rejects(write, { code: '25006' });
  });

  test('refuses a query that was sent after its transaction ended', async () => {
    const leaked = await databases.database.transaction({ publisherId: 'one' }, async (trx) => ({ trx }));
    await assert.rejects(leaked.trx.selectFrom('notes').selectAll().execute(), {
      code: 'transaction-ended',
    });
  });

  for (const when of ['its next statement', 'its commit'] as const) {
    test(`rolls back instead of ${when} what nobody waits for any longer`, async () => {
      const gone = new AbortController();
      let runs = 0;
      const abandoned = databases.database.transaction(
        { publisherId: 'gone' },
        async (trx) => {
          runs += 1;
          await trx.insertInto('notes').values({ publisher_id: 'gone', id: 1, body: 'x' }).execute();
          gone.abort();
          if (when === 'its next statement') await trx.selectFrom('notes').selectAll().execute();
        },
        { signal: gone.signal },
      );
      await assert.rejects(abandoned, { code: 'abandoned' });
      assert.equal(runs, 1);
      assert.deepEqual(await bodies('gone'), []);
    });
  }

  test('runs the whole function again after a serialization failure, a few times only', async () => {
    for (const code of ['40001', '40P01']) {
      let runs = 0;
      const result = await databases.database.transaction({ publisherId: 'one' }, async (trx) => {
        runs++;
        await trx
          .updateTable('notes')
          .set({ body: `run ${runs}` })
          .execute();
        if (runs < 3) throw new SqlError({ severity: 'ERROR', code, message: 'try again' });
        return runs;
      });
      assert.equal(result, 3);
      assert.deepEqual(await bodies('one'), ['run 3']);
    }
    let runs = 0;
    const never = databases.database.transaction({}, async () => {
      runs++;
      throw new SqlError({ severity: 'ERROR', code: '40001', message: 'try again' });
    });
    await assert.rejects(never, { code: '40001' });
    assert.equal(runs, 5);
  });

  test('counts the rows that a statement changed', async () => {
    const result = await databases.database.transaction({ publisherId: 'one' }, (trx) =>
      trx.updateTable('notes').set({ body: 'of one' }).executeTakeFirstOrThrow(),
    );
    assert.equal(result.numUpdatedRows, 1n);
  });

  test('fails at once when the database is used inside a transaction, which would wait for itself', async () => {
    const nested = databases.database.transaction({ publisherId: 'one' }, () =>
      databases.database.kysely.selectFrom('notes').selectAll().execute(),
    );
    await assert.rejects(nested, { code: 'nested-use' });
    await databases.database.ping();
  });

  test('serves many transactions at once, each with its own context', async () => {
    const publishers = Array.from({ length: 40 }, (_, index) => `publisher ${index}`);
    const seen = await Promise.all(
      publishers.map((publisherId) =>
        databases.database.transaction({ publisherId }, async (trx) => {
          await trx
            .insertInto('notes')
            .values({ publisher_id: publisherId, id: 1, body: publisherId })
            .execute();
          const rows = await trx.selectFrom('notes').select('body').execute();
          return rows.map(({ body }) => body);
        }),
      ),
    );
    assert.deepEqual(
      seen,
      publishers.map((publisher) => [publisher]),
    );
  });

  test('takes a prepared statement again after its table changed', async () => {
    const read = () => databases.database.maintenance((trx) => sql`select * from changing`.execute(trx));
    await databases.database.exec('create table changing (a integer); insert into changing values (1)');
    assert.deepEqual((await read()).rows, [{ a: 1 }]);
    await databases.database.exec("alter table changing add column b text default 'new'");
    assert.deepEqual((await read()).rows, [{ a: 1, b: 'new' }]);
  });

  // Last: it ends the suite's database.
  test('closes once, however often it is asked, and then answers nothing', async () => {
    await Promise.all([databases.database.close(), databases.database.close()]);
    await assert.rejects(databases.database.ping(), { code: 'database-closed' });
  });
}
