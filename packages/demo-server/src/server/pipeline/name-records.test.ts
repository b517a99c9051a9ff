import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type {
  Document,
  DocumentPage,
  DocumentSummary,
  PublishRecord,
  PublishResponse,
} from '@saldo/sdk/contract';
import fc from 'fast-check';
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
    const named = await app.call<Document>('GET', ids.path, { token: ids.token });
    const { id } = named.body;
    assert.deepEqual(named.body, (await app.call<Document>('GET', `/v1/documents/${id}`, ids)).body);
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
          .string({ unit: 'binary', minLength: 1, maxLength: 100 })
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
            const { status, body } = await app.call<Document>('GET', `/v1/documents/${path}`, { token });
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
