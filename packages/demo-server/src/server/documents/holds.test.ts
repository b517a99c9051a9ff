import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type {
  SaldoDocument,
  DocumentInput,
  DocumentPage,
  DocumentSummary,
  HoldInput,
  OpenItemPage,
  WriteResult,
} from '@saldo/sdk/contract';
import fc from 'fast-check';
import { withDatabases } from '../db/testing/with-databases.ts';
import { seedPublisher, type SeededPublisher } from '../testing/seed-publisher.ts';
import { refusal, TestApp } from '../testing/test-app.ts';

const invoice: DocumentInput = {
  type: 'invoice',
  direction: 'receivable',
  partner: { externalId: 'C-0001' },
  issueDate: '2026-01-15',
  dueDate: '2026-02-15',
  total: { amount: '100.00', currency: 'PEN' },
};
const day = fc.integer({ min: 1, max: 28 }).map((date) => `2026-03-${String(date).padStart(2, '0')}`);
const hold: fc.Arbitrary<HoldInput> = fc.record(
  {
    kind: fc.constantFrom('disputed', 'blocked'),
    reason: fc.constant('Two boxes arrived broken'),
    until: day,
  },
  { requiredKeys: ['kind'], noNullPrototype: true },
);

withDatabases('a hold on a document', (databases) => {
  let app: TestApp;
  let seeded: SeededPublisher;
  before(async () => {
    app = new TestApp(databases.database);
    seeded = await seedPublisher(databases.database);
  });

  const get = async <Body>(path: string): Promise<Body> => {
    const { status, body } = await app.call<Body>('GET', path, { token: seeded.apiKey });
    assert.equal(status, 200, JSON.stringify(body));
    return body;
  };
  const put = (externalId: string, data: unknown) =>
    app.call<WriteResult>('PUT', `/v1/documents/external/${externalId}`, {
      token: seeded.apiKey,
      body: data,
    });
  const read = (externalId: string) => get<SaldoDocument>(`/v1/documents/external/${externalId}`);
  /** Noon in Lima. */
  const turnTo = (date: string) => {
    app.now = Date.parse(`${date}T17:00:00Z`);
  };
  const isFound = async (kinds: string, externalId: string) => {
    const { data } = await get<DocumentPage>(`/v1/documents?hold=${kinds}&limit=200`);
    return data.some((one) => one.externalId === externalId);
  };

  test('is shown, found and summed through its last day, and changes no amount', async () => {
    await fc.assert(
      fc.asyncProperty(fc.option(hold, { nil: undefined }), day, async (held, today) => {
        turnTo(today);
        await put('held', invoice);
        const { hold: none, provenance: _, ...before } = await read('held');
        assert.equal(none, undefined);
        assert.equal(
          (await put('held', { ...invoice, ...(held === undefined ? {} : { hold: held }) })).status,
          200,
        );
        const { hold: shown, provenance: __, ...after } = await read('held');
        const holds = held !== undefined && (held.until === undefined || held.until >= today);
        assert.deepEqual(shown, holds ? held : undefined);
        assert.deepEqual(after, before);
        // Whatever the day of the items: which day a hold began is not known.
        for (const asOf of [today, '2026-02-20', '2026-12-31']) {
          const { data } = await get<OpenItemPage>(
            `/v1/statement/open-items?partnerId=${seeded.client.partnerId}&currency=PEN&asOf=${asOf}&limit=200`,
          );
          assert.deepEqual(data.find(({ externalId }) => externalId === 'held')?.hold, shown);
        }
        assert.equal(await isFound('disputed,blocked', 'held'), holds);
        assert.equal(await isFound('disputed', 'held'), holds && held.kind === 'disputed');
        const { currencies } = await get<DocumentSummary>('/v1/documents/summary?hold=disputed,blocked');
        assert.deepEqual(
          currencies.map(({ openAmount }) => openAmount.amount),
          holds ? ['100.00'] : [],
        );
      }),
      { numRuns: 25 },
    );
  });

  test('ends with the document that is voided, and with one that is published without it', async () => {
    turnTo('2026-03-10');
    for (const externalId of ['ended', 'voided'])
      await put(externalId, { ...invoice, hold: { kind: 'blocked' } });
    assert.equal(await isFound('blocked', 'ended'), true);
    await put('ended', invoice);
    await app.call('PUT', '/v1/documents/external/voided/void', {
      token: seeded.apiKey,
      body: { reason: 'Wrong recipient', date: '2026-03-10' },
    });
    for (const externalId of ['ended', 'voided']) {
      assert.equal((await read(externalId)).hold, undefined);
      assert.equal(await isFound('blocked', externalId), false);
    }
  });

  test('is refused with its field where it is of no known kind', async () => {
    const { errors } = (await put('refused', { ...invoice, hold: { kind: 'lost' } })).body as never as {
      errors: { pointer: string; detail: string }[];
    };
    assert.equal(errors[0]?.pointer, '/hold/kind');
    assert.match(errors[0].detail, /disputed/);
    assert.match(
      refusal(await put('refused', { ...invoice, hold: { until: '2026-02-01' } })).join(),
      /\/hold/,
    );
  });
});
