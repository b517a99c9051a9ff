import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { sql } from 'kysely';
import { openDatabase } from './open-database.node.ts';
import { openPostgres } from './open-postgres.ts';
import { serverUrl } from './testing/with-databases.ts';

const SECRET = 'n0t-for-logs';

async function refusal(url: string): Promise<string> {
  const error = await openPostgres({ url, connectTimeoutMs: 1_000 }).then(
    () => assert.fail('it was opened'),
    (reason: unknown) => reason,
  );
  assert.ok(error instanceof Error && 'code' in error);
  assert.equal(error.code, 'database-unreachable');
  assert.ok(!`${error.stack} ${String(error.cause)}`.includes(SECRET), 'the password is told');
  return error.message;
}

describe('openPostgres', () => {
  test('says in one sentence why nothing answers, without the password', async () => {
    assert.equal(
      await refusal(`postgresql://saldo:${SECRET}@127.0.0.1:1/saldo`),
      'The database at 127.0.0.1:1/saldo cannot be reached: nothing listens there.',
    );
    assert.equal(
      await refusal(`postgresql://saldo:${SECRET}@no-such-host.invalid/saldo`),
      'The database at no-such-host.invalid:5432/saldo cannot be reached: the host name is unknown.',
    );
  });

  test('tells a wrong password and a missing database', async () => {
    const url = new URL(await serverUrl());
    const right = url.href;
    url.password = SECRET;
    assert.match(await refusal(url.href), /it refused the password\.$/);
    const missing = new URL(right);
    missing.pathname = '/no_such_database';
    assert.match(await refusal(missing.href), /that database does not exist\.$/);
  });

  test('keeps the settings of the URI beside its own', async () => {
    const url = new URL(await serverUrl());
    url.searchParams.set('options', '-c lock_timeout=1234 -c TimeZone=America/Lima');
    const database = await openDatabase({ databaseUrl: url.href });
    const { rows } =
      await sql`select current_setting('lock_timeout') as lock, current_setting('TimeZone') as zone,
      current_setting('statement_timeout') as statement`.execute(database.kysely);
    assert.deepEqual(rows, [{ lock: '1234ms', zone: 'UTC', statement: '30s' }]);
    await database.close();
  });

  test('tells a statement that runs into its time limit, and goes on', async () => {
    const database = await openPostgres({ url: await serverUrl(), statementTimeoutMs: 50 });
    await assert.rejects(database.exec('select pg_sleep(30)'), { name: 'SqlError', code: '57014' });
    await database.ping();
    await database.close();
  });

  test('goes on with new connections after the server ended the old ones', async () => {
    const url = await serverUrl();
    const database = await openPostgres({ url, maxConnections: 2 });
    const killer = await openPostgres({ url, maxConnections: 1 });
    const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(database.kysely);
    const running = assert.rejects(
      database.maintenance((trx) => sql`select pg_sleep(30)`.execute(trx)),
      // The server's last words, admin_shutdown, may be overtaken by the end of the connection.
      ({ code }: { code?: string }) => code === '57P01' || code === 'connection-lost',
    );
    const pid = rows[0]!.pid;
    await sql`select pg_terminate_backend(${pid}::int, 5000)`.execute(killer.kysely);
    await running;
    await database.ping();
    await database.close();
    await killer.close();
  });
});
