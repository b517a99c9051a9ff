import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { ReviewInput } from '@saldo/sdk/contract';
import type { Principal } from '../principal/principal.ts';
import { withDatabases, type TestDatabases } from '../db/testing/with-databases.ts';
import { reportPayment, reviewReport } from '../testing/acts.ts';
import { readAudit, readChanges, refusalOf, runHandler } from '../testing/run-handler.ts';
import { seedPublisher, type SeededPublisher } from '../testing/seed-publisher.ts';
import { seedPayment } from '../testing/seed-records.ts';
import { getPaymentReport } from './get-payment-report.ts';

withDatabases('Reviews of payment reports', suite);

function suite(databases: TestDatabases): void {
  let one: SeededPublisher;
  let two: SeededPublisher;
  before(async () => {
    one = await seedPublisher(databases.database);
    two = await seedPublisher(databases.database);
  });

  const report = (caller: Principal) => reportPayment(databases.database, caller);

  const read = async (caller: Principal, id: string) => {
    const asked = { path: { paymentReportId: id } };
    return (await runHandler(databases.database, 'getPaymentReport', getPaymentReport, caller, asked)).body;
  };

  const review = (id: string, body: ReviewInput, caller: Principal = one.caller) =>
    reviewReport(databases.database, caller, id, body);

  test('tells what became of a report', async () => {
    const { id } = await report(one.client.caller);
    const payment = await seedPayment(databases.database, one.client);
    assert.equal((await review(id, { status: 'in_review' })).status, 'in_review');
    const rejected = await review(id, { status: 'rejected', reason: 'No money came' });
    assert.deepEqual(rejected.review, { at: '2026-03-10T17:00:00.000Z', reason: 'No money came' });
    assert.deepEqual((await review(id, { status: 'in_review' })).review, { at: '2026-03-10T17:00:00.000Z' });
    const applied = await review(id, { status: 'applied', payment: payment.externalId });
    assert.deepEqual(applied.review?.payment, payment);
    assert.equal(applied.revision, 5);
    assert.deepEqual(await read(one.client.caller, id), applied);
  });

  test('changes nothing when the same answer comes again, also after its payment was voided', async () => {
    const { id } = await report(one.client.caller);
    const payment = await seedPayment(databases.database, one.client);
    const applied = await review(id, { status: 'applied', payment: payment.externalId });
    await databases.database.kysely
      .updateTable('payments')
      .set({ void_reason: 'Error', void_date: '2026-03-01' })
      .where('payment_id', '=', payment.id)
      .execute();
    const changes = await readChanges(databases.database, one.publisherId);
    assert.deepEqual(await review(id, { status: 'applied', payment: payment.externalId }), applied);
    assert.deepEqual(await readChanges(databases.database, one.publisherId), changes);
    assert.deepEqual(await refusalOf(review(id, { status: 'applied' })), {
      code: 'status-not-reachable',
      errors: [],
    });
  });

  test('refuses a status that cannot follow, and an answer that is not whole', async () => {
    const { id } = await report(one.client.caller);
    await review(id, { status: 'accepted' });
    assert.equal((await refusalOf(review(id, { status: 'in_review' }))).code, 'status-not-reachable');
    assert.deepEqual((await refusalOf(review(id, { status: 'rejected' }))).errors, ['/reason required']);
    const early = review(id, { status: 'accepted', payment: 'P-1' });
    assert.deepEqual((await refusalOf(early)).errors, ['/payment not-accepted']);
    assert.equal((await refusalOf(review(crypto.randomUUID(), { status: 'accepted' }))).code, 'not-found');
  });

  test('links only a payment of the same partner that counts', async () => {
    const { id } = await report(one.client.caller);
    const foreign = [
      (await seedPayment(databases.database, one.otherClient)).externalId,
      (await seedPayment(databases.database, two.client)).externalId,
      'P-nothing',
    ];
    for (const payment of foreign) {
      const refusal = await refusalOf(review(id, { status: 'applied', payment }));
      assert.deepEqual(refusal, { code: 'invalid-request', errors: ['/payment unknown-reference'] });
    }
    const voided = await seedPayment(databases.database, one.client, { isVoid: true });
    const refund = await seedPayment(databases.database, one.client, { type: 'refund' });
    for (const [{ externalId }, code] of [
      [voided, 'payment-void'],
      [refund, 'not-accepted'],
    ] as const) {
      const refusal = await refusalOf(review(id, { status: 'applied', payment: externalId }));
      assert.deepEqual(refusal.errors, [`/payment ${code}`]);
    }
  });

  test('leaves each act in the feed and in the audit log', async () => {
    const { publisherId, client, caller } = await seedPublisher(databases.database);
    const { id } = await report(client.caller);
    await review(id, { status: 'accepted' }, caller);
    assert.deepEqual(await readChanges(databases.database, publisherId), [
      'payment_report upsert 1',
      'payment_report upsert 2',
    ]);
    assert.deepEqual((await readAudit(databases.database, publisherId)).toSorted(), [
      `api_key ${caller.actor.id} payment_report.accepted`,
      'contact u-1 payment_report.submitted',
    ]);
  });
}
