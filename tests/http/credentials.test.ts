import assert from 'node:assert/strict';
import { before, beforeEach, test } from 'node:test';
import type { Session, SessionInput, SessionToken } from '@saldo/sdk/contract';
import { DEFAULT_RATE_LIMITS } from '../../packages/demo-server/src/server/limits/rate-policy.ts';
import { mintToken } from '../../packages/demo-server/src/server/principal/token.ts';
import { withDatabases } from '../../packages/demo-server/src/server/db/testing/with-databases.ts';
import {
  seedPublisher,
  type SeededPublisher,
} from '../../packages/demo-server/src/server/testing/seed-publisher.ts';
import { bytesOf, sampleBytes } from '../../packages/demo-server/src/server/testing/sample-files.ts';
import { refusal, TestApp } from '../../packages/demo-server/src/server/testing/test-app.ts';

const ORIGIN = 'https://erp.example';

withDatabases('credentials', (databases) => {
  let app: TestApp;
  let seeded: SeededPublisher;

  before(async () => {
    seeded = await seedPublisher(databases.database);
  });

  beforeEach(() => {
    app = new TestApp(databases.database);
  });

  const mint = async (input: Partial<SessionInput> = {}): Promise<SessionToken> => {
    const partner = input.staff === undefined ? { partner: { externalId: 'C-0001' } } : {};
    const body = { ...partner, allowOrigins: [ORIGIN], ...input };
    const answer = await app.call<SessionToken>('POST', '/v1/sessions', { token: seeded.apiKey, body });
    assert.equal(answer.status, 201, JSON.stringify(answer.body));
    return answer.body;
  };
  const operationsOf = async (components: SessionInput['components']) => {
    const { token } = await mint({ components: components! });
    return (await app.call<Session>('GET', '/v1/session', { token })).body.operations;
  };

  test('a session tells who it is, what it may do and what day it is where the publisher is', async () => {
    app.now = Date.parse('2026-03-11T03:00:00.000Z');
    const { token } = await mint({ user: { externalId: 'ana', name: 'Ana Ficticia' } });
    const { body } = await app.call<Session>('GET', '/v1/session', { token, headers: { Origin: ORIGIN } });
    assert.equal(body.today, '2026-03-10');
    assert.equal(body.partner!.externalId, 'C-0001');
    assert.deepEqual(body.user, { externalId: 'ana', name: 'Ana Ficticia' });
    assert.deepEqual(body.actor, { kind: 'contact', side: 'partner', name: 'Ana Ficticia' });
    assert.ok(body.operations.includes('createPaymentReport'));
    assert.ok(!body.operations.includes('publish'));
  });

  test('a session ends when its time is up, and when it is revoked', async () => {
    const { token, id } = await mint({ ttlSeconds: 60 });
    app.now += 59_000;
    assert.equal((await app.call('GET', '/v1/session', { token })).status, 200);
    app.now += 1_000;
    assert.deepEqual(refusal(await app.call('GET', '/v1/session', { token })), ['401 session-expired']);
    app.now -= 30_000;
    assert.equal((await app.call('DELETE', `/v1/sessions/${id}`, { token: seeded.apiKey })).status, 204);
    assert.deepEqual(refusal(await app.call('GET', '/v1/session', { token })), ['401 session-expired']);
    assert.equal((await app.call('DELETE', `/v1/sessions/${id}`, { token: seeded.apiKey })).status, 204);
  });

  test('a session stands in the audit with what it was asked for, and its end once', async () => {
    const { id } = await mint({ user: { externalId: 'ana' }, files: 'view' });
    const plain = await mint({ files: 'download' });
    const revoke = () => app.call('DELETE', `/v1/sessions/${id}`, { token: seeded.apiKey });
    const [first, ...again] = [await revoke(), ...(await Promise.all([revoke(), revoke()]))];
    assert.deepEqual([first.status, ...again.map(({ status }) => status)], [204, 204, 204]);
    const entries = await databases.database.maintenance((trx) =>
      trx
        .selectFrom('audit_entries')
        .select(['action', 'details'])
        .where('record_id', 'in', [id, plain.id])
        .orderBy('seq')
        .execute(),
    );
    assert.deepEqual(
      entries.map(({ action, details }) => [action, details]),
      [
        ['session.created', '{"for":"contact","user":"ana","files":"view"}'],
        ['session.created', '{"for":"contact"}'],
        ['session.revoked', null],
      ],
    );
  });

  test('all sessions of a partner or a person end at once, and no others', async () => {
    const { apiKey } = await seedPublisher(databases.database);
    const post = <Body>(path: string, body: object) => app.call<Body>('POST', path, { token: apiKey, body });
    const tokenOf = async (partner: string, user: string) => {
      const input = {
        partner: { externalId: partner },
        user: { externalId: user },
        allowOrigins: [ORIGIN],
      };
      return (await post<SessionToken>('/v1/sessions', input)).body.token;
    };
    const tokens = [
      await tokenOf('C-0001', 'ana'),
      await tokenOf('C-0001', 'luis'),
      await tokenOf('C-0002', 'ana'),
    ];
    const statuses = async () => {
      const asked = tokens.map((token) => app.call('GET', '/v1/session', { token }));
      return (await Promise.all(asked)).map(({ status }) => status);
    };
    const revoke = (body: object) => post<{ revoked: number }>('/v1/sessions/revocations', body);
    const [partner, user] = [{ externalId: 'C-0001' }, { externalId: 'ana' }];
    assert.deepEqual(await statuses(), [200, 200, 200]);
    assert.equal((await revoke({ partner, user })).body.revoked, 1);
    assert.deepEqual(await statuses(), [401, 200, 200]);
    assert.equal((await revoke({ user })).body.revoked, 1);
    assert.deepEqual(await statuses(), [401, 200, 401]);
    await revoke({ partner });
    assert.deepEqual(await statuses(), [401, 401, 401]);
    assert.equal(refusal(await revoke({}))[0], '422 invalid-request');
    assert.deepEqual(refusal(await revoke({ partner: { externalId: 'nobody' } })), [
      '422 invalid-request',
      '/partner/externalId unknown-reference',
    ]);
  });

  test('a session works from its origins only, and tells a page which one was wrong', async () => {
    const { token } = await mint();
    const good = await app.call('GET', '/v1/documents', { token, headers: { Origin: ORIGIN } });
    assert.equal(good.status, 200);
    assert.equal(good.headers.get('access-control-allow-origin'), ORIGIN);
    for (const origin of ['https://evil.example', 'http://erp.example', 'https://erp.example:8443', 'null']) {
      const bad = await app.call('GET', '/v1/documents', { token, headers: { Origin: origin } });
      assert.deepEqual(refusal(bad), ['403 origin-not-allowed']);
    }
  });

  const knock = async (authorization: Record<string, string>, path = '/v1/publish') => {
    let asked = 0;
    const body = new ReadableStream<Uint8Array>(
      {
        pull(controller) {
          asked += 1;
          controller.enqueue(new TextEncoder().encode('[0,'.repeat(1000)));
          if (asked === 100) controller.close();
        },
      },
      { highWaterMark: 0 },
    );
    const response = await app.app.fetch(
      new Request(`http://saldo.test${path}`, {
        method: 'POST',
        body,
        duplex: 'half',
        headers: {
          'Content-Type': 'application/json',
          'Idempotency-Key': crypto.randomUUID(),
          ...authorization,
        },
      } as RequestInit),
    );
    return { status: response.status, asked };
  };

  test('no byte of a body is read before it is known that its sender may send it', async () => {
    const stranger = mintToken('api-key', seeded.publisherId, (bytes) => void crypto.getRandomValues(bytes));
    const { token } = await mint({ components: { queryThread: { enabled: true } } });
    assert.deepEqual(await knock({}), { status: 401, asked: 0 });
    assert.deepEqual(await knock({ Authorization: `Bearer ${stranger}` }), { status: 401, asked: 0 });
    assert.deepEqual(await knock({ Authorization: `Bearer ${token}` }), { status: 403, asked: 0 });
    assert.deepEqual(await knock({ Authorization: `Bearer ${token}` }, '/v1/payment-reports'), {
      status: 403,
      asked: 0,
    });
    assert.equal((await knock({ Authorization: `Bearer ${seeded.apiKey}` })).status, 400);
  });

  test('a credential that is revoked while the body is on its way writes nothing', async () => {
    const { token, id } = await mint();
    let open!: () => void;
    const reading = new Promise<void>((resolve) => (open = resolve));
    let sent!: ReadableStreamDefaultController<Uint8Array>;
    const body = new ReadableStream<Uint8Array>(
      {
        start: (controller) => void (sent = controller),
        pull: () => open(),
      },
      { highWaterMark: 0 },
    );
    const answer = app.app.fetch(
      new Request('http://saldo.test/v1/threads', {
        method: 'POST',
        body,
        duplex: 'half',
        headers: {
          Authorization: `Bearer ${token}`,
          'Content-Type': 'application/json',
          'Idempotency-Key': crypto.randomUUID(),
        },
      } as RequestInit),
    );
    await reading;
    assert.equal((await app.call('DELETE', `/v1/sessions/${id}`, { token: seeded.apiKey })).status, 204);
    sent.enqueue(
      new TextEncoder().encode(
        JSON.stringify({ about: { kind: 'account' }, subject: 'Saldo', message: { text: 'Hola' } }),
      ),
    );
    sent.close();
    assert.equal((await answer).status, 401);
  });

  test('an API key that comes from a page is refused', async () => {
    const answer = await app.call('GET', '/v1/documents', {
      token: seeded.apiKey,
      headers: { Origin: ORIGIN },
    });
    assert.deepEqual(refusal(answer), ['403 api-key-in-browser']);
  });

  test('a session may call what its elements need and no more', async () => {
    for (const component of ['pdfViewer', 'documentDetail']) {
      assert.deepEqual((await operationsOf({ [component]: { enabled: true } })).sort(), [
        'followEvents',
        'getDocument',
        'getFile',
        'getFileContent',
        'getSession',
        'listChanges',
        'viewFile',
      ]);
    }
    assert.ok(
      !(await operationsOf({ queryThread: { enabled: true, features: { write: false } } })).includes(
        'createMessage',
      ),
    );
    assert.ok((await operationsOf({ queryThread: { enabled: true } })).includes('createMessage'));
    assert.ok(
      !(await operationsOf({ invoiceList: { enabled: true, features: { download: false } } })).includes(
        'getFileContent',
      ),
    );
    // Every session may follow, and hears of no more than it reads.
    assert.deepEqual((await operationsOf({ statement: { enabled: false } })).sort(), [
      'followEvents',
      'getSession',
      'listChanges',
    ]);
  });

  test('a session without an operation is refused it, whatever the partner may otherwise do', async () => {
    const { token } = await mint({ components: { statement: { enabled: true } } });
    const body = { about: { kind: 'account' }, subject: 'x', message: { text: 'x' } };
    assert.deepEqual(refusal(await app.call('POST', '/v1/threads', { token, body })), [
      '403 operation-not-permitted',
    ]);
  });

  test('a session that may look at files takes none away, and looks at none that is not its own', async () => {
    const { token } = await mint({ files: 'view' });
    const { operations } = (await app.call<Session>('GET', '/v1/session', { token })).body;
    assert.deepEqual(
      ['getFile', 'getFileContent', 'viewFile'].filter((one) => operations.includes(one)),
      ['getFile', 'viewFile'],
    );
    const put = async (name: string, body: Uint8Array<ArrayBuffer>, mediaType: string) => {
      const headers = {
        Authorization: `Bearer ${seeded.apiKey}`,
        'Content-Disposition': `attachment; filename="${name}"`,
        'Content-Type': mediaType,
      };
      const request = { method: 'PUT', body, headers };
      const answer = await app.app.fetch(new Request(`http://saldo.test/v1/files/external/${name}`, request));
      return ((await answer.json()) as { id: string }).id;
    };
    const pdf = await put('paper.pdf', sampleBytes.pdf(), 'application/pdf');
    const xml = await put('paper.xml', bytesOf('<?xml version="1.0"?><paper/>'), 'application/xml');

    const staff = { staff: { sees: 'everything' }, user: { externalId: 'lucia' } } as const;
    const clerk = (await mint({ ...staff, files: 'view' })).token;
    const seen = await app.call('GET', `/v1/file-views/${pdf}`, { token: clerk });
    assert.equal(seen.status, 200);
    assert.equal(seen.headers.get('content-disposition'), 'inline');
    assert.equal(seen.headers.get('content-type'), 'application/pdf');
    const answers = [
      await app.call('GET', `/v1/file-contents/${pdf}`, { token: clerk }),
      await app.call('GET', `/v1/file-views/${xml}`, { token: clerk }),
      await app.call('GET', `/v1/file-views/${pdf}`, { token }),
      await app.call('GET', `/v1/file-views/${crypto.randomUUID()}`, { token }),
      await app.call('GET', `/v1/file-views/${pdf}`, { token: seeded.apiKey }),
    ];
    assert.deepEqual(
      answers.map((one) => refusal(one)[0]),
      [
        '403 operation-not-permitted',
        '403 operation-not-permitted',
        '404 not-found',
        '404 not-found',
        '403 operation-not-permitted',
      ],
    );
    // A component that opens no files lets nobody look at them either.
    const off = await mint({
      files: 'view',
      components: { invoiceList: { enabled: true, features: { download: false } } },
    });
    assert.deepEqual(refusal(await app.call('GET', `/v1/file-views/${pdf}`, { token: off.token })), [
      '403 operation-not-permitted',
    ]);
  });

  test('stores neither tokens nor keys', async () => {
    const { token } = await mint();
    const stored = await databases.database.maintenance(async (trx) => [
      await trx.selectFrom('sessions').selectAll().execute(),
      await trx.selectFrom('api_keys').selectAll().execute(),
    ]);
    const text = JSON.stringify(stored, (_, value: unknown) =>
      value instanceof Uint8Array ? Buffer.from(value).toString() : value,
    );
    assert.ok(!text.includes(token) && !text.includes(seeded.apiKey));
  });

  test('logs neither secrets nor names nor what was asked for', async () => {
    const { token } = await mint({ user: { externalId: 'ana', name: 'Ana Ficticia' } });
    await app.call('GET', '/v1/documents?q=Ferreter%C3%ADa', { token });
    await app.call('POST', '/v1/threads', {
      token,
      body: { about: { kind: 'account' }, subject: 'Confidencial', message: { text: 'Confidencial' } },
    });
    const text = JSON.stringify(app.log);
    assert.ok(app.log.length >= 3);
    for (const secret of [token, seeded.apiKey, 'Ana', 'Ferreter', 'Confidencial', 'C-0001'])
      assert.ok(!text.includes(secret), secret);
  });

  test('a credential that asks too often is told when to come back, before its body is read; others are not held up', async () => {
    const limited = new TestApp(databases.database, {
      rateLimits: { ...DEFAULT_RATE_LIMITS, key: { requests: 2, seconds: 60 } },
    });
    const read = (token: string) => limited.call('GET', '/v1/publisher', { token });
    assert.equal((await read(seeded.apiKey)).status, 200);
    assert.equal((await read(seeded.apiKey)).status, 200);
    const answer = await limited.call('POST', '/v1/publish', { token: seeded.apiKey, body: 'no batch' });
    assert.deepEqual(refusal(answer), ['429 too-many-requests']);
    assert.equal(answer.headers.get('retry-after'), '30');
    assert.equal((await limited.call('GET', '/v1/session', { token: seeded.client.token })).status, 200);
    limited.now += 30_000;
    assert.equal((await read(seeded.apiKey)).status, 200);
  });
});
