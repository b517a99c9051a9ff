import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importDocument } from '../testing/import-text.ts';
import { ubl, type UblParts } from '../testing/invoice-xml.ts';

const pen = (amount: string) => ({ amount, currency: 'PEN' });
const dataOf = async (parts: UblParts) => (await importDocument(ubl({ id: 'R-1', ...parts }))).data;
const element = (name: string, amount: string, currency = 'PEN') =>
  `<b:${name} currencyID="${currency}">${amount}</b:${name}>`;
const totals = (of: Record<string, string>) =>
  Object.entries(of)
    .map(([name, amount]) => element(name, amount))
    .join('');
const tax = (amount: string, scheme = '1000') =>
  `<a:TaxTotal>${element('TaxAmount', amount)}<a:TaxSubtotal>${element('TaxAmount', amount)}<a:TaxCategory><b:Percent>18</b:Percent><a:TaxScheme><b:ID>${scheme}</b:ID><b:Name>IGV</b:Name></a:TaxScheme></a:TaxCategory></a:TaxSubtotal></a:TaxTotal>`;
const allowance = (isCharge: boolean, amount: string, more = '') =>
  `<a:AllowanceCharge><b:ChargeIndicator>${isCharge}</b:ChargeIndicator>${more}${element('Amount', amount)}</a:AllowanceCharge>`;
const line = (inner: string, total: string, kind = 'Invoice', quantity = 'Invoiced') =>
  `<a:${kind}Line><b:${quantity}Quantity unitCode="NIU">2</b:${quantity}Quantity>${element('LineExtensionAmount', total)}${inner}</a:${kind}Line>`;
const item = '<a:Item><b:Name>Tornillo</b:Name><b:Description>10 mm</b:Description></a:Item>';
const price = (amount: string, base = '') =>
  `<a:Price>${element('PriceAmount', amount)}${base && `<b:BaseQuantity>${base}</b:BaseQuantity>`}</a:Price>`;

test('discounts and charges, rounding and what was prepaid stand beside a subtotal that makes the total with them', async () => {
  const { discounts, charges, subtotal, prepaid, rounding, total } = await dataOf({
    middle:
      allowance(false, '20.00', '<b:AllowanceChargeReason>Volume</b:AllowanceChargeReason>') +
      allowance(true, '5.00') +
      tax('18.90'),
    totals: totals({
      LineExtensionAmount: '120.00',
      TaxExclusiveAmount: '105.00',
      TaxInclusiveAmount: '123.90',
      AllowanceTotalAmount: '20.00',
      ChargeTotalAmount: '5.00',
      PrepaidAmount: '50.00',
      PayableRoundingAmount: '0.10',
      PayableAmount: '74.00',
    }),
  });
  assert.deepEqual(
    { discounts, charges, subtotal, prepaid, rounding, total },
    {
      discounts: [{ description: 'Volume', amount: pen('20.00') }],
      charges: [{ amount: pen('5.00') }],
      subtotal: pen('105.00'),
      prepaid: pen('50.00'),
      rounding: pen('0.10'),
      total: pen('74.00'),
    },
  );
});

test('what was prepaid and is still asked for is not told as taken off', async () => {
  const asked = await dataOf({
    totals: totals({ TaxInclusiveAmount: '118', PrepaidAmount: '50', PayableAmount: '118' }),
  });
  assert.equal(asked.prepaid, undefined);
  const unknown = await dataOf({ totals: totals({ PrepaidAmount: '50', PayableAmount: '118' }) });
  assert.deepEqual(unknown.prepaid, pen('50'));
  const nothing = await dataOf({ totals: totals({ PrepaidAmount: '0.00', PayableAmount: '118' }) });
  assert.equal(nothing.prepaid, undefined);
});

test('a factor is a percentage or a fraction, whichever makes the amount', async () => {
  const rateOf = async (factor: string) => {
    const more = `<b:MultiplierFactorNumeric>${factor}</b:MultiplierFactorNumeric>${element('BaseAmount', '200.00')}`;
    return (await dataOf({ middle: allowance(false, '20.00', more) })).discounts?.[0]?.rate;
  };
  assert.deepEqual(await Promise.all(['10', '0.1', '7', '-'].map(rateOf)), [
    '0.1',
    '0.1',
    undefined,
    undefined,
  ]);
});

test('what the tax office has withheld or collected in Peru is no discount and no charge', async () => {
  const coded = (isCharge: boolean, code: string) =>
    allowance(isCharge, '3.54', `<b:AllowanceChargeReasonCode>${code}</b:AllowanceChargeReasonCode>`);
  const middle = coded(false, '62') + coded(true, '51') + coded(true, '46');
  const peruvian = await dataOf({ id: 'F001-1', middle });
  assert.deepEqual([peruvian.discounts, peruvian.charges], [undefined, [{ amount: pen('3.54') }]]);
  const other = await dataOf({ middle });
  assert.deepEqual([other.discounts?.length, other.charges?.length], [1, 2]);
});

test('lines have article, quantity, price, discount and taxes', async () => {
  const inner = `${allowance(false, '1.00')}${tax('17.82')}<a:Item><b:Name>Tornillo</b:Name><b:Description>10 mm</b:Description>
    <a:SellersItemIdentification><b:ID>T-10</b:ID></a:SellersItemIdentification></a:Item>${price('5000.00', '100')}`;
  assert.deepEqual((await dataOf({ middle: line(inner, '99.00') })).lines, [
    {
      code: 'T-10',
      description: 'Tornillo: 10 mm',
      quantity: '2',
      unit: 'NIU',
      unitPrice: pen('50'),
      discount: pen('1.00'),
      taxes: [{ tax: 'IGV', rate: '0.18', amount: pen('17.82') }],
      total: pen('99.00'),
    },
  ]);
});

test('notes have lines of their own names', async () => {
  const lines = async (kind: 'CreditNote' | 'DebitNote', quantity: string) =>
    (await dataOf({ kind, head: '', middle: line(item, '10.00', kind, quantity) })).lines?.map((one) => [
      one.quantity,
      one.total.amount,
    ]);
  assert.deepEqual(await lines('CreditNote', 'Credited'), [['2', '10.00']]);
  assert.deepEqual(await lines('DebitNote', 'Debited'), [['2', '10.00']]);
});

test('what is given away comes to nothing', async () => {
  const { lines } = await dataOf({ middle: line(tax('9.00', '9996') + item + price('0.00'), '50.00') });
  assert.deepEqual(
    lines?.map(({ total, unitPrice, taxes }) => [total.amount, unitPrice?.amount, taxes]),
    [['0', '0.00', undefined]],
  );
});

test('an amount of another currency is not taken for one of the document', async () => {
  const foreign = line(item + price('5.00'), '10.00').replace('currencyID="PEN"', 'currencyID="USD"');
  const { lines, discounts } = await dataOf({
    middle: allowance(false, '5').replace('PEN', 'USD') + foreign + line(item, '20.00'),
  });
  assert.deepEqual([lines?.map(({ total }) => total), discounts], [[pen('20.00')], undefined]);
});

test('a negative invoice is a credit note of the same lines, what was taken off them added', async () => {
  const { type, lines, discounts, charges, rounding } = await dataOf({
    middle:
      allowance(false, '5.00') +
      line(item + price('-50.00'), '-100.00') +
      line(allowance(false, '1.00') + item + price('-50.00'), '-101.00'),
    totals: totals({ PayableRoundingAmount: '-0.01', PayableAmount: '-206.01' }),
  });
  assert.deepEqual([type, discounts, charges], ['credit_note', undefined, [{ amount: pen('5.00') }]]);
  assert.deepEqual(rounding, pen('0.01'));
  assert.deepEqual(
    lines?.map((one) => [one.quantity, one.unitPrice?.amount, one.discount, one.total.amount]),
    [
      ['2', '50.00', undefined, '100.00'],
      ['-2', undefined, undefined, '101.00'],
    ],
  );
});
