import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import {
  adjustmentReasonValues,
  type SaldoDocument,
  type DocumentInput,
  type DocumentPage,
  type OpenItemPage,
  type Payment,
  type PublishRecord,
  type PublishResponse,
  type Statement,
} from '@saldo/sdk/contract';
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
    type: 'adjustment',
    direction: 'receivable',
    partner: { externalId: 'C-0001' },
    issueDate: '2026-01-10',
    total: pen('100.00'),
    ...data,
  },
});
const up = (externalId: string, data: Partial<DocumentInput> = {}) =>
  document(externalId, { effect: 'increase', reason: 'opening_balance', ...data });
const down = (externalId: string, data: Partial<DocumentInput> = {}) =>
  document(externalId, { effect: 'decrease', reason: 'write_off', ...data });

withDatabases('an adjustment', (databases) => {
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
  const movementsOf = async (like: string) => {
    const { currencies } = await get<Statement>(
      `/v1/statement?partnerId=${seeded.client.partnerId}&from=2025-01-01&asOf=2026-03-01`,
    );
    return currencies
      .flatMap(({ movements }) => movements)
      .filter(({ externalId }) => externalId.startsWith(like))
      .map(({ kind, type, reason = '', amount }) => `${kind} ${type} ${reason} ${amount.amount}`);
  };
  const verify = () => verifyProjections(databases.database, seeded.publisherId);

  test('that decreases writes off what is left of an invoice', async () => {
    const allocations = [{ document: 'A-F', amount: pen('0.40') }];
    const invoice = document('A-F', { type: 'invoice', total: pen('0.40') });
    assert.deepEqual(await publish(down('A-W', { total: pen('0.40'), allocations }), invoice), [
      'created',
      'created',
    ]);
    const settled = await documentOf('A-F');
    assert.deepEqual(
      [settled.status, settled.settlements.map((one) => `${one.type} ${one.reason}`)],
      ['paid', ['adjustment write_off']],
    );
    const { type, effect, reason, status, openAmount } = await documentOf('A-W');
    assert.deepEqual(
      [type, effect, reason, status, openAmount],
      ['adjustment', 'decrease', 'write_off', 'paid', pen('0.00')],
    );
    assert.deepEqual(await movementsOf('A-'), [
      'document invoice  0.40',
      'document adjustment write_off -0.40',
    ]);
    assert.deepEqual(await verify(), []);
  });

  test('that increases is due, is settled by installments, and is overdue like an invoice', async () => {
    await publish(
      up('B-O', {
        installments: [
          { number: 1, dueDate: '2026-02-01', amount: pen('40.00') },
          { number: 2, dueDate: '2026-04-01', amount: pen('60.00') },
        ],
      }),
      {
        kind: 'payment',
        externalId: 'B-P',
        data: {
          direction: 'receivable',
          partner: { externalId: 'C-0001' },
          date: '2026-02-10',
          amount: pen('30.00'),
          allocations: [{ document: 'B-O', amount: pen('30.00') }],
        },
      },
    );
    const { openAmount, overdueAmount, status, settlements } = await documentOf('B-O');
    assert.deepEqual([openAmount, overdueAmount, status], [pen('70.00'), pen('10.00'), 'partially_paid']);
    assert.deepEqual(
      settlements.map(({ externalId }) => externalId),
      ['B-P'],
    );
    assert.deepEqual(await verify(), []);
  });

  test('settles another adjustment, is paid out by a refund, and crosses currencies', async () => {
    await publish(
      up('C-O'),
      up('C-U', { total: usd('10.00'), reason: 'exchange_difference' }),
      down('C-W', {
        allocations: [
          { document: 'C-O', amount: pen('20.00') },
          { document: 'C-U', amount: usd('10.00'), paid: pen('38.00'), rate: '3.8' },
        ],
      }),
      {
        kind: 'payment',
        externalId: 'C-R',
        data: {
          type: 'refund',
          direction: 'receivable',
          partner: { externalId: 'C-0001' },
          date: '2026-02-10',
          amount: pen('42.00'),
          allocations: [{ document: 'C-W', amount: pen('42.00') }],
        },
      },
    );
    assert.deepEqual(await movementsOf('C-W'), [
      'conversion adjustment write_off 38.00',
      'document adjustment write_off -100.00',
      'conversion adjustment write_off -10.00',
    ]);
    assert.deepEqual((await documentOf('C-W')).status, 'paid');
    assert.deepEqual((await documentOf('C-O')).openAmount, pen('80.00'));
    assert.deepEqual((await documentOf('C-U')).status, 'paid');
    assert.deepEqual((await paymentOf('C-R')).unappliedAmount, pen('0.00'));
    assert.deepEqual(await verify(), []);
  });

  test('that turns round moves the account the other way, and settles nothing any more', async () => {
    await publish(document('D-F', { type: 'invoice' }));
    const allocations = [{ document: 'D-F', amount: pen('100.00') }];
    await publish(down('D-W', { allocations }));
    assert.deepEqual(await publish(up('D-W')), ['updated']);
    assert.equal((await documentOf('D-F')).status, 'open');
    assert.deepEqual(await movementsOf('D-'), [
      'document invoice  100.00',
      'document adjustment opening_balance 100.00',
    ]);
    await publish(down('D-X', { allocations: [{ document: 'D-W', amount: pen('1.00') }] }));
    assert.deepEqual(await publish(down('D-W')), ['rejected /data/effect settled']);
    assert.deepEqual(await verify(), []);
  });

  test('is a type of its own in lists, for every reason', async () => {
    for (const reason of adjustmentReasonValues) {
      const externalId = `E-${reason}`;
      assert.deepEqual(await publish(up(externalId, { reason })), ['created']);
      assert.equal((await documentOf(externalId)).reason, reason);
    }
    const { data: items } = await get<OpenItemPage>(
      `/v1/statement/open-items?partnerId=${seeded.client.partnerId}&currency=PEN&limit=200`,
    );
    assert.deepEqual(
      items
        .filter(({ externalId }) => externalId.startsWith('E-'))
        .map(({ reason }) => reason)
        .toSorted(),
      adjustmentReasonValues.toSorted(),
    );
    const { data } = await get<DocumentPage>('/v1/documents?type=adjustment&limit=200');
    assert.ok(data.every(({ type }) => type === 'adjustment'));
    assert.equal(data.filter(({ externalId }) => externalId.startsWith('E-')).length, 5);
    const notes = await get<DocumentPage>('/v1/documents?type=debit_note,credit_note&limit=200');
    assert.deepEqual(notes.data, []);
  });

  test('is refused, by field, without effect or reason, and so is what poses as one', async () => {
    const target = [{ document: 'D-F', amount: pen('1.00') }];
    const wrong: [Partial<DocumentInput>, string][] = [
      [{ reason: 'rounding' }, '/data/effect required'],
      [{ effect: 'increase' }, '/data/reason required'],
      [{ type: 'debit_note', effect: 'increase' }, '/data/effect not-accepted'],
      [{ type: 'credit_note', reason: 'write_off' }, '/data/reason not-accepted'],
      [{ effect: 'increase', reason: 'other', allocations: target }, '/data/allocations not-a-credit'],
    ];
    for (const [data, error] of wrong)
      assert.deepEqual(await publish(document('F-1', data)), [`rejected ${error}`]);
  });
});
