import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { PublishRecord, Statement } from '@saldo/sdk/contract';
import { addDecimals, compareDecimals, sumDecimals } from '@saldo/sdk/money';
import fc from 'fast-check';
import { sql } from 'kysely';
import { databaseBlobs } from '../blobs/blobs.ts';
import { withDatabases } from '../db/testing/with-databases.ts';
import { seedPublisher, type SeededPublisher } from '../testing/seed-publisher.ts';
import { TestApp } from '../testing/test-app.ts';
import { advanceProjections, dayTurning, rebuildProjections } from './projections.ts';
import { verifyProjections } from './verify-projections.ts';

const day = fc
  .integer({ min: 0, max: 60 })
  .map((days) => new Date(Date.UTC(2026, 0, 1 + days)).toISOString().slice(0, 10));
const partner = fc.constantFrom('C-0001', 'C-0002').map((externalId) => ({ externalId }));
const currency = fc.constantFrom('PEN', 'PEN', 'PEN', 'USD');
const amount = fc.integer({ min: 1, max: 50 }).map(String);
const allocations = fc.array(
  fc.record({
    document: fc.constantFrom('D0', 'D1', 'D2', 'D3'),
    installment: fc.option(fc.integer({ min: 1, max: 2 }), { nil: undefined }),
    amount,
    settled: currency,
    paid: amount,
  }),
  { maxLength: 2 },
);

interface Drawn {
  readonly document: string;
  readonly installment?: number | undefined;
  readonly amount: string;
  readonly settled: string;
  readonly paid: string;
}

const toAllocations = (list: readonly Drawn[], code: string) =>
  list.map(({ document, installment, amount: value, settled, paid }) => ({
    document,
    ...(installment === undefined ? {} : { installment }),
    amount: { amount: value, currency: settled },
    ...(settled === code ? {} : { paid: { amount: paid, currency: code } }),
  }));

const document = fc
  .record({
    externalId: fc.constantFrom('D0', 'D1', 'D2', 'D3'),
    type: fc.constantFrom(
      ...(['invoice', 'invoice', 'invoice', 'debit_note'] as const),
      ...(['credit_note', 'credit_note', 'purchase_order', 'adjustment'] as const),
    ),
    effect: fc.constantFrom('increase' as const, 'decrease' as const),
    partner,
    currency,
    issueDate: day,
    parts: fc.array(fc.record({ dueDate: day, amount }), { minLength: 1, maxLength: 3 }),
    allocations,
  })
  .map(
    ({ externalId, type, effect, currency: code, parts, allocations: settles, ...data }): PublishRecord => ({
      kind: 'document',
      externalId,
      data: {
        ...data,
        type,
        direction: 'receivable',
        total: { amount: String(parts.reduce((sum, one) => sum + Number(one.amount), 0)), currency: code },
        installments: parts.map((one, index) => ({
          number: index + 1,
          dueDate: one.dueDate,
          amount: { amount: one.amount, currency: code },
        })),
        ...(type === 'adjustment' ? { effect, reason: 'rounding' as const } : {}),
        ...(type === 'credit_note' || (type === 'adjustment' && effect === 'decrease')
          ? { allocations: toAllocations(settles, code) }
          : {}),
      },
    }),
  );

const payment = fc
  .record({
    externalId: fc.constantFrom('P0', 'P1', 'P2'),
    partner,
    currency,
    date: day,
    amount,
    type: fc.constantFrom(undefined, 'payment' as const, 'refund' as const),
    status: fc.constantFrom(undefined, 'recorded' as const, 'in_process' as const),
    allocations,
  })
  .map(
    ({
      externalId,
      currency: code,
      amount: value,
      type,
      status,
      allocations: settles,
      ...data
    }): PublishRecord => ({
      kind: 'payment',
      externalId,
      data: {
        ...data,
        ...(type === undefined ? {} : { type }),
        ...(status === undefined ? {} : { status }),
        direction: 'receivable',
        amount: { amount: value, currency: code },
        allocations: toAllocations(settles, code),
      },
    }),
  );

const ending = fc
  .record({
    op: fc.constantFrom('void' as const, 'delete' as const),
    which: fc.constantFrom('D0', 'D1', 'D2', 'D3', 'P0', 'P1', 'P2'),
  })
  .map(({ op, which }): PublishRecord => {
    const kind = which.startsWith('D') ? ('document' as const) : ('payment' as const);
    return op === 'delete'
      ? { kind, op, externalId: which }
      : { kind, op, externalId: which, data: { reason: 'x', date: '2026-01-01' } };
  });

const step = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({ publish: fc.array(fc.oneof(document, payment), { minLength: 1, maxLength: 5 }) }),
  },
  { weight: 2, arbitrary: fc.record({ publish: fc.array(ending, { minLength: 1, maxLength: 2 }) }) },
  { weight: 2, arbitrary: fc.record({ turnTo: day }) },
);

withDatabases('projections', (databases) => {
  let app: TestApp;
  let seeded: SeededPublisher;

  before(async () => {
    app = new TestApp(databases.database);
    seeded = await seedPublisher(databases.database);
  });

  const get = async (path: string) => {
    const answer = await app.call('GET', path, { token: seeded.apiKey });
    assert.equal(answer.status, 200, JSON.stringify(answer.body));
  };

  /** Noon in Lima. */
  const turnTo = (date: string) => {
    app.now = Date.parse(`${date}T17:00:00Z`);
  };

  const publish = async (records: PublishRecord[]) => {
    const once = [...new Map(records.map((one) => [`${one.kind} ${one.externalId}`, one])).values()];
    const answer = await app.call('POST', '/v1/publish', { token: seeded.apiKey, body: { records: once } });
    assert.equal(answer.status, 200, JSON.stringify(answer.body));
  };

  /** What does not add up in the statements: opening, movements and ageing against the closing balance, per currency. */
  const unbalanced = async (asOf: string | undefined) => {
    const found: string[] = [];
    for (const partnerId of [seeded.client.partnerId, seeded.otherClient.partnerId]) {
      const path = `/v1/statement?partnerId=${partnerId}&from=2026-01-15${asOf === undefined ? '' : `&asOf=${asOf}`}`;
      const { status, body } = await app.call<Statement>('GET', path, { token: seeded.apiKey });
      assert.equal(status, 200, JSON.stringify(body));
      for (const { currency: code, opening, closing, movements, ageing } of body.currencies) {
        const moved = addDecimals(opening.amount, sumDecimals(movements.map((one) => one.amount.amount)));
        const open = sumDecimals(ageing.map((one) => one.amount.amount));
        const last = movements.at(-1)?.balance.amount ?? opening.amount;
        if ([moved, open, last].some((one) => compareDecimals(one, closing.amount) !== 0))
          found.push(`${code} ${closing.amount}: moved ${moved}, open ${open}, last ${last}`);
      }
    }
    return found;
  };

  const verify = () => verifyProjections(databases.database, seeded.publisherId);

  test('what is kept is what the records come to after any history, also when the clock jumps', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
        for (const one of steps) {
          if ('publish' in one) await publish(one.publish);
          else {
            turnTo(one.turnTo);
            await get('/v1/documents');
          }
          assert.deepEqual(await verify(), []);
        }
        turnTo('2026-02-20');
        assert.deepEqual([...(await unbalanced(undefined)), ...(await unbalanced('2026-12-31'))], []);
      }),
      { numRuns: 20 },
    );
  });

  test('a write that fails keeps nothing', async () => {
    const failing = databases.database.maintenance(async (trx) => {
      await sql`update payments set amount = amount + 1 where publisher_id = ${seeded.publisherId}::uuid`.execute(
        trx,
      );
      await sql`update documents set total = total + 1 where publisher_id = ${seeded.publisherId}::uuid`.execute(
        trx,
      );
      throw new Error('cut');
    });
    await assert.rejects(failing, /cut/);
    assert.deepEqual(await verify(), []);
  });

  test('a change reads the rows of its own record, also before the database knows how many others there are', async () => {
    const many = Array.from({ length: 300 }, (_, index): PublishRecord => ({
      kind: 'document',
      externalId: `MANY-${index}`,
      data: {
        type: 'invoice',
        direction: 'receivable',
        partner: { externalId: 'C-0001' },
        issueDate: '2026-01-01',
        total: { amount: '10', currency: 'PEN' },
      },
    }));
    await publish(many);
    const read = await databases.database.maintenance(async (trx) => {
      const rowsRead = async () => {
        const { rows } = await sql<{ read: string }>`
          select sum(seq_tup_read + idx_tup_fetch) as read from pg_stat_xact_user_tables
          where relname in ('documents', 'open_items', 'allocations')`.execute(trx);
        return Number(rows[0]!.read);
      };
      const { rows } = await sql<{ place: string }>`
        select ctid::text as place from documents
        where publisher_id = ${seeded.publisherId}::uuid and external_id = 'MANY-7'`.execute(trx);
      const before = await rowsRead();
      await sql`update documents set total = 11, installments = jsonb_set(installments, '{0,amount}', '"11"')
        where ctid = ${rows[0]!.place}::tid`.execute(trx);
      return (await rowsRead()) - before;
    });
    assert.ok(read < 50, `${read} rows`);
    assert.deepEqual(await verify(), []);
  });

  test('what is dated in the future counts from its day, also when nobody asks until then', async () => {
    turnTo('2026-03-10');
    await publish([
      {
        kind: 'document',
        externalId: 'FUTURE',
        data: {
          type: 'invoice',
          direction: 'receivable',
          partner: { externalId: 'C-0001' },
          issueDate: '2026-03-01',
          dueDate: '2026-03-12',
          total: { amount: '10', currency: 'USD' },
        },
      },
      {
        kind: 'payment',
        externalId: 'LATER',
        data: {
          direction: 'receivable',
          partner: { externalId: 'C-0001' },
          date: '2026-03-20',
          amount: { amount: '4', currency: 'USD' },
          allocations: [{ document: 'FUTURE', amount: { amount: '4', currency: 'USD' } }],
        },
      },
    ]);
    const read = async () => {
      const { body } = await app.call<{
        status: string;
        openAmount: { amount: string };
        daysOverdue: number;
      }>('GET', '/v1/documents/external/FUTURE', { token: seeded.apiKey });
      return [body.status, body.openAmount.amount, body.daysOverdue];
    };
    assert.deepEqual(await read(), ['open', '10.00', 0]);
    turnTo('2026-03-13');
    assert.deepEqual(await read(), ['open', '10.00', 1]);
    turnTo('2026-03-21');
    assert.deepEqual(await read(), ['partially_paid', '6.00', 9]);
    turnTo('2026-03-10');
    assert.deepEqual(await read(), ['open', '10.00', 0]);
    assert.deepEqual(await verify(), []);
  });

  test('a job brings every publisher to its own day', async () => {
    // 04:00 UTC is 23:00 of the day before in Lima.
    const clock = () => Date.parse('2026-04-02T04:00:00Z');
    await dayTurning.run(
      { database: databases.database, blobs: databaseBlobs, clock, log: () => undefined },
      { publisherId: '', jobId: '', payload: null },
    );
    const [row] = await databases.database.maintenance((trx) =>
      trx
        .selectFrom('counters')
        .select('projected_on')
        .where('publisher_id', '=', seeded.publisherId)
        .execute(),
    );
    assert.equal(row?.projected_on, '2026-04-01');
  });

  for (const [name, damage] of [
    ['a settled amount', sql`update documents set settled = settled + 1 where external_id = 'FUTURE'`],
    ['an overdue mark', sql`update documents set overdue = not overdue where external_id = 'FUTURE'`],
    ['an applied amount', sql`update payments set applied = 0 where external_id = 'LATER'`],
    ['an open item', sql`update open_items set open = open + 1 where label = 'FUTURE'`],
    ['an open item that is missing', sql`delete from open_items where label = 'FUTURE'`],
    ['a sum of open items', sql`update open_totals set items = items + 1`],
    ['a sum of documents', sql`update document_totals set total = total + 1`],
    ['the sum of a day', sql`delete from day_totals`],
  ] as const) {
    test(`verify names ${name} that is wrong, and rebuild mends it`, async () => {
      await advanceProjections(databases.database, seeded.publisherId, '2026-03-21');
      await databases.database.maintenance((trx) => damage.execute(trx));
      assert.notDeepEqual(await verify(), []);
      await rebuildProjections(databases.database, seeded.publisherId);
      assert.deepEqual(await verify(), []);
    });
  }
});
