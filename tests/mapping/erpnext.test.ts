import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { withDatabases } from '../../packages/demo-server/src/server/db/testing/with-databases.ts';
import { publishSet, type PublishedSet } from './published-set.ts';
import { mappingSets } from './sets.ts';

withDatabases('what ERPNext holds', (databases) => {
  let set: PublishedSet;

  before(async () => {
    set = await publishSet(databases.database, mappingSets.erpnext.records);
  });

  test('leaves of a dollar invoice what soles have not paid, and tells their difference', async () => {
    assert.equal(await set.open('ACC-SINV-2026-00001'), '180.00 USD partially_paid');
    const { settlements, settlementsInProcess = [] } =
      await set.saldo.documents.getByExternalId('ACC-SINV-2026-00001');
    assert.deepEqual(
      settlements.map(({ externalId, amount, paid, rate, difference }) => ({
        externalId,
        amount,
        paid,
        rate,
        difference,
      })),
      [
        {
          externalId: 'ACC-PAY-2026-00001',
          amount: { amount: '1000.00', currency: 'USD' },
          paid: { amount: '3750.00', currency: 'PEN' },
          rate: '3.75',
          difference: { amount: '50.00', currency: 'PEN' },
        },
      ],
    );
    assert.deepEqual(
      settlementsInProcess.map(({ externalId, amount, clearsOn }) => [externalId, amount.amount, clearsOn]),
      [['ACC-PAY-2026-00004', '180.00', '2026-04-15']],
    );
  });

  test('settles an invoice by a transfer and a write-off, and pays a return out', async () => {
    assert.equal(await set.open('ACC-SINV-2026-00002'), '0.00 PEN paid');
    assert.equal(await set.open('ACC-SINV-RET-2026-00003'), '0.00 PEN paid');
    const adjustment = await set.saldo.documents.getByExternalId('ACC-JV-2026-00001:2');
    assert.deepEqual(
      [adjustment.type, adjustment.effect, adjustment.reason, adjustment.total.amount],
      ['adjustment', 'decrease', 'write_off', '0.40'],
    );
    const refund = await set.saldo.payments.getByExternalId('ACC-PAY-2026-00003');
    assert.deepEqual([refund.type, refund.amount.amount, refund.method], ['refund', '118.00', 'cash']);
  });

  test('has lines with the discount of the line, and custom fields to filter by', async () => {
    const { data } = await set.saldo.documents.list({ metadata: { work_site: 'Pit 3' } });
    const [found, ...others] = data;
    assert.deepEqual([found?.externalId, others.length], ['ACC-SINV-2026-00001', 0]);
    const { lines, reference, baseTotal } = await set.saldo.documents.get(found!.id);
    assert.deepEqual(lines?.[1], {
      code: 'HOSE-5',
      description: 'Hose 5 m',
      quantity: '20',
      unit: 'Nos',
      unitPrice: { amount: '10.50', currency: 'USD' },
      discount: { amount: '10.00', currency: 'USD' },
      total: { amount: '200.00', currency: 'USD' },
    });
    assert.deepEqual([reference, baseTotal], ['OC-4711', { amount: '4366.00', currency: 'PEN' }]);
  });

  test('comes to the balances of its ledgers', async () => {
    // USD: 1180 - 1000. PEN: 590 - 589.60 - 0.40, 118 - 118, and 3750 that went over to the dollars.
    assert.deepEqual(await set.balances('CUST-0007', 'receivable'), { PEN: '0.00', USD: '180.00' });
    assert.deepEqual(await set.balances('SUP-0003', 'payable'), { PEN: '236.00' });
  });

  test('keeps the hold of a purchase until its release', async () => {
    const { hold, number } = await set.saldo.documents.getByExternalId('ACC-PINV-2026-00001');
    assert.deepEqual(hold, { kind: 'blocked', reason: 'A pallet is missing', until: '2026-04-30' });
    assert.equal(number, 'F900-77');
  });

  test('is unchanged when it is published again', async () => {
    const outcomes = await set.again();
    assert.deepEqual(
      outcomes,
      outcomes.map(() => 'unchanged'),
    );
    assert.equal(outcomes.length, 11);
  });
});
