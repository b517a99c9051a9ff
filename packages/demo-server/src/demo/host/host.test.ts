import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { createHost, type Host } from './host.ts';
import { staticFiles } from './static-files.node.ts';

const origin = 'http://erp.example';
const apiKey = 'saldo_sk_of_the_demo';

/** A contract server that notes what it is asked and answers with a file of a partner. */
function noteTaker() {
  const asked: Request[] = [];
  const fetch = async (request: Request) => {
    asked.push(request.clone());
    return new Response('<script>', {
      headers: {
        'Content-Type': 'application/pdf',
        'Content-Disposition': 'attachment; filename="p.pdf"',
        'Content-Security-Policy': 'sandbox',
        'X-Content-Type-Options': 'nosniff',
        'Set-Cookie': 'a=b',
      },
    });
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

  function openHost(isOpen = true) {
    const { app, asked } = noteTaker();
    const host = createHost(app, staticFiles({ '/': pathToFileURL(`${folder}/`) }));
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
    const { host, asked } = openHost(false);
    assert.equal((await ask(host, '/healthz')).status, 503);
    assert.equal((await ask(host, '/host/desk/changes')).status, 503);
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
    for (const headers of [{}, { origin: 'http://evil.example' }]) {
      const path = '/host/desk/threads/t/messages';
      assert.equal((await ask(host, path, { method: 'POST', headers, body: '{}' })).status, 403);
      assert.equal((await ask(host, '/host/session?as=client', { method: 'POST', headers })).status, 403);
    }
    assert.equal(asked.length, 0);
  });

  test('calls the contract with its key, and what the page gave', async () => {
    const { host, asked } = openHost();
    await ask(host, '/host/desk/changes?after=abc&kind=thread');
    await ask(host, '/host/desk/threads/t%2F1/messages', {
      method: 'POST',
      headers: { origin, 'Idempotency-Key': 'k1' },
      body: '{"text":"hola"}',
    });
    const [read, write] = asked;
    assert.equal(read!.url, `${origin}/v1/changes?after=abc&kind=thread`);
    assert.equal(write!.url, `${origin}/v1/threads/t%2F1/messages`);
    assert.equal(write!.headers.get('idempotency-key'), 'k1');
    assert.equal(await write!.text(), '{"text":"hola"}');
    for (const request of asked) assert.equal(request.headers.get('authorization'), `Bearer ${apiKey}`);
  });

  test("hands on what keeps a partner's file from running as a page", async () => {
    const { host } = openHost();
    const { headers } = await ask(host, '/host/desk/files/f');
    assert.equal(headers.get('content-disposition'), 'attachment; filename="p.pdf"');
    assert.equal(headers.get('content-security-policy'), 'sandbox');
    assert.equal(headers.get('x-content-type-options'), 'nosniff');
    assert.equal(headers.get('cache-control'), 'no-store');
    assert.equal(headers.get('set-cookie'), null);
  });
});
