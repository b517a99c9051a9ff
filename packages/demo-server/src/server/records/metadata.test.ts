import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { DocumentSummary, WriteResult } from '@saldo/sdk/contract';
import fc from 'fast-check';
import { sql } from 'kysely';
import { withDatabases } from '../db/testing/with-databases.ts';
import { seedPublisher, type SeededPublisher } from '../testing/seed-publisher.ts';
import { refusal, TestApp } from '../testing/test-app.ts';

const partner = { externalId: 'C-0001' };
const amount = { amount: '100.00', currency: 'PEN' };
const KINDS: Readonly<Record<'documents' | 'payments' | 'partners', object>> = {
  documents: { type: 'invoice', direction: 'receivable', partner, issueDate: '2026-01-15', total: amount },
  payments: { direction: 'receivable', partner, date: '2026-01-20', amount },
  partners: { name: 'Ficticia', direction: 'receivable' },
};
const kinds = Object.keys(KINDS) as (keyof typeof KINDS)[];

const LETTERS = 'ABCXYZabcxyz0189';
const key = fc
  .tuple(
    fc.constantFrom(...LETTERS),
    fc.string({ unit: fc.constantFrom(...LETTERS, '_', '.', '-'), maxLength: 39 }),
  )
  .map(([first, rest]) => first + rest);
const value = fc
  .string({ unit: 'grapheme', maxLength: 40 })
  .filter((text) => !text.includes('\0') && [...text].length <= 500);
const metadata = fc.dictionary(key, value, { maxKeys: 50, noNullPrototype: true });

interface Row {
  readonly externalId: string;
  readonly metadata?: Record<string, string>;
  readonly provenance: { readonly revision: number };
}

withDatabases('metadata', (databases) => {
  let app: TestApp;
  let seeded: SeededPublisher;
  before(async () => {
    app = new TestApp(databases.database);
    seeded = await seedPublisher(databases.database);
  });

  const put = (kind: keyof typeof KINDS, externalId: string, extra: object) =>
    app.call<WriteResult>('PUT', `/v1/${kind}/external/${externalId}`, {
      token: seeded.apiKey,
      body: { ...KINDS[kind], ...extra },
    });
  const get = async <Body>(path: string, token = seeded.apiKey): Promise<Body> => {
    const { status, body } = await app.call<Body>('GET', path, { token });
    assert.equal(status, 200, JSON.stringify(body));
    return body;
  };
  const find = async (
    kind: keyof typeof KINDS,
    wanted: Record<string, string>,
    token = seeded.apiKey,
  ): Promise<string[]> => {
    const query = new URLSearchParams(
      Object.entries(wanted).map(([name, text]): [string, string] => [`metadata[${name}]`, text]),
    );
    const { data } = await get<{ data: Row[] }>(`/v1/${kind}?${query.toString()}`, token);
    return data.map(({ externalId }) => externalId);
  };

  for (const kind of kinds) {
    test(`of ${kind} is answered as it was published, found by each of its keys, and unchanged when it comes again`, async () => {
      await fc.assert(
        fc.asyncProperty(metadata, async (published) => {
          const { body } = await put(kind, 'described', { metadata: published });
          const again = await put(kind, 'described', { metadata: published });
          assert.deepEqual([again.body.outcome, again.body.revision], ['unchanged', body.revision]);
          const row = await get<Row>(`/v1/${kind}/external/described`);
          assert.deepEqual(row.metadata, published);
          for (const [name, text] of Object.entries(published).slice(0, 3)) {
            assert.deepEqual(await find(kind, { [name]: text }), ['described']);
            assert.deepEqual(await find(kind, { [name]: `${text}?` }), []);
          }
          if (Object.keys(published).length > 9) return;
          assert.equal((await find(kind, published)).includes('described'), true);
          assert.deepEqual(await find(kind, { ...published, 'of-nobody': '' }), []);
        }),
        { numRuns: 20 },
      );
    });

    test(`of ${kind} that is published without is found no more`, async () => {
      await put(kind, 'bare', { metadata: { batch: 'first' } });
      assert.deepEqual(await find(kind, { batch: 'first' }), ['bare']);
      assert.equal((await put(kind, 'bare', {})).body.outcome, 'updated');
      assert.deepEqual(await find(kind, { batch: 'first' }), []);
      assert.equal((await get<Row>(`/v1/${kind}/external/bare`)).metadata, undefined);
    });

    test(`of ${kind} beyond its limits is refused by the key that is wrong`, async () => {
      const refused = async (wrong: Record<string, unknown>) =>
        refusal(await put(kind, 'refused', { metadata: wrong }));
      const longest = { ['k'.repeat(40)]: 'ñ'.repeat(500) };
      assert.equal((await put(kind, 'longest', { metadata: longest })).status, 200);
      assert.deepEqual(await find(kind, longest), ['longest']);
      const is = (pointer: string) => ['422 invalid-request', pointer];
      assert.deepEqual(await refused({ ['k'.repeat(41)]: '' }), is(`/metadata/${'k'.repeat(41)} too-long`));
      assert.deepEqual(await refused({ project: 'x'.repeat(501) }), is('/metadata/project too-long'));
      assert.deepEqual(await refused({ project: 14 }), is('/metadata/project wrong-type'));
      assert.deepEqual(await refused({ 'cost centre': 'x' }), is('/metadata/cost centre malformed'));
      assert.deepEqual(await refused({ project: 'a\0b' }), is('/metadata/project text'));
      const many = Object.fromEntries(Array.from({ length: 51 }, (_, index) => [`key${index}`, '']));
      assert.deepEqual(await refused(many), is('/metadata too-many-items'));
      const own = JSON.parse('{"__proto__":"x"}') as Record<string, unknown>;
      assert.deepEqual(await refused(own), is('/metadata/__proto__ malformed'));
    });

    test(`of ${kind}: a filter that cannot be read is refused with its key`, async () => {
      const refused = async (query: string) =>
        refusal(await app.call('GET', `/v1/${kind}?${query}`, { token: seeded.apiKey }));
      const is = (pointer: string) => ['422 invalid-request', pointer];
      assert.deepEqual(await refused('metadata=x'), is('query/metadata malformed'));
      assert.deepEqual(await refused('metadata[a]=1&metadata[a]=2'), is('query/metadata[a] repeated'));
      assert.deepEqual(await refused('metadata[a%20b]=1'), is('query/metadata/a b malformed'));
      assert.deepEqual(await refused('metadata[a]=%00'), is('query/metadata[a] text'));
      assert.deepEqual(await refused('metadata[a=1'), is('query/metadata[a unknown-parameter'));
      assert.deepEqual(await refused('limit[a]=1'), is('query/limit[a] unknown-parameter'));
    });
  }

  test('finds, for a partner, its own records only', async () => {
    const shared = { metadata: { shared: 'yes' } };
    await put('documents', 'mine', shared);
    await put('documents', 'theirs', { ...shared, partner: { externalId: 'C-0002' } });
    await put('payments', 'mine', shared);
    await put('payments', 'theirs', { ...shared, partner: { externalId: 'C-0002' } });
    for (const kind of ['documents', 'payments'] as const) {
      assert.deepEqual((await find(kind, shared.metadata)).toSorted(), ['mine', 'theirs']);
      assert.deepEqual(await find(kind, shared.metadata, seeded.client.token), ['mine']);
      assert.deepEqual(await find(kind, shared.metadata, seeded.otherClient.token), ['theirs']);
    }
    await put('documents', 'mine', { ...shared, partner: { externalId: 'C-0002' } });
    assert.deepEqual(await find('documents', shared.metadata, seeded.client.token), []);
  });

  test('narrows sums and a search as it narrows the list', async () => {
    await put('documents', 'summed', { metadata: { summed: 'yes' }, description: 'Palabra' });
    await put('documents', 'other', { description: 'Palabra' });
    const { currencies } = await get<DocumentSummary>('/v1/documents/summary?metadata[summed]=yes');
    assert.deepEqual(
      currencies.map(({ count, openAmount }) => [count, openAmount.amount]),
      [[1, '100.00']],
    );
    const { data } = await get<{ data: Row[] }>('/v1/documents?metadata[summed]=yes&q=palabra');
    assert.deepEqual(
      data.map(({ externalId }) => externalId),
      ['summed'],
    );
  });

  test('is looked up in its index, before row-level security too', async () => {
    const plan = await databases.database.transaction(
      { publisherId: seeded.publisherId, sees: [seeded.client.partnerId] },
      async (trx) => {
        await sql`set local enable_seqscan to off`.execute(trx);
        const { rows } = await sql<{ 'QUERY PLAN': string }>`
          explain select document_id from document_metadata
          where publisher_id = ${seeded.publisherId}::uuid and entry = 'project=P-1'`.execute(trx);
        return rows.map((row) => row['QUERY PLAN']).join('\n');
      },
    );
    assert.match(plan, /Index Cond: \(\(publisher_id = [^)]*\) AND \(entry = /);
  });
});
