import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { withDatabases } from '../../packages/demo-server/src/server/db/testing/with-databases.ts';
import { publishSet, type PublishedSet } from './published-set.ts';
import { mappingSets } from './sets.ts';
import { recordsOfSap } from './sap-business-one.ts';
import { sapRows } from './sap-business-one.rows.ts';

const codes = { exchangeAccounts: ['7760', '6760'], reasons: { WOFF: 'write_off' } } as const;

test('what SAP Business One has canceled is none', () => {
  const [invoice] = sapRows.oinv;
  const [payment] = sapRows.orct;
  const rows = {
    ...sapRows,
    oinv: [
      { ...invoice!, CANCELED: 'Y' as const },
      { ...invoice!, DocEntry: 503, CANCELED: 'C' as const },
    ],
    orin: [],
    orct: [{ ...payment!, Canceled: 'Y' as const }],
    ovpm: [],
    ojdt: [],
  };
  assert.deepEqual(
    recordsOfSap(rows, codes).map(({ externalId }) => externalId),
    ['C20000'],
  );
});

test('an internal reconciliation lets a credit memo settle invoices of the same number alone', () => {
  const row = (ReconNum: number, SrcObjTyp: string, SrcObjAbs: number, ReconSum: string) => ({
    ...{ ReconNum, SrcObjTyp, SrcObjAbs, ReconSum },
    ...{ TransId: 1, TransRowId: 0 },
  });
  const itr1 = [
    row(80, '14', 61, '100.00'),
    row(80, '13', 502, '100.00'),
    row(81, '14', 61, '136.00'),
    row(81, '13', 502, '50.00'),
    row(81, '13', 504, '86.00'),
    row(82, '13', 505, '10.00'),
  ];
  const memo = recordsOfSap({ ...sapRows, itr1 }, codes).find(({ externalId }) => externalId === '14:61');
  assert.ok(memo?.kind === 'document' && 'data' in memo && 'allocations' in memo.data);
  assert.deepEqual(
    memo.data.allocations?.map(({ document, amount }) => [document, amount.amount]),
    [
      ['13:502', '100.00'],
      ['13:502', '50.00'],
      ['13:504', '86.00'],
    ],
  );
});

withDatabases(
  'what SAP Business One holds',
  (databases) => {
    let set: PublishedSet;

    before(async () => {
      set = await publishSet(databases.database, mappingSets.sap.records);
    });

    test('leaves of a dollar invoice what soles have not paid, with what the journal entry gained', async () => {
      assert.equal(await set.open('13:501'), '190.00 USD partially_paid');
      const { settlements } = await set.saldo.documents.getByExternalId('13:501');
      assert.deepEqual(
        settlements.map(({ amount, paid, rate, difference }) => [amount, paid, rate, difference]),
        [
          [
            { amount: '400.00', currency: 'USD' },
            { amount: '1504.00', currency: 'PEN' },
            '3.760000',
            // 400 at 3.76 less 400 at 3.70
            { amount: '24.00', currency: 'PEN' },
          ],
        ],
      );
    });

    test('settles an installment by a transfer and a write-off, and waits for a post-dated cheque', async () => {
      const { installments, settlementsInProcess = [] } = await set.saldo.documents.getByExternalId('13:502');
      assert.deepEqual(
        installments.map(({ openAmount }) => openAmount.amount),
        ['0.00', '590.00'],
      );
      assert.deepEqual(
        settlementsInProcess.map(({ externalId, clearsOn }) => [externalId, clearsOn]),
        [['24:803', '2026-03-31']],
      );
      const adjustment = await set.saldo.documents.getByExternalId('30:9010:1');
      assert.deepEqual(
        [adjustment.effect, adjustment.reason, adjustment.total.amount],
        ['decrease', 'write_off', '0.50'],
      );
    });

    test('pays a credit memo out', async () => {
      assert.equal(await set.open('14:61'), '0.00 PEN paid');
      const refund = await set.saldo.payments.getByExternalId('46:301');
      assert.deepEqual([refund.type, refund.method, refund.amount.amount], ['refund', 'cash', '236.00']);
    });

    test('has lines with what their percentage takes off, and user fields to filter by', async () => {
      const { data } = await set.saldo.documents.list({ metadata: { Campus: 'North' } });
      const [found, ...others] = data;
      assert.deepEqual([found?.externalId, others.length], ['13:501', 0]);
      const { lines = [], baseTotal, project } = await set.saldo.documents.get(found!.id);
      assert.deepEqual(
        lines.map(({ code, discount, total }) => [code, discount?.amount, total.amount]),
        [['MIC-40', '50.00', '500.00']],
      );
      assert.deepEqual([baseTotal?.amount, project], ['2183.00', 'LAB']);
    });

    test('keeps the addresses and contacts of a partner', async () => {
      const { addresses = [], contacts = [] } = await set.saldo.partners.getByExternalId('C20000');
      assert.deepEqual(
        addresses.map(({ role, city }) => [role, city]),
        [
          ['billing', 'Lima'],
          ['shipping', 'Callao'],
        ],
      );
      assert.equal(contacts[0]?.email, 'rosa@colegio.example');
    });

    test('comes to the balances of its ledgers', async () => {
      // USD: 590 - 400. PEN: 1180 - 589.50 - 0.50, 236 paid out, and 1504 that went over to the dollars.
      assert.deepEqual(await set.balances('C20000', 'receivable'), { PEN: '590.00', USD: '190.00' });
    });

    test('is unchanged when it is published again', async () => {
      assert.deepEqual(
        await set.again(),
        Array.from({ length: 9 }, () => 'unchanged'),
      );
    });
  },
  { engines: ['PGlite'] },
);
