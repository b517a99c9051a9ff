import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { Movement, OpenItem, PublishRecord, Statement } from '@saldo/sdk/contract';
import { ageingBuckets } from '@saldo/sdk/account';
import { add } from '@saldo/sdk/money';
import fc from 'fast-check';
import { withDatabases } from '../db/testing/with-databases.ts';
import { seedPublisher, type SeededPublisher } from '../testing/seed-publisher.ts';
import { TestApp } from '../testing/test-app.ts';

interface Page<Row> {
  data: Row[];
  nextCursor?: string;
}

const day = (index: number) => `2026-01-${String((index % 9) + 1).padStart(2, '0')}`;

/** Many movements a day in two currencies, labels that repeat and some that a cursor has no room for. */
function* records(): Generator<PublishRecord> {
  const partner = { externalId: 'C-0001' };
  for (let index = 0; index < 90; index++) {
    const currency = index % 7 === 0 ? 'USD' : 'PEN';
    yield {
      kind: 'document',
      externalId: `F-${index}`,
      data: {
        type: index % 5 === 0 ? 'credit_note' : 'invoice',
        direction: 'receivable',
        partner,
        number: index % 3 === 0 ? 'Ñ'.repeat(60) : `N-${index % 4}`,
        issueDate: day(index),
        dueDate: `2026-02-${String((index % 5) + 1).padStart(2, '0')}`,
        total: { amount: `${index + 1}.10`, currency },
      },
    };
    if (index % 2 === 0) {
      yield {
        kind: 'payment',
        externalId: `P-${index}`,
        data: {
          direction: 'receivable',
          partner,
          date: day(index + 3),
          amount: { amount: '3.50', currency },
        },
      };
    }
  }
}

withDatabases('statement pages', (databases) => {
  let app: TestApp;
  let seeded: SeededPublisher;

  before(async () => {
    app = new TestApp(databases.database);
    app.now = Date.parse('2026-02-10T17:00:00Z');
    seeded = await seedPublisher(databases.database);
    const answer = await app.call('POST', '/v1/publish', {
      token: seeded.apiKey,
      body: { records: [...records()] },
    });
    assert.equal(answer.status, 200);
  });

  const get = async <Body>(path: string) => {
    const answer = await app.call<Body>('GET', path, { token: seeded.client.token });
    assert.equal(answer.status, 200, JSON.stringify(answer.body));
    return answer.body;
  };

  const all = async <Row>(path: string, limit: number, start?: string): Promise<Row[]> => {
    const rows: Row[] = [];
    for (let cursor = start, next = true; next; next = cursor !== undefined) {
      const page = await get<Page<Row>>(
        `${path}&limit=${limit}${cursor === undefined ? '' : `&cursor=${cursor}`}`,
      );
      assert.ok(page.data.length <= limit);
      rows.push(...page.data);
      cursor = page.nextCursor;
    }
    return rows;
  };

  test('pages of any size add up to the movements of the statement, each with its balance', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 40 }),
        fc.constantFrom('PEN', 'USD'),
        fc.integer({ min: 0, max: 12 }),
        async (limit, currency, start) => {
          const from = `2026-01-${String(start + 1).padStart(2, '0')}`;
          const path = `from=${from}&asOf=2026-01-31&currency=${currency}`;
          const [whole] = (await get<Statement>(`/v1/statement?${path}`)).currencies;
          const paged = await all<Movement>(`/v1/statement/movements?${path}`, limit);
          assert.deepEqual(paged, whole?.movements ?? []);
          const back = await all<Movement>(`/v1/statement/movements?${path}&sort=-date`, limit);
          assert.deepEqual(back.reverse(), paged);
          let balance = whole?.opening;
          for (const one of paged) {
            balance = add(balance!, one.amount);
            assert.deepEqual(one.balance, balance);
          }
        },
      ),
      { numRuns: 25 },
    );
  });

  test('pages of any size add up to the open items of the statement, on any day', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 40 }),
        fc.constantFrom('PEN', 'USD'),
        fc.constantFrom('2026-01-04', '2026-02-03', '2026-02-10', '2026-05-01'),
        async (limit, currency, asOf) => {
          const path = `asOf=${asOf}&currency=${currency}`;
          const [whole] = (await get<Statement>(`/v1/statement?${path}&kind=open_items`)).currencies;
          const paged = await all<OpenItem>(`/v1/statement/open-items?${path}`, limit);
          assert.deepEqual(paged, whole?.openItems ?? []);
        },
      ),
      { numRuns: 25 },
    );
  });

  test('open items of some ages are those that the account counts in them', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.subarray([...ageingBuckets], { minLength: 1 }),
        fc.constantFrom('2026-01-04', '2026-02-03', '2026-02-10', '2026-03-25', '2026-05-04', '2026-09-01'),
        async (ageing, asOf) => {
          const path = `/v1/statement/open-items?asOf=${asOf}&currency=PEN`;
          const found = await all<OpenItem>(`${path}&ageing=${ageing.join()}`, 20);
          const whole = await all<OpenItem>(path, 200);
          assert.deepEqual(
            found,
            whole.filter(({ bucket }) => (ageing as string[]).includes(bucket)),
          );
        },
      ),
      { numRuns: 25 },
    );
  });

  test('totals list neither and come to the same', async () => {
    const totals = await get<Statement>('/v1/statement?kind=totals');
    const activity = await get<Statement>('/v1/statement');
    assert.equal(totals.kind, 'totals');
    assert.deepEqual(
      totals.currencies,
      activity.currencies.map((one) => ({ ...one, movements: [], openItems: [] })),
    );
  });

  for (const sort of ['date', '-date']) {
    test(`no movement is missed by ${sort} when the one that a page ended with is deleted`, async () => {
      const path = `/v1/statement/movements?currency=PEN&sort=${sort}`;
      const { data, nextCursor } = await get<Page<Movement>>(`${path}&limit=3`);
      const { kind, externalId } = data.at(-1)!;
      const deleted = await app.call('DELETE', `/v1/${kind}s/external/${externalId}`, {
        token: seeded.apiKey,
      });
      assert.equal(deleted.status, 204);
      const seen = new Set([...data, ...(await all<Movement>(path, 20, nextCursor))].map(({ id }) => id));
      const left = await all<Movement>(path, 200);
      assert.deepEqual(
        left.filter(({ id }) => !seen.has(id)),
        [],
      );
    });
  }

  test('a cursor fits the account and the days that it was made for', async () => {
    const { nextCursor } = await get<Page<Movement>>('/v1/statement/movements?currency=PEN&limit=1');
    for (const other of [
      'currency=USD',
      'currency=PEN&asOf=2026-01-05',
      'currency=PEN&from=2026-01-02',
      'currency=PEN&sort=-date',
    ]) {
      const { status } = await app.call('GET', `/v1/statement/movements?${other}&cursor=${nextCursor!}`, {
        token: seeded.client.token,
      });
      assert.equal(status, 422, other);
    }
  });

  test("a session pages through its own partner's account only", async () => {
    for (const list of ['movements', 'open-items']) {
      const { status } = await app.call(
        'GET',
        `/v1/statement/${list}?currency=PEN&partnerId=${seeded.otherClient.partnerId}`,
        { token: seeded.client.token },
      );
      assert.equal(status, 404, list);
    }
  });
});
