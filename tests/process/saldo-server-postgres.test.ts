import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createPostgresDatabase } from '../../packages/demo-server/src/server/db/testing/postgres-databases.ts';
import { serverUrl } from '../../packages/demo-server/src/server/db/testing/with-databases.ts';
import { answer, run } from './saldo-server.ts';
import { saldoServer, ServerProcess } from './server-process.ts';

test('from an empty PostgreSQL database to keys that open a server, and one that no longer does', async (context) => {
  const { url, drop } = await createPostgresDatabase(await serverUrl(), []);
  context.after(drop);
  const env = { DATABASE_URL: url };
  assert.equal(await answer(env, 'migrate'), 'The database is up to date.');
  const early = await run(env, 'key', 'create', '--name', 'erp');
  assert.equal(early.code, 1);
  assert.match(early.stderr, /there is no publisher yet/);
  const publisher = ['--name', 'Distribuidora Ficticia', '--time-zone', 'America/Lima'];
  const publisherId = await answer(env, 'publisher', 'create', ...publisher);
  const key = await answer(env, 'key', 'create', '--name', 'erp', '--scopes', 'read');
  const line = (await answer(env, 'key', 'list', '--publisher', publisherId)).split('\t');
  const [id, state, , ends, used, scopes, name] = line;
  assert.deepEqual([state, ends, used, scopes, name], ['active', '-', '-', 'read', 'erp']);
  const next = await answer(env, 'key', 'rotate', '--key', id!);
  assert.notEqual(next, key);

  await using serving = new ServerProcess(env, saldoServer('serve'));
  const baseUrl = await serving.ready();
  const status = async (secret: string): Promise<number> => {
    const answered = await fetch(`${baseUrl}/v1/documents`, {
      headers: { Authorization: `Bearer ${secret}` },
    });
    await answered.arrayBuffer();
    return answered.status;
  };
  assert.deepEqual([await status(key), await status(next)], [200, 200]);
  // By another process, of which the server is not told.
  assert.equal(await answer(env, 'key', 'revoke', '--key', id!), '');
  assert.deepEqual([await status(key), await status(next)], [401, 200]);
  assert.equal((await run(env, 'key', 'rotate', '--key', id!)).code, 1);
  assert.equal((await serving.kill('SIGTERM')).code, 0);
  assert.equal(await answer(env, 'verify'), 'Everything is kept as it is derived.');
});
