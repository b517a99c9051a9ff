import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { withDatabases } from '../../packages/demo-server/src/server/db/testing/with-databases.ts';
import { publishSet, type PublishedSet } from './published-set.ts';
import { mappingSets } from './sets.ts';

const engines = ['PGlite'] as const;

withDatabases(
  'what Odoo holds',
  (databases) => {
    let set: PublishedSet;

    before(async () => {
      set = await publishSet(databases.database, mappingSets.odoo.records);
    });

    test('leaves of a dollar invoice what pesos have not paid, with the difference of the exchange entry', async () => {
      assert.equal(await set.open('account.move:101'), '660.00 USD partially_paid');
      const { allocations, amount } = await set.saldo.payments.getByExternalId('account.payment:1');
      assert.equal(amount.amount, '8750.00');
      assert.deepEqual(
        allocations.map(({ document, amount: of, paid, difference }) => [
          document.externalId,
          of,
          paid,
          difference,
        ]),
        [
          [
            'account.move:101',
            { amount: '500.00', currency: 'USD' },
            { amount: '8750.00', currency: 'MXN' },
            { amount: '250.00', currency: 'MXN' },
          ],
        ],
      );
    });

    test('settles an invoice in two parts by a transfer, a write-off and a credit note', async () => {
      // 1160 - 579.25 - 0.75 - 100
      assert.equal(await set.open('account.move:102'), '480.00 MXN partially_paid');
      const { installments } = await set.saldo.documents.getByExternalId('account.move:102');
      assert.deepEqual(
        installments.map(({ openAmount }) => openAmount.amount),
        ['0.00', '480.00'],
      );
      const adjustment = await set.saldo.documents.getByExternalId('account.move.line:61');
      assert.deepEqual([adjustment.effect, adjustment.reason], ['decrease', 'write_off']);
    });

    test('pays out what a credit note has not settled', async () => {
      assert.equal(await set.open('account.move:103'), '0.00 MXN paid');
      const refund = await set.saldo.payments.getByExternalId('account.payment:3');
      assert.deepEqual([refund.type, refund.unappliedAmount.amount], ['refund', '0.00']);
    });

    test('does not take the entry of an exchange difference, nor those of payments', async () => {
      const { data } = await set.saldo.documents.list({ type: ['adjustment'] });
      assert.deepEqual(
        data.map(({ externalId }) => externalId),
        ['account.move.line:61'],
      );
    });

    test('has lines with what their percentage takes off, and Studio fields to filter by', async () => {
      const { data } = await set.saldo.documents.list({ metadata: { contract: 'HI-2026' } });
      const [found, ...others] = data;
      assert.deepEqual([found?.externalId, others.length], ['account.move:101', 0]);
      const { lines = [], salesperson } = await set.saldo.documents.get(found!.id);
      assert.deepEqual(
        lines.map(({ code, discount, total }) => [code, discount?.amount, total.amount]),
        [
          ['BED-K', '100.00', '900.00'],
          ['LAMP', undefined, '100.00'],
        ],
      );
      assert.equal(salesperson, 'Marta Inventada');
    });

    test('comes to the balances of its ledgers', async () => {
      // USD: 1160 - 500. MXN: 1160 - 348 - 579.25 - 0.75 + 248, and 8750 that went over to the dollars.
      assert.deepEqual(await set.balances('res.partner:41', 'receivable'), { MXN: '480.00', USD: '660.00' });
    });

    test('is unchanged when it is published again', async () => {
      assert.deepEqual(
        await set.again(),
        Array.from({ length: 8 }, () => 'unchanged'),
      );
    });
  },
  { engines },
);
