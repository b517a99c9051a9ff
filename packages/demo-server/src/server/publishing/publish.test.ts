import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import type {
  SaldoDocument,
  DocumentInput,
  DocumentRecord,
  PaymentRecord,
  PublishRecord,
  PublishResponse,
  Statement,
} from '@saldo/sdk/contract';
import { withDatabases } from '../db/testing/with-databases.ts';
import { seedPublisher, type SeededPublisher } from '../testing/seed-publisher.ts';
import { TestApp, refusal } from '../testing/test-app.ts';

const pen = (amount: string) => ({ amount, currency: 'PEN' });

function invoice(externalId: string, data: Partial<DocumentInput> = {}): DocumentRecord {
  return {
    kind: 'document',
    externalId,
    data: {
      type: 'invoice',
      direction: 'receivable',
      partner: { externalId: 'C-0001' },
      issueDate: '2026-01-10',
      dueDate: '2026-02-10',
      total: pen('100.00'),
      ...data,
    },
  };
}

function payment(externalId: string, document: string, amount: string): PaymentRecord {
  return {
    kind: 'payment',
    externalId,
    data: {
      direction: 'receivable',
      partner: { externalId: 'C-0001' },
      date: '2026-02-01',
      amount: pen(amount),
      allocations: [{ document, amount: pen(amount) }],
    },
  };
}

withDatabases('publish', (databases) => {
  let app: TestApp;
  let seeded: SeededPublisher;

  before(async () => {
    app = new TestApp(databases.database);
    seeded = await seedPublisher(databases.database);
  });

  const publish = async (records: readonly unknown[], atomic = false) =>
    app.call<PublishResponse>('POST', '/v1/publish', { token: seeded.apiKey, body: { records, atomic } });
  const outcomes = async (records: readonly unknown[]) =>
    (await publish(records)).body.results.map(({ outcome }) => outcome);
  const read = async (externalId: string) =>
    (
      await app.call<SaldoDocument>('GET', `/v1/documents/external/${encodeURIComponent(externalId)}`, {
        token: seeded.apiKey,
      })
    ).body;
  const closing = async (externalId: string) => {
    const partner = await app.call<{ id: string }>('GET', `/v1/partners/external/${externalId}`, {
      token: seeded.apiKey,
    });
    const statement = await app.call<Statement>('GET', `/v1/statement?partnerId=${partner.body.id}`, {
      token: seeded.apiKey,
    });
    return statement.body.currencies.map((one) => one.closing.amount).join();
  };

  test('writes partners, documents and payments of one request whatever their order', async () => {
    const records: PublishRecord[] = [
      {
        kind: 'payment',
        externalId: 'P-order',
        data: {
          direction: 'receivable',
          partner: { externalId: 'C-order' },
          date: '2026-02-01',
          amount: pen('40.00'),
          allocations: [{ document: 'F-order', amount: pen('40.00') }],
        },
      },
      invoice('F-order', { partner: { externalId: 'C-order' } }),
      { kind: 'partner', externalId: 'C-order', data: { name: 'Cliente', direction: 'receivable' } },
    ];
    assert.deepEqual(await outcomes(records), ['created', 'created', 'created']);
    assert.equal((await read('F-order')).openAmount.amount, '60.00');
    assert.deepEqual(await outcomes(records), ['unchanged', 'unchanged', 'unchanged']);
  });

  test('makes a revision for new content only', async () => {
    await publish([invoice('F-rev')]);
    await publish([invoice('F-rev')]);
    assert.equal((await read('F-rev')).provenance.revision, 1);
    assert.deepEqual(await outcomes([invoice('F-rev', { description: 'Otra' })]), ['updated']);
    assert.equal((await read('F-rev')).provenance.revision, 2);
  });

  test('answers an older version as stale and keeps the higher version of the same content', async () => {
    await publish([invoice('F-ver', { version: 5 })]);
    assert.deepEqual(await outcomes([invoice('F-ver', { version: 4, description: 'old' })]), ['stale']);
    assert.deepEqual(await outcomes([invoice('F-ver', { version: 9 })]), ['unchanged']);
    assert.deepEqual(await outcomes([invoice('F-ver', { version: 8, description: 'old' })]), ['stale']);
    assert.equal((await read('F-ver')).provenance.version, 9);
    assert.equal((await read('F-ver')).provenance.revision, 1);
  });

  test('lets the last of the same key win', async () => {
    const result = await outcomes([
      invoice('F-twice', { description: 'first' }),
      invoice('F-twice', { description: 'last' }),
    ]);
    assert.deepEqual(result, ['superseded', 'created']);
    assert.equal((await read('F-twice')).description, 'last');
  });

  test('rejects a record by itself, naming each field and what is accepted', async () => {
    const { body } = await publish([
      invoice('F-good'),
      {
        ...invoice('F-bad'),
        data: { ...invoice('F-bad').data, total: { amount: 12.5, currency: 'pen' }, colour: 'red' },
      },
      { kind: 'order', externalId: 'x' },
      null,
      invoice('F-nobody', { partner: { externalId: 'nobody' } }),
    ]);
    assert.deepEqual(body.summary, {
      created: 1,
      updated: 0,
      unchanged: 0,
      stale: 0,
      superseded: 0,
      voided: 0,
      deleted: 0,
      rejected: 4,
    });
    const pointers = body.results.map(({ problem }) =>
      (problem?.errors ?? []).map(({ pointer, code }) => `${pointer} ${code}`).sort(),
    );
    assert.deepEqual(pointers, [
      [],
      ['/data/colour unknown-field', '/data/total/amount wrong-type', '/data/total/currency malformed'],
      ['/kind not-a-choice'],
      ['/kind not-a-choice'],
      ['/data/partner/externalId unknown-reference'],
    ]);
  });

  test('never repeats a submitted value in a problem', async () => {
    const secret = 'ana@confidencial.example';
    const { body } = await publish([
      { kind: secret, externalId: 'x' },
      {
        ...invoice('F-secret'),
        data: { ...invoice('F-secret').data, type: secret, issueDate: secret, partner: secret },
      },
    ]);
    assert.equal(body.summary.rejected, 2);
    assert.ok(!JSON.stringify(body.results.map(({ problem }) => problem)).includes(secret));
  });

  test('writes nothing of an atomic request with one rejected record', async () => {
    const answer = await publish(
      [invoice('F-atomic'), invoice('F-atomic-bad', { partner: { externalId: 'nobody' } })],
      true,
    );
    assert.deepEqual(refusal(answer), [
      '422 batch-rejected',
      '/records/1/data/partner/externalId unknown-reference',
    ]);
    const found = await app.call('GET', '/v1/documents/external/F-atomic', { token: seeded.apiKey });
    assert.equal(found.status, 404);
  });

  test('opens a document again when the payment that settled it is voided, and settles it when that is published again', async () => {
    await publish([invoice('F-void'), payment('P-void', 'F-void', '100.00')]);
    assert.equal((await read('F-void')).status, 'paid');
    const voiding = {
      kind: 'payment',
      op: 'void',
      externalId: 'P-void',
      data: { reason: 'Cheque devuelto', date: '2026-02-03' },
    };
    assert.deepEqual(await outcomes([voiding]), ['voided']);
    assert.deepEqual(await outcomes([voiding]), ['unchanged']);
    assert.equal((await read('F-void')).openAmount.amount, '100.00');
    assert.deepEqual(await outcomes([payment('P-void', 'F-void', '100.00')]), ['updated']);
    assert.equal((await read('F-void')).status, 'paid');
  });

  test('counts what settled a voided document as unapplied, and as applied when the document comes back', async () => {
    await publish([
      { kind: 'partner', externalId: 'C-back', data: { name: 'Vuelve', direction: 'receivable' } },
      invoice('F-back', { partner: { externalId: 'C-back' } }),
      {
        ...payment('P-back', 'F-back', '30.00'),
        data: { ...payment('P-back', 'F-back', '30.00').data, partner: { externalId: 'C-back' } },
      },
    ]);
    assert.equal(await closing('C-back'), '70.00');
    await publish([
      { kind: 'document', op: 'void', externalId: 'F-back', data: { reason: 'Error', date: '2026-02-03' } },
    ]);
    assert.equal(await closing('C-back'), '-30.00');
    await publish([invoice('F-back', { partner: { externalId: 'C-back' } })]);
    assert.equal(await closing('C-back'), '70.00');
    assert.equal((await read('F-back')).openAmount.amount, '70.00');
  });

  test('deletes what nothing refers to, credits before what they settle', async () => {
    const credit: PublishRecord = {
      kind: 'document',
      externalId: 'NC-del',
      data: {
        ...invoice('NC-del').data,
        type: 'credit_note',
        total: pen('10.00'),
        allocations: [{ document: 'F-del', amount: pen('10.00') }],
      } as DocumentInput,
    };
    await publish([invoice('F-del'), credit]);
    const gone = { kind: 'document', op: 'delete', externalId: 'F-del' };
    const { body } = await publish([gone]);
    assert.equal(body.results[0]!.problem?.code, 'in-use');
    assert.deepEqual(await outcomes([gone, { ...gone, externalId: 'NC-del' }]), ['deleted', 'deleted']);
    assert.deepEqual(await outcomes([gone]), ['rejected']);
  });

  describe('what a document is held to by what settles it', () => {
    for (const [name, change, pointer] of [
      ['partner', { partner: { externalId: 'C-0002' } }, '/data/partner settled'],
      ['direction', { direction: 'payable' }, '/data/direction settled'],
      ['currency', { total: { amount: '100.00', currency: 'USD' } }, '/data/total/currency settled'],
      ['type', { type: 'credit_note' }, '/data/type settled'],
    ] as const) {
      test(name, async () => {
        await publish([invoice(`F-keep-${name}`), payment(`P-keep-${name}`, `F-keep-${name}`, '1.00')]);
        const { body } = await publish([invoice(`F-keep-${name}`, change)]);
        assert.deepEqual(
          body.results[0]!.problem?.errors?.map((one) => `${one.pointer} ${one.code}`),
          [pointer],
        );
      });
    }
  });

  test('refuses to settle what is unknown, of another partner, direction or currency, or no debt', async () => {
    await publish([
      invoice('F-other', { partner: { externalId: 'C-0002' } }),
      invoice('F-usd', { total: { amount: '5.00', currency: 'USD' } }),
      invoice('F-pay', { direction: 'payable' }),
      invoice('OC-1', { type: 'purchase_order' }),
    ]);
    const targets = ['missing', 'F-other', 'F-usd', 'F-pay', 'OC-1'];
    const { body } = await publish(targets.map((target, index) => payment(`P-no-${index}`, target, '1.00')));
    assert.deepEqual(
      body.results.map(({ problem }) => problem?.errors?.[0]?.code),
      ['unknown-reference', 'partner-differs', 'currency-differs', 'direction-differs', 'not-a-debt'],
    );
  });

  test('takes the partner with the tax id of an e-invoice, or makes one', async () => {
    const byTaxId = (externalId: string, taxId: string) =>
      invoice(externalId, { partner: { taxId, name: 'Según factura' } });
    await publish([
      {
        kind: 'partner',
        externalId: 'C-tax',
        data: { name: 'Del ERP', taxId: '20555555551', direction: 'receivable' },
      },
    ]);
    assert.deepEqual(
      await outcomes([
        byTaxId('E-1', '20555555551'),
        byTaxId('E-2', '20666666661'),
        byTaxId('E-3', '20666666661'),
      ]),
      ['created', 'created', 'created'],
    );
    assert.equal((await read('E-1')).partner.externalId, 'C-tax');
    assert.equal((await read('E-2')).partner.externalId, '20666666661');
    assert.equal((await read('E-3')).partner.id, (await read('E-2')).partner.id);
    await publish([
      {
        kind: 'partner',
        externalId: 'C-tax-2',
        data: { name: 'Homónimo', taxId: '20555555551', direction: 'receivable' },
      },
    ]);
    const { body } = await publish([byTaxId('E-4', '20555555551')]);
    assert.equal(body.results[0]!.problem?.errors?.[0]?.code, 'ambiguous-reference');
  });

  test('counts the whole total as one installment, with a warning, when installments do not add up', async () => {
    const installments = [
      { number: 1, dueDate: '2026-02-01', amount: pen('30.00') },
      { number: 2, dueDate: '2026-03-01', amount: pen('60.00') },
    ];
    const { body } = await publish([invoice('F-cuotas', { installments })]);
    assert.deepEqual(
      body.results[0]!.warnings?.map(({ code }) => code),
      ['installments-differ-from-total'],
    );
    const document = await read('F-cuotas');
    assert.deepEqual(
      document.installments.map(({ dueDate, amount }) => [dueDate, amount.amount]),
      [['2026-03-01', '100.00']],
    );
  });

  test('refuses more than 1,000 records and none', async () => {
    const many = Array.from({ length: 1001 }, (_, index) => invoice(`F-many-${index}`));
    assert.deepEqual(refusal(await publish(many)), ['422 invalid-request', '/records too-many-items']);
    assert.deepEqual(refusal(await publish([])), ['422 invalid-request', '/records too-few-items']);
  });
});
