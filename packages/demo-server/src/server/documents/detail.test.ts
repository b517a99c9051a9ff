import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { SaldoDocument, DocumentInput, DocumentPage, WriteResult } from '@saldo/sdk/contract';
import { withDatabases } from '../db/testing/with-databases.ts';
import { seedPublisher, type SeededPublisher } from '../testing/seed-publisher.ts';
import { refusal, TestApp } from '../testing/test-app.ts';

const pen = (amount: string) => ({ amount, currency: 'PEN' });
const long = {
  lines: [
    {
      code: 'T-10',
      description: 'Tornillo hexagonal 10 mm',
      quantity: '500',
      unit: 'pza',
      unitPrice: pen('1.0525'),
      discount: pen('26.25'),
      taxes: [{ tax: 'IGV', rate: '0.18', base: pen('500.00'), amount: pen('90.00') }],
      total: pen('500.00'),
    },
  ],
  discounts: [{ description: 'Volumen', rate: '0.05', amount: pen('25.00') }],
  charges: [{ description: 'Flete', amount: pen('25.00') }],
  addresses: { billing: { street: 'Av. Ficticia 123', city: 'Lima', country: 'PE' } },
  notes: 'Gracias',
} satisfies Partial<DocumentInput>;
const brief = {
  rounding: pen('-0.01'),
  prepaid: pen('89.99'),
  exchangeRate: '0.2685',
  baseTotal: { amount: '134.25', currency: 'USD' },
  baseSubtotal: { amount: '134.25', currency: 'USD' },
  paymentTerms: { code: '30D2', text: '30 días', earlyPayment: [{ until: '2026-01-25', rate: '0.02' }] },
  salesperson: 'Ana Ficticia',
  branch: 'Lima Norte',
  project: 'P-2026-014',
  costCentre: 'CC-7',
} satisfies Partial<DocumentInput>;
const invoice: DocumentInput = {
  type: 'invoice',
  direction: 'receivable',
  partner: { externalId: 'C-0001' },
  issueDate: '2026-01-15',
  subtotal: pen('500.00'),
  taxes: [{ tax: 'IGV', rate: '0.18', base: pen('500.00'), amount: pen('90.00') }],
  total: pen('500.00'),
  ...long,
  ...brief,
};

withDatabases('the detail of a document', (databases) => {
  let app: TestApp;
  let seeded: SeededPublisher;
  before(async () => {
    app = new TestApp(databases.database);
    seeded = await seedPublisher(databases.database);
  });
  const put = (externalId: string, body: DocumentInput) =>
    app.call<WriteResult>('PUT', `/v1/documents/external/${externalId}`, { token: seeded.apiKey, body });

  test('is read whole by publisher and partner, unchanged when it comes again, and lists leave out what is long', async () => {
    const { body: written } = await put('F-1', invoice);
    assert.deepEqual([written.outcome, written.warnings], ['created', undefined], JSON.stringify(written));
    assert.equal((await put('F-1', invoice)).body.outcome, 'unchanged');
    for (const token of [seeded.apiKey, seeded.client.token]) {
      const { body } = await app.call<SaldoDocument>('GET', `/v1/documents/${written.id}`, { token });
      assert.deepEqual({ ...body, ...long, ...brief }, body);
      const list = await app.call<DocumentPage>('GET', '/v1/documents', { token });
      const row = list.body.data.find(({ id }) => id === written.id)!;
      assert.deepEqual({ ...row, ...brief }, row);
      for (const name of Object.keys(long)) assert.equal(name in row, false, name);
    }
    const changed = { ...invoice, lines: [{ ...long.lines[0]!, description: 'Otro' }] };
    assert.equal((await put('F-1', changed)).body.outcome, 'updated');
  });

  test('is told where it does not add up, and refused in another currency', async () => {
    const { body } = await put('F-2', { ...invoice, total: pen('501.00') });
    assert.deepEqual(
      body.warnings?.map(({ pointer, code }) => `${pointer} ${code}`),
      ['/total total-differs-from-sum'],
    );
    const dollars = { amount: '1.00', currency: 'USD' };
    assert.deepEqual(refusal(await put('F-3', { ...invoice, rounding: dollars })), [
      '422 invalid-request',
      '/rounding/currency currency-differs',
    ]);
    const line = { description: 'x', unitPrice: dollars, total: pen('500.00') };
    assert.deepEqual(refusal(await put('F-3', { ...invoice, lines: [line] })), [
      '422 invalid-request',
      '/lines/0/unitPrice/currency currency-differs',
    ]);
    const spelt = { ...invoice, lines: [{ ...line, unitPrice: pen('1'), quantity: '1,5' }] };
    assert.deepEqual(refusal(await put('F-3', spelt)), [
      '422 invalid-request',
      '/lines/0/quantity malformed',
    ]);
  });
});
