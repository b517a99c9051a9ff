import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { DocumentSummary, PublishRecord } from '@saldo/sdk/contract';
import fc from 'fast-check';
import { sql } from 'kysely';
import { withDatabases } from '../db/testing/with-databases.ts';
import type { Principal } from '../principal/principal.ts';
import { seedPublisher, type SeededPublisher } from '../testing/seed-publisher.ts';
import { TestApp } from '../testing/test-app.ts';
import { fold } from '../text.ts';
import type { DocumentListing } from './document-page.sql.ts';
import { searchDocumentIds } from './document-search.store.ts';
import { advanceSearch, rebuildSearch } from './search-index.ts';

const day = fc
  .integer({ min: 0, max: 3000 })
  .map((days) => new Date(Date.UTC(2019, 0, 1 + days)).toISOString().slice(0, 10));
const words = fc
  .array(fc.constantFrom('a', 'b', 'ñ', 'Á', ' ', '%', '_', '-'), { minLength: 1, maxLength: 8 })
  .map((letters) => letters.join(''));
const externalId = fc.constantFrom(...Array.from({ length: 30 }, (_, index) => `D${index}`));

interface Published {
  readonly issueDate: string;
  readonly description: string;
  readonly partner: string;
}

const publishing = fc.record({
  externalId,
  issueDate: day,
  description: words,
  partner: fc.constantFrom('C-0001', 'C-0002'),
});
const step = fc.oneof(
  { weight: 3, arbitrary: fc.array(publishing, { minLength: 1, maxLength: 12 }) },
  { weight: 1, arbitrary: fc.constant('index' as const) },
  { weight: 1, arbitrary: fc.record({ gone: externalId }) },
);

withDatabases('a search', (databases) => {
  let app: TestApp;
  let seeded: SeededPublisher;
  const stored = new Map<string, Published>();

  before(async () => {
    app = new TestApp(databases.database);
    seeded = await seedPublisher(databases.database);
  });

  const publish = async (records: PublishRecord[]) => {
    const answer = await app.call('POST', '/v1/publish', { token: seeded.apiKey, body: { records } });
    assert.equal(answer.status, 200, JSON.stringify(answer.body));
  };

  const store = async (list: readonly (Published & { externalId: string })[]) => {
    for (const { externalId: id, ...one } of list) stored.set(id, one);
    const ids = [...new Set(list.map((one) => one.externalId))];
    await publish(
      ids.map((id) => {
        const { issueDate, description, partner } = stored.get(id)!;
        const total = { amount: '1', currency: 'PEN' };
        const data = { type: 'invoice', direction: 'receivable', partner: { externalId: partner } } as const;
        return { kind: 'document', externalId: id, data: { ...data, issueDate, description, total } };
      }),
    );
  };

  /** External ids of what is found, page by page. */
  const search = async (caller: Principal, listing: Omit<DocumentListing, 'after'>, walked: number) => {
    const found: string[] = [];
    let after: DocumentListing['after'];
    for (;;) {
      const rows = await databases.database.transaction(
        { publisherId: caller.publisherId, sees: caller.sees },
        async (trx) => {
          const ids = await searchDocumentIds(trx, caller, '2026-03-10', { ...listing, after }, walked);
          const { rows: one } = await sql<{ id: string; external_id: string; value: string }>`
            select d.document_id as id, d.external_id, ${listing.key === 'number' ? sql`d.label` : sql`d.issue_date`} as value
            from documents d where d.document_id = any(${ids}::uuid[])`.execute(trx);
          return ids.map((id) => one.find((row) => row.id === id)!);
        },
        { readOnly: true },
      );
      found.push(...rows.slice(0, listing.limit).map((row) => row.external_id));
      if (rows.length <= listing.limit) return found;
      const { value, id } = rows[listing.limit - 1]!;
      after = [value, id];
    }
  };

  test('brings what has the words, in order, however much of it the job has reached', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { maxLength: 6 }),
        fc.oneof(words, externalId),
        fc.record({
          walked: fc.integer({ min: 1, max: 8 }),
          limit: fc.integer({ min: 1, max: 5 }),
          key: fc.constantFrom('issueDate' as const, 'number' as const),
          descending: fc.boolean(),
          asPartner: fc.boolean(),
        }),
        async (steps, q, { walked, asPartner, ...order }) => {
          for (const one of steps) {
            if (one === 'index') await advanceSearch(databases.database, seeded.publisherId);
            else if ('gone' in one) {
              if (!stored.delete(one.gone)) continue;
              await publish([{ kind: 'document', op: 'delete', externalId: one.gone }]);
            } else await store(one);
          }
          const { caller } = asPartner ? seeded.client : seeded;
          const found = await search(caller, { filter: { q }, ...order }, walked);
          const expected = [...stored]
            .filter(([id, { description, partner }]) => {
              const text = fold([id, '', id, '', '', description].join(' '));
              return (!asPartner || partner === 'C-0001') && text.includes(fold(q));
            })
            .map(([id, { issueDate }]) => ({ id, value: order.key === 'number' ? id : issueDate }));
          assert.deepEqual(found.toSorted(), expected.map(({ id }) => id).toSorted());
          const valueOf = new Map(expected.map(({ id, value }) => [id, value]));
          const values = found.map((id) => valueOf.get(id)!);
          assert.deepEqual(values, order.descending ? values.toSorted().reverse() : values.toSorted());
        },
      ),
      { numRuns: 60 },
    );
  });

  test('reads what the grams name, and sums it too', async () => {
    await store([{ externalId: 'RARE', issueDate: '2020-02-29', description: 'zircón', partner: 'C-0002' }]);
    await advanceSearch(databases.database, seeded.publisherId);
    const { rows } = await databases.database.transaction(
      { publisherId: seeded.publisherId, sees: 'everything' },
      (trx) =>
        sql<{
          id: string;
        }>`select documents_found('zircon', null, '2020-02-01', '2020-03-01') as id`.execute(trx),
    );
    assert.equal(rows.length, 1);
    const { body } = await app.call<DocumentSummary>('GET', '/v1/documents/summary?q=ZIRCÓN', {
      token: seeded.apiKey,
    });
    assert.deepEqual(
      body.currencies.map(({ count, total }) => [count, total.amount]),
      [[1, '1.00']],
    );
  });

  test('another publisher is named nothing', async () => {
    const other = await seedPublisher(databases.database);
    const { rows } = await databases.database.transaction(
      { publisherId: other.publisherId, sees: 'everything' },
      (trx) => sql`select documents_found('zircon', null, '-infinity', 'infinity')`.execute(trx),
    );
    assert.deepEqual(rows, []);
  });

  test('is mended from the documents', async () => {
    await databases.database.maintenance((trx) => sql`delete from document_words`.execute(trx));
    const listing = { filter: { q: 'zirc' }, key: 'issueDate', descending: true, limit: 5 } as const;
    assert.deepEqual(await search(seeded.caller, listing, 1), []);
    await rebuildSearch(databases.database, seeded.publisherId);
    assert.deepEqual(await search(seeded.caller, listing, 1), ['RARE']);
  });
});
