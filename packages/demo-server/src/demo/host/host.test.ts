import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { SessionInput } from '@saldo/sdk/contract';
import { createHost, type Host } from './host.ts';
import { staticFiles } from '../../server/http/static-files.node.ts';

const origin = 'http://erp.example';
const apiKey = 'saldo_sk_of_the_demo';

/** A contract server that notes what it is asked. */
function noteTaker() {
  const asked: Request[] = [];
  const fetch = async (request: Request) => {
    asked.push(request.clone());
    return Response.json({}, { status: 201 });
  };
  return { asked, app: { fetch } };
}

describe("the demo's host", () => {
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'saldo-pages-'));
    await writeFile(join(folder, 'index.html'), '<p>page</p>');
  });
  after(() => rm(folder, { recursive: true }));

  function openHost({ isOpen = true, pages = true } = {}) {
    const { app, asked } = noteTaker();
    const files = staticFiles({ '/': pathToFileURL(`${folder}/`) });
    const host = createHost(app, files, { hostNames: ['erp.example'], pages });
    if (isOpen) host.open({ baseUrl: origin, publisher: { id: 'p', apiKey }, partners: [] });
    return { host, asked };
  }
  const ask = (host: Host, path: string, init?: RequestInit) =>
    host.fetch(new Request(new URL(path, origin), init));

  test('puts the strict policy on pages and on what is not there', async () => {
    const { host } = openHost();
    for (const [path, status] of [
      ['/', 200],
      ['/nothing.html', 404],
      ['/..%2fsecret.html', 404],
    ] as const) {
      const response = await ask(host, path);
      assert.equal(response.status, status);
      const policy = response.headers.get('content-security-policy') ?? '';
      assert.match(policy, /default-src 'self'/);
      assert.match(policy, /require-trusted-types-for 'script'/);
      assert.doesNotMatch(policy, /unsafe-/);
    }
  });

  test('answers a page that is known with 304', async () => {
    const { host } = openHost();
    const etag = (await ask(host, '/')).headers.get('etag')!;
    assert.equal((await ask(host, '/', { headers: { 'If-None-Match': etag } })).status, 304);
  });

  test('is not healthy and acts for nobody before its data is there', async () => {
    const { host, asked } = openHost({ isOpen: false });
    assert.equal((await ask(host, '/healthz')).status, 503);
    const minting = { method: 'POST', headers: { origin } };
    assert.equal((await ask(host, '/host/session?as=client', minting)).status, 503);
    assert.equal(asked.length, 0);
  });

  test('mints a session for its own origin only, and only for partners that it shows', async () => {
    const { host, asked } = openHost();
    const post = (as: string) => ask(host, `/host/session?as=${as}`, { method: 'POST', headers: { origin } });
    assert.equal((await post('nobody')).status, 404);
    await post('client');
    const [request] = asked;
    assert.equal(request!.headers.get('authorization'), `Bearer ${apiKey}`);
    const input = (await request!.json()) as { allowOrigins: string[]; partner: { externalId: string } };
    assert.deepEqual([input.allowOrigins, input.partner.externalId], [[origin], 'CLI-001']);
  });

  test('acts for its own pages only', async () => {
    const { host, asked } = openHost();
    for (const headers of [{}, { origin: 'http://evil.example' }])
      assert.equal((await ask(host, '/host/session?as=client', { method: 'POST', headers })).status, 403);
    assert.equal(asked.length, 0);
  });

  test('mints a session of staff for its own page of the company', async () => {
    const { host, asked } = openHost();
    await ask(host, '/host/session?as=staff', { method: 'POST', headers: { origin } });
    const input = (await asked[0]!.json()) as SessionInput;
    assert.deepEqual([input.staff, input.partner], [{ sees: 'everything' }, undefined]);
  });

  test('answers to its own names only, whatever else points at it', async () => {
    const { host, asked } = openHost();
    const status = async (name: string) => (await host.fetch(new Request(`http://${name}/`))).status;
    for (const own of ['127.0.0.1:4400', 'localhost:4400', '[::1]:4400', '192.168.1.7', 'erp.example'])
      assert.equal(await status(own), 200, own);
    for (const strange of ['evil.example:4400', 'localhost.evil.example', '127.0.0.1.evil.example'])
      assert.equal(await status(strange), 421, strange);
    const rebound = 'http://evil.example:4400';
    for (const path of ['/host/session?as=client', '/v1/sessions']) {
      const request = new Request(rebound + path, { method: 'POST', headers: { origin: rebound } });
      assert.equal((await host.fetch(request)).status, 421);
    }
    assert.equal(asked.length, 0);
  });

  test('can be without its pages: then there is the contract, and nobody to mint a session', async () => {
    const { host, asked } = openHost({ pages: false });
    assert.equal((await ask(host, '/')).status, 404);
    const minting = { method: 'POST', headers: { origin } };
    assert.equal((await ask(host, '/host/session?as=client', minting)).status, 404);
    assert.equal(asked.length, 0);
    for (const path of ['/v1/documents', '/docs', '/docs/try.js', '/problems/in-use']) await ask(host, path);
    assert.equal(asked.length, 4);
  });
});
