import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { withDatabases } from '../../packages/demo-server/src/server/db/testing/with-databases.ts';
import { publishSet, type PublishedSet } from './published-set.ts';
import { mappingSets } from './sets.ts';

withDatabases(
  'what Tryton holds',
  (databases) => {
    let set: PublishedSet;

    before(async () => {
      set = await publishSet(databases.database, mappingSets.tryton.records);
    });

    test('settles a dollar invoice by pesos, with the difference of their reconciliation', async () => {
      assert.equal(await set.open('account.invoice:1'), '0.00 USD paid');
      const { settlements, baseTotal } = await set.saldo.documents.getByExternalId('account.invoice:1');
      assert.equal(baseTotal?.amount, '2380000.00');
      assert.deepEqual(
        settlements.map(({ amount, paid, difference }) => [amount, paid, difference]),
        [
          [
            { amount: '595.00', currency: 'USD' },
            { amount: '2439500.00', currency: 'COP' },
            // 595 at 4,100 less 595 at 4,000
            { amount: '59500.00', currency: 'COP' },
          ],
        ],
      );
    });

    test('settles the first of two lines to pay by a transfer and a write-off', async () => {
      const { installments } = await set.saldo.documents.getByExternalId('account.invoice:2');
      assert.deepEqual(
        installments.map(({ dueDate, openAmount }) => [dueDate, openAmount.amount]),
        [
          ['2026-02-19', '0.00'],
          ['2026-03-21', '595000.00'],
        ],
      );
      const adjustment = await set.saldo.documents.getByExternalId('account.move.line:182');
      assert.deepEqual(
        [adjustment.effect, adjustment.reason, adjustment.total.amount],
        ['decrease', 'write_off', '200.00'],
      );
    });

    test('takes a negative total for a credit note, and pays it out', async () => {
      assert.equal(await set.open('account.invoice:3'), '0.00 COP paid');
      const { type, lines = [] } = await set.saldo.documents.getByExternalId('account.invoice:3');
      assert.deepEqual(
        [type, lines[0]?.quantity, lines[0]?.total.amount],
        ['credit_note', '10', '100000.00'],
      );
      const refund = await set.saldo.payments.getByExternalId('account.move.line:172');
      assert.deepEqual([refund.type, refund.method, refund.amount.amount], ['refund', 'cash', '119000.00']);
    });

    test('has lines without comments, and fields of modules to filter by', async () => {
      const { data } = await set.saldo.documents.list({ metadata: { ward: 'Surgery' } });
      const [found, ...others] = data;
      assert.deepEqual([found?.externalId, others.length], ['account.invoice:1', 0]);
      const { lines = [], reference } = await set.saldo.documents.get(found!.id);
      assert.deepEqual(
        lines.map(({ code }) => code),
        ['GLV'],
      );
      assert.equal(reference, 'OC 31');
    });

    test('comes to the balances of its ledgers', async () => {
      // COP: 1190000 - 594800 - 200, 119000 paid out, and 2439500 that went over to the dollars.
      assert.deepEqual(await set.balances('party:7', 'receivable'), { COP: '595000.00', USD: '0.00' });
    });

    test('is unchanged when it is published again', async () => {
      assert.deepEqual(
        await set.again(),
        Array.from({ length: 8 }, () => 'unchanged'),
      );
    });
  },
  { engines: ['PGlite'] },
);
