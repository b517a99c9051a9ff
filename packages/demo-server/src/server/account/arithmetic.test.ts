import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { accountSign, ageing, allocate, type AgeingSum } from '@saldo/sdk/account';
import type {
  SaldoDocument,
  DocumentPage,
  DocumentSummary,
  Money,
  PublishRecord,
  PublishResponse,
  Statement,
} from '@saldo/sdk/contract';
import { add, compare, isZero, negate, subtract, sum } from '@saldo/sdk/money';
import fc from 'fast-check';
import { withDatabases } from '../db/testing/with-databases.ts';
import { seedPublisher, type SeededPublisher } from '../testing/seed-publisher.ts';
import { TestApp } from '../testing/test-app.ts';

const DAYS = Array.from({ length: 90 }, (_, day) =>
  new Date(Date.UTC(2025, 11, 20 + day)).toISOString().slice(0, 10),
);
const day = fc.constantFrom(...DAYS);
const cents = fc.integer({ min: 1, max: 99_999 });
const pen = (value: number): Money => ({
  amount: `${Math.floor(value / 100)}.${String(value % 100).padStart(2, '0')}`,
  currency: 'PEN',
});

/** An account as an ERP would have it: debts with installments, and payments and credits that settle some of them, too much at times. */
const account = fc.record({
  debts: fc.array(
    fc.record({
      issueDate: day,
      parts: fc.array(fc.record({ dueDate: day, value: cents }), { minLength: 1, maxLength: 4 }),
      isVoid: fc.boolean(),
    }),
    { minLength: 1, maxLength: 5 },
  ),
  sources: fc.array(
    fc.record({
      kind: fc.constantFrom('payment' as const, 'credit_note' as const, 'adjustment' as const),
      date: day,
      value: cents,
      isVoid: fc.constantFrom(false, false, false, true),
      allocations: fc.array(
        fc.record({
          debt: fc.nat(4),
          installment: fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined }),
          value: cents,
        }),
        { maxLength: 3 },
      ),
    }),
    { maxLength: 6 },
  ),
  asOf: day,
});

type Account = typeof account extends fc.Arbitrary<infer T> ? T : never;

/** The records that publish an account under a name of its own. */
function toRecords(name: string, { debts, sources }: Account): PublishRecord[] {
  const partner = { externalId: name };
  const upserts: PublishRecord[] = [
    { kind: 'partner', externalId: name, data: { name, direction: 'receivable' } },
    ...debts.map(({ issueDate, parts }, index): PublishRecord => ({
      kind: 'document',
      externalId: `${name}-F${index}`,
      data: {
        type: 'invoice',
        direction: 'receivable',
        partner,
        issueDate,
        total: pen(parts.reduce((total, { value }) => total + value, 0)),
        installments: parts.map(({ dueDate, value }, number) => ({
          number: number + 1,
          dueDate,
          amount: pen(value),
        })),
      },
    })),
    ...sources.map(({ kind, date, value, allocations }, index): PublishRecord => {
      const settles = allocations
        .filter(({ debt }) => debt < debts.length)
        .map(({ debt, installment, value: part }) => ({
          document: `${name}-F${debt}`,
          ...(installment === undefined ? {} : { installment }),
          amount: pen(part),
        }));
      return kind === 'payment'
        ? {
            kind,
            externalId: `${name}-S${index}`,
            data: { direction: 'receivable', partner, date, amount: pen(value), allocations: settles },
          }
        : {
            kind: 'document',
            externalId: `${name}-S${index}`,
            data: {
              type: kind,
              ...(kind === 'adjustment' ? { effect: 'decrease', reason: 'write_off' } : {}),
              direction: 'receivable',
              partner,
              issueDate: date,
              total: pen(value),
              allocations: settles,
            },
          };
    }),
  ];
  const voided = [
    ...debts.flatMap(({ isVoid }, index) => (isVoid ? [['document', `${name}-F${index}`] as const] : [])),
    ...sources.flatMap(({ isVoid, kind }, index) =>
      isVoid ? [[kind === 'payment' ? 'payment' : 'document', `${name}-S${index}`] as const] : [],
    ),
  ];
  return [
    ...upserts,
    ...voided.map(([kind, externalId]): PublishRecord => ({
      kind,
      op: 'void',
      externalId,
      data: { reason: 'x', date: '2026-01-01' },
    })),
  ];
}

/** What the account comes to, computed from the records alone with the functions that elements use. */
function model({ debts, sources, asOf }: Account): { closing: Money; ageing: AgeingSum[] } {
  const liveDebts = debts
    .map((debt, index) => ({ ...debt, index }))
    .filter(({ isVoid, issueDate }) => !isVoid && issueDate <= asOf);
  const liveSources = sources.filter(({ isVoid, date }) => !isVoid && date <= asOf);
  const open = liveDebts.flatMap(({ index, parts }) => {
    const installments = parts.map(({ dueDate, value }, number) => ({
      number: number + 1,
      dueDate,
      amount: pen(value),
    }));
    const settled = liveSources.flatMap(({ allocations }) =>
      allocations
        .filter(({ debt }) => debt === index)
        .map(({ installment, value }) => ({ installment, amount: pen(value) })),
    );
    const result = allocate(installments, settled, 'PEN');
    return [
      ...result.installments.map((one) => ({
        openAmount: one.open,
        dueDate: installments[one.number - 1]!.dueDate,
      })),
      { openAmount: negate(result.excess), dueDate: asOf },
    ];
  });
  const unapplied = liveSources.map(({ value, allocations }) => {
    const applied = allocations
      .filter(({ debt }) => liveDebts.some(({ index }) => index === debt))
      .map((one) => pen(one.value));
    return { openAmount: subtract(sum(applied, 'PEN'), pen(value)) };
  });
  const total = (list: readonly number[]) => sum(list.map(pen), 'PEN');
  const closing = subtract(
    sum(
      liveDebts.map(({ parts }) => total(parts.map(({ value }) => value))),
      'PEN',
    ),
    total(liveSources.map(({ value }) => value)),
  );
  return { closing, ageing: ageing([...open, ...unapplied], asOf, 'PEN') };
}

withDatabases('account arithmetic', (databases) => {
  let app: TestApp;
  let seeded: SeededPublisher;
  let count = 0;

  before(async () => {
    app = new TestApp(databases.database);
    seeded = await seedPublisher(databases.database);
  });

  const get = async <Body>(path: string) => {
    const answer = await app.call<Body>('GET', path, { token: seeded.apiKey });
    assert.equal(answer.status, 200, JSON.stringify(answer.body));
    return answer.body;
  };

  const publishAccount = async (given: Account): Promise<string> => {
    const name = `A${count++}`;
    const { body } = await app.call<PublishResponse>('POST', '/v1/publish', {
      token: seeded.apiKey,
      body: { records: toRecords(name, given).filter((one) => one.op !== 'void') },
    });
    assert.equal(body.summary.rejected, 0, JSON.stringify(body.results));
    const voids = toRecords(name, given).filter((one) => one.op === 'void');
    if (voids.length > 0)
      await app.call('POST', '/v1/publish', { token: seeded.apiKey, body: { records: voids } });
    return (await get<{ id: string }>(`/v1/partners/external/${name}`)).id;
  };

  test('the database comes to what the rules of the SDK come to, on every day', async () => {
    await fc.assert(
      fc.asyncProperty(account, async (given) => {
        const id = await publishAccount(given);
        const { currencies } = await get<Statement>(
          `/v1/statement?partnerId=${id}&asOf=${given.asOf}&kind=open_items`,
        );
        const expected = model(given);
        const found = currencies[0];
        if (found === undefined) {
          assert.ok(isZero(expected.closing));
          return;
        }
        assert.equal(compare(found.closing, expected.closing), 0);
        assert.deepEqual(
          found.ageing.map(({ bucket, amount, count: items }) => [bucket, amount.amount, items]),
          expected.ageing.map(({ bucket, amount, count: items }) => [
            bucket,
            add(amount, pen(0)).amount,
            items,
          ]),
        );
      }),
      { numRuns: 25, includeErrorInReport: true },
    );
  });

  test('a statement adds up: opening and movements, open items and ageing all come to the closing balance', async () => {
    await fc.assert(
      fc.asyncProperty(account, day, async (given, start) => {
        const id = await publishAccount(given);
        const from = start <= given.asOf ? start : given.asOf;
        const query = `partnerId=${id}&asOf=${given.asOf}&from=${from}`;
        const activity = (await get<Statement>(`/v1/statement?${query}`)).currencies;
        const open = (await get<Statement>(`/v1/statement?${query}&kind=open_items`)).currencies;
        for (const [index, one] of activity.entries()) {
          const total = sum(
            one.movements.map(({ amount }) => amount),
            'PEN',
          );
          assert.equal(compare(add(one.opening, total), one.closing), 0);
          assert.equal(compare(subtract(add(one.opening, one.debits), one.credits), one.closing), 0);
          assert.equal(compare(one.movements.at(-1)?.balance ?? one.opening, one.closing), 0);
          assert.equal(
            compare(
              sum(
                one.ageing.map(({ amount }) => amount),
                'PEN',
              ),
              one.closing,
            ),
            0,
          );
          assert.equal(
            compare(
              sum(
                open[index]!.openItems.map(({ openAmount }) => openAmount),
                'PEN',
              ),
              one.closing,
            ),
            0,
          );
          assert.deepEqual(open[index]!.closing, one.closing);
        }
      }),
      { numRuns: 20 },
    );
  });

  test('the list, its summary and its filters tell the same as the documents themselves', async () => {
    app.now = Date.parse('2026-02-15T17:00:00.000Z');
    await fc.assert(
      fc.asyncProperty(account, async (given) => {
        const id = await publishAccount(given);
        const list = (query: string) =>
          get<DocumentPage>(`/v1/documents?partnerId=${id}&limit=200${query}`).then(({ data }) => data);
        const all = await list('');
        const [summary] = (await get<DocumentSummary>(`/v1/documents/summary?partnerId=${id}`)).currencies;
        const signed = all.map(({ type, effect, openAmount }) =>
          accountSign(type, effect) === -1 ? negate(openAmount) : openAmount,
        );
        assert.equal(compare(sum(signed, 'PEN'), summary!.openAmount), 0);
        assert.equal(
          compare(
            sum(
              all.map(({ overdueAmount }) => overdueAmount),
              'PEN',
            ),
            summary!.overdueAmount,
          ),
          0,
        );
        assert.equal(summary!.count, all.length);
        for (const status of ['open', 'partially_paid', 'paid', 'void']) {
          assert.deepEqual(
            await list(`&status=${status}`),
            all.filter((one) => one.status === status),
          );
        }
        assert.deepEqual(await list('&overdue=true'), all.filter(isOverdue));
        assert.deepEqual(
          await list('&overdue=false'),
          all.filter((one) => !isOverdue(one)),
        );
        for (const one of all.filter(({ type, status }) => type === 'invoice' && status !== 'void')) {
          const parts = sum(
            one.installments.map(({ openAmount }) => openAmount),
            'PEN',
          );
          const over = compare(one.openAmount, pen(0)) < 0;
          assert.equal(compare(parts, over ? pen(0) : one.openAmount), 0);
        }
      }),
      { numRuns: 15 },
    );
  });
});

function isOverdue({ overdueAmount }: SaldoDocument): boolean {
  return !isZero(overdueAmount);
}
