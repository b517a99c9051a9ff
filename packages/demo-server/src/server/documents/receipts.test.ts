import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type {
  SaldoDocument,
  DocumentInput,
  Payment,
  PublishRecord,
  PublishResponse,
  RelatedInput,
} from '@saldo/sdk/contract';
import { withDatabases } from '../db/testing/with-databases.ts';
import { seedPublisher, type SeededPublisher } from '../testing/seed-publisher.ts';
import { TestApp } from '../testing/test-app.ts';

const receipt = (externalId: string, related: RelatedInput[], partner = 'C-0001'): PublishRecord => ({
  kind: 'document',
  externalId,
  data: {
    type: 'receipt',
    direction: 'receivable',
    partner: { externalId: partner },
    issueDate: '2026-01-21',
    total: { amount: '40.00', currency: 'PEN' },
    related,
  } satisfies DocumentInput,
});

const payment = (externalId: string, partner = 'C-0001'): PublishRecord => ({
  kind: 'payment',
  externalId,
  data: {
    direction: 'receivable',
    partner: { externalId: partner },
    date: '2026-01-20',
    amount: { amount: '40.00', currency: 'PEN' },
  },
});

withDatabases('receipts of payments', (databases) => {
  let app: TestApp;
  let seeded: SeededPublisher;

  before(async () => {
    app = new TestApp(databases.database);
    seeded = await seedPublisher(databases.database);
  });

  const publish = async (...records: PublishRecord[]) => {
    const { body } = await app.call<PublishResponse>('POST', '/v1/publish', {
      token: seeded.apiKey,
      body: { records },
    });
    return body.results.map(({ outcome, problem }) =>
      [outcome, ...(problem?.errors ?? []).map(({ pointer, code }) => `${code} ${pointer}`)].join(' '),
    );
  };
  const get = async <Body>(path: string, token = seeded.apiKey): Promise<Body> => {
    const { status, body } = await app.call<Body>('GET', path, { token });
    assert.equal(status, 200, JSON.stringify(body));
    return body;
  };
  const receiptOf = (externalId: string) => get<SaldoDocument>(`/v1/documents/external/${externalId}`);
  const namingOf = async (externalId: string) => {
    const { related = [] } = await get<Payment>(`/v1/payments/external/${externalId}`);
    return related.map((one) => `${one.relation} ${one.document?.type} ${one.externalId}`);
  };

  test('name the payment, which tells of them, whichever comes first', async () => {
    const link = { relation: 'acknowledges', payment: 'P/1' } as const;
    assert.deepEqual(await publish(receipt('R-1', [link])), ['created']);
    assert.deepEqual((await receiptOf('R-1')).related, [{ relation: 'acknowledges', externalId: 'P/1' }]);
    assert.deepEqual(await publish(payment('P/1')), ['created']);
    const [related] = (await receiptOf('R-1')).related;
    assert.deepEqual([related?.payment?.externalId, related?.payment?.type], ['P/1', 'payment']);
    assert.equal(related?.document, undefined);
    assert.deepEqual(await namingOf('P~2F1'), ['acknowledged_by receipt R-1']);
    assert.deepEqual(await publish(receipt('R-1', [])), ['updated']);
    assert.deepEqual(await namingOf('P~2F1'), []);
  });

  test('do not take a document for a payment of the same id, nor the other way round', async () => {
    await publish(payment('SAME'), receipt('SAME', []));
    await publish(receipt('R-2', [{ relation: 'acknowledges', payment: 'SAME' }]));
    await publish(receipt('R-3', [{ relation: 'refers_to', externalId: 'SAME' }]));
    assert.deepEqual(await namingOf('SAME'), ['acknowledged_by receipt R-2']);
    assert.deepEqual(
      (await receiptOf('SAME')).related.map(({ externalId }) => externalId),
      ['R-3'],
    );
  });

  test('tell a partner nothing of the payments of another', async () => {
    await publish(payment('OTHERS', 'C-0002'));
    await publish(receipt('R-4', [{ relation: 'acknowledges', payment: 'OTHERS' }]));
    const { related } = await get<SaldoDocument>('/v1/documents/ext:R-4', seeded.client.token);
    assert.deepEqual(related, [{ relation: 'acknowledges', externalId: 'OTHERS' }]);
    const theirs = await get<Payment>('/v1/payments/ext:OTHERS', seeded.otherClient.token);
    assert.equal(theirs.related, undefined);
  });

  test('name one thing in one way', async () => {
    assert.deepEqual(
      await publish(
        receipt('R-5', [{ relation: 'acknowledges', externalId: 'I-1', payment: 'P-1' }]),
        receipt('R-6', [{ relation: 'acknowledges' }]),
      ),
      ['rejected not-accepted /data/related/0/payment', 'rejected required /data/related/0/externalId'],
    );
  });
});
