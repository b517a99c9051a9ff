import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { EnvError } from '../env.ts';
import { openPortal, withPortal } from './portal-pages.node.ts';

let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'saldo-portal-'));
  await writeFile(join(folder, 'clients.html'), '<!doctype html><title>Portal</title>');
  await writeFile(join(folder, 'index.html'), 'index');
  await writeFile(join(folder, 'secret.txt'), 'no');
});
after(() => rm(folder, { recursive: true }));

const app = { fetch: async () => new Response('app', { status: 299 }) };
const get = async (path: string, init: RequestInit = {}) =>
  withPortal(app, await openPortal(folder)).fetch(new Request(`http://127.0.0.1${path}`, init));

test('the pages of the portal are served under a strict policy, and again only when they changed', async () => {
  const answer = await get('/portal/clients.html');
  assert.equal(answer.status, 200);
  assert.match(await answer.text(), /Portal/);
  const policy = answer.headers.get('content-security-policy') ?? '';
  for (const rule of ["default-src 'self'", "require-trusted-types-for 'script'", "frame-ancestors 'none'"])
    assert.ok(policy.includes(rule), rule);
  assert.ok(!policy.includes('unsafe'));
  const again = await get('/portal/clients.html', {
    headers: { 'if-none-match': answer.headers.get('etag')! },
  });
  assert.equal(again.status, 304);
  assert.equal(await (await get('/portal/')).text(), 'index');
  const moved = await get('/portal?publisher=1');
  assert.deepEqual([moved.status, moved.headers.get('location')], [308, '/portal/?publisher=1']);
});

test('nothing else of the folder or the machine is served, and all else is the application', async () => {
  for (const path of [
    '/portal/none.html',
    '/portal/secret.txt',
    '/portal/..%2f..%2fetc/passwd',
    '/portal/%2e%2e/x.html',
  ])
    assert.notEqual((await get(path)).status, 200, path);
  for (const path of ['/v1/session', '/portals/clients.html']) assert.equal((await get(path)).status, 299);
  assert.equal((await get('/portal/clients.html', { method: 'POST' })).status, 299);
});

test('a folder without the pages is said before anything is served', async () => {
  await assert.rejects(openPortal(join(folder, 'none')), EnvError);
});
