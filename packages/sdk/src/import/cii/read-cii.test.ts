import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importDocument, importRefusal } from '../testing/import-text.ts';

const eur = (amount: string) => ({ amount, currency: 'EUR' });

interface CiiParts {
  code?: string;
  seller?: string;
  buyer?: string;
  /** Between currency and sums. */
  middle?: string;
  sums?: string;
  lines?: string;
}

const vat = (id: string) =>
  `<q:SpecifiedTaxRegistration><q:ID schemeID="VA">${id}</q:ID></q:SpecifiedTaxRegistration>`;

function cii({
  code = '380',
  seller = `<q:Name>Verkauf GmbH</q:Name><q:PostalTradeAddress><q:CountryID>DE</q:CountryID></q:PostalTradeAddress>${vat('DE123456789')}`,
  buyer = `<q:Name>Achat SA</q:Name>${vat('FR11123456782')}`,
  middle = `<q:ApplicableTradeTax><q:CalculatedAmount>19.00</q:CalculatedAmount><q:TypeCode>VAT</q:TypeCode><q:BasisAmount>100.00</q:BasisAmount>
    <q:CategoryCode>S</q:CategoryCode><q:RateApplicablePercent>19.00</q:RateApplicablePercent></q:ApplicableTradeTax>
    <q:SpecifiedTradePaymentTerms><q:DueDateDateTime><d:DateTimeString format="102">20260228</d:DateTimeString></q:DueDateDateTime></q:SpecifiedTradePaymentTerms>`,
  sums = '<q:TaxBasisTotalAmount>100.00</q:TaxBasisTotalAmount><q:GrandTotalAmount>119.00</q:GrandTotalAmount><q:DuePayableAmount>119.00</q:DuePayableAmount>',
  lines = '',
}: CiiParts = {}): string {
  const schema = 'urn:un:unece:uncefact:data:standard';
  return `<r:CrossIndustryInvoice xmlns:r="${schema}:CrossIndustryInvoice:100" xmlns:d="${schema}:UnqualifiedDataType:100"
      xmlns:q="${schema}:ReusableAggregateBusinessInformationEntity:100">
    <r:ExchangedDocument><q:ID>R-2026/1</q:ID><q:TypeCode>${code}</q:TypeCode>
      <q:IssueDateTime><d:DateTimeString format="102">20260131</d:DateTimeString></q:IssueDateTime></r:ExchangedDocument>
    <r:SupplyChainTradeTransaction>${lines}<q:ApplicableHeaderTradeAgreement><q:BuyerReference>Dept. 7</q:BuyerReference>
        <q:SellerTradeParty>${seller}</q:SellerTradeParty><q:BuyerTradeParty>${buyer}</q:BuyerTradeParty></q:ApplicableHeaderTradeAgreement>
      <q:ApplicableHeaderTradeSettlement><q:InvoiceCurrencyCode>EUR</q:InvoiceCurrencyCode>${middle}
        <q:SpecifiedTradeSettlementHeaderMonetarySummation>${sums}</q:SpecifiedTradeSettlementHeaderMonetarySummation>
        <q:InvoiceReferencedDocument><q:IssuerAssignedID>R-2025/9</q:IssuerAssignedID></q:InvoiceReferencedDocument>
      </q:ApplicableHeaderTradeSettlement></r:SupplyChainTradeTransaction>
  </r:CrossIndustryInvoice>`;
}

test('an invoice has its number, days, sums, parties, taxes and the buyer’s reference', async () => {
  assert.deepEqual(await importDocument(cii()), {
    kind: 'document',
    externalId: 'cii:DE123456789:380:R-2026/1',
    data: {
      type: 'invoice',
      direction: 'receivable',
      partner: { taxId: 'FR11123456782', name: 'Achat SA' },
      issuer: { taxId: 'DE123456789', name: 'Verkauf GmbH', country: 'DE' },
      recipient: { taxId: 'FR11123456782', name: 'Achat SA' },
      number: 'R-2026/1',
      issueDate: '2026-01-31',
      dueDate: '2026-02-28',
      total: eur('119.00'),
      subtotal: eur('100.00'),
      taxes: [{ tax: 'VAT', rate: '0.19', base: eur('100.00'), amount: eur('19.00') }],
      related: [{ relation: 'refers_to', externalId: 'cii:DE123456789:380:R-2025/9' }],
      reference: 'Dept. 7',
    },
  });
});

test('a credit note corrects; a negative invoice is one too, with every sign turned', async () => {
  const note = await importDocument(cii({ code: '381' }));
  assert.deepEqual([note.data.type, note.data.related?.[0]?.relation], ['credit_note', 'corrects']);
  const negative = await importDocument(
    cii({
      middle:
        '<q:ApplicableTradeTax><q:CalculatedAmount>-19.00</q:CalculatedAmount><q:BasisAmount>-100.00</q:BasisAmount><q:RateApplicablePercent>19</q:RateApplicablePercent></q:ApplicableTradeTax>',
      sums: '<q:TaxBasisTotalAmount>-100.00</q:TaxBasisTotalAmount><q:DuePayableAmount>-119.00</q:DuePayableAmount>',
    }),
  );
  const { type, total, subtotal, taxes } = negative.data;
  assert.deepEqual(
    [type, total, subtotal, taxes],
    [
      'credit_note',
      eur('119.00'),
      eur('100.00'),
      [{ tax: 'VAT', rate: '0.19', base: eur('100.00'), amount: eur('19.00') }],
    ],
  );
});

test('what was paid before and rounded is told beside the subtotal', async () => {
  const sums =
    '<q:TaxBasisTotalAmount>100.00</q:TaxBasisTotalAmount><q:GrandTotalAmount>119.00</q:GrandTotalAmount><q:RoundingAmount>0.01</q:RoundingAmount><q:TotalPrepaidAmount>19.00</q:TotalPrepaidAmount><q:DuePayableAmount>100.01</q:DuePayableAmount>';
  const { total, subtotal, prepaid, rounding } = (await importDocument(cii({ sums }))).data;
  assert.deepEqual(
    [total, subtotal, prepaid, rounding],
    [eur('100.01'), eur('100.00'), eur('19.00'), eur('0.01')],
  );
});

test('a buyer may have an address only, or a name', async () => {
  const address =
    '<q:URIUniversalCommunication><q:URIID schemeID="0204">991-01234-12</q:URIID></q:URIUniversalCommunication>';
  const partnerOf = async (buyer: string) => (await importDocument(cii({ buyer }))).data.partner;
  assert.deepEqual(await partnerOf(`<q:Name>Amt</q:Name>${address}`), {
    identifiers: [{ scheme: '0204', value: '991-01234-12' }],
    name: 'Amt',
  });
  assert.deepEqual(await partnerOf('<q:Name>Amt</q:Name>'), { name: 'Amt' });
});

test('what cannot be read is named', async () => {
  assert.match((await importRefusal(cii({ sums: '' }))).reason, /^DuePayableAmount is missing$/);
  assert.match((await importRefusal(cii({ code: '325' }))).reason, /^it is a proforma invoice/);
  const zugferd1 = '<r:CrossIndustryDocument xmlns:r="urn:ferd:CrossIndustryDocument:invoice:1p0"/>';
  assert.match((await importRefusal(zugferd1)).reason, /^it is a ZUGFeRD 1 invoice/);
  const date = cii().replace('20260131', '20260231');
  assert.match((await importRefusal(date)).reason, /^IssueDateTime is not a calendar date$/);
});

test('discounts, charges and transport stand beside the subtotal that holds them', async () => {
  const change = (isCharge: boolean, amount: string) =>
    `<q:SpecifiedTradeAllowanceCharge><q:ChargeIndicator><d:Indicator>${isCharge}</d:Indicator></q:ChargeIndicator>
      <q:CalculationPercent>10</q:CalculationPercent><q:ActualAmount>${amount}</q:ActualAmount><q:Reason>Stamm</q:Reason></q:SpecifiedTradeAllowanceCharge>`;
  const middle = `<q:ApplicableTradeTax><q:CalculatedAmount>19.00</q:CalculatedAmount><q:RateApplicablePercent>19</q:RateApplicablePercent></q:ApplicableTradeTax>
    ${change(false, '12.00')}${change(true, '3.00')}
    <q:SpecifiedLogisticsServiceCharge><q:Description>Fracht</q:Description><q:AppliedAmount>4.00</q:AppliedAmount></q:SpecifiedLogisticsServiceCharge>`;
  const { subtotal, discounts, charges } = (await importDocument(cii({ middle }))).data;
  assert.deepEqual(
    [subtotal, discounts, charges],
    [
      eur('100.00'),
      [{ description: 'Stamm', rate: '0.1', amount: eur('12.00') }],
      [
        { description: 'Stamm', rate: '0.1', amount: eur('3.00') },
        { description: 'Fracht', amount: eur('4.00') },
      ],
    ],
  );
});

test('lines have article, quantity, price of one and what is taken off; those that only head others are none', async () => {
  const line = (status: string) => `<q:IncludedSupplyChainTradeLineItem>
    <q:AssociatedDocumentLineDocument><q:LineID>1</q:LineID>${status}</q:AssociatedDocumentLineDocument>
    <q:SpecifiedTradeProduct><q:SellerAssignedID>T-10</q:SellerAssignedID><q:Name>Schraube</q:Name></q:SpecifiedTradeProduct>
    <q:SpecifiedLineTradeAgreement><q:NetPriceProductTradePrice><q:ChargeAmount>11.00</q:ChargeAmount><q:BasisQuantity>100</q:BasisQuantity></q:NetPriceProductTradePrice></q:SpecifiedLineTradeAgreement>
    <q:SpecifiedLineTradeDelivery><q:BilledQuantity unitCode="H87">1000</q:BilledQuantity></q:SpecifiedLineTradeDelivery>
    <q:SpecifiedLineTradeSettlement><q:SpecifiedTradeAllowanceCharge><q:ChargeIndicator><d:Indicator>false</d:Indicator></q:ChargeIndicator><q:ActualAmount>10.00</q:ActualAmount></q:SpecifiedTradeAllowanceCharge>
      <q:SpecifiedTradeSettlementLineMonetarySummation><q:LineTotalAmount>100.00</q:LineTotalAmount></q:SpecifiedTradeSettlementLineMonetarySummation></q:SpecifiedLineTradeSettlement>
  </q:IncludedSupplyChainTradeLineItem>`;
  const group = line('<q:LineStatusReasonCode>GROUP</q:LineStatusReasonCode>');
  assert.deepEqual((await importDocument(cii({ lines: group + line('') }))).data.lines, [
    {
      code: 'T-10',
      description: 'Schraube',
      quantity: '1000',
      unit: 'H87',
      unitPrice: eur('0.11'),
      discount: eur('10.00'),
      total: eur('100.00'),
    },
  ]);
});
