import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import fc from 'fast-check';
import type { DocumentInput, PublishRecord, PublishResponse, PublishResult } from '@saldo/sdk/contract';
import { withDatabases } from '../db/testing/with-databases.ts';
import { digestOfTables } from '../testing/all-tables.ts';
import { sampleBytes } from '../testing/sample-files.ts';
import { seedPublisher, type SeededPublisher } from '../testing/seed-publisher.ts';
import { TestApp, refusal } from '../testing/test-app.ts';

const pen = (amount: string) => ({ amount, currency: 'PEN' });

const ids = fc.constantFrom('a', 'b', 'c');
const known = (name: string) => ids.map((id) => `${name}-${id}`);
const amount = fc.constantFrom('10.00', '25.50', '100.00').map(pen);
const version = fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined });
const direction = fc.constantFrom('receivable' as const, 'payable' as const);
const fiscal = ids.map((id) => ({ scheme: 'cae', value: `7${id.charCodeAt(0)}` }));

const party = fc.record(
  { name: fc.constantFrom('Ficticia A', 'Ficticia B'), taxId: fc.constantFrom('20111111111', '20222222222') },
  { requiredKeys: ['name', 'taxId'] },
);
const selector = fc.oneof(
  { weight: 3, arbitrary: known('PC').map((externalId) => ({ externalId })) },
  { weight: 2, arbitrary: party },
);
const allocations = fc.array(
  fc.oneof(fc.record({ document: known('PD'), amount }), fc.record({ fiscal, amount })),
  { maxLength: 2 },
);

const partner = fc.record({
  kind: fc.constant('partner' as const),
  externalId: known('PC'),
  data: fc.record(
    {
      name: fc.constantFrom('Ficticia A', 'Ficticia C'),
      direction: fc.constantFrom('receivable' as const, 'both' as const),
      taxId: fc.constantFrom('20111111111', '20333333333'),
      version,
    },
    { requiredKeys: ['name', 'direction'] },
  ),
});
const document = fc.record(
  {
    kind: fc.constant('document' as const),
    externalId: known('PD'),
    matchBy: fc.constant('fiscal' as const),
    data: fc.record(
      {
        type: fc.constantFrom('invoice' as const, 'credit_note' as const),
        direction,
        partner: selector,
        issueDate: fc.constantFrom('2026-01-10', '2026-02-10'),
        total: amount,
        fiscal,
        version,
        files: fc.constant([{ externalId: 'PF-a' }]),
        metadata: fc.constantFrom({ branch: 'Norte' }, { branch: 'Sur' }),
      },
      { requiredKeys: ['type', 'direction', 'partner', 'issueDate', 'total'] },
    ),
  },
  { requiredKeys: ['kind', 'externalId', 'data'] },
);
const payment = fc.record({
  kind: fc.constant('payment' as const),
  externalId: known('PP'),
  data: fc.record({
    direction,
    partner: selector,
    date: fc.constant('2026-02-01'),
    amount,
    allocations,
  }),
});
const ending = fc.oneof(
  fc.record({
    kind: fc.constant('document' as const),
    op: fc.constant('void' as const),
    externalId: known('PD'),
    data: fc.constant({ reason: 'Error', date: '2026-02-03' }),
  }),
  fc
    .oneof(
      fc.record({ kind: fc.constant('document' as const), externalId: known('PD') }),
      fc.record({ kind: fc.constant('payment' as const), externalId: known('PP') }),
      fc.record({ kind: fc.constant('partner' as const), externalId: known('PC') }),
    )
    .map((one) => ({ ...one, op: 'delete' as const })),
);
const anyRecord: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 3, arbitrary: partner },
  { weight: 6, arbitrary: document },
  { weight: 4, arbitrary: payment },
  { weight: 2, arbitrary: ending },
  {
    weight: 1,
    arbitrary: fc.constantFrom<unknown>(null, { kind: 'order' }, { kind: 'document', externalId: '' }),
  },
);
const batch = fc
  .array(anyRecord, { minLength: 1, maxLength: 8 })
  // `undefined` is not sent.
  .map((records) => JSON.parse(JSON.stringify(records)) as PublishRecord[]);

withDatabases('A preview', (databases) => {
  let app: TestApp;
  let seeded: SeededPublisher;

  before(async () => {
    app = new TestApp(databases.database);
    seeded = await seedPublisher(databases.database);
    await app.call('PUT', '/v1/files/external/PF-a', {
      token: seeded.apiKey,
      body: sampleBytes.pdf(),
      headers: {
        'Content-Type': 'application/pdf',
        'Content-Disposition': 'attachment; filename=a.pdf',
      },
    });
  });

  const send = (query: string, body: object) =>
    app.call<PublishResponse>('POST', `/v1/publish${query}`, { token: seeded.apiKey, body });
  const preview = async (records: readonly unknown[], more = {}) =>
    (await send('?preview=true', { records, ...more })).body;
  const publish = async (records: readonly unknown[]) => (await send('', { records })).body;

  test('foretells what publishing answers, and leaves no trace', async () => {
    await fc.assert(
      fc.asyncProperty(batch, batch, async (given, records) => {
        await publish(given);
        const before = await digestOfTables(databases.database);
        const foretold = await preview(records);
        assert.deepEqual(await digestOfTables(databases.database), before);
        const answered = await publish(records);
        assert.deepEqual(foretold.summary, answered.summary);
        assert.deepEqual(foretold.results.map(toCompare), answered.results.map(toCompare));
        for (const [index, { id, outcome, changes }] of foretold.results.entries()) {
          assert.equal(outcome === 'updated', (changes?.length ?? 0) > 0, outcome);
          if (id !== undefined) assert.equal(id, answered.results[index]!.id);
        }
      }),
      { numRuns: 12 },
    );
  });

  test('says which fields differ, and which partner would be made', async () => {
    const invoice = (data: Partial<DocumentInput> = {}) => ({
      kind: 'document',
      externalId: 'PV-1',
      data: {
        type: 'invoice',
        direction: 'receivable',
        partner: { name: 'Ficticia Nueva', taxId: '20777777771' },
        issueDate: '2026-01-10',
        total: pen('100.00'),
        ...data,
      },
    });
    const [first] = (await preview([invoice()])).results;
    assert.equal(first!.newPartner, '20777777771');
    assert.equal(first!.id, undefined);
    const made = await app.call('GET', '/v1/partners/external/20777777771', { token: seeded.apiKey });
    assert.equal(made.status, 404);
    await publish([invoice()]);
    const { results } = await preview([invoice({ total: pen('120.00'), dueDate: '2026-03-01' })]);
    assert.deepEqual(results[0]!.changes, [{ pointer: '/data/total/amount' }, { pointer: '/data/dueDate' }]);
    assert.equal(results[0]!.newPartner, undefined);
    await publish([
      { kind: 'document', op: 'void', externalId: 'PV-1', data: { reason: 'Error', date: '2026-02-03' } },
    ]);
    assert.deepEqual((await preview([invoice()])).results[0]!.changes, [{ pointer: '/op' }]);
  });

  test('takes what is assumed for there, and nothing else', async () => {
    const records = [
      {
        kind: 'document',
        externalId: 'PV-2',
        data: {
          type: 'invoice',
          direction: 'receivable',
          partner: { externalId: 'PV-C' },
          issueDate: '2026-01-10',
          total: pen('100.00'),
          files: [{ externalId: 'PV-F' }],
        },
      },
    ];
    const partnerOnly = [
      { kind: 'partner', externalId: 'PV-C', data: { name: 'Ficticia', direction: 'receivable' } },
    ];
    assert.equal((await preview(records)).results[0]!.outcome, 'rejected');
    const assuming = { records: partnerOnly, files: ['PV-F'] };
    assert.equal((await preview(records, { assuming })).results[0]!.outcome, 'created');
    assert.deepEqual(refusal(await send('', { records, assuming })), [
      '422 invalid-request',
      '/assuming not-accepted',
    ]);
    assert.equal((await preview(records)).results[0]!.outcome, 'rejected');
  });

  test('of a stream sees the lines before that a line names', async () => {
    const lines = [
      { kind: 'partner', externalId: 'PS-C', data: { name: 'Ficticia', direction: 'receivable' } },
      ...Array.from({ length: 1100 }, (_, index) => ({
        kind: 'document',
        externalId: `PS-${index}`,
        data: {
          type: 'invoice',
          direction: 'receivable',
          partner: { externalId: 'PS-C' },
          issueDate: '2026-01-10',
          total: pen('1.00'),
        },
      })),
      { kind: 'document', op: 'delete', externalId: 'PS-7' },
    ];
    const answer = await app.call<Partial<PublishResponse>[]>('POST', '/v1/publish?preview=true', {
      token: seeded.apiKey,
      headers: { 'Content-Type': 'application/x-ndjson' },
      body: new TextEncoder().encode(lines.map((line) => JSON.stringify(line)).join('\n')),
    });
    const { summary } = answer.body.at(-1)!;
    assert.deepEqual(summary, { ...summary, created: 1101, deleted: 1, rejected: 0 });
    const found = await app.call('GET', '/v1/documents/external/PS-7', { token: seeded.apiKey });
    assert.equal(found.status, 404);
  });
});

/** What has to be the same: all but ids of what is not there yet, of the request, and what a preview tells more. */
function toCompare({ changes: _, newPartner: __, id: ___, problem, ...result }: PublishResult): unknown {
  return { ...result, problem: problem && { ...problem, requestId: '' } };
}
