import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importDocument, importRefusal } from '../testing/import-text.ts';
import { identified, ubl, type UblParts } from '../testing/invoice-xml.ts';

const pen = (amount: string) => ({ amount, currency: 'PEN' });
const dataOf = async (parts: UblParts) => (await importDocument(ubl(parts))).data;

test('a Peruvian invoice has series and number, day, total, parties and SUNAT’s name for it', async () => {
  assert.deepEqual(await importDocument(ubl()), {
    kind: 'document',
    externalId: 'ubl:20100070970:01:F001-00000042',
    matchBy: 'fiscal',
    data: {
      type: 'invoice',
      direction: 'receivable',
      partner: { taxId: '20553044325', name: 'Compradora SA' },
      issuer: { taxId: '20100070970', name: 'Vendedora SAC' },
      recipient: { taxId: '20553044325', name: 'Compradora SA' },
      series: 'F001',
      number: '00000042',
      fiscal: { scheme: 'sunat', value: '20100070970-01-F001-00000042' },
      issueDate: '2026-01-31',
      total: pen('118.00'),
    },
  });
});

test('root and type code tell what it is', async () => {
  const typeOf = async (kind: UblParts['kind'], code?: string) =>
    (
      await dataOf({
        kind: kind!,
        head: code === undefined ? '' : `<b:${kind}TypeCode>${code}</b:${kind}TypeCode>`,
      })
    ).type;
  assert.equal(await typeOf('Invoice'), 'invoice');
  assert.equal(await typeOf('Invoice', '384'), 'invoice');
  assert.equal(await typeOf('Invoice', '381'), 'credit_note');
  assert.equal(await typeOf('Invoice', '383'), 'debit_note');
  assert.equal(await typeOf('CreditNote', '91'), 'credit_note');
  assert.equal(await typeOf('DebitNote'), 'debit_note');
  const proforma = ubl({ head: '<b:InvoiceTypeCode>325</b:InvoiceTypeCode>' });
  assert.match((await importRefusal(proforma)).message, /it is a proforma invoice .*; accepted are/);
});

test('a note is linked to what it corrects, under the very identity that the invoice has', async () => {
  const middle = (code: string) =>
    `<a:BillingReference><a:InvoiceDocumentReference><b:ID>F001-00000042</b:ID>${code}</a:InvoiceDocumentReference></a:BillingReference>`;
  const invoice = await importDocument(ubl());
  for (const code of ['<b:DocumentTypeCode>01</b:DocumentTypeCode>', '']) {
    const note = await importDocument(
      ubl({ kind: 'CreditNote', id: 'FC01-7', head: '', middle: middle(code) }),
    );
    assert.equal(note.externalId, 'ubl:20100070970:07:FC01-7');
    assert.deepEqual(note.data.related, [{ relation: 'corrects', fiscal: invoice.data.fiscal }]);
  }
  const supplier = identified('DE123456789', 'Verkauf GmbH');
  const other = await importDocument(ubl({ id: 'R-2026-1', head: '', supplier }));
  assert.equal(other.externalId, 'ubl:DE123456789:380:R-2026-1');
  assert.equal(other.data.fiscal, undefined);
  assert.deepEqual([other.data.series, other.data.number], [undefined, 'R-2026-1']);
});

test('tax ids are found where each edition has them', async () => {
  const name = '<a:PartyName><b:Name>Uno</b:Name></a:PartyName>';
  const places = [
    '<b:CustomerAssignedAccountID>20100070970</b:CustomerAssignedAccountID><b:AdditionalAccountID>6</b:AdditionalAccountID><a:Party>NAME</a:Party>',
    '<a:Party><a:PartyTaxScheme><b:CompanyID>20100070970</b:CompanyID></a:PartyTaxScheme>NAME</a:Party>',
    '<a:Party><a:PartyLegalEntity><b:CompanyID>20100070970</b:CompanyID></a:PartyLegalEntity>NAME</a:Party>',
    `<a:Party><a:PartyIdentification><b:ID>77</b:ID></a:PartyIdentification>
      <a:PartyTaxScheme><b:CompanyID>LOCAL</b:CompanyID><a:TaxScheme><b:ID>TAX</b:ID></a:TaxScheme></a:PartyTaxScheme>
      <a:PartyTaxScheme><b:CompanyID>20100070970</b:CompanyID><a:TaxScheme><b:ID>VAT</b:ID></a:TaxScheme></a:PartyTaxScheme>NAME</a:Party>`,
  ];
  for (const place of places) {
    const { issuer } = await dataOf({ supplier: place.replace('NAME', name) });
    assert.deepEqual(issuer, { taxId: '20100070970', name: 'Uno' });
  }
  assert.match(
    (await importRefusal(ubl({ supplier: '<a:Party/>' }))).message,
    /what identifies the issuer .* is missing/,
  );
  assert.match(
    (await importRefusal(ubl({ customer: '<a:Party/>' }))).message,
    /what identifies the recipient .* is missing/,
  );
});

test('buyers whom a Peruvian receipt does not name are one partner, those with a name are not', async () => {
  for (const nobody of ['-', '00000000']) {
    const data = await dataOf({ customer: identified(nobody, '-') });
    assert.deepEqual([data.partner, data.recipient], [{ taxId: '-', name: 'Clientes varios' }, undefined]);
  }
  const ana = await dataOf({ customer: identified('-', 'Ana') });
  assert.deepEqual(ana.partner, { taxId: '-', name: 'Ana' });
  assert.deepEqual(ana.recipient, { taxId: '-', name: 'Ana' });
  const eva = await dataOf({ customer: identified('-', 'Eva') });
  assert.deepEqual(eva.partner, { taxId: '-', name: 'Eva' });
});

test('a party is all its identifiers: texts without digits are none, an address or a name is one when there is no better', async () => {
  const party = (inner: string) => `<a:Party>${inner}</a:Party>`;
  const tax = (id: string, scheme = 'VAT') =>
    `<a:PartyTaxScheme><b:CompanyID>${id}</b:CompanyID><a:TaxScheme><b:ID>${scheme}</b:ID></a:TaxScheme></a:PartyTaxScheme>`;
  const endpoint = '<b:EndpointID schemeID="0088">7300010000001</b:EndpointID>';
  const legal = (id: string) =>
    `<a:PartyLegalEntity><b:RegistrationName>Köp AB</b:RegistrationName>${id && `<b:CompanyID>${id}</b:CompanyID>`}</a:PartyLegalEntity>`;
  const partnerOf = async (inner: string) => (await dataOf({ customer: party(inner) })).partner;
  const name = 'Köp AB';
  assert.deepEqual(await partnerOf(endpoint + tax('Foretaksregisteret', 'TAX') + legal('5560')), {
    taxId: '5560',
    identifiers: [{ scheme: '0088', value: '7300010000001' }],
    name,
  });
  assert.deepEqual(await partnerOf(endpoint + tax('N/A') + legal('')), {
    identifiers: [{ scheme: '0088', value: '7300010000001' }],
    name,
  });
  assert.deepEqual(await partnerOf(legal('')), { name });

  const seen = async (publisherIdentifiers: string[]) => {
    const customer = party(endpoint + tax('SE556000000001') + legal('556000-0000'));
    return (await importDocument(ubl({ customer }), { direction: undefined, publisherIdentifiers })).data
      .direction;
  };
  for (const own of ['se 5560.0000.0001', '556000000001', '5560000000', '0088:7300010000001'])
    assert.equal(await seen([own]), 'payable', own);
});

test('a due date comes from the document, its means or its terms of payment', async () => {
  const means = (date: string) =>
    `<a:PaymentMeans><b:PaymentDueDate>${date}</b:PaymentDueDate></a:PaymentMeans>`;
  const terms = '<a:PaymentTerms><b:PaymentDueDate>2026-02-20</b:PaymentDueDate></a:PaymentTerms>';
  assert.equal(
    (await dataOf({ head: '<b:DueDate>2026-02-28Z</b:DueDate>', middle: terms })).dueDate,
    '2026-02-28',
  );
  assert.equal((await dataOf({ middle: means('2026-03-01') + means('2026-02-01') })).dueDate, '2026-03-01');
  assert.equal((await dataOf({ middle: terms })).dueDate, '2026-02-20');
  assert.equal((await dataOf({})).dueDate, undefined);
  assert.match(
    (await importRefusal(ubl({ middle: means('2026-02-30') }))).message,
    /PaymentDueDate is not a calendar date/,
  );
});

test('Peru’s cuotas are installments; detracción and the mode of payment are not', async () => {
  const term = (id: string, means: string, amount: string, date = '') =>
    `<a:PaymentTerms><b:ID>${id}</b:ID><b:PaymentMeansID>${means}</b:PaymentMeansID><b:Amount currencyID="PEN">${amount}</b:Amount>${date && `<b:PaymentDueDate>${date}</b:PaymentDueDate>`}</a:PaymentTerms>`;
  const middle =
    term('Detraccion', '037', '14.16') +
    term('FormaPago', 'Credito', '103.84') +
    term('FormaPago', 'Cuota002', '53.84', '2026-03-31') +
    term('FormaPago', 'Cuota001', '50.00', '2026-02-28');
  const data = await dataOf({ middle });
  assert.deepEqual(data.installments, [
    { number: 2, dueDate: '2026-03-31', amount: pen('53.84') },
    { number: 1, dueDate: '2026-02-28', amount: pen('50.00') },
  ]);
  assert.equal(data.dueDate, '2026-03-31');
  const single = await dataOf({ middle: term('FormaPago', 'Cuota001', '118', '2026-02-28') });
  assert.deepEqual([single.dueDate, single.installments], ['2026-02-28', undefined]);
  const cash = await dataOf({
    middle:
      '<a:PaymentTerms><b:ID>FormaPago</b:ID><b:PaymentMeansID>Contado</b:PaymentMeansID></a:PaymentTerms>',
  });
  assert.deepEqual([cash.dueDate, cash.installments], [undefined, undefined]);
});

test('taxes of the document come by name, rate and base; lines, free goods and other currencies do not count', async () => {
  const subtotal = (scheme: string, amount: string, base = '', percent = '') =>
    `<a:TaxSubtotal>${base && `<b:TaxableAmount currencyID="PEN">${base}</b:TaxableAmount>`}<b:TaxAmount currencyID="PEN">${amount}</b:TaxAmount>
      <a:TaxCategory>${percent && `<b:Percent>${percent}</b:Percent>`}<a:TaxScheme>${scheme}</a:TaxScheme></a:TaxCategory></a:TaxSubtotal>`;
  const scheme = (id: string, name: string) => `<b:ID>${id}</b:ID><b:Name>${name}</b:Name>`;
  const data = await dataOf({
    middle: `<a:TaxTotal><b:TaxAmount currencyID="PEN">18.00</b:TaxAmount>
        ${subtotal(scheme('1000', 'IGV'), '18.00', '100.00', '18')}${subtotal(scheme('9996', 'GRA'), '9.00', '50.00')}
        ${subtotal(scheme('2000', 'ISC'), '0.00')}${subtotal('<b:ID>VAT</b:ID>', '0.00', '5.1234567', '0.00')}</a:TaxTotal>
      <a:TaxTotal><b:TaxAmount currencyID="EUR">4.00</b:TaxAmount></a:TaxTotal>
      <a:InvoiceLine><a:TaxTotal>${subtotal(scheme('1000', 'IGV'), '18.00')}</a:TaxTotal></a:InvoiceLine>`,
  });
  assert.deepEqual(data.taxes, [
    { tax: 'IGV', rate: '0.18', base: pen('100.00'), amount: pen('18.00') },
    { tax: 'VAT', rate: '0', amount: pen('0.00') },
  ]);
});

test('what the payer keeps back is a withholding, not a tax', async () => {
  const allowance = `<a:AllowanceCharge><b:ChargeIndicator>false</b:ChargeIndicator><b:AllowanceChargeReasonCode>62</b:AllowanceChargeReasonCode>
    <b:MultiplierFactorNumeric>0.03</b:MultiplierFactorNumeric><b:Amount currencyID="PEN">3.54</b:Amount><b:BaseAmount currencyID="PEN">118.00</b:BaseAmount></a:AllowanceCharge>`;
  const peruvian = await dataOf({ middle: allowance });
  assert.deepEqual(peruvian.withholdings, [
    { tax: 'IGV', rate: '0.03', base: pen('118.00'), amount: pen('3.54') },
  ]);
  assert.equal(peruvian.total.amount, '118.00');
  assert.equal((await dataOf({ id: 'R-1', middle: allowance })).withholdings, undefined);
  const colombian = `<a:WithholdingTaxTotal><b:TaxAmount>2.50</b:TaxAmount><a:TaxSubtotal><b:TaxableAmount>100</b:TaxableAmount><b:TaxAmount>2.50</b:TaxAmount>
    <a:TaxCategory><b:Percent>2.50</b:Percent><a:TaxScheme><b:ID>06</b:ID><b:Name>ReteRenta</b:Name></a:TaxScheme></a:TaxCategory></a:TaxSubtotal></a:WithholdingTaxTotal>`;
  assert.deepEqual((await dataOf({ id: 'SETP1', middle: colombian })).withholdings, [
    { tax: 'ReteRenta', rate: '0.025', base: pen('100'), amount: pen('2.50') },
  ]);
});

test('the subtotal is the field that makes the total with the taxes, whatever a country puts where', async () => {
  const middle = '<a:TaxTotal><b:TaxAmount currencyID="PEN">18.00</b:TaxAmount></a:TaxTotal>';
  const subtotal = async (totals: Record<string, string>) => {
    const written = Object.entries(totals).map(
      ([name, amount]) => `<b:${name} currencyID="PEN">${amount}</b:${name}>`,
    );
    return (await dataOf({ middle, totals: written.join('') })).subtotal?.amount;
  };
  assert.equal(
    await subtotal({ LineExtensionAmount: '100.00', TaxExclusiveAmount: '18.00', PayableAmount: '118.00' }),
    '100.00',
  );
  const prepaid = {
    LineExtensionAmount: '120',
    AllowanceTotalAmount: '20',
    TaxExclusiveAmount: '100',
    TaxInclusiveAmount: '118',
    PrepaidAmount: '50',
  };
  assert.equal(await subtotal({ ...prepaid, PayableAmount: '68' }), '100');
  assert.equal(await subtotal({ ...prepaid, PrepaidAmount: '0', PayableAmount: '118' }), '100');
  assert.equal(
    await subtotal({ LineExtensionAmount: '120', AllowanceTotalAmount: '20', PayableAmount: '118' }),
    '100',
  );
  assert.equal(
    await subtotal({
      LineExtensionAmount: '100.02',
      PayableRoundingAmount: '-0.02',
      PayableAmount: '118.00',
    }),
    '100.02',
  );
  assert.equal(await subtotal({ LineExtensionAmount: '90', PayableAmount: '118' }), undefined);
  assert.equal(await subtotal({ PayableAmount: '118' }), undefined);
});

test('amounts in extensions and lines are not the total', async () => {
  const middle =
    '<a:X><a:LegalMonetaryTotal><b:PayableAmount>9</b:PayableAmount></a:LegalMonetaryTotal></a:X>';
  assert.deepEqual((await dataOf({ middle })).total, pen('118.00'));
  const conflicting = ubl({ totals: '<b:PayableAmount currencyID="USD">1</b:PayableAmount>' });
  assert.match((await importRefusal(conflicting)).message, /another currency than DocumentCurrencyCode/);
  assert.match((await importRefusal(ubl({ totals: '' }))).message, /PayableAmount is missing/);
});

test('Colombia’s CUFE is the fiscal identity', async () => {
  const head = '<b:UBLVersionID>UBL 2.1</b:UBLVersionID><b:UUID schemeName="CUFE-SHA384">ab12cd</b:UUID>';
  const supplier = identified('900373115', 'Vendedora SAS');
  assert.deepEqual((await dataOf({ id: 'SETP990000002', head, supplier })).fiscal, {
    scheme: 'cufe',
    value: 'ab12cd',
  });
});

test('a note names what it corrects by the CUFE that the reference gives', async () => {
  const middle =
    '<a:BillingReference><a:InvoiceDocumentReference><b:ID>SETP1</b:ID><b:UUID schemeName="CUFE-SHA384">ab12cd</b:UUID></a:InvoiceDocumentReference></a:BillingReference>';
  const supplier = identified('900373115', 'Vendedora SAS');
  const { related } = await dataOf({ kind: 'CreditNote', id: 'NC1', head: '', middle, supplier });
  assert.deepEqual(related, [{ relation: 'corrects', fiscal: { scheme: 'cufe', value: 'ab12cd' } }]);
});

test('the buyer’s order is the reference', async () => {
  const middle = '<a:OrderReference><b:ID> OC-0012 </b:ID></a:OrderReference>';
  assert.equal((await dataOf({ middle })).reference, 'OC-0012');
});
