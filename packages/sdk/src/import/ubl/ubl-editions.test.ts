import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importDocument, importRefusal } from '../testing/import-text.ts';
import { identified, ubl, type UblParts } from '../testing/invoice-xml.ts';

const pen = (amount: string) => ({ amount, currency: 'PEN' });
const dataOf = async (parts: UblParts) => (await importDocument(ubl(parts))).data;

test('an invoice of a negative total is a credit note with every sign turned, and the other way round', async () => {
  const middle = `<a:TaxTotal><b:TaxAmount currencyID="PEN">-18</b:TaxAmount><a:TaxSubtotal><b:TaxableAmount>-100</b:TaxableAmount>
    <b:TaxAmount currencyID="PEN">-18</b:TaxAmount><a:TaxCategory><b:Percent>18</b:Percent><a:TaxScheme><b:ID>VAT</b:ID></a:TaxScheme></a:TaxCategory></a:TaxSubtotal></a:TaxTotal>`;
  const totals =
    '<b:TaxExclusiveAmount>-100</b:TaxExclusiveAmount><b:PayableAmount currencyID="PEN">-118</b:PayableAmount>';
  const { type, total, subtotal, taxes } = await dataOf({ id: 'R-1', middle, totals });
  assert.deepEqual(
    [type, total, subtotal, taxes],
    [
      'credit_note',
      pen('118'),
      pen('100'),
      [{ tax: 'VAT', rate: '0.18', base: pen('100'), amount: pen('18') }],
    ],
  );
  const note = await dataOf({ kind: 'CreditNote', id: 'R-2', totals });
  assert.deepEqual([note.type, note.total], ['invoice', pen('118')]);
});

const additional = (id: string, inside: string) =>
  `<e:UBLExtensions xmlns:e="urn:oasis:names:specification:ubl:schema:xsd:CommonExtensionComponents-2"><e:UBLExtension><e:ExtensionContent>
    <s:AdditionalInformation xmlns:s="urn:sunat:names:specification:ubl:peru:schema:xsd:SunatAggregateComponents-1"><s:AdditionalMonetaryTotal>
    <b:ID>${id}</b:ID>${inside}</s:AdditionalMonetaryTotal></s:AdditionalInformation></e:ExtensionContent></e:UBLExtension></e:UBLExtensions>`;

test('Peru’s detracción is a withholding in either edition, and takes nothing off the total', async () => {
  const first = await dataOf({
    head: additional(
      '2003',
      '<b:PayableAmount currencyID="PEN">11.80</b:PayableAmount><b:Percent>10.00</b:Percent>',
    ),
  });
  const terms = (
    currency: string,
  ) => `<a:PaymentTerms><b:ID>Detraccion</b:ID><b:PaymentMeansID>037</b:PaymentMeansID>
    <b:PaymentPercent>10.00</b:PaymentPercent><b:Amount currencyID="${currency}">11.80</b:Amount></a:PaymentTerms>`;
  const second = await dataOf({ middle: terms('PEN') });
  for (const { withholdings, total } of [first, second]) {
    assert.deepEqual(withholdings, [{ tax: 'Detracción', rate: '0.1', amount: pen('11.80') }]);
    assert.deepEqual(total, pen('118.00'));
  }
  assert.equal((await dataOf({ middle: terms('USD') })).withholdings, undefined);
});

test('Peru’s percepción is told, because it comes on top of the total', async () => {
  const { description, total } = await dataOf({
    head: additional('2001', '<b:PayableAmount>2.36</b:PayableAmount><s:TotalAmount>120.36</s:TotalAmount>'),
  });
  assert.deepEqual([description, total], ['Percepción: 2.36. Total con percepción: 120.36', pen('118.00')]);
});

test('Peru’s references are found with spaces in them, and advances are invoices that are referred to', async () => {
  const reference = (id: string) =>
    `<a:BillingReference><a:InvoiceDocumentReference><b:ID>${id}</b:ID><b:DocumentTypeCode>01</b:DocumentTypeCode></a:InvoiceDocumentReference></a:BillingReference>`;
  const note = await dataOf({
    kind: 'CreditNote',
    id: 'FC01-7',
    head: '',
    middle: reference(' F001 - 00000042 '),
  });
  const sunat = (value: string) => ({ scheme: 'sunat', value: `20100070970-${value}` });
  assert.deepEqual(note.related, [{ relation: 'corrects', fiscal: sunat('01-F001-00000042') }]);
  const prepaid = (id: string, scheme: string) =>
    `<a:PrepaidPayment><b:ID schemeID="${scheme}">${id}</b:ID><b:PaidAmount currencyID="PEN">100</b:PaidAmount></a:PrepaidPayment>`;
  const invoice = await dataOf({
    middle: prepaid('F001-21', '02') + prepaid('B001-3', '03') + prepaid('X', '09'),
  });
  assert.deepEqual(invoice.related, [
    { relation: 'refers_to', fiscal: sunat('01-F001-21') },
    { relation: 'refers_to', fiscal: sunat('03-B001-3') },
  ]);
  const european = await importDocument(
    ubl({
      id: 'R-2',
      supplier: identified('DE123456789', 'V'),
      middle: reference('R - 1').replace('>01<', '>380<'),
    }),
  );
  assert.equal(european.data.related?.[0]?.externalId, 'ubl:DE123456789:380:R - 1');
});

const attached = (inside: string, root = 'AttachedDocument') => {
  const schema = 'urn:oasis:names:specification:ubl:schema:xsd';
  return `<r:${root} xmlns:r="${schema}:${root}-2" xmlns:a="${schema}:CommonAggregateComponents-2" xmlns:b="${schema}:CommonBasicComponents-2">
    <b:ID>1</b:ID><a:Attachment><a:ExternalReference><b:Description>${inside}</b:Description></a:ExternalReference></a:Attachment></r:${root}>`;
};

test('Colombia’s AttachedDocument gives the invoice in it, whatever encoding that declares', async () => {
  const invoice = `<?xml version="1.0" encoding="ISO-8859-1"?>${ubl({ id: 'SETP1', customer: identified('900373115', 'Peña SAS') })}`;
  const { externalId, data } = await importDocument(attached(`<![CDATA[${invoice}]]>`));
  assert.equal(externalId, 'ubl:20100070970:01:SETP1');
  assert.deepEqual(data.recipient, { taxId: '900373115', name: 'Peña SAS' });
});

test('what an AttachedDocument does not hold, and what else is written in UBL, is named', async () => {
  const reason = async (text: string) => (await importRefusal(text)).reason;
  assert.match(await reason(attached('')), /^the document in the AttachedDocument is missing$/);
  assert.match(await reason(attached('no XML')), /^it is not well-formed XML/);
  assert.match(await reason(attached('<![CDATA[<!DOCTYPE a [<!ENTITY b "c">]><a/>]]>')), /^it has a DOCTYPE/);
  assert.match(
    await reason(attached('', 'ApplicationResponse')),
    /^it is a UBL ApplicationResponse, an answer/,
  );
  assert.match(await reason(attached('', 'Waybill')), /^it is a UBL Waybill$/);
});
