import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { DocumentInput, PublishRecord, PublishResponse } from '@saldo/sdk/contract';
import { sql } from 'kysely';
import type { Database } from '../db/database.ts';
import { SqlError } from '../db/sql-error.ts';
import { withDatabases } from '../db/testing/with-databases.ts';
import { seedPublisher, type SeededPublisher } from '../testing/seed-publisher.ts';
import { seedDocument, seedPayment } from '../testing/seed-records.ts';
import { TestApp } from '../testing/test-app.ts';

const pen = (amount: string) => ({ amount, currency: 'PEN' });

function document(externalId: string, data: Partial<DocumentInput> = {}): PublishRecord {
  return {
    kind: 'document',
    externalId,
    data: {
      type: 'invoice',
      direction: 'receivable',
      partner: { externalId: 'C-0001' },
      issueDate: '2026-01-10',
      total: pen('100.00'),
      ...data,
    },
  };
}

function credit(externalId: string, ...settles: readonly string[]): PublishRecord {
  const allocations = settles.map((one) => ({ document: one, amount: pen('10.00') }));
  return document(externalId, { type: 'credit_note', allocations });
}

function payment(externalId: string, settles: string): PublishRecord {
  return {
    kind: 'payment',
    externalId,
    data: {
      direction: 'receivable',
      partner: { externalId: 'C-0001' },
      date: '2026-02-01',
      amount: pen('10.00'),
      allocations: [{ document: settles, amount: pen('10.00') }],
    },
  };
}

/** `200 created`, `200 rejected /data/… code`: what became of each record. */
async function publish(app: TestApp, token: string, ...records: readonly PublishRecord[]): Promise<string[]> {
  const { status, body } = await app.call<PublishResponse>('POST', '/v1/publish', {
    token,
    body: { records },
  });
  return body.results.map(({ outcome, problem }) =>
    [status, outcome, ...(problem?.errors ?? []).map((one) => `${one.pointer} ${one.code}`)].join(' '),
  );
}

/** Allocations as `source > document`, those whose ends do not fit marked with an exclamation mark. */
async function readAllocations(database: Database, like: string): Promise<string[]> {
  const { rows } = await database.maintenance((trx) =>
    sql<{ ends: string }>`
      select coalesce(p.external_id, c.external_id) || ' > ' || d.external_id || case
        when d.sign = -p.sign and (d.partner_id, d.direction, a.source_currency) = (p.partner_id, p.direction, p.currency) and d.currency = a.currency then ''
        when d.sign = 1 and c.sign = -1 and (d.partner_id, d.direction, a.source_currency) = (c.partner_id, c.direction, c.currency) and d.currency = a.currency then ''
        else ' !' end as ends
      from allocations a
      join documents d on (d.publisher_id, d.document_id) = (a.publisher_id, a.document_id)
      left join payments p on (p.publisher_id, p.payment_id) = (a.publisher_id, a.payment_id)
      left join documents c on (c.publisher_id, c.document_id) = (a.publisher_id, a.credit_id)
      where d.external_id like ${like} order by 1`.execute(trx),
  );
  return rows.map(({ ends }) => ends);
}

withDatabases('the ends of an allocation', (databases) => {
  let app: TestApp;
  let seeded: SeededPublisher;

  before(async () => {
    app = new TestApp(databases.database);
    seeded = await seedPublisher(databases.database);
  });

  const send = (...records: readonly PublishRecord[]) => publish(app, seeded.apiKey, ...records);
  const stored = (like: string) => readAllocations(databases.database, like);

  test('a credit that is published again as an invoice settles nothing any more', async () => {
    await send(document('A-1'), credit('A-2', 'A-1'));
    assert.deepEqual(await send(document('A-2')), ['200 updated']);
    assert.deepEqual(await stored('A-%'), []);
  });

  test('an invoice cannot become a credit that settles itself', async () => {
    await send(document('B-1'));
    assert.deepEqual(await send(credit('B-1', 'B-1')), [
      '200 rejected /data/allocations/0/document not-a-debt',
    ]);
    assert.deepEqual(await stored('B-%'), []);
  });

  test('a credit cannot settle what becomes a credit in the same request', async () => {
    await send(document('C-1'));
    assert.deepEqual(await send(credit('C-2', 'C-1'), credit('C-1')), [
      '200 rejected /data/allocations/0/document not-a-debt',
      '200 updated',
    ]);
    assert.deepEqual(await stored('C-%'), []);
  });

  test('a credit and what it settles can change their currency one after the other', async () => {
    const usd = (amount: string) => ({ amount, currency: 'USD' });
    await send(document('D-1'), document('D-2', { total: usd('100.00') }), credit('D-3', 'D-1'));
    const moved = document('D-3', {
      type: 'credit_note',
      total: usd('5.00'),
      allocations: [{ document: 'D-2', amount: usd('5.00') }],
    });
    assert.deepEqual(await send(moved), ['200 updated']);
    assert.deepEqual(await send(document('D-1', { total: usd('7.00') })), ['200 updated']);
    assert.deepEqual(await stored('D-%'), ['D-3 > D-2']);
  });

  test('the database refuses ends that do not fit, whoever writes', async () => {
    const { database } = databases;
    const { client, otherClient, publisherId } = seeded;
    const source = await seedPayment(database, client);
    const own = await seedDocument(database, client, { type: 'credit_note' });
    const wrong = [
      await seedDocument(database, otherClient),
      await seedDocument(database, client, { currency: 'USD' }),
      await seedDocument(database, client, { direction: 'payable' }),
      own,
    ];
    const settle = (column: 'payment_id' | 'credit_id', sourceId: string, documentId: string) =>
      database.maintenance((trx) =>
        sql`
          insert into allocations (publisher_id, ordinal, ${sql.ref(column)}, document_id, partner_id, direction, currency,
            source_currency, amount, paid, date)
          values (${publisherId}::uuid, 0, ${sourceId}::uuid, ${documentId}::uuid, ${client.partnerId}::uuid, 'receivable', 'PEN', 'PEN', 1, 1, '2026-02-01')`.execute(
          trx,
        ),
      );
    const refused = (error: unknown) => error instanceof SqlError && error.code === '23503';
    for (const { id } of wrong) await assert.rejects(settle('payment_id', source.id, id), refused);
    const debt = await seedDocument(database, client);
    await assert.rejects(settle('credit_id', (await seedDocument(database, client)).id, debt.id), refused);
    await settle('credit_id', own.id, debt.id);
    await settle('payment_id', source.id, debt.id);
    for (const change of [
      sql`update documents set currency = 'USD' where document_id = ${debt.id}::uuid`,
      sql`update documents set type = 'credit_note' where document_id = ${debt.id}::uuid`,
      sql`update documents set type = 'invoice' where document_id = ${own.id}::uuid`,
      sql`update payments set type = 'refund' where payment_id = ${source.id}::uuid`,
      sql`update payments set partner_id = ${otherClient.partnerId}::uuid where payment_id = ${source.id}::uuid`,
    ]) {
      await assert.rejects(
        database.maintenance((trx) => change.execute(trx)),
        refused,
      );
    }
  });
});

withDatabases('the ends of a refund', (databases) => {
  test('are a refund and a credit, whoever writes', async () => {
    const { database } = databases;
    const { client, publisherId } = await seedPublisher(database);
    const credit = await seedDocument(database, client, { type: 'credit_note' });
    const debt = await seedDocument(database, client);
    const pay = await seedPayment(database, client);
    const refund = await seedPayment(database, client, { type: 'refund' });
    const settle = (column: 'payment_id' | 'credit_id', source: string, document: string, sign: number) =>
      database.maintenance((trx) =>
        sql`
          insert into allocations (publisher_id, ordinal, ${sql.ref(column)}, document_id, document_sign, partner_id, direction,
            currency, source_currency, amount, paid, date)
          values (${publisherId}::uuid, 0, ${source}::uuid, ${document}::uuid, ${sign}::smallint, ${client.partnerId}::uuid, 'receivable',
            'PEN', 'PEN', 1, 1, '2026-02-01')`.execute(trx),
      );
    const refused = (code: string) => (error: unknown) => error instanceof SqlError && error.code === code;
    await assert.rejects(settle('payment_id', refund.id, debt.id, 1), refused('23503'));
    await assert.rejects(settle('payment_id', refund.id, debt.id, -1), refused('23503'));
    await assert.rejects(settle('payment_id', pay.id, credit.id, -1), refused('23503'));
    await assert.rejects(settle('credit_id', credit.id, credit.id, -1), refused('23514'));
    await settle('payment_id', refund.id, credit.id, -1);
  });
});

withDatabases(
  'writers at once',
  (databases) => {
    const changes: [name: string, change: Partial<DocumentInput>][] = [
      ['currency', { total: { amount: '100.00', currency: 'USD' } }],
      ['partner', { partner: { externalId: 'C-0002' } }],
      ['direction', { direction: 'payable' }],
      ['sign', { type: 'credit_note' }],
    ];
    for (const [name, change] of changes) {
      test(`of a payment and of its document's ${name}: the second is refused`, async () => {
        const { apiKey } = await seedPublisher(databases.database);
        const pools = [await databases.openAnother(), await databases.openAnother()];
        const [payer, changer] = pools.map((pool) => new TestApp(pool)) as [TestApp, TestApp];
        try {
          for (let round = 0; round < 20; round++) {
            const invoice = `F-${name}-${round}`;
            await publish(payer, apiKey, document(invoice));
            const [paid, changed] = await Promise.all([
              publish(payer, apiKey, payment(`P-${name}-${round}`, invoice)),
              publish(changer, apiKey, document(invoice, change)),
            ]);
            const outcomes = [...paid, ...changed].map((one) => one.split(' ')[1]).sort();
            assert.ok(outcomes.includes('rejected') && outcomes.length === 2, outcomes.join());
            assert.notEqual(outcomes[0], outcomes[1]);
          }
        } finally {
          await Promise.all(pools.map((pool) => pool.close()));
        }
        const stored = await readAllocations(databases.database, `F-${name}-%`);
        assert.deepEqual(
          stored.filter((one) => one.endsWith('!')),
          [],
        );
      });
    }
  },
  { engines: ['PostgreSQL'] },
);
