import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { withDatabases } from '../../packages/demo-server/src/server/db/testing/with-databases.ts';
import { recordsOfContpaqi } from './contpaqi.ts';
import { contpaqiRows } from './contpaqi.rows.ts';
import { publishSet, type PublishedSet } from './published-set.ts';
import { mappingSets } from './sets.ts';

test('what was lost by an exchange is below zero', () => {
  const admDocumentos = contpaqiRows.admDocumentos.map((one) =>
    one.CIDDOCUMENTODE === 28 ? { ...one, CIDDOCUMENTODE: 29 } : one,
  );
  const codes = { reasons: {}, extra: 'planta' };
  const payment = recordsOfContpaqi({ ...contpaqiRows, admDocumentos }, codes).find(
    ({ kind, externalId }) => kind === 'payment' && externalId === '404',
  );
  assert.ok(payment?.kind === 'payment' && 'data' in payment && 'allocations' in payment.data);
  assert.deepEqual(
    payment.data.allocations?.map(({ difference }) => difference),
    [{ amount: '-300.00', currency: 'MXN' }],
  );
});

withDatabases(
  'what CONTPAQi Comercial holds',
  (databases) => {
    let set: PublishedSet;

    before(async () => {
      set = await publishSet(databases.database, mappingSets.contpaqi.records);
    });

    test('leaves of a dollar invoice what pesos have not paid, with the document of what was gained', async () => {
      assert.equal(await set.open('401'), '560.00 USD partially_paid');
      const { settlements, fiscal } = await set.saldo.documents.getByExternalId('401');
      assert.deepEqual(
        settlements.map(({ externalId, amount, paid, difference }) => [externalId, amount, paid, difference]),
        [
          [
            '404',
            { amount: '600.00', currency: 'USD' },
            { amount: '10500.00', currency: 'MXN' },
            { amount: '300.00', currency: 'MXN' },
          ],
        ],
      );
      assert.deepEqual(fiscal, { scheme: 'cfdi-uuid', value: '00000000-0000-4000-8000-000000000401' });
    });

    test('settles an invoice by a transfer and a write-off', async () => {
      assert.equal(await set.open('402'), '0.00 MXN paid');
      const { type, effect, reason, total } = await set.saldo.documents.getByExternalId('407');
      assert.deepEqual([type, effect, reason, total.amount], ['adjustment', 'decrease', 'write_off', '0.75']);
    });

    test('pays a credit note out', async () => {
      assert.equal(await set.open('403'), '0.00 MXN paid');
      const refund = await set.saldo.payments.getByExternalId('408');
      assert.deepEqual(
        [
          refund.type,
          refund.method,
          refund.unappliedAmount.amount,
          refund.allocations[0]?.document.externalId,
        ],
        ['refund', 'bank_transfer', '0.00', '403'],
      );
    });

    test('takes neither what is cancelled nor what books an exchange', async () => {
      const { data } = await set.saldo.documents.list();
      assert.deepEqual(data.map(({ externalId }) => externalId).toSorted(), [
        '401',
        '402',
        '403',
        '407',
        '410',
      ]);
    });

    test('has lines with their discount, what is off when it is paid early, and an extra text to filter by', async () => {
      const { data } = await set.saldo.documents.list({ metadata: { planta: 'Planta Norte' } });
      const [found, ...others] = data;
      assert.deepEqual([found?.externalId, others.length], ['401', 0]);
      const { lines = [], paymentTerms } = await set.saldo.documents.get(found!.id);
      assert.deepEqual(
        lines.map(({ code, discount, total }) => [code, discount?.amount, total.amount]),
        [
          ['TOR-8', undefined, '800.00'],
          ['BRO-3', '20.00', '200.00'],
        ],
      );
      assert.deepEqual(paymentTerms?.earlyPayment, [{ until: '2026-01-24', rate: '0.0200' }]);
    });

    test('comes to the balances of its accounts', async () => {
      // USD: 1160 - 600. MXN: 2320 - 2319.25 - 0.75, 348 paid out, and 10500 that went over to the dollars.
      assert.deepEqual(await set.balances('TAL-01', 'receivable'), { MXN: '0.00', USD: '560.00' });
      assert.deepEqual(await set.balances('PRO-07', 'payable'), { MXN: '1160.00' });
    });

    test('is unchanged when it is published again', async () => {
      assert.deepEqual(
        await set.again(),
        Array.from({ length: 10 }, () => 'unchanged'),
      );
    });
  },
  { engines: ['PGlite'] },
);
