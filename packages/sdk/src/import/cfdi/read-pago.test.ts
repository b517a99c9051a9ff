import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PaymentRecord } from '../../generated/contract.ts';
import { importAll, importRecords, importRefusal } from '../testing/import-text.ts';
import { cfdi, stamp } from '../testing/invoice-xml.ts';

const uuid = '6d7434a6-e3f2-47ad-9e4c-08849946afa0';
const invoice = 'a6f92b41-7fe7-49a5-aa9f-d9af01625c8d';

function complement(pagos: string, edition: '1.0' | '2.0' = '2.0'): string {
  const namespace = `http://www.sat.gob.mx/Pagos${edition === '2.0' ? '20' : ''}`;
  return cfdi({
    root: {
      Version: edition === '2.0' ? '4.0' : '3.3',
      TipoDeComprobante: 'P',
      Moneda: 'XXX',
      SubTotal: '0',
      Total: '0',
    },
    complement: `<p:Pagos xmlns:p="${namespace}" Version="${edition}">${pagos}</p:Pagos>${stamp(uuid)}`,
  });
}

const pago = (attributes: string, settled = '') =>
  `<p:Pago FechaPago="2026-03-05T12:00:00" FormaDePagoP="03" MonedaP="MXN" Monto="150.00" ${attributes}>${settled}</p:Pago>`;
const docto = (attributes: string) =>
  `<p:DoctoRelacionado IdDocumento="${invoice}" MonedaDR="MXN" ${attributes}/>`;

test('a payment has its day, amount, means and reference, and settles invoices by their UUIDs', async () => {
  const cfdi = (value: string) => ({ scheme: 'cfdi-uuid', value: value.toUpperCase() });
  const settled = docto('ImpPagado="100.00"') + docto('ImpPagado="50.00"').replace(invoice, uuid);
  assert.deepEqual(await importRecords(complement(pago('NumOperacion="SPEI 77"', settled))), [
    {
      kind: 'payment',
      externalId: `cfdi:${uuid.toUpperCase()}:1`,
      data: {
        direction: 'receivable',
        partner: { taxId: 'CACX7605101P8', name: 'Xochilt Casas', country: 'MX' },
        date: '2026-03-05',
        amount: { amount: '150.00', currency: 'MXN' },
        method: 'bank_transfer',
        reference: 'SPEI 77',
        fiscal: { scheme: 'cfdi-uuid', value: uuid, authorizedAt: '2026-02-01T06:30:00Z' },
        allocations: [
          { fiscal: cfdi(invoice), amount: { amount: '100.00', currency: 'MXN' } },
          { fiscal: cfdi(uuid), amount: { amount: '50.00', currency: 'MXN' } },
        ],
      },
    },
  ]);
});

test('a complement of several payments gives them all, and one that is wrong leaves the others alone', async () => {
  const all = await importAll(
    complement(pago('') + pago('').replace('150.00', '0') + pago('').replace('"03"', '"02"')),
  );
  assert.deepEqual(
    all.map((one) => one.record?.externalId ?? [one.refusal?.record, one.refusal?.reason]),
    [
      `cfdi:${uuid.toUpperCase()}:1`,
      [2, 'Monto of a Pago is not above zero'],
      `cfdi:${uuid.toUpperCase()}:3`,
    ],
  );
  assert.deepEqual(
    all.map(({ record }) => (record as PaymentRecord | undefined)?.data.method).at(-1),
    'cheque',
  );
});

test('Pagos 1.0 may leave out what its only invoice is paid', async () => {
  const amounts = async (settled: string) =>
    (
      (await importRecords(complement(pago('', settled), '1.0'))) as PaymentRecord[]
    )[0]?.data.allocations?.map(({ amount }) => amount.amount);
  assert.deepEqual(await amounts(docto('')), ['150.00']);
  assert.deepEqual(await amounts(docto('') + docto('ImpPagado="20"')), ['20']);
});

test('an invoice in another currency takes of the payment what its amount is worth there', async () => {
  const paid = async (monto: string, settled: string, edition: '1.0' | '2.0' = '2.0') => {
    const dollars = pago('', settled).replace(
      'MonedaP="MXN" Monto="150.00"',
      `MonedaP="USD" Monto="${monto}"`,
    );
    const [payment] = (await importRecords(complement(dollars, edition))) as PaymentRecord[];
    return payment?.data.allocations?.map(({ amount, paid }) => [
      `${amount.amount} ${amount.currency}`,
      paid === undefined ? undefined : `${paid.amount} ${paid.currency}`,
    ]);
  };
  const pesos = (amount: string, worth: string) => docto(`ImpPagado="${amount}" EquivalenciaDR="${worth}"`);
  assert.deepEqual(await paid('123.45', pesos('2157.06', '17.4731470231')), [['2157.06 MXN', '123.45 USD']]);
  assert.deepEqual(await paid('10.00', docto('ImpPagado="200" TipoCambioDR="20"'), '1.0'), [
    ['200 MXN', '10.00 USD'],
  ]);
  // 0.0175 each, rounded up: together never more than was paid.
  assert.deepEqual(await paid('0.05', pesos('0.35', '20').repeat(3)), [
    ['0.35 MXN', '0.02 USD'],
    ['0.35 MXN', '0.02 USD'],
    ['0.35 MXN', '0.01 USD'],
  ]);
  for (const worth of ['0', '-1', 'x', '']) assert.equal(await paid('10.00', pesos('200', worth)), undefined);
});

test('a payment received by the publisher is of its client, one made by it of its supplier', async () => {
  const directionOf = async (publisherTaxId: string) =>
    (
      (await importRecords(complement(pago('')), { direction: undefined, publisherTaxId })) as PaymentRecord[]
    )[0]?.data.direction;
  assert.equal(await directionOf('EKU9003173C9'), 'receivable');
  assert.equal(await directionOf('CACX7605101P8'), 'payable');
});

test('what carries no payment is named with all that it carries', async () => {
  const cartaPorte = '<c:CartaPorte xmlns:c="http://www.sat.gob.mx/CartaPorte20"/>';
  const refusal = async (type: string, inside: string) =>
    (await importRefusal(cfdi({ root: { TipoDeComprobante: type }, complement: inside }))).reason;
  assert.equal(
    await refusal('T', cartaPorte),
    'it is a transfer of goods (CFDI 4.0, TipoDeComprobante T), with Carta Porte (goods on the road)',
  );
  assert.equal(
    await refusal('N', '<n:Nomina xmlns:n="http://www.sat.gob.mx/nomina12"/>'),
    'it is a payroll receipt (CFDI 4.0, TipoDeComprobante N), with Nómina (payroll)',
  );
  assert.equal(
    await refusal('P', ''),
    'it is a payment complement (CFDI 4.0, TipoDeComprobante P) without a payment',
  );
});
