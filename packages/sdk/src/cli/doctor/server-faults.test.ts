import assert from 'node:assert/strict';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import { generate } from 'selfsigned';
import { versionFinding } from './checks/contract.ts';
import type { Installation } from './examination.ts';
import { goodKey, goodToken, problem, saldoServer, wrongIn, type Planted } from './testing/planted.ts';

const page = 'https://erp.example';

/** Asserts that one thing is wrong and no other, with a sentence and how to mend it. */
async function onlyWrong(
  installation: Partial<Installation>,
  name: string,
  sentence: RegExp,
  fix: RegExp,
): Promise<void> {
  const wrong = await wrongIn(installation);
  assert.deepEqual(
    wrong.map((one) => one.name),
    [name],
    JSON.stringify(wrong),
  );
  assert.match(wrong[0]!.sentence, sentence);
  assert.match(wrong[0]!.fix, fix);
}

const at = (value: string) => ({ value, from: 'SALDO_URL' });
const keyed = (value: string) => ({ value, from: 'SALDO_API_KEY' });

/** As `onlyWrong`, of a server that answers otherwise than a healthy one. */
async function planted(
  answer: Planted,
  name: string,
  sentence: RegExp,
  fix: RegExp,
  more: Partial<Installation> = {},
): Promise<void> {
  await using server = await saldoServer(page, answer);
  await onlyWrong({ url: at(server.baseUrl), ...more }, name, sentence, fix);
}

const contractAs =
  (told: ReturnType<Planted>): Planted =>
  ({ path }) =>
    path === '/v1/openapi.json' ? told : undefined;

test('nothing is wrong with a healthy server', async () => {
  await using server = await saldoServer(page);
  assert.deepEqual(await wrongIn({ url: at(server.baseUrl), origin: page }), []);
});

test('a Node that is too old', async () => {
  await using server = await saldoServer(page);
  for (const nodeVersion of ['18.20.4', '20.16.0', '21.7.3', '22.3.0'])
    await onlyWrong({ url: at(server.baseUrl), nodeVersion }, 'Node', /too old/, /Install Node 24/);
  for (const nodeVersion of ['20.17.0', '22.4.0', '24.1.0', '26.0.0'])
    assert.deepEqual(await wrongIn({ url: at(server.baseUrl), nodeVersion }), []);
});

test('no address', () => onlyWrong({}, 'Address', /^No server is named\.$/, /Set SALDO_URL to its address/));

test('an address that no client takes', async () => {
  const wrong: [string, RegExp, RegExp][] = [
    ['saldo.example', /is no address by http/, /Write https:\/\/saldo\.example\.$/],
    ['localhost:4400', /is no address by http/, /Write http:\/\/localhost:4400\.$/],
    ['ftp://saldo.example', /is no address by http/, /Write one such as https:\/\/saldo\.example\.$/],
    [
      'https://ana:hunter2@saldo.example/',
      /carries a user name or a password/,
      /Write https:\/\/saldo\.example; /,
    ],
    ['https://saldo.example/?tenant=1', /has a query or a fragment/, /Write https:\/\/saldo\.example\.$/],
    ['https://saldo.example/v1', /ends with \/v1, /, /Write https:\/\/saldo\.example; /],
    [
      'https://saldo.example/api/v1/documents',
      /ends with \/v1\/documents, /,
      /Write https:\/\/saldo\.example\/api; /,
    ],
    ['http://saldo.example:8080', /as anybody can read it/, /Write https:\/\/saldo\.example:8080, /],
  ];
  for (const [value, sentence, fix] of wrong) {
    await onlyWrong({ url: at(value) }, 'Address', sentence, fix);
    const [found] = await wrongIn({ url: at(value) });
    assert.doesNotMatch(JSON.stringify(found), /hunter2/);
  }
});

test('a name that nobody knows', () =>
  onlyWrong({ url: at('https://saldo.invalid') }, 'Connection', /saldo\.invalid is not known here/, /DNS/));

test('a port at which nothing listens', async () => {
  const closed = await saldoServer(page);
  await closed[Symbol.asyncDispose]();
  await onlyWrong(
    { url: at(closed.baseUrl) },
    'Connection',
    /Nothing listens at 127\.0\.0\.1:\d+/,
    /Start the server/,
  );
});

test('a certificate that nobody has signed, and https where there is no TLS', async () => {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }]);
  const server = createServer({ key, cert }, (_, response) => response.end());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    const { port } = server.address() as AddressInfo;
    await onlyWrong(
      { url: at(`https://localhost:${port}`) },
      'Connection',
      /has signed the certificate of localhost:\d+ \(TLS, /,
      /NODE_EXTRA_CA_CERTS/,
    );
  } finally {
    server.closeAllConnections();
    server.close();
  }
  await using plain = await saldoServer(page);
  await onlyWrong(
    { url: at(plain.baseUrl.replace('http:', 'https:')) },
    'Connection',
    /does not speak TLS/,
    /Write http: where it is this machine itself/,
  );
});

test('another site: a page, other JSON, a redirection, a failing proxy', async () => {
  const nowhere = problem(404, 'not-found');
  const all =
    (told: ReturnType<Planted>): Planted =>
    () =>
      told;
  const html = { headers: { 'Content-Type': 'text/html' }, body: '<!doctype html><title>ERP</title>' };
  await planted(all(html), 'Server', /A page of HTML answers \(200\)/, /does not pass \/v1 on/);
  await planted(
    all({ body: { hello: 'world' } }),
    'Server',
    /Something else answers \(200, JSON\)/,
    /and the port/,
  );
  await planted(
    all(nowhere),
    'Server',
    /Something else answers \(404, JSON\)/,
    /address of the Saldo server/,
  );
  const moved = { status: 301, headers: { Location: 'https://saldo.example/v1/openapi.json' } };
  await planted(all(moved), 'Server', /redirects to https:\/\/saldo\.example/, /without \/v1/);
  await planted(all({ status: 502, body: 'Bad Gateway' }), 'Server', /answers 502/, /the proxy before it/);
});

test('a path under which the server is not, though it is at this host', async () => {
  await using server = await saldoServer(page, ({ path }) =>
    path.startsWith('/erp/') ? { status: 404, body: 'no' } : undefined,
  );
  await onlyWrong(
    { url: at(`${server.baseUrl}/erp`) },
    'Server',
    /not under this path/,
    new RegExp(`^Write ${server.baseUrl}\\.$`),
  );
});

test('a server that does not show its contract is one all the same', async () => {
  await using server = await saldoServer(page, contractAs(problem(404, 'route-not-found')));
  assert.deepEqual(await wrongIn({ url: at(server.baseUrl) }), []);
});

test('a server of another contract', async () => {
  const version = (told: string) => contractAs({ body: { info: { title: 'Saldo', version: told } } });
  await planted(
    version('2.0.0'),
    'Contract',
    /speaks version 2\.0\.0, this client 1\./,
    /Install a newer @saldo\/sdk/,
  );
  await planted(version('0.9.0'), 'Contract', /speaks version 0\.9\.0/, /Update the server/);
  await using newer = await saldoServer(page, version('1.99.0'));
  assert.deepEqual(await wrongIn({ url: at(newer.baseUrl) }), []);
});

test('a server that lacks what the client knows, though of the same major version', () => {
  assert.equal(versionFinding('1.2.9', '1.3.0').ok, false);
  for (const told of ['1.3.0', '1.3.7', '1.10.0']) assert.equal(versionFinding(told, '1.3.5').ok, true);
});

test('a clock that is ahead or behind by more than a minute', async () => {
  const shown = (ms: number): Planted =>
    contractAs({
      headers: { Date: new Date(Date.now() + ms).toUTCString() },
      body: { info: { title: 'Saldo', version: '1.0.0' } },
    });
  await planted(shown(-180_000), 'Clock', /1(79|80|81) seconds ahead of the server's/, /NTP/);
  await planted(shown(180_000), 'Clock', /1(79|80) seconds behind the server's/, /NTP/);
  await using near = await saldoServer(page, shown(50_000));
  assert.deepEqual(await wrongIn({ url: at(near.baseUrl) }), []);
});

test('no key, one that is none, one that is not whole', async () => {
  await using server = await saldoServer(page);
  const url = at(server.baseUrl);
  await onlyWrong({ url, key: undefined }, 'API key', /There is no API key/, /Set SALDO_API_KEY/);
  const swapped = goodKey.replace('A', 'B');
  const wrong: [string, RegExp, RegExp][] = [
    [`Bearer ${goodKey}`, /begins with Bearer/, /Leave that out/],
    [`"${goodKey}\n"`, /blanks or letters/, /Copy it anew/],
    [goodToken, /token of a session/, /begins with saldo_sk_/],
    [goodKey.slice(0, -3), /not whole/, /Copy it anew/],
    [swapped, /typing error/, /Copy it anew/],
  ];
  for (const [value, sentence, fix] of wrong) {
    await onlyWrong({ url, key: keyed(value) }, 'API key', sentence, fix);
    assert.ok(!JSON.stringify(await wrongIn({ url, key: keyed(value) })).includes(value));
  }
});

test('a key that the server does not know, and one that has expired', async () => {
  const to401 =
    (code: string, detail?: string): Planted =>
    ({ path, token }) =>
      path === '/v1/publisher' && token !== undefined ? problem(401, code, detail) : undefined;
  await planted(to401('unauthenticated'), 'Access', /does not know the key/, /which server SALDO_URL names/);
  const ended = to401('key-expired', 'It ended 2026-01-01T00:00:00Z.');
  await planted(ended, 'Access', /has expired\. It ended 2026-01-01/, /rotate/);
});

test('a key without a scope that it is needed for', async () => {
  const refuse: Planted = ({ path }) =>
    path.startsWith('/v1/sessions') || path.startsWith('/v1/audit')
      ? problem(403, 'operation-not-permitted')
      : undefined;
  await planted(refuse, 'Scopes', /^The key lacks sessions\.$/, /--scopes publish,read,sessions/);
  await planted(refuse, 'Scopes', /^The key lacks audit\.$/, /--scopes audit,read/, {
    scopes: ['audit', 'read'],
  });
  await using server = await saldoServer(page, refuse);
  assert.deepEqual(await wrongIn({ url: at(server.baseUrl), scopes: ['publish', 'read'] }), []);
});

test('a key that may publish and not read is accepted', async () => {
  await using server = await saldoServer(page, ({ path, token }) =>
    path === '/v1/publisher' && token !== undefined ? problem(403, 'operation-not-permitted') : undefined,
  );
  assert.deepEqual(await wrongIn({ url: at(server.baseUrl), scopes: ['publish'] }), []);
});

test('looking at scopes publishes nothing and mints nothing', async () => {
  const asked: string[] = [];
  await using server = await saldoServer(page, ({ method, path }) => {
    if (method !== 'GET') asked.push(`${method} ${path}`);
    return undefined;
  });
  await wrongIn({ url: at(server.baseUrl) });
  assert.deepEqual(asked, ['POST /v1/publish?preview=true', 'POST /v1/sessions']);
});

test('a quota that is nearly or wholly used up', async () => {
  const limit =
    (status: number, headers: Record<string, string>): Planted =>
    ({ path, token }) =>
      path === '/v1/publisher' && token !== undefined
        ? { status, headers, body: status === 200 ? { name: 'Ficticia' } : { code: 'too-many-requests' } }
        : undefined;
  const low = {
    'RateLimit-Policy': '"key";q=1200;w=60, "publisher";q=6000;w=60',
    RateLimit: '"key";r=900;t=1, "publisher";r=12;t=41',
  };
  await planted(
    limit(200, low),
    'Rate limit',
    /Of "publisher" 12 of 6000 .* 41 seconds/,
    /SALDO_RATE_LIMITS/,
  );
  await planted(limit(429, { 'Retry-After': '17' }), 'Access', /too many requests/, /in 17 seconds/);
});

test('what a proxy does to CORS', async () => {
  const headersAs =
    (change: (headers: Record<string, string>) => Record<string, string>, status = 204): Planted =>
    ({ method, path }) => {
      if (path !== '/v1/session') return undefined;
      const headers = change({
        'Access-Control-Allow-Origin': page,
        'Access-Control-Allow-Headers': 'Authorization',
      });
      return method === 'OPTIONS' ? { status, headers } : { ...problem(401, 'unauthenticated'), headers };
    };
  const origin = { origin: page };
  const passOn = /pass OPTIONS and all Access-Control headers on/;
  const [allow, allowHeaders] = ['Access-Control-Allow-Origin', 'Access-Control-Allow-Headers'];
  await planted(
    headersAs(() => ({})),
    'CORS',
    /does not allow the header Authorization/,
    passOn,
    origin,
  );
  await planted(
    headersAs(({ [allowHeaders]: own }) => ({ [allowHeaders]: own! })),
    'CORS',
    /Allow-Origin is missing/,
    passOn,
    origin,
  );
  await planted(
    headersAs((own) => ({ ...own, [allow]: `${page}, *` })),
    'CORS',
    /comes twice/,
    passOn,
    origin,
  );
  await planted(
    headersAs((own) => ({ ...own, [allow]: 'https://other.example' })),
    'CORS',
    /allows https:\/\/other\.example, not /,
    passOn,
    origin,
  );
  await planted(
    headersAs((own) => own, 405),
    'CORS',
    /answered 405/,
    passOn,
    origin,
  );
});
