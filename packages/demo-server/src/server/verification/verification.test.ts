import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type {
  BalanceAssertionInput,
  BalanceAssertionResponse,
  BalanceDifferencePage,
  ChangePage,
  PublishRecord,
} from '@saldo/sdk/contract';
import fc from 'fast-check';
import { sql } from 'kysely';
import { verifyProjections } from '../account/verify-projections.ts';
import { rebuildProjections } from '../account/projections.ts';
import { withDatabases } from '../db/testing/with-databases.ts';
import { seedPublisher, type SeededPublisher } from '../testing/seed-publisher.ts';
import { refusal, TestApp } from '../testing/test-app.ts';

const pen = (amount: string) => ({ amount, currency: 'PEN' });

const say = (amount: string, date = '2026-03-01', externalId = 'C-0001'): BalanceAssertionInput => ({
  partner: { externalId },
  direction: 'receivable',
  date,
  balance: pen(amount),
});

const invoice = (externalId: string, amount: string, issueDate = '2026-02-01'): PublishRecord => ({
  kind: 'document',
  externalId,
  data: {
    type: 'invoice',
    direction: 'receivable',
    partner: { externalId: 'C-0001' },
    issueDate,
    total: pen(amount),
  },
});

const payment = (externalId: string, amount: string, date = '2026-02-10'): PublishRecord => ({
  kind: 'payment',
  externalId,
  data: { direction: 'receivable', partner: { externalId: 'C-0001' }, date, amount: pen(amount) },
});

withDatabases('verification', (databases) => {
  let app: TestApp;
  let seeded: SeededPublisher;

  before(async () => {
    app = new TestApp(databases.database);
  });

  const fresh = async () => {
    seeded = await seedPublisher(databases.database);
  };
  const publish = async (...records: PublishRecord[]) => {
    const { status } = await app.call('POST', '/v1/publish', { token: seeded.apiKey, body: { records } });
    assert.equal(status, 200);
  };
  const claim = async (...assertions: BalanceAssertionInput[]) => {
    const answer = await app.call<BalanceAssertionResponse>('PUT', '/v1/balance-assertions', {
      token: seeded.apiKey,
      body: { assertions },
    });
    assert.equal(answer.status, 200, JSON.stringify(answer.body));
    return answer.body.results;
  };
  const list = async (query = '') =>
    (await app.call<BalanceDifferencePage>('GET', `/v1/verification${query}`, { token: seeded.apiKey })).body;
  const told = async () => {
    const page = await app.call<ChangePage>('GET', '/v1/changes?kind=balance_difference&limit=1000', {
      token: seeded.apiKey,
    });
    return page.body.data.map(({ op }) => op);
  };

  test('lists what differs, with what the records come to and the difference', async () => {
    await fresh();
    await publish(invoice('A-1', '100.00'), payment('A-2', '30.00'));
    const results = await claim(say('70.00'), say('60.00', '2026-02-28'), say('0.00', '2026-01-31'));
    assert.deepEqual(
      results.map(({ outcome, derived, difference }) => [outcome, derived!.amount, difference!.amount]),
      [
        ['created', '70.00', '0.00'],
        ['created', '70.00', '10.00'],
        ['created', '0.00', '0.00'],
      ],
    );
    const { data, asserted, differing } = await list();
    assert.deepEqual([asserted, differing, data.length], [3, 1, 1]);
    assert.deepEqual(
      [data[0]!.date, data[0]!.asserted.amount, data[0]!.derived.amount, data[0]!.difference.amount],
      ['2026-02-28', '60.00', '70.00', '10.00'],
    );
  });

  test('tells in the feed when a balance begins to differ, is asserted anew, agrees, and is withdrawn', async () => {
    await fresh();
    await publish(invoice('B-1', '100.00'));
    await claim(say('100.00'));
    assert.deepEqual(await told(), []);
    await publish(invoice('B-2', '5.00'));
    assert.deepEqual(await told(), ['upsert']);
    await publish(invoice('B-3', '1.00'));
    assert.deepEqual(await told(), ['upsert'], 'it differs still');
    await claim(say('101.00'));
    assert.deepEqual(await told(), ['upsert', 'upsert']);
    await publish(payment('B-4', '5.00'));
    assert.deepEqual(await told(), ['upsert', 'upsert', 'delete']);
    await publish({ kind: 'payment', op: 'delete', externalId: 'B-4' });
    const results = await claim({
      op: 'withdraw',
      partner: { externalId: 'C-0001' },
      direction: 'receivable',
      date: '2026-03-01',
      currency: 'PEN',
    });
    assert.equal(results[0]?.outcome, 'deleted');
    assert.deepEqual(await told(), ['upsert', 'upsert', 'delete', 'upsert', 'delete']);
    assert.equal((await list()).asserted, 0);
  });

  test('a change of the feed carries the difference as it is now', async () => {
    await fresh();
    await claim(say('12.00'));
    const page = await app.call<ChangePage>('GET', '/v1/changes?kind=balance_difference', {
      token: seeded.apiKey,
    });
    const [change] = page.body.data;
    assert.ok(change?.kind === 'balance_difference' && 'data' in change);
    assert.deepEqual(change.data?.difference, pen('-12.00'));
    assert.equal(change.partnerId, seeded.client.partnerId);
  });

  test('the same again is unchanged, of two of one account the last counts, an unknown partner is rejected', async () => {
    await fresh();
    await claim(say('1.00'));
    const results = await claim(
      say('1.000000'),
      say('2.00', '2026-03-02'),
      say('3.00', '2026-03-02'),
      say('1', '2026-03-01', 'X'),
    );
    assert.deepEqual(
      results.map(({ outcome, problem }) => [outcome, problem?.errors?.[0]?.pointer]),
      [
        ['unchanged', undefined],
        ['superseded', undefined],
        ['created', undefined],
        ['rejected', '/partner/externalId'],
      ],
    );
    assert.deepEqual(await told(), ['upsert', 'upsert']);
  });

  test('names first what has the amount of the difference, then what came or was voided since', async () => {
    await fresh();
    await publish(
      invoice('D-1', '100.00', '2026-01-05'),
      invoice('D-2', '40.00', '2026-01-06'),
      payment('D-3', '25.00'),
    );
    await claim(say('100.00'));
    app.now += 60_000;
    await publish(
      { kind: 'document', op: 'void', externalId: 'D-2', data: { reason: 'Error', date: '2026-03-01' } },
      invoice('D-4', '3.00', '2026-01-07'),
      invoice('D-5', '22.00', '2026-03-09'),
      invoice('D-6', '8.00', '2026-03-04'),
    );
    const { data } = await list();
    assert.deepEqual(data[0]!.difference, pen('-22.00'));
    assert.deepEqual(
      data[0]!.candidates.map(({ externalId, reasons }) => `${externalId} ${reasons.join()}`),
      [
        'D-5 equals_difference',
        'D-2 voided_after',
        'D-4 published_after,open',
        'D-6 near_date',
        'D-3 open',
        'D-1 open',
      ],
    );
    app.now -= 60_000;
  });

  test('pages through differences of one partner, and leaves the others out', async () => {
    await fresh();
    const dates = ['2026-01-31', '2026-02-28', '2026-03-31'];
    await claim(...dates.map((date) => say('9.00', date)), say('9.00', '2026-03-31', 'C-0002'));
    const seen: string[] = [];
    let cursor = '';
    do {
      const page = await list(`?limit=1&partnerId=${seeded.client.partnerId}${cursor}`);
      assert.deepEqual([page.asserted, page.differing], [3, 3]);
      seen.push(...page.data.map(({ date }) => date));
      cursor = page.nextCursor === undefined ? '' : `&cursor=${page.nextCursor}`;
    } while (cursor !== '');
    assert.deepEqual(seen, dates.toReversed());
    assert.equal((await list('?currency=USD')).asserted, 0);
    assert.equal((await list('?direction=payable')).asserted, 0);
  });

  test('neither a partner nor another publisher sees it, and a partner with an assertion is not deleted', async () => {
    await fresh();
    await claim(say('9.00'));
    const asked = (token: string) => app.call('GET', '/v1/verification', { token });
    assert.deepEqual(refusal(await asked(seeded.client.token)), ['403 operation-not-permitted']);
    const other = await seedPublisher(databases.database);
    const answer = await app.call<BalanceDifferencePage>('GET', '/v1/verification', { token: other.apiKey });
    assert.deepEqual([answer.body.data, answer.body.asserted], [[], 0]);
    const gone = await app.call('DELETE', '/v1/partners/external/C-0001', { token: seeded.apiKey });
    assert.deepEqual(refusal(gone)[0], '409 in-use');
  });

  test('a mend of what is kept mends what assertions are compared with', async () => {
    await fresh();
    await publish(invoice('G-1', '10.00'));
    await claim(say('10.00'));
    const { database } = databases;
    await database.maintenance((trx) =>
      sql`update balance_assertions set derived = derived + 1 where publisher_id = ${seeded.publisherId}::uuid`.execute(
        trx,
      ),
    );
    assert.deepEqual(
      (await verifyProjections(database, seeded.publisherId)).map(({ kind }) => kind),
      ['asserted balance'],
    );
    await rebuildProjections(database, seeded.publisherId);
    assert.deepEqual(await verifyProjections(database, seeded.publisherId), []);
  });

  const day = fc.integer({ min: 1, max: 28 }).map((n) => `2026-02-${String(n).padStart(2, '0')}`);
  const amount = fc.integer({ min: 1, max: 9 }).map(String);
  const which = fc.constantFrom('1', '2', '3');
  const step = fc.oneof(
    fc
      .record({ which, amount, day })
      .map((one) => () => publish(invoice(`D${one.which}`, one.amount, one.day))),
    fc
      .record({ which, amount, day })
      .map((one) => () => publish(payment(`P${one.which}`, one.amount, one.day))),
    which.map((one) => () => publish({ kind: 'payment', op: 'delete', externalId: `P${one}` })),
    which.map(
      (one) => () =>
        publish({
          kind: 'document',
          op: 'void',
          externalId: `D${one}`,
          data: { reason: 'x', date: '2026-02-01' },
        }),
    ),
    fc
      .record({ amount: fc.integer({ min: -9, max: 9 }).map(String), day })
      .map((one) => () => claim(say(one.amount, one.day))),
  );

  test('after any history each assertion is compared with the statement of its day, and the feed has told which differ', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 15 }), async (steps) => {
        await fresh();
        for (const one of steps) await one();
        assert.deepEqual(await verifyProjections(databases.database, seeded.publisherId), []);
        const { data } = await list('?limit=50');
        for (const { date, derived } of data) {
          const statement = await app.call<{ currencies: { closing: { amount: string } }[] }>(
            'GET',
            `/v1/statement?partnerId=${seeded.client.partnerId}&kind=totals&asOf=${date}`,
            { token: seeded.apiKey },
          );
          assert.equal(derived.amount, statement.body.currencies[0]?.closing.amount ?? '0.00');
        }
        const page = await app.call<ChangePage>('GET', '/v1/changes?kind=balance_difference&limit=1000', {
          token: seeded.apiKey,
        });
        const last = new Map(page.body.data.map(({ id, op }) => [id, op]));
        const standing = [...last].filter(([, op]) => op === 'upsert').map(([id]) => id);
        assert.deepEqual(standing.sort(), data.map(({ id }) => id).sort());
      }),
      { numRuns: 25 },
    );
  });
});
