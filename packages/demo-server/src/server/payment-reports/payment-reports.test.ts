import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { PaymentReportInput } from '@saldo/sdk/contract';
import type { Transaction } from 'kysely';
import type { Principal } from '../principal/principal.ts';
import type { Query } from '../contract/operations.ts';
import type { Schema } from '../db/schema.types.ts';
import { withDatabases, type TestDatabases } from '../db/testing/with-databases.ts';
import { reportPayment, reviewReport } from '../testing/acts.ts';
import { refusalOf, runHandler } from '../testing/run-handler.ts';
import { seedPublisher, type SeededPublisher } from '../testing/seed-publisher.ts';
import { seedDocument } from '../testing/seed-records.ts';
import { getPaymentReport } from './get-payment-report.ts';
import { listPaymentReports } from './list-payment-reports.ts';
import { listPaymentReportsByIds } from './payment-report.store.ts';

withDatabases('Payment reports', suite);

const pen = (amount: string) => ({ amount, currency: 'PEN' });

function suite(databases: TestDatabases): void {
  let one: SeededPublisher;
  let two: SeededPublisher;
  before(async () => {
    one = await seedPublisher(databases.database);
    two = await seedPublisher(databases.database);
  });

  const report = (caller: Principal, change: Partial<PaymentReportInput> = {}, now?: string) =>
    reportPayment(databases.database, caller, change, now);

  const read = async (caller: Principal, id: string) => {
    const asked = { path: { paymentReportId: id } };
    return (await runHandler(databases.database, 'getPaymentReport', getPaymentReport, caller, asked)).body;
  };

  const list = async (caller: Principal, query: Query<'listPaymentReports'> = {}) =>
    (await runHandler(databases.database, 'listPaymentReports', listPaymentReports, caller, { query })).body;

  test('lists newest first, page by page, each report once', async () => {
    const { client, caller } = await seedPublisher(databases.database);
    for (let index = 0; index < 5; index++) await report(client.caller);
    const numbers: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await list(caller, { limit: 2, ...(cursor === undefined ? {} : { cursor }) });
      numbers.push(...page.data.map(({ number }) => number));
      cursor = page.nextCursor;
    } while (cursor !== undefined);
    assert.deepEqual(numbers, ['R-000005', 'R-000004', 'R-000003', 'R-000002', 'R-000001']);
    const forged = btoa(JSON.stringify(['payment-reports', 'x'])).replaceAll('=', '');
    assert.deepEqual(await refusalOf(list(caller, { cursor: forged })), {
      code: 'invalid-request',
      errors: ['query/cursor cursor'],
    });
  });

  test('filters by partner, status and document', async () => {
    const publisher = await seedPublisher(databases.database);
    const document = await seedDocument(databases.database, publisher.client);
    const named = await report(publisher.client.caller, {
      lines: [{ documentId: document.id, amount: pen('5') }],
    });
    const rejected = await report(publisher.client.caller);
    const others = await report(publisher.otherClient.caller);
    await reviewReport(databases.database, publisher.caller, rejected.id, {
      status: 'rejected',
      reason: 'Not ours',
    });
    const ids = async (query: Query<'listPaymentReports'>, caller: Principal = publisher.caller) =>
      (await list(caller, query)).data.map(({ id }) => id);
    assert.deepEqual(await ids({}), [others.id, rejected.id, named.id]);
    assert.deepEqual(await ids({ partnerId: publisher.client.partnerId }), [rejected.id, named.id]);
    assert.deepEqual(await ids({ status: ['rejected', 'applied'] }), [rejected.id]);
    assert.deepEqual(await ids({ documentId: document.id }), [named.id]);
    assert.deepEqual(await ids({ documentId: document.id }, publisher.otherClient.caller), []);
    assert.deepEqual(await ids({ partnerId: publisher.client.partnerId }, publisher.otherClient.caller), []);
  });

  test('shows a report to its partner and its publisher alone', async () => {
    const { id } = await report(one.client.caller);
    for (const stranger of [one.otherClient.caller, one.supplier.caller, two.caller, two.client.caller]) {
      assert.deepEqual(await refusalOf(read(stranger, id)), { code: 'not-found', errors: [] });
      assert.equal(
        (await list(stranger)).data.some((seen) => seen.id === id),
        false,
      );
    }
    assert.deepEqual(
      await refusalOf(reviewReport(databases.database, two.caller, id, { status: 'in_review' })),
      {
        code: 'not-found',
        errors: [],
      },
    );
    const { publisherId, otherClient, client } = one;
    const count = (by: Principal) => async (trx: Transaction<Schema>) =>
      (await listPaymentReportsByIds(trx, by, [id])).size;
    const context = { publisherId, partnerId: otherClient.partnerId };
    const { database } = databases;
    assert.equal(await database.transaction(context, count(client.caller)), 0, 'row-level security');
    assert.equal(await database.maintenance(count(otherClient.caller)), 0, 'the condition on the partner');
    assert.equal(await database.maintenance(count(two.caller)), 0, 'the condition on the publisher');
    assert.equal(await database.maintenance(count(client.caller)), 1);
  });
}
