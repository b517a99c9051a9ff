import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { PaymentReport, Problem } from '@saldo/sdk/contract';
import contract from '@saldo/sdk/contract.json' with { type: 'json' };
import { withDatabases } from '../../packages/demo-server/src/server/db/testing/with-databases.ts';
import { seedDocument } from '../../packages/demo-server/src/server/testing/seed-records.ts';
import { sampleBytes } from '../../packages/demo-server/src/server/testing/sample-files.ts';
import {
  seedPublisher,
  type SeededPublisher,
} from '../../packages/demo-server/src/server/testing/seed-publisher.ts';
import { refusal, TestApp } from '../../packages/demo-server/src/server/testing/test-app.ts';

interface Operation {
  readonly parameters?: readonly { readonly in?: string; readonly name?: string }[];
}
const shared = Object.values(contract.components.parameters);

withDatabases('requests', (databases) => {
  let app: TestApp;
  let seeded: SeededPublisher;

  before(async () => {
    app = new TestApp(databases.database);
    seeded = await seedPublisher(databases.database);
  });

  const report = (amount = '5.00') => ({
    direction: 'receivable',
    paymentDate: '2026-03-01',
    amount: { amount, currency: 'PEN' },
    method: 'cash',
    lines: [],
  });
  const reports = async () =>
    (await app.call<{ data: PaymentReport[] }>('GET', '/v1/payment-reports', { token: seeded.client.token }))
      .body.data.length;

  test('the same key with the same request answers with the first answer and one effect', async () => {
    const headers = { 'Idempotency-Key': crypto.randomUUID() };
    const before = await reports();
    const first = await app.call<PaymentReport>('POST', '/v1/payment-reports', {
      token: seeded.client.token,
      body: report(),
      headers,
    });
    const second = await app.call<PaymentReport>('POST', '/v1/payment-reports', {
      token: seeded.client.token,
      body: report(),
      headers,
    });
    assert.deepEqual([first.status, second.status], [201, 201]);
    assert.deepEqual(second.body, first.body);
    assert.equal(await reports(), before + 1);
  });

  test('the same key at the same time has one effect', async () => {
    const headers = { 'Idempotency-Key': crypto.randomUUID() };
    const before = await reports();
    const answers = await Promise.all(
      Array.from({ length: 6 }, () =>
        app.call<Problem>('POST', '/v1/payment-reports', {
          token: seeded.client.token,
          body: report(),
          headers,
        }),
      ),
    );
    for (const { status, body } of answers)
      assert.ok(status === 201 || body.code === 'idempotency-key-in-use', JSON.stringify(body));
    assert.ok(answers.some(({ status }) => status === 201));
    assert.equal(await reports(), before + 1);
  });

  test('the same key with another request is refused, and belongs to its partner alone', async () => {
    const headers = { 'Idempotency-Key': crypto.randomUUID() };
    await app.call('POST', '/v1/payment-reports', { token: seeded.client.token, body: report(), headers });
    const other = await app.call('POST', '/v1/payment-reports', {
      token: seeded.client.token,
      body: report('6.00'),
      headers,
    });
    assert.deepEqual(refusal(other), ['422 idempotency-key-reused']);
    const neighbour = await app.call('POST', '/v1/payment-reports', {
      token: seeded.otherClient.token,
      body: report('6.00'),
      headers,
    });
    assert.equal(neighbour.status, 201);
  });

  test('a refused request may be mended under the same key', async () => {
    const headers = { 'Idempotency-Key': crypto.randomUUID() };
    const bad = await app.call('POST', '/v1/payment-reports', {
      token: seeded.client.token,
      body: report('-1.00'),
      headers,
    });
    assert.equal(bad.status, 422);
    const good = await app.call('POST', '/v1/payment-reports', {
      token: seeded.client.token,
      body: report(),
      headers,
    });
    assert.equal(good.status, 201);
  });

  test('a keyed request without a key is refused', async () => {
    const response = await app.app.fetch(
      new Request('http://saldo.test/v1/payment-reports', {
        method: 'POST',
        headers: { Authorization: `Bearer ${seeded.client.token}`, 'Content-Type': 'application/json' },
        body: JSON.stringify(report()),
      }),
    );
    assert.equal(((await response.json()) as Problem).code, 'idempotency-key-required');
  });

  for (const [query, expected] of [
    ['limit=0', 'query/limit too-small'],
    ['limit=201', 'query/limit too-large'],
    ['limit=ten', 'query/limit wrong-type'],
    ['limit=1&limit=2', 'query/limit repeated'],
    ['colour=red', 'query/colour unknown-parameter'],
    ['status=open,red', 'query/status/1 not-a-choice'],
    ['issuedFrom=2026-02-30', 'query/issuedFrom malformed'],
    ['cursor=bm90aGluZw', 'query/cursor cursor'],
    ['overdue=maybe', 'query/overdue wrong-type'],
  ] as const) {
    test(`refuses ?${query}, naming the parameter`, async () => {
      const answer = await app.call('GET', `/v1/documents?${query}`, { token: seeded.apiKey });
      assert.deepEqual(refusal(answer), ['422 invalid-request', expected]);
    });
  }

  test('refuses what is not JSON, is another type, or is too large', async () => {
    const send = async (body: BodyInit, type: string) => {
      const response = await app.app.fetch(
        new Request('http://saldo.test/v1/publish', {
          method: 'POST',
          headers: { Authorization: `Bearer ${seeded.apiKey}`, 'Content-Type': type },
          body,
        }),
      );
      return ((await response.json()) as Problem).code;
    };
    assert.equal(await send('{"records":', 'application/json'), 'malformed-json');
    assert.equal(await send(new Uint8Array([0x22, 0xff, 0x22]), 'application/json'), 'malformed-json');
    assert.equal(await send('a=b', 'application/x-www-form-urlencoded'), 'unsupported-media-type');
    assert.equal(await send(`"${'x'.repeat(9 * 1024 * 1024)}"`, 'application/json'), 'body-too-large');
  });

  test('answers 304 to the tag of what has not changed, and another tag when it has', async () => {
    const { id } = await seedDocument(databases.database, seeded.client);
    const first = await app.call('GET', `/v1/documents/${id}`, { token: seeded.client.token });
    const etag = first.headers.get('etag')!;
    assert.match(etag, /^"[0-9a-f]{32}"$/);
    const again = await app.call('GET', `/v1/documents/${id}`, {
      token: seeded.client.token,
      headers: { 'If-None-Match': etag },
    });
    assert.deepEqual([again.status, again.body], [304, '']);
    app.now += 40 * 86_400_000;
    const later = await app.call('GET', `/v1/documents/${id}`, {
      token: seeded.client.token,
      headers: { 'If-None-Match': etag },
    });
    app.now -= 40 * 86_400_000;
    assert.equal(later.status, 200, 'a day more overdue is another representation');
  });

  test('answers unknown routes and methods as problems, and preflights for any origin', async () => {
    assert.deepEqual(refusal(await app.call('GET', '/v1/nothing', { token: seeded.apiKey })), [
      '404 route-not-found',
    ]);
    assert.deepEqual(refusal(await app.call('GET', '/docs')), ['404 route-not-found']);
    const wrong = await app.call('DELETE', '/v1/documents', { token: seeded.apiKey });
    assert.deepEqual([refusal(wrong), wrong.headers.get('allow')], [['405 method-not-allowed'], 'GET, HEAD']);
    const preflight = await app.call('OPTIONS', '/v1/payment-reports', {
      headers: { Origin: 'https://erp.example' },
    });
    assert.equal(preflight.status, 204);
    assert.equal(preflight.headers.get('access-control-allow-credentials'), null);
  });

  test('lets a page of another origin send every header that the contract takes', async () => {
    const { headers } = await app.call('OPTIONS', '/v1/events', {
      headers: { Origin: 'https://erp.example' },
    });
    const allowed = headers.get('access-control-allow-headers')!.toLowerCase().split(', ');
    const operations = Object.values(contract.paths).flatMap((path) => Object.values(path) as Operation[]);
    const taken = [...operations.flatMap(({ parameters = [] }) => parameters), ...shared].flatMap((one) =>
      one.in === 'header' ? [one.name!.toLowerCase()] : [],
    );
    assert.ok(taken.includes('last-event-id'));
    assert.deepEqual(
      [...new Set(taken)].filter((name) => !allowed.includes(name)),
      [],
    );
  });

  test('answers HEAD as GET without the body, and keeps no follower for it', async () => {
    const token = seeded.apiKey;
    for (const path of ['/v1/documents', '/v1/nothing', '/healthz']) {
      const [got, head] = [await app.call('GET', path, { token }), await app.call('HEAD', path, { token })];
      assert.equal(head.status, got.status, path);
      assert.equal(head.headers.get('content-type'), got.headers.get('content-type'), path);
      assert.equal(head.body, '', path);
    }
    for (let time = 0; time < 25; time++) {
      assert.equal((await app.call('HEAD', '/v1/events', { token })).status, 200, String(time));
    }
  });

  test('goes on with a download that was cut, and starts again when the file has changed', async () => {
    const { apiKey: token } = seeded;
    const path = '/v1/files/external/cut.pdf';
    const named = {
      'Content-Type': 'application/pdf',
      'Content-Disposition': 'attachment; filename=cut.pdf',
    };
    const put = (bytes: Uint8Array) =>
      app.call<{ id: string }>('PUT', path, { token, body: bytes, headers: named });
    const bytes = sampleBytes.pdf();
    const { id } = (await put(bytes)).body;
    const read = async (headers: Record<string, string>) => {
      const request = new Request(`http://saldo.test/v1/file-contents/${id}`, {
        headers: { Authorization: `Bearer ${token}`, ...headers },
      });
      const response = await app.app.fetch(request);
      return { response, bytes: new Uint8Array(await response.arrayBuffer()) };
    };
    const start = await read({ Range: 'bytes=0-9' });
    const etag = start.response.headers.get('etag')!;
    const rest = await read({ Range: 'bytes=10-', 'If-Range': etag });
    assert.deepEqual([start.response.status, rest.response.status], [206, 206]);
    assert.deepEqual(Uint8Array.from([...start.bytes, ...rest.bytes]), bytes);
    assert.equal(start.response.headers.get('content-range'), `bytes 0-9/${bytes.length}`);
    const beyond = await read({ Range: `bytes=${bytes.length}-` });
    assert.equal(beyond.response.status, 416);
    assert.equal(beyond.response.headers.get('content-range'), `bytes */${bytes.length}`);
    const changed = Uint8Array.from([...bytes, 10]);
    await put(changed);
    const whole = await read({ Range: 'bytes=10-', 'If-Range': etag });
    assert.deepEqual([whole.response.status, whole.bytes], [200, changed]);
  });

  test('carries security headers and a request id on every answer', async () => {
    for (const answer of [
      await app.call('GET', '/v1/documents', { token: seeded.apiKey }),
      await app.call('GET', '/v1/documents'),
    ]) {
      assert.equal(answer.headers.get('x-content-type-options'), 'nosniff');
      assert.match(answer.headers.get('content-security-policy')!, /default-src 'none'/);
      assert.match(answer.headers.get('request-id')!, /^[0-9a-z]{16}$/);
      assert.equal(answer.headers.get('cache-control'), 'no-store');
    }
  });

  test('pages through a list once each, in order, whatever the page size', async () => {
    const fresh = await seedPublisher(databases.database);
    const made: string[] = [];
    for (let index = 0; index < 23; index++)
      made.push(
        (
          await seedDocument(databases.database, fresh.client, {
            issueDate: `2026-01-${String((index % 9) + 1).padStart(2, '0')}`,
          })
        ).id,
      );
    for (const sort of ['issueDate', '-issueDate', 'dueDate', '-dueDate', 'number', '-number']) {
      const seen: { id: string; issueDate: string; dueDate?: string; number?: string }[] = [];
      for (let cursor = ''; ;) {
        const { body } = await app.call<{ data: typeof seen; nextCursor?: string }>(
          'GET',
          `/v1/documents?limit=5&sort=${sort}${cursor}`,
          { token: fresh.client.token },
        );
        seen.push(...body.data);
        if (body.nextCursor === undefined) break;
        cursor = `&cursor=${body.nextCursor}`;
      }
      assert.deepEqual(seen.map(({ id }) => id).sort(), [...made].sort());
    }
  });
});
