import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type {
  AllocationInput,
  SaldoDocument,
  MovementPage,
  Payment,
  PaymentInput,
  PublishRecord,
  PublishResponse,
  Statement,
} from '@saldo/sdk/contract';
import { withDatabases } from '../db/testing/with-databases.ts';
import { seedPublisher, type SeededPublisher } from '../testing/seed-publisher.ts';
import { TestApp } from '../testing/test-app.ts';

const usd = (amount: string) => ({ amount, currency: 'USD' });
const pen = (amount: string) => ({ amount, currency: 'PEN' });

const invoice = (externalId: string, issueDate = '2026-01-10'): PublishRecord => ({
  kind: 'document',
  externalId,
  data: {
    type: 'invoice',
    direction: 'receivable',
    partner: { externalId: 'C-0001' },
    issueDate,
    total: usd('100.00'),
  },
});

const payment = (
  externalId: string,
  allocations: NonNullable<PaymentInput['allocations']>,
): PublishRecord => ({
  kind: 'payment',
  externalId,
  data: {
    direction: 'receivable',
    partner: { externalId: 'C-0001' },
    date: '2026-02-01',
    amount: pen('400.00'),
    allocations,
  },
});

withDatabases('settling in another currency', (databases) => {
  let app: TestApp;
  let seeded: SeededPublisher;

  before(async () => {
    app = new TestApp(databases.database);
    app.now = Date.parse('2026-03-01T17:00:00Z');
    seeded = await seedPublisher(databases.database);
  });

  const get = async <Body>(path: string) => {
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

  test('lowers the debt by its amount, takes what was paid of the payment, and tells rate and difference', async () => {
    const exchanged = {
      document: 'USD-1',
      amount: usd('100.00'),
      paid: pen('380.00'),
      rate: '3.8',
      difference: pen('5.00'),
    };
    assert.deepEqual(await publish(invoice('USD-1'), payment('PEN-1', [exchanged])), ['created', 'created']);
    const document = await get<SaldoDocument>('/v1/documents/external/USD-1');
    assert.deepEqual([document.status, document.openAmount], ['paid', usd('0.00')]);
    const { amount, paid, rate, difference } = document.settlements[0]!;
    assert.deepEqual(
      { amount, paid, rate, difference },
      {
        amount: usd('100.00'),
        paid: pen('380.00'),
        rate: '3.8',
        difference: pen('5.00'),
      },
    );
    const settling = await get<Payment>('/v1/payments/external/PEN-1');
    assert.deepEqual(settling.unappliedAmount, pen('20.00'));
    assert.deepEqual(settling.allocations[0]?.paid, pen('380.00'));
  });

  test('moves both accounts on the later day of both ends, so that each of them adds up', async () => {
    const statement = await get<Statement>(
      `/v1/statement?partnerId=${seeded.client.partnerId}&from=2026-01-01&asOf=2026-03-01`,
    );
    const lines = statement.currencies.map(({ currency, movements, closing }) => [
      currency,
      ...movements.map(
        ({ kind, date, amount, balance }) => `${kind} ${date} ${amount.amount} ${balance.amount}`,
      ),
      closing.amount,
    ]);
    assert.deepEqual(lines.toSorted(), [
      ['PEN', 'conversion 2026-02-01 380.00 380.00', 'payment 2026-02-01 -400.00 -20.00', '-20.00'],
      ['USD', 'document 2026-01-10 100.00 100.00', 'conversion 2026-02-01 -100.00 0.00', '0.00'],
    ]);
    const conversion = statement.currencies[0]!.movements.find(({ kind }) => kind === 'conversion')!;
    assert.equal(conversion.externalId, 'PEN-1');
    assert.equal(conversion.conversion?.document.externalId, 'USD-1');
  });

  test('is not counted while what it settles is void, and is again when that comes back', async () => {
    await publish({
      kind: 'document',
      op: 'void',
      externalId: 'USD-1',
      data: { reason: 'x', date: '2026-02-02' },
    });
    assert.deepEqual((await get<Payment>('/v1/payments/external/PEN-1')).unappliedAmount, pen('400.00'));
    await publish(invoice('USD-1', '2026-02-10'));
    const { data } = await get<MovementPage>(
      `/v1/statement/movements?partnerId=${seeded.client.partnerId}&currency=PEN&asOf=2026-03-01`,
    );
    assert.deepEqual(
      data.map(({ kind, date, amount }) => [kind, date, amount.amount]),
      [
        ['payment', '2026-02-01', '-400.00'],
        ['conversion', '2026-02-10', '380.00'],
      ],
    );
  });

  test('pages through conversions of one day, forth and back, without losing one', async () => {
    const shares = Array.from({ length: 5 }, () => ({
      document: 'USD-2',
      amount: usd('1.00'),
      paid: pen('4.00'),
    }));
    assert.deepEqual(await publish(invoice('USD-2'), payment('PEN-2', shares)), ['created', 'created']);
    for (const sort of ['date', '-date']) {
      const seen: string[] = [];
      let cursor: string | undefined;
      do {
        const query = `partnerId=${seeded.client.partnerId}&currency=PEN&asOf=2026-03-01&sort=${sort}&limit=2`;
        const page: MovementPage = await get(
          `/v1/statement/movements?${query}${cursor === undefined ? '' : `&cursor=${cursor}`}`,
        );
        seen.push(...page.data.map(({ kind, externalId }) => `${kind} ${externalId}`));
        cursor = page.nextCursor;
      } while (cursor !== undefined);
      assert.equal(seen.filter((one) => one === 'conversion PEN-2').length, 5, sort);
      assert.equal(seen.length, 8, sort);
    }
  });

  test('is refused, by field, where a side is missing or of another currency', async () => {
    await publish(invoice('USD-3'));
    const wrong: [Omit<AllocationInput, 'document'>, string][] = [
      [{ amount: usd('1') }, '/data/allocations/0/paid required'],
      [{ amount: usd('1'), paid: usd('1') }, '/data/allocations/0/paid/currency currency-differs'],
      [{ amount: usd('1'), paid: pen('0') }, '/data/allocations/0/paid/amount not-positive'],
      [{ amount: pen('1') }, '/data/allocations/0/amount/currency currency-differs'],
      [{ amount: pen('1'), paid: pen('2') }, '/data/allocations/0/paid not-accepted'],
      [{ amount: pen('1'), rate: '3.8' }, '/data/allocations/0/rate not-accepted'],
      [
        { amount: usd('1'), paid: pen('4'), difference: usd('1') },
        '/data/allocations/0/difference/currency currency-differs',
      ],
    ];
    for (const [exchange, error] of wrong) {
      const sent = { document: 'USD-3', ...exchange };
      assert.deepEqual(await publish(payment('PEN-3', [sent])), [`rejected ${error}`]);
    }
  });
});
