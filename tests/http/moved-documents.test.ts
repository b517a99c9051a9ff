import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PaymentReport } from '@saldo/sdk/contract';
import { withDatabases } from '../../packages/demo-server/src/server/db/testing/with-databases.ts';
import { seedPublisher } from '../../packages/demo-server/src/server/testing/seed-publisher.ts';
import { TestApp } from '../../packages/demo-server/src/server/testing/test-app.ts';

withDatabases('a document that a partner reported to have paid', (databases) => {
  test('stays in the report as it was claimed when it is moved to another partner under another number', async () => {
    const { apiKey, client, otherClient } = await seedPublisher(databases.database);
    const app = new TestApp(databases.database);
    const put = (partner: string, number: string) =>
      app.call<{ id: string }>('PUT', '/v1/documents/external/F-1', {
        token: apiKey,
        body: {
          type: 'invoice',
          direction: 'receivable',
          partner: { externalId: partner },
          series: 'F001',
          number,
          issueDate: '2026-01-10',
          total: { amount: '100.00', currency: 'PEN' },
        },
      });
    const { id } = (await put(client.externalId, '123')).body;
    const created = await app.call<PaymentReport>('POST', '/v1/payment-reports', {
      token: client.token,
      body: {
        direction: 'receivable',
        paymentDate: '2026-02-01',
        amount: { amount: '40.00', currency: 'PEN' },
        method: 'cash',
        lines: [{ documentId: id, amount: { amount: '30.00', currency: 'PEN' } }],
      },
    });
    const { lines } = created.body;
    assert.deepEqual(
      lines.map(({ document }) => document),
      [{ id, externalId: 'F-1', type: 'invoice', series: 'F001', number: '123' }],
    );
    assert.equal((await put(otherClient.externalId, '124')).status, 200);
    const path = `/v1/payment-reports/${created.body.id}`;
    for (const token of [client.token, apiKey]) {
      const { body } = await app.call<PaymentReport>('GET', path, { token });
      assert.deepEqual(body, created.body);
    }
    const hidden = await app.call('GET', `/v1/documents/${id}`, { token: client.token });
    assert.equal(hidden.status, 404);
  });
});
