import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { HttpServer } from '../../testing/http-server.ts';
import type { Installation } from './examination.ts';
import {
  goodKey,
  goodPolicy,
  goodToken,
  hostServer,
  saldoServer,
  wrongIn,
  withSum,
  type Planted,
  type Told,
} from './testing/planted.ts';

interface Both extends AsyncDisposable {
  readonly saldo: HttpServer;
  readonly host: HttpServer;
}

/** A host whose pages may use its sessions, and the server they are of. */
async function hostAndSaldo(planted?: Planted): Promise<Both> {
  const saldo: { now?: HttpServer } = {};
  const host = await hostServer(() => saldo.now!.baseUrl, planted);
  const server = await saldoServer(host.baseUrl);
  saldo.now = server;
  return {
    saldo: server,
    host,
    async [Symbol.asyncDispose]() {
      await host[Symbol.asyncDispose]();
      await server[Symbol.asyncDispose]();
    },
  };
}

const installed = ({ saldo, host }: Both): Partial<Installation> => ({
  url: { value: saldo.baseUrl, from: 'SALDO_URL' },
  sessionUrl: `${host.baseUrl}/saldo/session`,
  page: `${host.baseUrl}/page`,
});

/** Asserts that one thing is wrong, and no other. */
async function onlyWrong(
  planted: Planted | undefined,
  name: string,
  sentence: RegExp,
  fix: RegExp,
  more: Partial<Installation> = {},
): Promise<void> {
  await using both = await hostAndSaldo(planted);
  const wrong = await wrongIn({ ...installed(both), ...more });
  assert.deepEqual(
    wrong.map((one) => one.name),
    [name],
    JSON.stringify(wrong),
  );
  assert.match(wrong[0]!.sentence, sentence);
  assert.match(wrong[0]!.fix, fix);
}

const session =
  (told: Told): Planted =>
  ({ path }) =>
    path === '/saldo/session' ? told : undefined;
const soon = () => new Date(Date.now() + 600_000).toISOString();
const good = () => ({ id: 's', token: goodToken, expiresAt: soon() });

test('nothing is wrong with a healthy host', async () => {
  await using both = await hostAndSaldo();
  assert.deepEqual(await wrongIn(installed(both)), []);
});

test('the back end is asked as elements ask it, with the cookie that was given', async () => {
  const asked: string[] = [];
  await using both = await hostAndSaldo(({ method, path, origin }) => {
    if (path === '/saldo/session') asked.push(`${method} ${origin}`);
    return undefined;
  });
  await wrongIn(installed(both));
  assert.deepEqual(asked, [`POST ${both.host.baseUrl}`]);
});

test('a back end that is not there, takes no POST, knows nobody, fails', async () => {
  const answers: [number, RegExp, RegExp][] = [
    [404, /nothing at the session address/, /docs\/embed\.md/],
    [405, /takes no POST/, /docs\/embed\.md/],
    [401, /nobody is signed in/, /--cookie/],
    [419, /lacks the CSRF token/, /csrf-cookie/],
    [500, /answers 500/, /log of the back end/],
  ];
  for (const [status, sentence, fix] of answers)
    await onlyWrong(session({ status, body: 'no' }), 'Session', sentence, fix);
});

test('a back end that sends whoever is not signed in elsewhere, or answers a page', async () => {
  const login = { status: 302, headers: { Location: '/login?next=/saldo/session' } };
  await onlyWrong(session(login), 'Session', /redirects to \/login/, /answer 401, and give --cookie/);
  const html = { headers: { 'Content-Type': 'text/html' }, body: '<!DOCTYPE html><p>Sign in</p>' };
  await onlyWrong(session(html), 'Session', /answers a page of HTML/, /Answer JSON/);
});

test('a session of another form', async () => {
  const wrong: [unknown, RegExp][] = [
    [{ data: good() }, /lacks token and expiresAt; it has data\./],
    [{ access_token: goodToken, expiresAt: soon() }, /lacks token; it has access_token, expiresAt\./],
    [{ token: goodToken, expiresAt: 600 }, /lacks expiresAt/],
    [{ token: goodToken, expiresAt: 'soon' }, /expiresAt is no instant/],
    [[], /no JSON object/],
  ];
  for (const [body, sentence] of wrong)
    await onlyWrong(session({ body }), 'Session form', sentence, /Pass on what POST \/v1\/sessions answers/);
  await onlyWrong(session({ body: goodToken }), 'Session form', /no JSON object/, /Pass on/);
});

test('a session that is called a page', async () => {
  const told = { headers: { 'Content-Type': 'text/html; charset=utf-8' }, body: JSON.stringify(good()) };
  await onlyWrong(session(told), 'Session form', /called text\/html/, /Content-Type: application\/json/);
});

test('the key in what the back end answers, also another one than that of the command', async () => {
  const body = { ...good(), debug: { key: goodKey } };
  await onlyWrong(session({ body }), 'Session secret', /The API key is in what/, /Revoke the key now/);
  const other = { ...good(), key: withSum(`saldo_sk_${'Z'.repeat(65)}`) };
  await onlyWrong(session({ body: other }), 'Session secret', /every visitor can read/, /Revoke the key now/);
});

test('a token that has ended, and one of another server', async () => {
  const old = { ...good(), expiresAt: '2026-01-01T00:00:00Z' };
  await onlyWrong(session({ body: old }), 'Session token', /has ended \(2026-01-01/, /no-store/);
  const other = { ...good(), token: withSum(`saldo_es_${'C'.repeat(65)}`) };
  await onlyWrong(session({ body: other }), 'Session token', /does not know the token/, /SALDO_URL names/);
});

test('a token that may not be used from the page', async () => {
  await using both = await hostAndSaldo();
  const { page: _, ...rest } = installed(both);
  const wrong = await wrongIn({ ...rest, origin: 'https://erp.example' });
  assert.deepEqual(
    wrong.map(({ name }) => name),
    ['Session CORS', 'Session origin'],
  );
  assert.match(wrong[1]!.sentence, /may not be used from https:\/\/erp\.example \(403 origin-not-allowed\)/);
  assert.match(wrong[1]!.fix, /Name "https:\/\/erp\.example" in allowOrigins/);
});

test('a page of another origin than the back end', async () => {
  await using both = await hostAndSaldo();
  await using other = await hostServer(() => both.saldo.baseUrl);
  const { page: _, ...rest } = installed(both);
  const wrong = await wrongIn({
    ...rest,
    sessionUrl: `${other.baseUrl}/saldo/session`,
    origin: both.host.baseUrl,
  });
  assert.deepEqual(
    wrong.map(({ name }) => name),
    ['Session CORS'],
  );
  assert.match(wrong[0]!.fix, new RegExp(`Serve it from ${both.host.baseUrl}`));
});

/** The page with another policy, and another script. */
const pageWith =
  (policy: (saldo: string) => string, saldo: () => string, src = '/elements/saldo.js'): Planted =>
  ({ path }) =>
    path === '/page'
      ? {
          headers: { 'Content-Type': 'text/html', 'Content-Security-Policy': policy(saldo()) },
          body: `<!doctype html><script type="module" src="${src}"></script>`,
        }
      : undefined;

async function wrongPolicy(policy: (saldo: string) => string, src?: string) {
  const held: { both?: Both } = {};
  await using both = await hostAndSaldo((asked) =>
    pageWith(policy, () => held.both!.saldo.baseUrl, src)(asked),
  );
  held.both = both;
  const wrong = await wrongIn(installed(both));
  return { wrong, names: wrong.map(({ name }) => name), saldo: both.saldo.baseUrl };
}

test('a policy that forbids to ask the server', async () => {
  const { wrong, names, saldo } = await wrongPolicy(
    () => "default-src 'self'; trusted-types lit-html saldo-pdf-worker",
  );
  assert.deepEqual(names, ['connect-src']);
  assert.match(wrong[0]!.fix, new RegExp(`connect-src 'self' ${saldo}\\.`));
});

test('a policy that forbids the worker', async () => {
  const { wrong, names } = await wrongPolicy((saldo) => `${goodPolicy(saldo)}; worker-src 'none'`);
  assert.deepEqual(names, ['worker-src']);
  assert.match(wrong[0]!.fix, /worker-src 'self'\./);
});

test('a policy without the Trusted Types of the elements', async () => {
  const { wrong, names } = await wrongPolicy((saldo) =>
    goodPolicy(saldo).replace('lit-html saldo-pdf-worker', 'lit-html own'),
  );
  assert.deepEqual(names, ['trusted-types']);
  assert.match(wrong[0]!.sentence, /Trusted Types saldo-pdf-worker\.$/);
  assert.match(wrong[0]!.fix, /trusted-types lit-html saldo-pdf-worker/);
});

test('a policy that forbids the elements, and then the worker from there', async () => {
  await using cdn = await hostServer(() => '');
  const { wrong, names } = await wrongPolicy(goodPolicy, `${cdn.baseUrl}/elements/saldo.js`);
  assert.deepEqual(names, ['script-src', 'worker-src']);
  assert.match(wrong[0]!.fix, new RegExp(`Add ${cdn.baseUrl} to script-src`));
  assert.match(wrong[1]!.fix, /worker-src blob:, /);
});

test('files that read PDFs: not there, served as bytes, in a folder that was said', async () => {
  const file =
    (told: Told): Planted =>
    ({ path }) =>
      path.endsWith('/pdf.worker.js') ? told : undefined;
  await onlyWrong(
    file({ status: 404, body: '' }),
    'pdf.js',
    /^pdf\.worker\.js, .* is not at http\S+\/elements\/pdf\/pdf\.worker\.js \(404\)/,
    /saldo-elements pdf-assets FOLDER/,
  );
  const bytes = { headers: { 'Content-Type': 'application/octet-stream' }, body: '' };
  await onlyWrong(file(bytes), 'pdf.js', /as application\/octet-stream/, /as text\/javascript/);
  const pdfAssets = '/static/pdf';
  await onlyWrong(undefined, 'pdf.js', /is not at http\S+\/static\/pdf\/pdf\.js \(404\)/, /--pdf-assets/, {
    pdfAssets,
  });
});

test('a bundled page without the folder of the files that read PDFs', async () => {
  const bundled =
    (html: string): Planted =>
    ({ path }) =>
      path === '/page' ? { headers: { 'Content-Type': 'text/html' }, body: html } : undefined;
  const app = '<!doctype html><script src="/app.js"></script>';
  await onlyWrong(
    bundled(app),
    'pdf.js',
    /is not at http\S+\/saldo-pdf\/pdf\.js \(404\)/,
    /saldo-elements pdf-assets/,
  );
  await using both = await hostAndSaldo(
    bundled(
      `${app}<saldo-provider session-url="/saldo/session" pdf-asset-base="/elements/pdf"></saldo-provider>`,
    ),
  );
  assert.deepEqual(await wrongIn(installed(both)), []);
});

test('a page that is not there', () =>
  onlyWrong(
    ({ path }) => (path === '/page' ? { status: 404, body: '' } : undefined),
    'Page',
    /answers 404/,
    /with the elements/,
  ));
