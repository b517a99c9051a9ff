import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type {
  SaldoDocument,
  DocumentPage,
  Payment,
  PaymentInput,
  PaymentPage,
  PublishRecord,
  PublishResponse,
  Statement,
} from '@saldo/sdk/contract';
import { sum } from '@saldo/sdk/money';
import fc from 'fast-check';
import { verifyProjections } from '../account/verify-projections.ts';
import { withDatabases } from '../db/testing/with-databases.ts';
import { seedPublisher, type SeededPublisher } from '../testing/seed-publisher.ts';
import { TestApp } from '../testing/test-app.ts';

const pen = (amount: string) => ({ amount, currency: 'PEN' });

const invoice = (externalId: string): PublishRecord => ({
  kind: 'document',
  externalId,
  data: {
    type: 'invoice',
    direction: 'receivable',
    partner: { externalId: 'C-0001' },
    issueDate: '2026-01-10',
    dueDate: '2026-02-10',
    total: pen('100.00'),
  },
});

const payment = (externalId: string, data: Partial<PaymentInput> = {}): PublishRecord => ({
  kind: 'payment',
  externalId,
  data: {
    direction: 'receivable',
    partner: { externalId: 'C-0001' },
    date: '2026-01-20',
    amount: pen('40.00'),
    ...data,
  },
});

const amount = fc.integer({ min: 1, max: 150 }).map(String);
const meant: fc.Arbitrary<PublishRecord> = fc
  .record({
    externalId: fc.constantFrom('CH-A', 'CH-B', 'CH-C'),
    date: fc.constantFrom('2025-12-31', '2026-01-20', '2026-12-31'),
    amount,
    settles: fc.array(fc.record({ document: fc.constantFrom('A', 'B'), amount }), { maxLength: 3 }),
  })
  .map(({ externalId, settles, amount: value, ...rest }) =>
    payment(externalId, {
      ...rest,
      status: 'in_process',
      amount: pen(value),
      allocations: settles.map(({ document, amount: part }) => ({ document, amount: pen(part) })),
    }),
  );

withDatabases('a payment in process', (databases) => {
  let app: TestApp;
  let seeded: SeededPublisher;
  before(async () => {
    app = new TestApp(databases.database);
    app.now = Date.parse('2026-03-01T17:00:00Z');
    seeded = await seedPublisher(databases.database);
  });

  const get = async <Body>(path: string, token = seeded.apiKey): Promise<Body> => {
    const { status, body } = await app.call<Body>('GET', path, { token });
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
  const listed = async (status: string) => {
    const { data } = await get<PaymentPage>(`/v1/payments?status=${status}&limit=200`);
    return data.map(({ externalId }) => externalId);
  };
  const verify = () => verifyProjections(databases.database, seeded.publisherId);

  /** All that an account shows, without what only tells of payments in process. */
  const account = async () => {
    const path = `/v1/statement?partnerId=${seeded.client.partnerId}&from=2025-01-01&asOf=2026-12-31`;
    const documents = await Promise.all(
      ['A', 'B'].map(async (externalId) => {
        const { settlementsInProcess, inProcess, ...rest } = await documentOf(externalId);
        const { data } = await get<DocumentPage>('/v1/documents?limit=200');
        const told = settlementsInProcess && {
          amount: sum(
            settlementsInProcess.map((one) => one.amount),
            'PEN',
          ),
        };
        assert.deepEqual(inProcess, told);
        assert.deepEqual(data.find((one) => one.externalId === externalId)?.inProcess, inProcess);
        return rest;
      }),
    );
    return {
      documents,
      activity: await get<Statement>(path),
      open: await get<Statement>(`${path}&kind=open_items`),
      summary: await get('/v1/documents/summary'),
    };
  };

  test('changes nothing of an account, whatever it allocates and whenever, also where it counted or was void before', async () => {
    await publish(
      invoice('A'),
      invoice('B'),
      payment('P', { allocations: [{ document: 'A', amount: pen('30') }] }),
    );
    const without = await account();
    const ending = fc.constantFrom('in process', 'recorded', 'void');
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(ending, meant), { minLength: 1, maxLength: 4 }), async (history) => {
        for (const [passing, record] of history) {
          const { externalId } = record;
          if (passing === 'recorded')
            await publish(payment(externalId, { allocations: [{ document: 'B', amount: pen('10') }] }));
          await publish(record);
          if (passing === 'void') {
            await publish({
              kind: 'payment',
              op: 'void',
              externalId,
              data: { reason: 'Cheque returned', date: '2026-02-01' },
            });
          }
        }
        assert.deepEqual(await account(), without);
        assert.deepEqual(await verify(), []);
      }),
      { numRuns: 25 },
    );
  });

  test('counts as any other once it is recorded, and no longer when it is in process again', async () => {
    const allocations = [{ document: 'C', amount: pen('40.00') }];
    await publish(invoice('C'));
    const states: [Partial<PaymentInput>, open: string, unapplied: string][] = [
      [{ status: 'in_process', plannedOn: '2026-04-18', clearsOn: '2026-04-20' }, '100.00', '0.00'],
      [{ status: 'recorded' }, '60.00', '0.00'],
      [{ status: 'in_process' }, '100.00', '0.00'],
      [{}, '60.00', '0.00'],
    ];
    for (const [state, open, unapplied] of states) {
      await publish(payment('CH-1', { ...state, allocations }));
      const { openAmount, settlements, settlementsInProcess = [] } = await documentOf('C');
      assert.deepEqual(openAmount, pen(open));
      const isMeant = state.status === 'in_process';
      const [names, others] = isMeant
        ? [settlementsInProcess, settlements]
        : [settlements, settlementsInProcess];
      assert.deepEqual(
        names.map((one) => [one.externalId, one.amount, one.plannedOn, one.clearsOn]),
        [['CH-1', pen('40.00'), state.plannedOn, state.clearsOn]],
      );
      assert.deepEqual(others, []);
      const { status, unappliedAmount, plannedOn, allocations: told } = await paymentOf('CH-1');
      assert.deepEqual(
        [status, unappliedAmount, plannedOn],
        [state.status ?? 'recorded', pen(unapplied), state.plannedOn],
      );
      assert.deepEqual(
        told.map((one) => [one.document.externalId, one.amount]),
        [['C', pen('40.00')]],
      );
      assert.deepEqual(await verify(), []);
    }
  });

  test('is told in lists of what it is meant for, with the last days on which one is paid and clears', async () => {
    const allocations = [
      { document: 'L', amount: pen('30.00') },
      { document: 'L', amount: pen('5.50') },
      { document: 'M', amount: pen('4.50') },
    ];
    const meant = { status: 'in_process', allocations } as const;
    await publish(
      ...['L', 'M', 'N'].map(invoice),
      payment('CH-L', { ...meant, plannedOn: '2026-04-10', clearsOn: '2026-04-20' }),
      payment('CH-M', { ...meant, plannedOn: '2026-04-12', clearsOn: '2026-03-20' }),
      payment('CH-N', { ...meant, allocations: allocations.slice(0, 1) }),
    );
    const { data } = await get<DocumentPage>('/v1/documents?limit=200');
    const told = ['L', 'M', 'N'].map((name) => data.find((one) => one.externalId === name)?.inProcess);
    assert.deepEqual(told, [
      { amount: pen('101.00'), plannedOn: '2026-04-12', clearsOn: '2026-04-20' },
      { amount: pen('9.00'), plannedOn: '2026-04-12', clearsOn: '2026-04-20' },
      undefined,
    ]);
    assert.deepEqual((await documentOf('L')).inProcess, told[0]);
  });

  test('is found by its status, as what is recorded and what is void', async () => {
    await publish(payment('CH-2', { status: 'in_process' }), payment('P-2'), payment('V-2'));
    await publish({
      kind: 'payment',
      op: 'void',
      externalId: 'V-2',
      data: { reason: 'x', date: '2026-02-01' },
    });
    for (const [status, externalId] of [
      ['in_process', 'CH-2'],
      ['recorded', 'P-2'],
      ['void', 'V-2'],
    ] as const) {
      assert.ok((await listed(status)).includes(externalId), status);
      const others = ['recorded', 'in_process', 'void'].filter((one) => one !== status).join();
      assert.ok(!(await listed(others)).includes(externalId), others);
    }
  });

  test('tells of an exchange what is meant, and moves no account by it', async () => {
    await publish({
      ...invoice('USD'),
      data: { ...(invoice('USD') as { data: object }).data, total: { amount: '10.00', currency: 'USD' } },
    } as PublishRecord);
    const exchanged = {
      document: 'USD',
      amount: { amount: '10.00', currency: 'USD' },
      paid: pen('38.00'),
      rate: '3.8',
      difference: pen('-1.00'),
    };
    await publish(payment('CH-3', { status: 'in_process', allocations: [exchanged] }));
    const { amount: settled, paid, rate, difference } = (await documentOf('USD')).settlementsInProcess![0]!;
    const { document: _, ...expected } = exchanged;
    assert.deepEqual({ amount: settled, paid, rate, difference }, expected);
    assert.deepEqual((await paymentOf('CH-3')).allocations[0]?.difference, pen('-1.00'));
    assert.deepEqual(await verify(), []);
    await publish(payment('CH-3', { allocations: [exchanged] }));
    assert.equal((await documentOf('USD')).status, 'paid');
    assert.deepEqual(await verify(), []);
  });

  test('holds no document: one that it is meant to settle can be deleted, and is told no longer', async () => {
    await publish(
      invoice('GONE'),
      payment('CH-4', { status: 'in_process', allocations: [{ document: 'GONE', amount: pen('40') }] }),
    );
    assert.deepEqual(await publish({ kind: 'document', op: 'delete', externalId: 'GONE' }), ['deleted']);
    assert.deepEqual((await paymentOf('CH-4')).allocations, []);
  });

  test('is not told of a document that is another partner’s now', async () => {
    const moved = invoice('MOVED') as { data: object };
    await publish(
      invoice('MOVED'),
      payment('CH-5', { status: 'in_process', allocations: [{ document: 'MOVED', amount: pen('40') }] }),
    );
    await publish({
      ...moved,
      data: { ...moved.data, partner: { externalId: 'C-0002' } },
    } as PublishRecord);
    assert.deepEqual((await paymentOf('CH-5')).allocations, []);
    const { settlementsInProcess, inProcess } = await documentOf('MOVED');
    assert.deepEqual([settlementsInProcess, inProcess], [undefined, undefined]);
  });

  test('is not told of a document that is in another currency or a credit now', async () => {
    const becomes: [string, object][] = [
      ['DOLLARS', { total: { amount: '100.00', currency: 'USD' } }],
      ['CREDIT', { type: 'credit_note' }],
    ];
    for (const [name, change] of becomes) {
      const before = invoice(name) as { data: object };
      const allocations = [{ document: name, amount: pen('40') }];
      await publish(before as PublishRecord, payment(`CH-${name}`, { status: 'in_process', allocations }));
      await publish({ ...before, data: { ...before.data, ...change } } as PublishRecord);
      const { settlementsInProcess, inProcess } = await documentOf(name);
      assert.deepEqual([settlementsInProcess, inProcess], [undefined, undefined], name);
      assert.deepEqual((await paymentOf(`CH-${name}`)).allocations, []);
    }
  });

  test('is judged as one that counts, and alone may say when it is paid and clears', async () => {
    const wrong: [Partial<PaymentInput>, string][] = [
      [
        { status: 'in_process', allocations: [{ document: 'NOT', amount: pen('1') }] },
        '/data/allocations/0/document unknown-reference',
      ],
      [{ clearsOn: '2026-05-15' }, '/data/clearsOn not-accepted'],
      [{ plannedOn: '2026-05-15' }, '/data/plannedOn not-accepted'],
      [{ status: 'recorded', clearsOn: '2026-05-15' }, '/data/clearsOn not-accepted'],
    ];
    for (const [data, error] of wrong)
      assert.deepEqual(await publish(payment('CH-6', data)), [`rejected ${error}`]);
  });
});
