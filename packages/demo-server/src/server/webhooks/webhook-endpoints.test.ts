import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type {
  WebhookDelivery,
  WebhookDeliveryPage,
  WebhookEndpoint,
  WebhookEndpointPage,
  WebhookEndpointWithSecret,
} from '@saldo/sdk/contract';
import { verifyWebhook } from '@saldo/sdk/webhooks';
import { resealSecrets } from '../command/reseal-secrets.ts';
import { withDatabases } from '../db/testing/with-databases.ts';
import { readEnv, webhookHosts } from '../env.ts';
import { openOutbound } from '../outbound/open-outbound.node.ts';
import { openSecrets } from '../secrets/open-secrets.ts';
import { readAudit, readChanges } from '../testing/run-handler.ts';
import { seedPublisher, type SeededPublisher } from '../testing/seed-publisher.ts';
import { refusal, TestApp, type Answer } from '../testing/test-app.ts';
import { TestReceiver, unreachable } from '../testing/test-receiver.ts';
import type { StoredSecret } from './webhook-endpoint.store.ts';

const URL_A = 'https://hooks.test/a';
const HOUR_MS = 60 * 60 * 1000;

withDatabases('webhook endpoints', (databases) => {
  let receiver: TestReceiver;
  let app: TestApp;
  let seeded: SeededPublisher;

  before(async () => {
    receiver = new TestReceiver();
    app = new TestApp(databases.database, { webhooks: receiver });
    seeded = await seedPublisher(databases.database);
  });

  const call = <Body>(method: string, path: string, body?: unknown, token = seeded.apiKey) =>
    app.call<Body>(method, `/v1/webhook-endpoints${path}`, { token, body });
  const create = async (input: object = {}) => {
    const answer = await call<WebhookEndpointWithSecret>('POST', '', { url: URL_A, ...input });
    assert.equal(answer.status, 201, JSON.stringify(answer.body));
    return answer.body;
  };
  const sentLast = () => receiver.posted.at(-1)!;
  const verified = (secrets: string | string[], { headers, body } = sentLast()) =>
    verifyWebhook({ headers, body }, secrets, { now: () => app.now });
  const signatures = () => sentLast().headers['webhook-signature']!.split(' ').length;

  test('are made with a secret that is shown once, and listed without it', async () => {
    const { secret, ...endpoint } = await create({ kinds: ['thread'], description: 'ERP' });
    assert.match(secret, /^whsec_[A-Za-z0-9+/]{43}=$/);
    const read = await call<WebhookEndpoint>('GET', `/${endpoint.id}`);
    assert.deepEqual(read.body, endpoint);
    const page = await call<WebhookEndpointPage>('GET', '?limit=200');
    assert.ok(page.body.data.some(({ id }) => id === endpoint.id));
    assert.ok(!JSON.stringify(page.body).includes('whsec_'));
    const rows = await databases.database.kysely.selectFrom('audit_entries').selectAll().execute();
    assert.ok(!JSON.stringify(rows).includes('whsec_'));
  });

  test('are listed page by page, the oldest first', async () => {
    const own = await seedPublisher(databases.database);
    const made: string[] = [];
    for (let n = 0; n < 5; n++) {
      const { body } = await call<WebhookEndpoint>('POST', '', { url: URL_A }, own.apiKey);
      made.push(body.id);
      app.now += 1;
    }
    const listed: string[] = [];
    for (let next: string | undefined = ''; next !== undefined;) {
      const query: string = next === '' ? '' : `&cursor=${next}`;
      const page = await call<WebhookEndpointPage>('GET', `?limit=2${query}`, undefined, own.apiKey);
      listed.push(...page.body.data.map(({ id }) => id));
      next = page.body.nextCursor;
    }
    assert.deepEqual(listed, made);
  });

  test('of partners that are not there are refused, those named by the own id are known by the id', async () => {
    const refused = await call('POST', '', { url: URL_A, partnerIds: ['ext:C-0001', crypto.randomUUID()] });
    assert.deepEqual(refusal(refused), ['422 invalid-request', '/partnerIds/1 unknown-reference']);
    const { partnerIds } = await create({ partnerIds: ['ext:C-0001'] });
    assert.deepEqual(partnerIds, [seeded.client.partnerId]);
  });

  test('are changed as a whole; the same again changes nothing', async () => {
    const { id } = await create({ kinds: ['thread'] });
    const input = { url: 'https://hooks.test/b', description: 'B' };
    const changed = await call<WebhookEndpoint>('PUT', `/${id}`, input);
    assert.deepEqual(
      [changed.body.url, changed.body.kinds, changed.body.description, changed.body.revision],
      [input.url, undefined, 'B', 2],
    );
    assert.equal((await call<WebhookEndpoint>('PUT', `/${id}`, input)).body.revision, 2);
  });

  test('are disabled, enabled and deleted, which the feed and the audit tell', async () => {
    const own = await seedPublisher(databases.database);
    const { body } = await call<WebhookEndpoint>('POST', '', { url: URL_A }, own.apiKey);
    const set = (status: string) => {
      app.now += 1;
      return call<WebhookEndpoint>('PUT', `/${body.id}/status`, { status }, own.apiKey).then(
        (one) => one.body,
      );
    };
    const disabled = await set('disabled');
    assert.deepEqual([disabled.status, disabled.disabled?.reason], ['disabled', 'by_request']);
    assert.equal((await set('disabled')).revision, 2);
    assert.equal((await set('enabled')).disabled, undefined);
    app.now += 1;
    assert.equal((await call('DELETE', `/${body.id}`, undefined, own.apiKey)).status, 204);
    assert.equal((await call('GET', `/${body.id}`, undefined, own.apiKey)).status, 404);
    assert.deepEqual(await readChanges(databases.database, own.publisherId), [
      'webhook_endpoint upsert 1',
      'webhook_endpoint upsert 2',
      'webhook_endpoint upsert 3',
      'webhook_endpoint delete 4',
    ]);
    const acts = await readAudit(databases.database, own.publisherId);
    assert.deepEqual(
      acts.map((act) => act.split(' ')[2]),
      ['created', 'disabled', 'enabled', 'deleted'].map((what) => `webhook_endpoint.${what}`),
    );
  });

  test('the feed tells how one is, without its address', async () => {
    const own = await seedPublisher(databases.database);
    const { body } = await call<WebhookEndpoint>('POST', '', { url: URL_A }, own.apiKey);
    const feed: Answer<{ data: unknown[] }> = await app.call('GET', '/v1/changes', { token: own.apiKey });
    const at = new Date(app.now).toISOString();
    assert.deepEqual(feed.body.data, [
      {
        ...{ kind: 'webhook_endpoint', id: body.id, revision: 1, op: 'upsert', at },
        data: { id: body.id, status: 'enabled', revision: 1 },
      },
    ]);
  });

  test('a secret is rotated: both sign until the old one ends at the time that is told', async () => {
    const { id, secret: old } = await create();
    const rotated = await call<WebhookEndpointWithSecret>('POST', `/${id}/secrets`, { overlapSeconds: 3600 });
    const { secret, secrets } = rotated.body;
    assert.notEqual(secret, old);
    assert.deepEqual(
      secrets.map(({ endsAt }) => endsAt),
      [undefined, new Date(app.now + HOUR_MS).toISOString()],
    );
    app.now += HOUR_MS - 1;
    await call('POST', `/${id}/tests`);
    assert.equal(signatures(), 2);
    await verified(old);
    await verified(secret);
    app.now += 1;
    await call('POST', `/${id}/tests`);
    assert.equal(signatures(), 1);
    await verified(secret);
    await assert.rejects(verified(old), { code: 'signature-mismatch' });
    assert.equal((await call<WebhookEndpoint>('GET', `/${id}`)).body.secrets.length, 1);
  });

  test('a secret that has leaked ends at once, and of many the oldest', async () => {
    const { id, secret: first } = await create();
    const rotate = async (overlapSeconds?: number) =>
      (await call<WebhookEndpointWithSecret>('POST', `/${id}/secrets`, { overlapSeconds })).body;
    for (let n = 0; n < 5; n++) await rotate();
    await call('POST', `/${id}/tests`);
    assert.equal(signatures(), 4);
    await assert.rejects(verified(first), { code: 'signature-mismatch' });
    await rotate(0);
    await call('POST', `/${id}/tests`);
    assert.equal(signatures(), 1);
  });

  test('a test is sent at once, also where the endpoint is disabled, and its failure is told without what was answered', async () => {
    const { id, secret } = await create();
    await call('PUT', `/${id}/status`, { status: 'disabled' });
    const arrived = await call<WebhookDelivery>('POST', `/${id}/tests`);
    const { event } = await verified(secret);
    assert.deepEqual([event.type, event.data.id, event.cursor], ['webhook_endpoint.test', id, undefined]);
    assert.deepEqual(arrived.body.event, event);
    assert.deepEqual(arrived.body.attempts, [
      { at: new Date(app.now).toISOString(), durationMs: 0, status: 204 },
    ]);
    app.now += 1;
    receiver.answer = () => ({ status: 500 });
    const failed = await call<WebhookDelivery>('POST', `/${id}/tests`);
    assert.deepEqual([failed.body.status, failed.body.attempts[0]?.error], ['failed', 'status']);
    app.now += 1;
    receiver.answer = unreachable;
    const lost = await call<WebhookDelivery>('POST', `/${id}/tests`);
    assert.equal(lost.body.attempts[0]?.error, 'unreachable');
    receiver.answer = () => ({ status: 204 });
    const log = await call<WebhookDeliveryPage>('GET', `/${id}/deliveries`);
    assert.deepEqual(log.body.data, [lost.body, failed.body, arrived.body]);
    const only = await call<WebhookDeliveryPage>('GET', `/${id}/deliveries?status=failed&limit=1`);
    assert.deepEqual(only.body.data, [lost.body]);
    const rest = await call<WebhookDeliveryPage>(
      'GET',
      `/${id}/deliveries?status=failed&limit=1&cursor=${only.body.nextCursor}`,
    );
    assert.deepEqual(rest.body.data, [failed.body]);
  });

  test('a delivery is sent again under its id, and the log keeps the latest twenty attempts', async () => {
    const { id } = await create();
    const { body: first } = await call<WebhookDelivery>('POST', `/${id}/tests`);
    for (let n = 1; n <= 20; n++) {
      app.now += 1000;
      const { body } = await call<WebhookDelivery>('POST', `/${id}/deliveries/${first.id}/replays`);
      assert.equal(body.id, first.id);
      assert.equal(sentLast().headers['webhook-id'], first.id);
      assert.equal(body.attempts.length, Math.min(20, n + 1));
    }
    assert.deepEqual(sentLast().event, first.event);
  });

  test('a cursor from beyond the feed is told as expired', async () => {
    const own = await seedPublisher(databases.database);
    const { body: endpoint } = await call<WebhookEndpoint>('POST', '', { url: URL_A }, own.apiKey);
    const { body: page } = await app.call<{ nextCursor: string }>('GET', '/v1/changes', {
      token: own.apiKey,
    });
    await databases.database.kysely
      .updateTable('counters')
      .set({ last_change_seq: '0' })
      .where('publisher_id', '=', own.publisherId)
      .execute();
    const moved = await call('PUT', `/${endpoint.id}/position`, { after: page.nextCursor }, own.apiKey);
    assert.deepEqual(refusal(moved), ['410 cursor-expired']);
    const nonsense = await call('PUT', `/${endpoint.id}/position`, { after: 'nonsense' }, own.apiKey);
    assert.deepEqual(refusal(nonsense), ['422 invalid-request', '/after cursor']);
  });

  // The last one: what others have made opens with another key from then on.
  test('a secret, and the answer that told it, are kept sealed, and sealed anew for another key', async () => {
    const { database } = databases;
    const random = (bytes: Uint8Array<ArrayBuffer>) => void crypto.getRandomValues(bytes);
    const [old, current] = [new Uint8Array(32).fill(1), new Uint8Array(32).fill(2)] as const;
    const appWith = (...keys: Uint8Array<ArrayBuffer>[]) => {
      const other = new TestApp(database, { webhooks: receiver, secrets: openSecrets(keys, random) });
      other.now = app.now;
      return other;
    };
    const make = (by = appWith(old), url = URL_A) =>
      by.call<WebhookEndpointWithSecret>('POST', '/v1/webhook-endpoints', {
        token: seeded.apiKey,
        body: { url },
        headers: { 'Idempotency-Key': 'sealed-secret-0001' },
      });
    const { body: made } = await make();
    assert.deepEqual((await make()).body, made);
    const { secrets } = await database.kysely
      .selectFrom('webhook_endpoints')
      .select('secrets')
      .where('webhook_endpoint_id', '=', made.id)
      .executeTakeFirstOrThrow();
    const { body: answer } = await database.kysely
      .selectFrom('idempotency_keys')
      .select('body')
      .where('key', '=', 'sealed-secret-0001')
      .executeTakeFirstOrThrow();
    const { sealed } = (secrets as StoredSecret[])[0]!;
    for (const kept of [Buffer.from(sealed, 'base64'), Buffer.from(answer)])
      assert.doesNotMatch(kept.toString('latin1'), /whsec_/);

    const reseal = () =>
      database.maintenance((trx) => resealSecrets(trx, openSecrets([current, old], random)));
    assert.ok((await reseal()) > 1);
    assert.equal(await reseal(), 0);
    const tested = await appWith(current).call('POST', `/v1/webhook-endpoints/${made.id}/tests`, {
      token: seeded.apiKey,
    });
    assert.equal(tested.status, 200);
    assert.equal((await verified(made.secret)).event.type, 'webhook_endpoint.test');

    // The answer is not sealed anew: without its key nobody learns it, and nothing is made a second time.
    const count = async () =>
      (await database.kysely.selectFrom('webhook_endpoints').select('webhook_endpoint_id').execute()).length;
    const before = await count();
    for (const by of [appWith(current), appWith()])
      assert.deepEqual(refusal(await make(by)), ['409 idempotency-answer-lost']);
    const another = await make(appWith(current), 'https://hooks.test/b');
    assert.deepEqual(refusal(another), ['422 idempotency-key-reused']);
    assert.equal(await count(), before);
    assert.deepEqual((await make(appWith(current, old))).body, made);
  });
});

/** Each leads to the server's own machine or network, or nowhere that a webhook is sent to, in some spelling. */
const REFUSED: readonly string[] = [
  ...[
    '127.0.0.1',
    '127.1',
    '2130706433',
    '0x7f000001',
    '0x7F.0.0.1',
    '0177.0.0.1',
    '017700000001',
    '127.0.0.1.',
  ],
  ...['127。0。0。1', '１２７．０．０．１', '%31%32%37.0.0.1', '①②⑦.0.0.1', '0', '0.0.0.0', '0x0'],
  ...['10.0.0.1', '012.0.0.1', '167772161', '172.16.0.1', '192.168.0.1', '0xc0a80001', '100.64.0.1'],
  ...[
    '169.254.169.254',
    '0xa9fea9fe',
    '2852039166',
    '0251.0376.0251.0376',
    '100.100.100.200',
    '168.63.129.16',
  ],
  ...['[::1]', '[0:0:0:0:0:0:0:1]', '[::]', '[fe80::1]', '[fc00::1]', '[fd00:ec2::254]', '[ff02::1]'],
  ...[
    '[::ffff:127.0.0.1]',
    '[::ffff:7f00:1]',
    '[::ffff:a9fe:a9fe]',
    '[64:ff9b::7f00:1]',
    '[64:ff9b:1::a00:1]',
  ],
  ...['[2002:7f00:1::]', '[2001:0:7f00:1::1]', '[::127.0.0.1]', '224.0.0.1', '255.255.255.255', '192.0.2.1'],
  ...[
    'localhost',
    'LOCALHOST',
    'a.localhost',
    'localhost.',
    'ⓛocalhost',
    'loop.test',
    'meta.test',
    'mixed.test',
  ],
  ...['hooks.test:22', 'hooks.test:8443', 'user@hooks.test', 'user:secret@hooks.test', ':secret@hooks.test'],
  ...['hooks.test.', 'hooks.test。', 'hooks.test/#a', '8.8.8.8', '[2606:4700::1111]', 'xn--a-ecp.loop.test'],
].map((host) => `https://${host}${host.includes('#') ? '' : '/'}`);

const NO_TARGETS = [
  ...[
    'http://hooks.test/',
    'ftp://hooks.test/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'data:,a',
    'hooks.test',
  ],
  ...[
    '//hooks.test/',
    '/a',
    'https://',
    'https:///',
    'https://a b/',
    'https://[fe80::1%25eth0]/',
    'gopher://hooks.test/',
  ],
];

const ACCEPTED = [
  'https://hooks.test/',
  'HTTPS:\\\\HOOKS.test\\a',
  'https://müller.test/ñ?a=ü',
  'https://nobody.test/',
];

withDatabases(
  'addresses of webhook endpoints',
  (databases) => {
    const names: Record<string, string[]> = {
      'hooks.test': ['93.184.216.34'],
      'xn--mller-kva.test': ['2606:4700::1111'],
      'loop.test': ['127.0.0.1'],
      'xn--a-ecp.loop.test': ['::1'],
      'meta.test': ['169.254.169.254'],
      'mixed.test': ['93.184.216.34', '10.0.0.1'],
    };
    const outbound = openOutbound({
      ...webhookHosts(readEnv({})),
      resolve: (name) =>
        names[name] === undefined
          ? Promise.reject(new Error('unknown'))
          : Promise.resolve(
              names[name].map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
            ),
    });

    test('are refused in every spelling with a sentence that names the field, when made and when changed', async () => {
      const app = new TestApp(databases.database, { webhooks: outbound });
      const { apiKey: token } = await seedPublisher(databases.database);
      const send = (method: string, path: string, url: string) =>
        app.call<WebhookEndpoint>(method, path, { token, body: { url } });
      for (const url of ACCEPTED) {
        const { status, body } = await send('POST', '/v1/webhook-endpoints', url);
        assert.equal(status, 201, `${url} ${JSON.stringify(body)}`);
        assert.equal(body.url, new URL(url).href);
      }
      const { body: endpoint } = await send('POST', '/v1/webhook-endpoints', ACCEPTED[0]!);
      for (const url of [...REFUSED, ...NO_TARGETS]) {
        const made = await send('POST', '/v1/webhook-endpoints', url);
        const changed = await send('PUT', `/v1/webhook-endpoints/${endpoint.id}`, url);
        const expected = ['422 invalid-request', '/url address-not-allowed'];
        assert.deepEqual([refusal(made), refusal(changed)], [expected, expected], url);
        // An id may hold any three digits.
        const text = JSON.stringify({ ...made.body, requestId: '' });
        assert.match(text, /"detail":"must /, url);
        assert.doesNotMatch(text, /127|10\.0|169\.254|secret/, url);
      }
      const count = await databases.database.kysely.selectFrom('webhook_endpoints').select('url').execute();
      assert.equal(count.length, ACCEPTED.length + 1);
    });

    test('that have been stored are judged again when something is sent', async () => {
      for (const url of REFUSED.filter((one) => !one.includes('#')))
        await assert.rejects(
          outbound.send({ url, method: 'POST', timeoutMs: 5_000, maxRedirects: 0 }),
          { name: 'OutboundError', code: 'refused' },
          url,
        );
    });
  },
  { engines: ['PGlite'] },
);
