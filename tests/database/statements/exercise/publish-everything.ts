import assert from 'node:assert/strict';
import type {
  DocumentInput,
  PartnerInput,
  PaymentInput,
  PublishRecord,
  PublishResponse,
} from '@saldo/sdk/contract';
import type { SeededPublisher } from '../../../../packages/demo-server/src/server/testing/seed-publisher.ts';
import type { TestApp } from '../../../../packages/demo-server/src/server/testing/test-app.ts';
import { PDF } from '../../../contract/make-account.ts';

const partner = { externalId: 'C-0001' };
const pen = (amount: string) => ({ amount, currency: 'PEN' });
/** Longer than a cursor keeps. */
const LONG = 'x'.repeat(90);

const invoice: DocumentInput = {
  type: 'invoice',
  direction: 'receivable',
  partner,
  series: 'F001',
  number: '1',
  fiscal: { scheme: 'sunat', value: '20100070970-01-F001-1' },
  issueDate: '2026-01-10',
  dueDate: '2026-02-10',
  total: pen('100.00'),
  version: 1,
  installments: [
    { number: 1, dueDate: '2026-02-10', amount: pen('60.00') },
    { number: 2, dueDate: '2026-04-10', amount: pen('40.00') },
  ],
  hold: { kind: 'disputed', reason: 'Two boxes arrived broken', until: '2026-05-31' },
  files: [{ externalId: 'I-1.pdf', role: 'pdf' }],
  related: [{ relation: 'fulfils', externalId: 'O-1' }],
  metadata: { project: 'invoice' },
};
const { fiscal: _, ...unstamped } = invoice;
const awaited = { scheme: 'cfdi-uuid', value: 'awaited' };
const order: DocumentInput = {
  type: 'purchase_order',
  direction: 'receivable',
  partner,
  issueDate: '2026-01-05',
  total: pen('100.00'),
};
const credit: DocumentInput = {
  type: 'credit_note',
  direction: 'receivable',
  partner,
  issueDate: '2026-02-20',
  total: pen('10.00'),
  allocations: [{ document: 'I-1', installment: 1, amount: pen('10.00') }],
  related: [
    { relation: 'corrects', externalId: 'I-1' },
    { relation: 'acknowledges', payment: 'P-1' },
    { relation: 'refers_to', fiscal: { scheme: 'sunat', value: '20100070970-01-F001-1' } },
  ],
};
const payment: PaymentInput = {
  direction: 'receivable',
  partner,
  date: '2026-02-05',
  amount: pen('50.00'),
  version: 1,
  allocations: [
    { document: 'I-1', installment: 1, amount: pen('20.00') },
    { document: 'I-2', amount: pen('20.00') },
  ],
  files: [{ externalId: 'I-1.pdf', role: 'pdf' }],
  metadata: { project: 'invoice' },
};

/** Every kind with every operation: created, written anew, the same in a higher version, voided, deleted; as a batch and as a stream. */
export async function publishEverything(app: TestApp, { apiKey: token }: SeededPublisher): Promise<void> {
  const publish = async (records: readonly PublishRecord[], outcomes: readonly string[]) => {
    const { body } = await app.call<PublishResponse>('POST', '/v1/publish', { token, body: { records } });
    assert.deepEqual(
      body.results.map(({ outcome }) => outcome),
      outcomes,
      JSON.stringify(body.results),
    );
  };
  await app.call('PUT', '/v1/files/external/I-1.pdf', {
    token,
    body: PDF,
    headers: { 'Content-Type': 'application/pdf', 'Content-Disposition': 'attachment; filename=i.pdf' },
  });
  const company = {
    name: `Ficticia ${LONG}`,
    taxId: '20111111111',
    direction: 'receivable' as const,
    metadata: { project: 'invoice' },
    tags: ['invoice'],
    parent: 'invoice',
    version: 1,
  } satisfies PartnerInput;
  await publish(
    [
      { kind: 'partner', externalId: 'C-9', data: company },
      { kind: 'document', externalId: 'I-1', data: invoice },
      {
        kind: 'document',
        externalId: 'I-4',
        data: {
          ...order,
          partner: { identifiers: [{ scheme: '0088', value: '7300010000001' }], name: LONG },
        },
      },
      {
        kind: 'document',
        externalId: 'I-2',
        data: { ...unstamped, number: LONG, version: 1, files: [], related: [] },
      },
      {
        kind: 'document',
        externalId: 'I-3',
        data: { ...unstamped, number: '3', dueDate: '2026-04-10', installments: [] },
      },
      { kind: 'document', externalId: 'O-1', data: order },
      { kind: 'document', externalId: 'N-1', data: credit },
      { kind: 'document', externalId: 'V-1', data: order },
      { kind: 'payment', externalId: 'P-1', data: payment },
      { kind: 'payment', externalId: 'P-2', data: { ...payment, allocations: [] } },
      { kind: 'payment', externalId: 'V-1', data: { ...payment, allocations: [] } },
      { kind: 'document', externalId: 'N-2', data: { ...credit, allocations: [], related: [] } },
      {
        kind: 'payment',
        externalId: 'P-3',
        data: { ...payment, status: 'in_process', plannedOn: '2026-05-13', clearsOn: '2026-05-15' },
      },
      {
        kind: 'payment',
        externalId: 'P-4',
        data: { ...payment, allocations: [{ fiscal: awaited, amount: pen('5.00') }] },
      },
      {
        kind: 'document',
        externalId: 'W-1',
        data: { ...credit, type: 'adjustment', effect: 'decrease', reason: 'write_off', related: [] },
      },
      {
        kind: 'payment',
        externalId: 'R-1',
        data: { ...payment, type: 'refund', allocations: [{ document: 'N-1', amount: pen('1.00') }] },
      },
    ],
    Array<string>(16).fill('created'),
  );
  await preview(app, token);
  const late: DocumentInput = { ...unstamped, number: '5', fiscal: awaited, files: [] };
  const other: DocumentInput = { ...unstamped, number: '6', fiscal: { scheme: 'cfdi-uuid', value: 'other' } };
  await publish(
    [
      { kind: 'document', externalId: 'I-5', data: late },
      { kind: 'document', externalId: 'X-5', matchBy: 'fiscal', data: { ...late, files: invoice.files! } },
      { kind: 'document', externalId: 'X-6', matchBy: 'fiscal', data: other },
    ],
    ['created', 'updated', 'created'],
  );
  await publish(
    [
      { kind: 'document', externalId: 'I-5', data: { ...late, files: invoice.files! } },
      { kind: 'document', externalId: 'I-6', data: other },
    ],
    ['updated', 'updated'],
  );
  await publish(
    [
      { kind: 'partner', externalId: 'C-9', data: { ...company, version: 2 } },
      { kind: 'partner', externalId: 'C-0001', data: { name: 'Otro nombre', direction: 'receivable' } },
      { kind: 'document', externalId: 'I-1', data: { ...invoice, description: 'Corregida', version: 2 } },
      {
        kind: 'document',
        externalId: 'I-3',
        data: { ...unstamped, number: '3', dueDate: '2026-04-10', installments: [], version: 2 },
      },
      { kind: 'document', externalId: 'N-1', data: { ...credit, total: pen('12.00') } },
      { kind: 'document', externalId: 'V-1', op: 'void', data: { reason: 'Error', date: '2026-02-01' } },
      { kind: 'payment', externalId: 'P-1', data: { ...payment, amount: pen('60.00') } },
      {
        kind: 'payment',
        externalId: 'V-1',
        op: 'void',
        data: { reason: 'Error', date: '2026-02-10', version: 2 },
      },
      { kind: 'payment', externalId: 'P-2', data: { ...payment, allocations: [], version: 2 } },
    ],
    ['unchanged', 'updated', 'updated', 'unchanged', 'updated', 'voided', 'updated', 'voided', 'unchanged'],
  );
  const account = { partner: { externalId: 'C-0001' }, direction: 'receivable' };
  for (const amount of ['1.00', '2.00', '1.00']) {
    const assertions = ['2026-02-28', '2026-03-31'].map((date) => ({
      ...account,
      date,
      balance: pen(amount),
    }));
    const { status } = await app.call('PUT', '/v1/balance-assertions', { token, body: { assertions } });
    assert.equal(status, 200);
    if (amount !== '2.00') continue;
    const withdrawal = { op: 'withdraw', ...account, date: '2026-02-28', currency: 'PEN' };
    await app.call('PUT', '/v1/balance-assertions', { token, body: { assertions: [withdrawal] } });
  }
  const line = (record: PublishRecord) => `${JSON.stringify(record)}\n`;
  await app.call('POST', '/v1/publish', {
    token,
    body: new TextEncoder().encode(
      line({ kind: 'partner', externalId: 'C-8', data: { name: 'Por línea', direction: 'both' } }) +
        line({ kind: 'partner', externalId: 'C-8', op: 'delete' }) +
        line({ kind: 'document', externalId: 'N-2', op: 'delete' }) +
        line({ kind: 'payment', externalId: 'P-8', data: { ...payment, allocations: [] } }) +
        line({ kind: 'payment', externalId: 'P-8', op: 'delete' }),
    ),
    headers: { 'Content-Type': 'application/x-ndjson' },
  });
}

/** What is there, assumed to be so with a file of it, and changed. */
async function preview(app: TestApp, token: string): Promise<void> {
  const records = [
    {
      kind: 'document',
      externalId: 'I-1',
      data: { ...invoice, description: 'Otra', files: [{ externalId: 'assumed' }] },
    },
    { kind: 'payment', externalId: 'P-1', data: { ...payment, amount: pen('61.00') } },
    { kind: 'partner', externalId: 'C-0001', data: { name: 'Otro', direction: 'receivable' } },
  ];
  const body = { records, assuming: { files: ['assumed'], records } };
  const { status } = await app.call('POST', '/v1/publish?preview=true', { token, body });
  assert.equal(status, 200);
}
