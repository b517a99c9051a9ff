import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type {
  Direction,
  SaldoDocument,
  DocumentInput,
  DocumentSummary,
  OpenItemPage,
  Payment,
  PaymentInput,
  PaymentPage,
  PublishRecord,
  PublishResponse,
  Statement,
} from '@saldo/sdk/contract';
import { addDecimals, compareDecimals, subtractDecimals } from '@saldo/sdk/money';
import fc from 'fast-check';
import { verifyProjections } from '../account/verify-projections.ts';
import { withDatabases } from '../db/testing/with-databases.ts';
import { seedPublisher, type SeededPublisher } from '../testing/seed-publisher.ts';
import { TestApp } from '../testing/test-app.ts';

const pen = (amount: string) => ({ amount, currency: 'PEN' });
const usd = (amount: string) => ({ amount, currency: 'USD' });

const document = (externalId: string, data: Partial<DocumentInput> = {}): PublishRecord => ({
  kind: 'document',
  externalId,
  data: {
    type: 'credit_note',
    direction: 'receivable',
    partner: { externalId: 'C-0001' },
    issueDate: '2026-01-10',
    total: pen('100.00'),
    ...data,
  },
});

const refund = (externalId: string, data: Partial<PaymentInput> = {}): PublishRecord => ({
  kind: 'payment',
  externalId,
  data: {
    type: 'refund',
    direction: 'receivable',
    partner: { externalId: 'C-0001' },
    date: '2026-02-01',
    amount: pen('60.00'),
    ...data,
  },
});

const voided = (kind: 'document' | 'payment', externalId: string): PublishRecord => ({
  kind,
  op: 'void',
  externalId,
  data: { reason: 'x', date: '2026-02-05' },
});

withDatabases('a refund', (databases) => {
  let app: TestApp;
  let seeded: SeededPublisher;
  before(async () => {
    app = new TestApp(databases.database);
    app.now = Date.parse('2026-03-01T17:00:00Z');
    seeded = await seedPublisher(databases.database);
  });

  const get = async <Body>(path: string): Promise<Body> => {
    const { status, body } = await app.call<Body>('GET', path, { token: seeded.apiKey });
    assert.equal(status, 200, JSON.stringify(body));
    return body;
  };
  const publish = async (...records: PublishRecord[]) => {
    const { body } = await app.call<PublishResponse>('POST', '/v1/publish', {
      token: seeded.apiKey,
      body: { records },
    });
    return body.results.map(({ outcome, problem }) =>
      [outcome, ...(problem?.errors ?? []).map(({ pointer, code }) => `${pointer} ${code}`)].join(' '),
    );
  };
  const documentOf = (externalId: string) => get<SaldoDocument>(`/v1/documents/external/${externalId}`);
  const paymentOf = (externalId: string) => get<Payment>(`/v1/payments/external/${externalId}`);
  const statement = async (
    currency: string,
    { asOf = '2026-03-01', direction = 'receivable' as Direction } = {},
  ) => {
    const { currencies } = await get<Statement>(
      `/v1/statement?partnerId=${seeded.client.partnerId}&direction=${direction}&from=2025-01-01&asOf=${asOf}`,
    );
    return currencies.find((one) => one.currency === currency)!;
  };
  const movementsOf = async (currency: string, like: string, of = {}) =>
    (await statement(currency, of)).movements
      .filter(({ externalId }) => externalId.startsWith(like))
      .map(({ kind, date, amount }) => `${kind} ${date} ${amount.amount}`);
  const verify = () => verifyProjections(databases.database, seeded.publisherId);

  test('pays a credit out: its open amount falls, the debt rises, and both name each other', async () => {
    const allocations = [{ document: 'A-N', amount: pen('60.00') }];
    assert.deepEqual(await publish(document('A-N'), refund('A-R', { allocations })), ['created', 'created']);
    const credit = await documentOf('A-N');
    assert.deepEqual([credit.openAmount, credit.status], [pen('40.00'), 'partially_paid']);
    assert.deepEqual(
      credit.settlements.map(({ kind, externalId, amount }) => [kind, externalId, amount]),
      [['refund', 'A-R', pen('60.00')]],
    );
    const given = await paymentOf('A-R');
    assert.deepEqual([given.type, given.unappliedAmount], ['refund', pen('0.00')]);
    assert.equal(given.allocations[0]?.document.externalId, 'A-N');
    assert.deepEqual(await movementsOf('PEN', 'A-'), [
      'document 2026-01-10 -100.00',
      'refund 2026-02-01 60.00',
    ]);
    const { data } = await get<PaymentPage>('/v1/payments?type=refund');
    assert.deepEqual(
      data.map(({ externalId }) => externalId),
      ['A-R'],
    );
    assert.deepEqual(await verify(), []);
  });

  test('shares a credit with the debts that it settles; what is left is open', async () => {
    const settles = [{ document: 'B-F', amount: pen('30.00') }];
    const pays = [{ document: 'B-N', amount: pen('60.00') }];
    await publish(
      document('B-F', { type: 'invoice' }),
      document('B-N', { allocations: settles }),
      refund('B-R', { allocations: pays }),
    );
    assert.deepEqual((await documentOf('B-N')).openAmount, pen('10.00'));
    await publish(voided('payment', 'B-R'));
    assert.deepEqual((await documentOf('B-N')).openAmount, pen('70.00'));
    await publish(refund('B-R', { allocations: pays }), voided('document', 'B-N'));
    assert.deepEqual((await paymentOf('B-R')).unappliedAmount, pen('60.00'));
    assert.deepEqual(await verify(), []);
  });

  test('that pays nothing out stands beside what was paid on account, and is never overdue', async () => {
    await publish(
      refund('C-P', { type: 'payment', amount: pen('60.00') }),
      refund('C-R', { date: '2025-06-01' }),
    );
    const { data } = await get<OpenItemPage>(
      `/v1/statement/open-items?partnerId=${seeded.client.partnerId}&currency=PEN&asOf=2026-03-01&limit=200`,
    );
    assert.deepEqual(
      data
        .filter(({ externalId }) => externalId.startsWith('C-'))
        .map(({ kind, openAmount, bucket, daysOverdue }) => [kind, openAmount.amount, bucket, daysOverdue]),
      [
        ['refund', '60.00', 'unapplied', 0],
        ['payment', '-60.00', 'unapplied', 0],
      ],
    );
  });

  test('counts for a credit from the later day of both on', async () => {
    await publish(
      document('D-N', { issueDate: '2026-02-20', total: usd('10.00') }),
      refund('D-R', {
        amount: usd('10.00'),
        allocations: [{ document: 'D-N', amount: usd('10.00') }],
      }),
    );
    const before = await statement('USD', { asOf: '2026-02-10' });
    assert.equal(before.ageing.find(({ bucket }) => bucket === 'unapplied')?.amount.amount, '10.00');
    const after = await statement('USD', { asOf: '2026-02-20' });
    assert.deepEqual(
      after.ageing.map(({ amount, count }) => [amount.amount, count]).filter(([, count]) => count !== 0),
      [],
    );
  });

  test('pays a credit out in another currency: each account moves by its own amount', async () => {
    const exchanged = { document: 'E-N', amount: usd('10.00'), paid: pen('38.00'), rate: '3.8' };
    await publish(
      document('E-N', { total: usd('10.00') }),
      refund('E-R', { amount: pen('40.00'), allocations: [exchanged] }),
    );
    assert.deepEqual((await documentOf('E-N')).status, 'paid');
    assert.deepEqual((await paymentOf('E-R')).unappliedAmount, pen('2.00'));
    assert.deepEqual(await movementsOf('USD', 'E-'), [
      'document 2026-01-10 -10.00',
      'conversion 2026-02-01 10.00',
    ]);
    assert.deepEqual(await movementsOf('PEN', 'E-'), [
      'refund 2026-02-01 40.00',
      'conversion 2026-02-01 -38.00',
    ]);
    const conversion = (await statement('USD')).movements.find(({ kind }) => kind === 'conversion');
    assert.equal(conversion?.conversion?.source.kind, 'refund');
    assert.deepEqual(await verify(), []);
    await publish(document('E-N', { total: usd('10.00'), issueDate: '2026-02-15' }));
    assert.deepEqual(await movementsOf('USD', 'E-'), [
      'conversion 2026-02-15 10.00',
      'document 2026-02-15 -10.00',
    ]);
    await publish(voided('document', 'E-N'));
    assert.deepEqual(await movementsOf('PEN', 'E-'), ['refund 2026-02-01 40.00']);
    assert.deepEqual(await verify(), []);
  });

  test('of a supplier pays the supplier’s credit out', async () => {
    const payable = { direction: 'payable', partner: { externalId: seeded.supplier.externalId } } as const;
    await publish(
      document('F-N', payable),
      refund('F-R', { ...payable, allocations: [{ document: 'F-N', amount: pen('60.00') }] }),
    );
    assert.deepEqual((await documentOf('F-N')).openAmount, pen('40.00'));
    assert.deepEqual(await verify(), []);
  });

  test('holds a credit to its kind, and a payment that becomes one pays out instead of settling', async () => {
    await publish(
      document('G-F', { type: 'invoice' }),
      document('G-N'),
      refund('G-R', { type: 'payment', allocations: [{ document: 'G-F', amount: pen('60.00') }] }),
    );
    const allocations = [{ document: 'G-N', amount: pen('60.00') }];
    assert.deepEqual(await publish(refund('G-R', { allocations })), ['updated']);
    assert.deepEqual((await documentOf('G-F')).openAmount, pen('100.00'));
    assert.deepEqual((await documentOf('G-N')).openAmount, pen('40.00'));
    assert.deepEqual(await publish(document('G-N', { type: 'invoice' })), ['rejected /data/type settled']);
    assert.deepEqual(await publish({ kind: 'document', op: 'delete', externalId: 'G-N' }), [
      'rejected /externalId in-use',
    ]);
    assert.deepEqual(await verify(), []);
  });

  test('in process counts nowhere, and is told to the credit', async () => {
    const allocations = [{ document: 'H-N', amount: pen('60.00') }];
    await publish(document('H-N'), refund('H-R', { status: 'in_process', allocations }));
    const { openAmount, settlementsInProcess } = await documentOf('H-N');
    assert.deepEqual([openAmount, settlementsInProcess?.[0]?.kind], [pen('100.00'), 'refund']);
    assert.deepEqual(await movementsOf('PEN', 'H-R'), []);
  });

  test('is refused, by field, for what is no credit', async () => {
    await publish(document('I-F', { type: 'invoice' }), document('I-O', { type: 'purchase_order' }));
    for (const external of ['I-F', 'I-O']) {
      const allocations = [{ document: external, amount: pen('1') }];
      assert.deepEqual(await publish(refund('I-R', { allocations })), [
        'rejected /data/allocations/0/document not-a-credit',
      ]);
    }
    const allocations = [{ document: 'H-N', amount: pen('1') }];
    assert.deepEqual(await publish(refund('I-P', { type: 'payment', allocations })), [
      'rejected /data/allocations/0/document not-a-debt',
    ]);
  });

  test('undoes a payment: whatever was paid and given back, the account is as if neither had been', async () => {
    const total = async () => {
      const { currencies } = await get<DocumentSummary>('/v1/documents/summary');
      const { closing } = await statement('PEN');
      return [
        closing.amount,
        currencies.find(({ currency }) => currency === 'PEN')!.openAmount.amount,
      ] as const;
    };
    const cents = fc.integer({ min: 1, max: 99_999 }).map((value) => (value / 100).toFixed(2));
    await fc.assert(
      fc.asyncProperty(cents, cents, async (paid, back) => {
        const [before] = await total();
        await publish(
          refund('J-P', { type: 'payment', amount: pen(paid) }),
          refund('J-R', { amount: pen(back) }),
        );
        const [between] = await total();
        assert.equal(compareDecimals(between, addDecimals(subtractDecimals(before, paid), back)), 0);
        await publish(
          { kind: 'payment', op: 'delete', externalId: 'J-P' },
          { kind: 'payment', op: 'delete', externalId: 'J-R' },
        );
        assert.deepEqual((await total())[0], before);
      }),
      { numRuns: 10 },
    );
    assert.deepEqual(await verify(), []);
  });
});
