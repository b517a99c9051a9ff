import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { SaldoDocument, DocumentSummary, Payment, Statement } from '@saldo/sdk/contract';
import { withDatabases } from '../../packages/demo-server/src/server/db/testing/with-databases.ts';
import {
  seedPublisher,
  type SeededPublisher,
} from '../../packages/demo-server/src/server/testing/seed-publisher.ts';
import { refusal, TestApp } from '../../packages/demo-server/src/server/testing/test-app.ts';
import { makeAccount, type MadeAccount } from '../contract/make-account.ts';

const LARGEST = '999999999999999999.99';
const money = (amount: string) => ({ amount, currency: 'PEN' });

/** The application fails where it answers otherwise than its contract describes. */
withDatabases('answers at their limits', (databases) => {
  let app: TestApp;
  let seeded: SeededPublisher;
  let account: MadeAccount;
  before(async () => {
    seeded = await seedPublisher(databases.database);
    app = new TestApp(databases.database);
    account = await makeAccount(app, seeded);
  });

  test('sums have as many digits as they take, though no amount has more than 18', async () => {
    const { apiKey, client } = await seedPublisher(databases.database);
    const partner = { externalId: client.externalId };
    const put = async (path: string, body: object) => {
      const answer = await app.call('PUT', path, { token: apiKey, body: { ...body, partner } });
      assert.equal(answer.status, 200, JSON.stringify(answer.body));
    };
    const read = async <Body>(path: string) => {
      const answer = await app.call<Body>('GET', path, { token: apiKey });
      assert.equal(answer.status, 200, JSON.stringify(answer.body));
      return answer.body;
    };
    for (const externalId of ['F-1', 'F-2', 'F-3']) {
      await put(`/v1/documents/external/${externalId}`, {
        type: 'invoice',
        direction: 'receivable',
        issueDate: '2026-01-10',
        total: money(LARGEST),
      });
    }
    const summary = await read<DocumentSummary>('/v1/documents/summary');
    assert.equal(summary.currencies[0]!.total.amount, '2999999999999999999.97');
    for (const kind of ['activity', 'open_items']) {
      const statement = await read<Statement>(`/v1/statement?partnerId=${client.partnerId}&kind=${kind}`);
      assert.equal(statement.currencies[0]!.closing.amount, '2999999999999999999.97');
    }
    for (const externalId of ['P-1', 'P-2', 'P-3']) {
      await put(`/v1/payments/external/${externalId}`, {
        direction: 'receivable',
        date: '2026-02-01',
        amount: money('1.00'),
        allocations: ['F-1', 'F-2', 'F-3'].map((document) => ({ document, amount: money(LARGEST) })),
      });
    }
    const paid = await read<SaldoDocument>('/v1/documents/external/F-1');
    assert.equal(paid.openAmount.amount, '-1999999999999999999.98');
    const payment = await read<Payment>('/v1/payments/external/P-1');
    assert.equal(payment.unappliedAmount.amount, '-2999999999999999998.97');
    await read('/v1/documents');
    await read('/v1/payments');
    await read(`/v1/statement?partnerId=${client.partnerId}&kind=open_items`);
  });

  test('a statement as of the first days that there are begins with the first', async () => {
    for (const asOf of ['1900-01-01', '1900-02-28']) {
      const path = `/v1/statement?asOf=${asOf}`;
      const { body } = await app.call<Statement>('GET', path, { token: seeded.client.token });
      assert.equal(body.from, '1900-01-01');
    }
  });

  test('partnerId names a partner that the caller sees; a session may name its own', async () => {
    const { client, otherClient } = seeded;
    const { token } = client;
    for (const [path, found] of [
      ['/v1/documents?', account.documentId],
      ['/v1/payments?', account.paymentId],
      ['/v1/payment-reports?', account.paymentReportId],
      ['/v1/threads?', account.threadId],
    ] as const) {
      const ask = (partnerId: string) =>
        app.call<{ data: { id: string }[] }>('GET', `${path}partnerId=${partnerId}`, { token });
      assert.ok((await ask(client.partnerId)).body.data.some(({ id }) => id === found));
      for (const partnerId of [otherClient.partnerId, crypto.randomUUID()]) {
        assert.deepEqual((await ask(partnerId)).body.data, [], path);
      }
    }
    const statement = (partnerId: string) =>
      app.call('GET', `/v1/statement?partnerId=${partnerId}`, { token });
    assert.equal((await statement(client.partnerId)).status, 200);
    assert.deepEqual(refusal(await statement(otherClient.partnerId)), ['404 not-found']);
    assert.deepEqual(refusal(await statement(crypto.randomUUID())), ['404 not-found']);
    const thread = (partnerId: string) =>
      app.call('POST', '/v1/threads', {
        token,
        body: { partnerId, about: { kind: 'account' }, subject: 'Saldo', message: { text: 'Hola' } },
      });
    assert.equal((await thread(client.partnerId.toUpperCase())).status, 201);
    for (const partnerId of [otherClient.partnerId, crypto.randomUUID()]) {
      assert.deepEqual(refusal(await thread(partnerId)), [
        '422 invalid-request',
        '/partnerId unknown-reference',
      ]);
    }
  });
});
