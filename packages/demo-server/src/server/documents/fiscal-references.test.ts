import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type {
  SaldoDocument,
  DocumentInput,
  Payment,
  PaymentInput,
  PublishRecord,
  PublishResponse,
} from '@saldo/sdk/contract';
import { verifyProjections } from '../account/verify-projections.ts';
import { withDatabases } from '../db/testing/with-databases.ts';
import { seedPublisher, type SeededPublisher } from '../testing/seed-publisher.ts';
import { TestApp } from '../testing/test-app.ts';

const money = (amount: string, currency = 'PEN') => ({ amount, currency });
const uuid = (name: string) => ({ scheme: 'cfdi-uuid', value: `id-${name}` });
const shouted = (name: string) => ({ scheme: 'cfdi-uuid', value: `ID-${name.toUpperCase()}` });

const document = (externalId: string, name: string | undefined, data: Partial<DocumentInput> = {}) =>
  ({
    kind: 'document',
    externalId,
    data: {
      type: 'invoice',
      direction: 'receivable',
      partner: { externalId: 'C-0001' },
      issueDate: '2026-01-10',
      total: money('100.00'),
      ...(name !== undefined && { fiscal: uuid(name) }),
      ...data,
    },
  }) satisfies PublishRecord;

const payment = (externalId: string, name: string, data: Partial<PaymentInput> = {}) =>
  ({
    kind: 'payment',
    externalId,
    data: {
      direction: 'receivable',
      partner: { externalId: 'C-0001' },
      date: '2026-01-20',
      amount: money('40.00'),
      allocations: [{ fiscal: shouted(name), amount: money('40.00') }],
      ...data,
    },
  }) satisfies PublishRecord;

const voidOf = (externalId: string, kind: 'document' | 'payment' = 'document'): PublishRecord => ({
  kind,
  op: 'void',
  externalId,
  data: { reason: 'x', date: '2026-02-01' },
});

const awaited = 'document-awaited /data/allocations/0/fiscal';

withDatabases('a document by its fiscal identity', (databases) => {
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
    return body.results.map(({ outcome, problem, warnings = [] }) =>
      [
        outcome,
        ...(problem?.errors ?? []).map(({ pointer, code }) => `${code} ${pointer}`),
        ...warnings.map(({ pointer, code }) => `${code} ${pointer}`),
      ].join(' '),
    );
  };
  const get = async <Body>(path: string, token = seeded.apiKey): Promise<Body> => {
    const { status, body } = await app.call<Body>('GET', path, { token });
    assert.equal(status, 200, JSON.stringify(body));
    return body;
  };
  const documentOf = (externalId: string) => get<SaldoDocument>(`/v1/documents/external/${externalId}`);
  const openOf = async (externalId: string) => (await documentOf(externalId)).openAmount.amount;
  const paymentOf = async (externalId: string) => {
    const { allocations, unappliedAmount } = await get<Payment>(`/v1/payments/external/${externalId}`);
    return [...allocations.map((one) => one.document.externalId), unappliedAmount.amount];
  };
  const linksOf = async (externalId: string) =>
    (await documentOf(externalId)).related.map((one) =>
      [one.relation, one.externalId, one.document?.externalId ?? '-'].join(' '),
    );

  test('is settled by a payment in the same request, before or after', async () => {
    assert.deepEqual(await publish(payment('same', 'same'), document('erp-same', 'same')), [
      'created',
      'created',
    ]);
    assert.equal(await openOf('erp-same'), '60.00');
    assert.deepEqual(await publish(payment('after', 'same')), ['created']);
    assert.equal(await openOf('erp-same'), '20.00');
    assert.deepEqual(await paymentOf('after'), ['erp-same', '0.00']);
  });

  test('is awaited by payments, credits and refunds of any request before', async () => {
    const credit = document('nc-early', 'early-credit', {
      type: 'credit_note',
      total: money('30.00'),
      allocations: [{ fiscal: uuid('early'), amount: money('10.00') }],
    });
    assert.deepEqual(await publish(payment('early', 'early')), [`created ${awaited}`]);
    assert.deepEqual(await publish(payment('early', 'early')), [`unchanged ${awaited}`]);
    const refund = payment('refund', 'early-credit', {
      type: 'refund',
      amount: money('5.00'),
      allocations: [{ fiscal: uuid('early-credit'), amount: money('5.00') }],
    });
    assert.deepEqual(await publish(refund), [`created ${awaited}`]);
    assert.deepEqual(await paymentOf('early'), ['40.00']);
    assert.deepEqual(await publish(credit), [`created ${awaited}`]);
    assert.deepEqual(await paymentOf('refund'), ['nc-early', '0.00']);
    assert.equal(await openOf('nc-early'), '25.00');
    assert.deepEqual(await publish(document('erp-early', 'early')), ['created']);
    assert.deepEqual(
      [await openOf('erp-early'), await openOf('nc-early'), await paymentOf('early')],
      ['50.00', '15.00', ['erp-early', '0.00']],
    );
    assert.deepEqual(await publish(payment('early', 'early')), ['unchanged']);
  });

  test('is awaited no longer by what was voided, deleted, or published without it', async () => {
    await publish(...['gone-1', 'gone-2', 'gone-3'].map((id) => payment(id, 'gone')));
    await publish(voidOf('gone-1', 'payment'), { kind: 'payment', op: 'delete', externalId: 'gone-2' });
    await publish(payment('gone-3', 'gone', { allocations: [] }));
    await publish(document('erp-gone', 'gone'));
    assert.equal(await openOf('erp-gone'), '100.00');
    await publish(payment('gone-1', 'gone'));
    assert.equal(await openOf('erp-gone'), '60.00');
  });

  test('takes what settles along when another document has it', async () => {
    await publish(document('old', 'moved'), payment('moves', 'moved'));
    await publish(voidOf('old'));
    assert.deepEqual(await paymentOf('moves'), ['old', '40.00']);
    await publish(document('new', 'moved'));
    assert.deepEqual(await paymentOf('moves'), ['new', '0.00']);
    assert.equal(await openOf('new'), '60.00');
  });

  test('is not settled by what does not fit: refused when it is there, waiting when it comes', async () => {
    const misfits: [name: string, data: Partial<DocumentInput>, refused: string][] = [
      ['partner', { partner: { externalId: 'C-0002' } }, 'partner-differs /data/allocations/0/fiscal'],
      ['direction', { direction: 'payable' }, 'direction-differs /data/allocations/0/fiscal'],
      ['sign', { type: 'credit_note' }, 'not-a-debt /data/allocations/0/fiscal'],
      ['currency', { total: money('100.00', 'USD') }, 'currency-differs /data/allocations/0/amount/currency'],
    ];
    for (const [name, data, refused] of misfits) {
      assert.deepEqual(await publish(payment(`p-${name}`, name)), [`created ${awaited}`], name);
      const [outcome] = await publish(document(`d-${name}`, name, data));
      assert.match(outcome!, /^created/, name);
      assert.deepEqual(await paymentOf(`p-${name}`), ['40.00'], name);
      assert.deepEqual(await publish(payment(`q-${name}`, name)), [`rejected ${refused}`], name);
    }
  });

  test('is meant by a payment in process, and settled once that is recorded', async () => {
    const pending = { status: 'in_process' as const };
    await publish(payment('cheque', 'cheque', pending), document('erp-cheque', 'cheque'));
    assert.deepEqual(await paymentOf('cheque'), ['erp-cheque', '0.00']);
    const { openAmount, inProcess, settlementsInProcess = [] } = await documentOf('erp-cheque');
    assert.deepEqual(
      [
        openAmount.amount,
        inProcess?.amount.amount,
        ...settlementsInProcess.map(({ externalId }) => externalId),
      ],
      ['100.00', '40.00', 'cheque'],
    );
    await publish(document('erp-cheque', 'cheque', { description: 'Pernos' }));
    assert.equal(await openOf('erp-cheque'), '100.00');
    await publish(payment('cheque', 'cheque'));
    assert.equal(await openOf('erp-cheque'), '60.00');
  });

  test('is linked in both directions, also before it comes and after it is voided', async () => {
    const related: DocumentInput['related'] = [{ relation: 'replaces', fiscal: shouted('linked') }];
    await publish(document('next', undefined, { related }));
    assert.deepEqual(await linksOf('next'), ['replaces ID-LINKED -']);
    await publish(document('first', 'linked'));
    for (const end of [undefined, voidOf('first')]) {
      if (end !== undefined) await publish(end);
      assert.deepEqual(await linksOf('next'), ['replaces first first']);
      assert.deepEqual(await linksOf('first'), ['replaced_by next next']);
    }
    await publish(document('second', 'linked'));
    assert.deepEqual(await linksOf('next'), ['replaces second second']);
    assert.deepEqual([await linksOf('first'), await linksOf('second')], [[], ['replaced_by next next']]);
  });

  test('is named in one way', async () => {
    const fiscal = uuid('named');
    const related: DocumentInput['related'] = [
      { relation: 'corrects' },
      { relation: 'corrects', externalId: 'x', fiscal },
    ];
    const amount = money('1.00');
    const allocations = [{ amount }, { document: 'x', fiscal, amount }];
    assert.deepEqual(
      await publish(document('named', undefined, { related }), payment('named', 'x', { allocations })),
      [
        'rejected required /data/related/0/externalId not-accepted /data/related/1/fiscal',
        'rejected required /data/allocations/0/document not-accepted /data/allocations/1/fiscal',
      ],
    );
  });

  test('is none for a partner who sees another document under it', async () => {
    const related: DocumentInput['related'] = [{ relation: 'refers_to', fiscal: uuid('theirs') }];
    await publish(
      document('theirs', 'theirs', { partner: { externalId: 'C-0002' } }),
      document('mine', 'mine', { related }),
    );
    const { id } = await documentOf('mine');
    const { related: seen } = await get<SaldoDocument>(`/v1/documents/${id}`, seeded.client.token);
    assert.deepEqual(seen, [{ relation: 'refers_to', externalId: 'id-theirs', fiscal: uuid('theirs') }]);
  });

  test('leaves accounts that add up', async () => {
    assert.deepEqual(await verifyProjections(databases.database, seeded.publisherId), []);
  });
});
