import assert from 'node:assert/strict';
import { test } from 'node:test';
import { temporaryFolder } from '../../packages/demo-server/src/server/db/testing/temporary-folder.ts';
import { answer } from './saldo-server.ts';
import { saldoServer, ServerProcess } from './server-process.ts';

// What else is done with keys: saldo-server-postgres.test.ts.
test('a folder begins empty, is given a key, and is served to it', async (context) => {
  const env = { SALDO_DATA: await temporaryFolder(context) };
  await answer(env, 'publisher', 'create', '--name', 'Distribuidora Ficticia', '--time-zone', 'America/Lima');
  const key = await answer(env, 'key', 'create', '--name', 'erp', '--scopes', 'read');
  await using serving = new ServerProcess(env, saldoServer('serve'));
  const headers = { Authorization: `Bearer ${key}` };
  assert.equal((await fetch(`${await serving.ready()}/v1/documents`, { headers })).status, 200);
  assert.equal((await serving.kill('SIGTERM')).code, 0);
});
