import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importDocument } from '../testing/import-text.ts';
import { ubl } from '../testing/invoice-xml.ts';

const eur = (amount: string) => ({ amount, currency: 'EUR' });
const sum = (name: string, amount: string) => `<b:${name} currencyID="EUR">${amount}</b:${name}>`;
const subtotal = (amount: string, percent = '20') =>
  `<a:TaxSubtotal>${sum('TaxAmount', amount)}<a:TaxCategory><b:Percent>${percent}</b:Percent><a:TaxScheme><b:ID>VAT</b:ID></a:TaxScheme></a:TaxCategory></a:TaxSubtotal>`;
const taxTotal = (amount: string, inside = '', name = 'TaxTotal') =>
  `<a:${name}>${sum('TaxAmount', amount)}${inside}</a:${name}>`;

async function read(middle: string, total: string, net = '100.00') {
  const file = ubl({
    id: 'R-1',
    middle,
    totals: sum('LineExtensionAmount', net) + sum('TaxExclusiveAmount', net) + sum('PayableAmount', total),
  }).replace('>PEN<', '>EUR<');
  const { data } = await importDocument(file);
  return { taxes: data.taxes, subtotal: data.subtotal, withholdings: data.withholdings };
}

test('a sum of taxes that comes a second time, in the currency of the tax office, is counted once', async () => {
  const { taxes, subtotal: net } = await read(
    taxTotal('20.00') + taxTotal('20.00', subtotal('20.00')),
    '120.00',
  );
  assert.deepEqual([taxes, net], [[{ tax: 'VAT', rate: '0.2', amount: eur('20.00') }], eur('100.00')]);
});

test('what the only tax is rounded to counts, and one that an exemption saves is none', async () => {
  const rounded = await read(taxTotal('20.17', subtotal('20.1675')), '120.17');
  assert.deepEqual([rounded.taxes?.[0]?.amount, rounded.subtotal], [eur('20.17'), eur('100.00')]);
  const saved = await read(taxTotal('0', subtotal('20.00')), '100.00');
  assert.deepEqual([saved.taxes, saved.subtotal], [undefined, eur('100.00')]);
});

test('a total that is asked for without what the payer keeps back has its subtotal all the same', async () => {
  const kept = taxTotal('18.00', subtotal('18.00', '90'), 'WithholdingTaxTotal');
  const { subtotal: net, withholdings } = await read(taxTotal('20.00', subtotal('20.00')) + kept, '102.00');
  assert.deepEqual([net, withholdings?.[0]?.amount], [eur('100.00'), eur('18.00')]);
});

test('terms with a discount for paying early are no installment, and what is left to be paid tells the discount', async () => {
  const terms = (percent: string, amount: string) =>
    `<a:PaymentTerms><b:SettlementDiscountPercent>${percent}</b:SettlementDiscountPercent>${sum('Amount', amount)}<b:PaymentDueDate>2026-02-08</b:PaymentDueDate></a:PaymentTerms>`;
  const dataOf = async (middle: string) =>
    (
      await importDocument(
        ubl({ id: 'R-1', middle, totals: sum('PayableAmount', '482.32') }).replace('>PEN<', '>EUR<'),
      )
    ).data;
  const { installments, dueDate, paymentTerms } = await dataOf(terms('2', '474.32'));
  assert.deepEqual(
    [installments, dueDate, paymentTerms],
    [undefined, undefined, { earlyPayment: [{ until: '2026-02-08', amount: eur('8.00') }] }],
  );
  const { paymentTerms: ofTotal } = await dataOf(terms('2', '472.67'));
  assert.deepEqual(ofTotal, { earlyPayment: [{ until: '2026-02-08', rate: '0.02' }] });
});
