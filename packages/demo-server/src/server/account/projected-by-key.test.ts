import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { sql } from 'kysely';
import { withDatabases } from '../db/testing/with-databases.ts';
import { seedPublisher } from '../testing/seed-publisher.ts';
import { TestApp } from '../testing/test-app.ts';

const RECORDS = 300;
const pen = (amount: string) => ({ amount, currency: 'PEN' });
const partner = { externalId: 'C-0001' };

/** Tables that nobody has analyzed, as all are in the first minutes of a publisher. */
withDatabases('projections of a publisher with many records', (databases) => {
  let publisherId: string;

  before(async () => {
    await databases.database.exec(
      ['documents', 'payments', 'allocations', 'open_items']
        .map((table) => `alter table ${table} set (autovacuum_enabled = off);`)
        .join('\n'),
    );
    const publisher = await seedPublisher(databases.database);
    ({ publisherId } = publisher);
    const app = new TestApp(databases.database, { checkResponses: false });
    const publish = async (records: readonly object[]) => {
      const { body } = await app.call<{ summary: { rejected: number } }>('POST', '/v1/publish', {
        token: publisher.apiKey,
        body: { records },
      });
      assert.equal(body.summary.rejected, 0);
    };
    const each = (make: (index: number) => object) =>
      Array.from({ length: RECORDS }, (_, index) => make(index));
    const dates = { issueDate: '2026-01-01', dueDate: '2026-02-01' };
    const data = { type: 'invoice', direction: 'receivable', partner, ...dates, total: pen('10') };
    await publish(each((index) => ({ kind: 'document', externalId: `D${index}`, data })));
    await publish(
      each((index) => ({
        kind: 'payment',
        externalId: `P${index}`,
        data: {
          ...{ direction: 'receivable', partner, date: '2026-01-05', amount: pen('4') },
          allocations: [{ document: `D${index}`, amount: pen('4') }],
        },
      })),
    );
  });

  test('one of them is projected without reading the others', async () => {
    const read = await databases.database.maintenance(async (trx) => {
      const readSoFar = async () => {
        const { rows } = await sql<{ count: string }>`
          select sum(seq_tup_read + idx_tup_fetch)::text as count from pg_stat_xact_user_tables
          where relname in ('documents', 'payments', 'allocations', 'open_items')`.execute(trx);
        return Number(rows[0]?.count);
      };
      const one = (table: string, id: string) =>
        sql`array(select ${sql.ref(id)} from ${sql.table(table)} where publisher_id = ${publisherId}::uuid and external_id = ${
          table === 'documents' ? 'D7' : 'P7'
        })`;
      const start = await readSoFar();
      await sql`select project(${publisherId}::uuid, ${one('documents', 'document_id')}, ${one('payments', 'payment_id')})`.execute(
        trx,
      );
      return (await readSoFar()) - start;
    });
    assert.ok(read > 0 && read < RECORDS / 3, `${read} rows of ${RECORDS} each were read`);
  });
});
