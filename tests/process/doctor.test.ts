import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createSaldo } from '@saldo/sdk';
import type { SessionToken } from '@saldo/sdk/contract';
import { hostServer } from '../../packages/sdk/src/cli/doctor/testing/planted.ts';
import { runSaldo } from '../../packages/sdk/src/cli/testing/run-saldo.ts';
import { keyOf, prepareDatabase } from './prepared-database.ts';
import { saldoServer, ServerProcess } from './server-process.ts';

test('the doctor finds nothing wrong with the server itself, and the origin that a session lacks', async () => {
  await using prepared = await prepareDatabase('PGlite');
  const key = await keyOf(prepared);
  await using serving = new ServerProcess(prepared.env, saldoServer('serve'));
  const url = await serving.ready();
  const saldo = createSaldo({ baseUrl: url, auth: key });
  const minted: { now?: SessionToken } = {};
  await using host = await hostServer(
    () => url,
    ({ path }) => (path === '/saldo/session' ? { body: minted.now } : undefined),
  );
  const look = async (allowed: string) => {
    const partner = { externalId: 'C-0001' };
    minted.now = await saldo.sessions.create({ partner, allowOrigins: [allowed] });
    const args = [
      'doctor',
      '--session-url',
      `${host.baseUrl}/saldo/session`,
      '--page',
      `${host.baseUrl}/page`,
    ];
    const scopes = ['--scopes', 'publish,read,sessions,users,audit,keys,webhooks'];
    return runSaldo([...args, ...scopes], { server: { url, key } });
  };
  const healthy = await look(host.baseUrl);
  assert.equal(healthy.code, 0, healthy.stdout);
  const wrong = (await look('https://erp.example')).stdout.split('\n').filter((line) => line.startsWith('✗'));
  assert.match(wrong.join('\n'), /^✗ {2}Session origin .* \(403 origin-not-allowed\)\.$/);

  const narrow = await saldo.apiKeys.create({ name: 'narrow', scopes: ['publish'] });
  const { stdout } = await runSaldo(['doctor'], { server: { url, key: narrow.secret } });
  assert.match(stdout, /\n✗ {2}Scopes +The key lacks read, sessions\.\n/);
  await saldo.apiKeys.revoke(narrow.apiKey.id);
  const revoked = await runSaldo(['doctor'], { server: { url, key: narrow.secret } });
  assert.match(revoked.stdout, /\n✗ {2}Access +The server does not know the key/);
});
