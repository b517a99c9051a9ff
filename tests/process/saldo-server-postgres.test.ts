import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createPostgresDatabase } from '../../packages/demo-server/src/server/db/testing/postgres-databases.ts';
import { serverUrl } from '../../packages/demo-server/src/server/db/testing/with-databases.ts';
import { makeKeys, open, revoke } from './saldo-server-keys.ts';
import { answer, run } from './saldo-server.ts';

test('from an empty PostgreSQL database to keys that open the server, and one that no longer does', async (context) => {
  const { url, drop } = await createPostgresDatabase(await serverUrl(), []);
  context.after(drop);
  const env = { DATABASE_URL: url };
  assert.equal(await answer(env, 'migrate'), 'The database is up to date.');
  const early = await run(env, 'key', 'create', '--name', 'erp');
  assert.equal(early.code, 1);
  assert.match(early.stderr, /there is no publisher yet/);
  const keys = await makeKeys(env);
  await open(env, keys);
  await revoke(env, keys);
  assert.equal(await answer(env, 'verify'), 'Everything is kept as it is derived.');
});
