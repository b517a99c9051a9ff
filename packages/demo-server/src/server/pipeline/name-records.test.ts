import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type {
  SaldoDocument,
  DocumentPage,
  DocumentSummary,
  PaymentReport,
  PublishRecord,
  PublishResponse,
  Thread,
} from '@saldo/sdk/contract';
import fc from 'fast-check';
import { anyCharacter } from '../testing/any-character.arbitrary.ts';
import { withDatabases } from '../db/testing/with-databases.ts';
import { seedPublisher, type SeededPublisher } from '../testing/seed-publisher.ts';
import { refusal, TestApp } from '../testing/test-app.ts';

const tilded = (id: string) =>
  encodeURIComponent(id).replaceAll('~', '%7E').replaceAll('.', '%2E').replaceAll('%', '~');

const invoice = (externalId: string, partner: string): PublishRecord => ({
  kind: 'document',
  externalId,
  data: {
    type: 'invoice',
    direction: 'receivable',
    partner: { externalId: partner },
    issueDate: '2026-01-10',
    total: { amount: '100.00', currency: 'PEN' },
  },
});

withDatabases('a record named by the id of its publisher', (databases) => {
  let app: TestApp;
  let seeded: SeededPublisher;
  let stranger: SeededPublisher;

  before(async () => {
    app = new TestApp(databases.database);
    seeded = await seedPublisher(databases.database);
    stranger = await seedPublisher(databases.database);
    await publish(seeded, invoice('A/7', 'C-0001'), invoice('B/7', 'C-0002'));
  });

  const publish = async ({ apiKey: token }: SeededPublisher, ...records: PublishRecord[]) => {
    const body = { records };
    return (await app.call<PublishResponse>('POST', '/v1/publish', { token, body })).body.results;
  };
  const numbersOf = async (token: string, path: string) =>
    (await app.call<DocumentPage>('GET', path, { token })).body.data.map(({ externalId }) => externalId);

  test('is the record that the server calls otherwise', async () => {
    const ids = { path: '/v1/documents/ext:A~2F7', token: seeded.apiKey };
    const named = await app.call<SaldoDocument>('GET', ids.path, { token: ids.token });
    const { id } = named.body;
    assert.deepEqual(named.body, (await app.call<SaldoDocument>('GET', `/v1/documents/${id}`, ids)).body);
    assert.deepEqual(await numbersOf(seeded.apiKey, '/v1/documents?partnerId=ext:C-0001'), ['A/7']);
    const partner = await app.call<{ id: string }>('GET', '/v1/partners/ext:C-0001', ids);
    assert.equal(partner.body.id, seeded.client.partnerId);
    for (const [name, kind] of [
      ['', 'get'],
      ['/movements', 'list'],
      ['/open-items', 'list'],
    ] as const) {
      const asked = (partnerId: string) =>
        app.call<object>('GET', `/v1/statement${name}?partnerId=${partnerId}&currency=PEN`, ids);
      const [byOwn, byServer] = [await asked('ext:C-0001'), await asked(seeded.client.partnerId)];
      assert.deepEqual([byOwn.status, byOwn.body], [200, byServer.body], `${kind} ${name}`);
    }
  });

  test('is as unknown to who may not see it as one that is not there', async () => {
    const asStranger = { token: stranger.apiKey };
    const asOther = { token: seeded.otherClient.token };
    for (const { token } of [asStranger, asOther]) {
      for (const id of ['A~2F7', 'nothing']) {
        const answer = await app.call('GET', `/v1/documents/ext:${id}`, { token });
        assert.deepEqual(refusal(answer), ['404 not-found']);
      }
      assert.deepEqual(await numbersOf(token, '/v1/documents?partnerId=ext:C-0001'), []);
    }
    assert.deepEqual(await numbersOf(seeded.apiKey, '/v1/documents?partnerId=ext:nobody'), []);
  });

  test('that is not there has no sums, as no id that nobody has', async () => {
    const token = seeded.apiKey;
    const nobody = ['ext:nobody', '00000000-0000-0000-0000-000000000000', crypto.randomUUID()];
    for (const partnerId of nobody) {
      const path = `/v1/documents/summary?partnerId=${partnerId}`;
      const { body } = await app.call<DocumentSummary>('GET', path, { token });
      assert.deepEqual(body.currencies, [], partnerId);
    }
    const own = await app.call<DocumentSummary>('GET', '/v1/documents/summary?partnerId=ext:C-0001', {
      token,
    });
    assert.deepEqual(
      own.body.currencies.map(({ count, total }) => [count, total.amount]),
      [[1, '100.00']],
    );
  });

  test('is found whatever the id holds, in a path and in a query', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc
          .string({ unit: anyCharacter, minLength: 1, maxLength: 100 })
          // eslint-disable-next-line no-control-regex -- what the contract does not take
          .filter((id) => !/[\u0000-\u001f\u007f\ufeff]/.test(id) && [...id].length <= 100),
        async (externalId) => {
          const [result] = await publish(
            seeded,
            { kind: 'partner', externalId, data: { name: 'Cliente Ficticio', direction: 'receivable' } },
            invoice(externalId, externalId),
          );
          assert.notEqual(result?.outcome, 'rejected');
          const token = seeded.apiKey;
          for (const path of [`external/${tilded(externalId)}`, tilded(`ext:${externalId}`)]) {
            const { status, body } = await app.call<SaldoDocument>('GET', `/v1/documents/${path}`, { token });
            assert.deepEqual([status, body.externalId], [200, externalId]);
          }
          const asked = `/v1/documents?partnerId=${encodeURIComponent(`ext:${externalId}`)}`;
          assert.deepEqual(await numbersOf(token, asked), [externalId]);
        },
      ),
      { numRuns: 40 },
    );
  });

  test('that is no id is told in words', async () => {
    for (const [path, told] of [
      ['?partnerId=C-0001', 'query/partnerId malformed'],
      ['/ext:~2', 'path/documentId encoding'],
      ['/ext:~00', 'path/documentId malformed'],
    ] as const) {
      const answer = await app.call('GET', `/v1/documents${path}`, { token: seeded.apiKey });
      assert.deepEqual(refusal(answer), ['422 invalid-request', told]);
    }
  });
});

withDatabases('a record that a body names by the id of its publisher', (databases) => {
  let app: TestApp;
  let seeded: SeededPublisher;
  let stranger: SeededPublisher;

  before(async () => {
    app = new TestApp(databases.database);
    [seeded, stranger] = [await seedPublisher(databases.database), await seedPublisher(databases.database)];
    const payment = {
      kind: 'payment' as const,
      externalId: 'P/1',
      data: {
        direction: 'receivable' as const,
        partner: { externalId: 'C-0001' },
        date: '2026-01-12',
        amount: { amount: '5.00', currency: 'PEN' },
      },
    };
    for (const { apiKey: token } of [seeded, stranger]) {
      const records = [invoice('A/7', 'C-0001'), invoice('B/7', 'C-0002'), payment];
      await app.call('POST', '/v1/publish', { token, body: { records } });
    }
    const body = { records: [invoice('S/7', 'C-0001')] };
    await app.call('POST', '/v1/publish', { token: stranger.apiKey, body });
  });

  const reportOf = (...documentIds: string[]) => ({
    direction: 'receivable',
    paymentDate: '2026-01-12',
    amount: { amount: '9.00', currency: 'PEN' },
    method: 'cash',
    lines: documentIds.map((documentId) => ({ documentId, amount: { amount: '1.00', currency: 'PEN' } })),
  });
  const submit = (body: object, key: string = crypto.randomUUID()) =>
    app.call<PaymentReport>('POST', '/v1/payment-reports', {
      token: seeded.client.token,
      body,
      headers: { 'Idempotency-Key': key },
    });
  const ask = (token: string, about: object, more: object = {}) =>
    app.call<Thread>('POST', '/v1/threads', {
      token,
      body: { about, subject: 'Pregunta', message: { text: 'Hola' }, ...more },
      headers: { 'Idempotency-Key': crypto.randomUUID() },
    });

  test('is reported as paid, and a repeated request is the same one', async () => {
    const key = crypto.randomUUID();
    const first = await submit(reportOf('ext:A/7'), key);
    assert.equal(first.status, 201, JSON.stringify(first.body));
    assert.equal(first.body.lines[0]!.document.externalId, 'A/7');
    assert.deepEqual((await submit(reportOf('ext:A/7'), key)).body, first.body);
    const twice = await submit(reportOf('ext:A/7', first.body.lines[0]!.document.id));
    assert.deepEqual(refusal(twice), ['422 invalid-request', '/lines/1 repeated']);
  });

  test('is what a question is about, with the partner that the publisher calls so', async () => {
    for (const [kind, externalId] of [
      ['document', 'A/7'],
      ['payment', 'P/1'],
    ] as const) {
      const about = { kind, id: `ext:${externalId}` };
      for (const answer of [
        await ask(seeded.client.token, about),
        await ask(seeded.apiKey, about, { partnerId: 'ext:C-0001' }),
      ]) {
        assert.equal(answer.status, 201, JSON.stringify(answer.body));
        assert.deepEqual([answer.body.about.kind, answer.body.about.externalId], [kind, externalId]);
        assert.equal(answer.body.partner.externalId, 'C-0001');
      }
    }
  });

  test('is a paper that the publisher sends along', async () => {
    const bytes = new TextEncoder().encode('%PDF-1.7\n%%EOF\n');
    const headers = {
      'Content-Type': 'application/pdf',
      'Content-Disposition': 'attachment; filename="p.pdf"',
    };
    const path = '/v1/files/external/paper~2F1';
    assert.equal((await app.call('PUT', path, { token: seeded.apiKey, body: bytes, headers })).status, 200);
    const about = { kind: 'account' };
    const message = { text: 'Aquí', files: ['ext:paper/1'] };
    const { body } = await ask(seeded.apiKey, about, { partnerId: 'ext:C-0001', message });
    assert.deepEqual(
      body.lastMessage.files.map(({ externalId }) => externalId),
      ['paper/1'],
    );
    const stolen = await ask(seeded.client.token, about, { message });
    assert.deepEqual(refusal(stolen), ['422 invalid-request', '/message/files/0 unknown-reference']);
  });

  test('has a session', async () => {
    const mint = (body: object) =>
      app.call('POST', '/v1/sessions', {
        token: seeded.apiKey,
        body: { allowOrigins: ['https://a.example'], ...body },
      });
    assert.equal((await mint({ partner: { id: 'ext:C-0001' } })).status, 201);
    const user = { externalId: 'vera' };
    const staff = { partners: [{ id: 'ext:C-0001' }, { id: seeded.otherClient.partnerId }] };
    assert.equal((await mint({ staff, user })).status, 201);
    assert.deepEqual(refusal(await mint({ partner: { id: 'ext:nobody' } })), [
      '422 invalid-request',
      '/partner/id unknown-reference',
    ]);
  });

  test('of somebody else is refused exactly as one that is not there, and one of no kind too', async () => {
    const plain = ({ status, body }: { status: number; body: object }) => ({
      status,
      ...body,
      requestId: '',
    });
    const none = plain(await submit(reportOf(crypto.randomUUID())));
    assert.equal(none.status, 422);
    for (const id of ['ext:B/7', 'ext:S/7', 'ext:nothing'])
      assert.deepEqual(plain(await submit(reportOf(id))), none, id);
    for (const kind of ['document', 'payment', 'payment_report']) {
      const unknown = plain(await ask(seeded.client.token, { kind, id: crypto.randomUUID() }));
      assert.equal(unknown.status, 422);
      for (const id of ['ext:B/7', 'ext:S/7', 'ext:nothing'])
        assert.deepEqual(plain(await ask(seeded.client.token, { kind, id })), unknown, `${kind} ${id}`);
    }
  });
});
