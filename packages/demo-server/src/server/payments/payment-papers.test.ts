import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { Payment, PaymentInput, WriteResult } from '@saldo/sdk/contract';
import { withDatabases } from '../db/testing/with-databases.ts';
import { seedPublisher, type SeededPublisher } from '../testing/seed-publisher.ts';
import { refusal, TestApp } from '../testing/test-app.ts';

const PDF = new TextEncoder().encode('%PDF-1.4\n%%EOF\n');
const payment: PaymentInput = {
  direction: 'receivable',
  partner: { externalId: 'C-0001' },
  date: '2026-01-20',
  amount: { amount: '100.00', currency: 'PEN' },
  depositAccount: 'pen',
  fiscal: { scheme: 'cfdi-uuid', value: '01932F6E-7C1A-4B1E-9F0A-3D1C5B7E9A11' },
  files: [{ externalId: 'P-1.pdf', role: 'pdf' }],
};

withDatabases('papers of a payment', (databases) => {
  let app: TestApp;
  let seeded: SeededPublisher;
  before(async () => {
    app = new TestApp(databases.database);
    seeded = await seedPublisher(databases.database);
  });
  const put = (externalId: string, body: PaymentInput) =>
    app.call<WriteResult>('PUT', `/v1/payments/external/${externalId}`, { token: seeded.apiKey, body });

  test('are seen and read by its partner, by no other, and no more when it is published without', async () => {
    assert.deepEqual(refusal(await put('P-1', payment)), [
      '422 invalid-request',
      '/files/0/externalId unknown-reference',
    ]);
    const headers = {
      'Content-Type': 'application/pdf',
      'Content-Disposition': 'attachment; filename=p.pdf',
    };
    await app.call('PUT', '/v1/files/external/P-1.pdf', { token: seeded.apiKey, body: PDF, headers });
    const { body: written } = await put('P-1', payment);
    assert.equal((await put('P-1', payment)).body.outcome, 'unchanged');
    // Two payments of one receipt share its identity.
    assert.equal((await put('P-2', { ...payment, files: [] })).body.outcome, 'created');
    const { token } = seeded.client;
    const { body } = await app.call<Payment>('GET', `/v1/payments/${written.id}`, { token });
    assert.deepEqual([body.fiscal, body.depositAccount], [payment.fiscal, 'pen']);
    assert.deepEqual(
      body.files?.map(({ externalId, role, fileName }) => [externalId, role, fileName]),
      [['P-1.pdf', 'pdf', 'p.pdf']],
    );
    const content = `/v1/file-contents/${body.files![0]!.id}`;
    const read = async (of: string) => (await app.call('GET', content, { token: of })).status;
    assert.deepEqual([await read(token), await read(seeded.otherClient.token)], [200, 404]);
    assert.equal((await put('P-1', { ...payment, files: [] })).body.outcome, 'updated');
    assert.equal(await read(token), 404);
  });
});
