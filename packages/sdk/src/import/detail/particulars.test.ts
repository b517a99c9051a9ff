import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { DocumentInput } from '../../generated/contract.ts';
import { importDocument } from '../testing/import-text.ts';
import { cfdi, identified, ubl } from '../testing/invoice-xml.ts';
import { toExchangeRate } from './exchange.ts';
import { paymentTerms, toDays } from './payment-terms.ts';

type Name = keyof DocumentInput;

async function read<N extends Name>(file: string, ...names: N[]): Promise<Pick<DocumentInput, N>> {
  const { data } = await importDocument(file);
  return Object.fromEntries(names.filter((name) => name in data).map((name) => [name, data[name]])) as Pick<
    DocumentInput,
    N
  >;
}

const beside = [
  'paymentTerms',
  'addresses',
  'exchangeRate',
  'baseTotal',
  'notes',
  'project',
  'costCentre',
  'reference',
  'branch',
  'salesperson',
] as const;

test('UBL tells terms, addresses, notes, order, project, cost centre and the rate of exchange', async () => {
  const address = (
    street: string,
  ) => `<b:StreetName>${street}</b:StreetName><b:AdditionalStreetName>Piso 2</b:AdditionalStreetName>
    <b:CityName>Lima</b:CityName><b:PostalZone>15001</b:PostalZone><b:CountrySubentity>Lima</b:CountrySubentity>
    <a:Country><b:IdentificationCode>PE</b:IdentificationCode></a:Country>`;
  const file = ubl({
    head: `<b:Note languageLocaleID="1000">SON CIENTO DIECIOCHO</b:Note><b:Note>#AAI#Gracias</b:Note><b:Note>Vuelva</b:Note><b:Note>SETP9900000022019-06-2009:15:23-05:0012600.06012424.01040.00030.0014024.07</b:Note>
      <b:AccountingCost>CC-7</b:AccountingCost><a:OrderReference><b:ID>OC-9</b:ID></a:OrderReference>`,
    customer: identified('20553044325', 'Compradora SA').replace(
      '<a:PartyLegalEntity>',
      `<a:PostalAddress>${address('Av. Ficticia 123')}</a:PostalAddress><a:PartyLegalEntity>`,
    ),
    middle: `<a:ProjectReference><b:ID>P-1</b:ID></a:ProjectReference>
      <a:Delivery><a:DeliveryLocation><a:Address>${address('Jr. Otro 5')}</a:Address></a:DeliveryLocation>
        <a:DeliveryParty><a:PartyName><b:Name>Almacén</b:Name></a:PartyName></a:DeliveryParty></a:Delivery>
      <a:PaymentTerms><b:Note>30 días</b:Note><b:SettlementDiscountPercent>2</b:SettlementDiscountPercent>
        <a:SettlementPeriod><b:EndDate>2026-02-10</b:EndDate></a:SettlementPeriod></a:PaymentTerms>
      <a:PricingExchangeRate><b:SourceCurrencyCode>EUR</b:SourceCurrencyCode><b:TargetCurrencyCode>PEN</b:TargetCurrencyCode>
        <b:CalculationRate>4.1</b:CalculationRate></a:PricingExchangeRate>
      <a:PaymentExchangeRate><b:SourceCurrencyCode>PEN</b:SourceCurrencyCode><b:TargetCurrencyCode>USD</b:TargetCurrencyCode>
        <b:CalculationRate>0.2700</b:CalculationRate></a:PaymentExchangeRate>`,
    totals: `<b:PayableAmount currencyID="PEN">118.00</b:PayableAmount><b:PayableAlternativeAmount currencyID="USD">31.86</b:PayableAlternativeAmount>`,
  });
  const place = { city: 'Lima', region: 'Lima', postalCode: '15001', country: 'PE' };
  assert.deepEqual(await read(file, ...beside), {
    paymentTerms: { text: '30 días', earlyPayment: [{ until: '2026-02-10', rate: '0.02' }] },
    addresses: {
      billing: { street: 'Av. Ficticia 123, Piso 2', ...place },
      shipping: { name: 'Almacén', street: 'Jr. Otro 5, Piso 2', ...place },
    },
    exchangeRate: '0.27',
    baseTotal: { amount: '31.86', currency: 'USD' },
    notes: 'Gracias\nVuelva',
    project: 'P-1',
    costCentre: 'CC-7',
    reference: 'OC-9',
  });
});

test('the discounts that XRechnung writes into a text are told as discounts, and leave no trace in it', async () => {
  const terms = async (note: string) =>
    (await read(ubl({ middle: `<a:PaymentTerms><b:Note>${note}</b:Note></a:PaymentTerms>` }), 'paymentTerms'))
      .paymentTerms;
  assert.deepEqual(
    await terms(
      '#SKONTO#TAGE=14#PROZENT=2.25#\n#SKONTO#TAGE=28#PROZENT=1.00#BASISBETRAG=100.00#\n#VERZUG#TAGE=30#PROZENT=9#\nNetto 30 Tage',
    ),
    {
      text: 'Netto 30 Tage',
      earlyPayment: [
        { until: '2026-02-14', rate: '0.0225' },
        { until: '2026-02-28', amount: { amount: '1.00', currency: 'PEN' } },
      ],
    },
  );
  assert.deepEqual(await terms('#SKONTO#TAGE=x#PROZENT=2#\n#SKONTO#TAGE=1#PROZENT=0.00#\n# 5'), {
    text: '# 5',
  });
});

test('Peru’s way of payment is the terms, and its parts are installments', async () => {
  const part = (means: string, more = '') =>
    `<a:PaymentTerms><b:ID>FormaPago</b:ID><b:PaymentMeansID>${means}</b:PaymentMeansID>${more}</a:PaymentTerms>`;
  const middle =
    part('Credito', '<b:Amount currencyID="PEN">118.00</b:Amount>') +
    part(
      'Cuota001',
      '<b:Amount currencyID="PEN">118.00</b:Amount><b:PaymentDueDate>2026-02-28</b:PaymentDueDate>',
    );
  assert.deepEqual(await read(ubl({ middle }), 'paymentTerms', 'dueDate', 'installments'), {
    paymentTerms: { text: 'Credito' },
    dueDate: '2026-02-28',
  });
});

test('CII tells them in its own words', async () => {
  const schema = 'urn:un:unece:uncefact:data:standard';
  const day = (date: string) => `<d:DateTimeString format="102">${date}</d:DateTimeString>`;
  const file = `<r:CrossIndustryInvoice xmlns:r="${schema}:CrossIndustryInvoice:100" xmlns:d="${schema}:UnqualifiedDataType:100"
      xmlns:q="${schema}:ReusableAggregateBusinessInformationEntity:100">
    <r:ExchangedDocument><q:ID>1</q:ID><q:IssueDateTime>${day('20260131')}</q:IssueDateTime>
      <q:IncludedNote><q:Content>Danke</q:Content><q:SubjectCode>AAI</q:SubjectCode></q:IncludedNote></r:ExchangedDocument>
    <r:SupplyChainTradeTransaction><q:ApplicableHeaderTradeAgreement><q:SellerTradeParty><q:Name>V</q:Name></q:SellerTradeParty>
        <q:BuyerTradeParty><q:Name>K</q:Name><q:PostalTradeAddress><q:PostcodeCode>06000</q:PostcodeCode><q:LineOne>Rue 1</q:LineOne>
          <q:LineTwo>Bât. B</q:LineTwo><q:CityName>Nice</q:CityName><q:CountryID>FR</q:CountryID></q:PostalTradeAddress></q:BuyerTradeParty>
        <q:BuyerOrderReferencedDocument><q:IssuerAssignedID>PO-1</q:IssuerAssignedID></q:BuyerOrderReferencedDocument>
        <q:SpecifiedProcuringProject><q:ID>PRJ</q:ID></q:SpecifiedProcuringProject></q:ApplicableHeaderTradeAgreement>
      <q:ApplicableHeaderTradeDelivery><q:ShipToTradeParty><q:Name>Dépôt</q:Name><q:PostalTradeAddress><q:CityName>Lyon</q:CityName></q:PostalTradeAddress>
        </q:ShipToTradeParty></q:ApplicableHeaderTradeDelivery>
      <q:ApplicableHeaderTradeSettlement><q:InvoiceCurrencyCode>GBP</q:InvoiceCurrencyCode>
        <q:TaxApplicableTradeCurrencyExchange><q:SourceCurrencyCode>GBP</q:SourceCurrencyCode><q:TargetCurrencyCode>EUR</q:TargetCurrencyCode>
          <q:ConversionRate>1.12244</q:ConversionRate></q:TaxApplicableTradeCurrencyExchange>
        <q:SpecifiedTradePaymentTerms><q:Description>30 jours</q:Description><q:DueDateDateTime>${day('20260228')}</q:DueDateDateTime>
          <q:ApplicableTradePaymentDiscountTerms><q:BasisPeriodMeasure unitCode="WEE">2</q:BasisPeriodMeasure><q:CalculationPercent>2.00</q:CalculationPercent></q:ApplicableTradePaymentDiscountTerms>
          <q:ApplicableTradePaymentDiscountTerms><q:BasisDateTime>${day('20260205')}</q:BasisDateTime><q:BasisPeriodMeasure unitCode="DAY">10</q:BasisPeriodMeasure>
            <q:BasisAmount>100.00</q:BasisAmount><q:CalculationPercent>1.00</q:CalculationPercent></q:ApplicableTradePaymentDiscountTerms>
          <q:ApplicableTradePaymentDiscountTerms><q:CalculationPercent>0.5</q:CalculationPercent></q:ApplicableTradePaymentDiscountTerms></q:SpecifiedTradePaymentTerms>
        <q:SpecifiedTradeSettlementHeaderMonetarySummation><q:DuePayableAmount>119.00</q:DuePayableAmount></q:SpecifiedTradeSettlementHeaderMonetarySummation>
        <q:ReceivableSpecifiedTradeAccountingAccount><q:ID>4711</q:ID></q:ReceivableSpecifiedTradeAccountingAccount>
      </q:ApplicableHeaderTradeSettlement></r:SupplyChainTradeTransaction></r:CrossIndustryInvoice>`;
  assert.deepEqual(await read(file, ...beside), {
    paymentTerms: {
      text: '30 jours',
      earlyPayment: [
        { until: '2026-02-14', rate: '0.02' },
        { until: '2026-02-15', amount: { amount: '1.00', currency: 'GBP' } },
        { until: '2026-02-28', rate: '0.005' },
      ],
    },
    addresses: {
      billing: { street: 'Rue 1, Bât. B', city: 'Nice', postalCode: '06000', country: 'FR' },
      shipping: { name: 'Dépôt', city: 'Lyon' },
    },
    exchangeRate: '1.12244',
    notes: 'Danke',
    project: 'PRJ',
    costCentre: '4711',
    reference: 'PO-1',
  });
});

test('a DTE tells what an export is worth in pesos; what pesos are worth elsewhere is nobody’s books', async () => {
  const dte = (
    currency: string,
    other: string,
  ) => `<DTE><Documento><Encabezado><IdDoc><TipoDTE>110</TipoDTE><Folio>1</Folio>
      <FchEmis>2026-01-31</FchEmis><FmaPago>2</FmaPago><TermPagoCdg>30D</TermPagoCdg></IdDoc>
    <Emisor><RUTEmisor>1-9</RUTEmisor><CdgVendedor>Rosa</CdgVendedor><Sucursal>Norte</Sucursal></Emisor>
    <Receptor><RUTRecep>2-7</RUTRecep><DirRecep>Calle 1</DirRecep><CmnaRecep>Providencia</CmnaRecep><CiudadRecep>Santiago</CiudadRecep></Receptor>
    <Transporte><DirDest>Muelle 2</DirDest><CmnaDest>Arica</CmnaDest></Transporte>
    <Totales>${currency}<MntTotal>100</MntTotal></Totales>
    <OtraMoneda><TpoMoneda>${other}</TpoMoneda><TpoCambio>950.5000</TpoCambio><MntTotOtrMnda>95050</MntTotOtrMnda></OtraMoneda></Encabezado>
    <Referencia><TpoDocRef>801</TpoDocRef><FolioRef>OC-3</FolioRef></Referencia></Documento></DTE>`;
  assert.deepEqual(await read(dte('<TpoMoneda>DOLAR USA</TpoMoneda>', 'PESO CL'), ...beside), {
    paymentTerms: { code: '30D', text: 'Crédito' },
    addresses: {
      billing: { street: 'Calle 1, Providencia', city: 'Santiago' },
      shipping: { street: 'Muelle 2', city: 'Arica' },
    },
    exchangeRate: '950.5',
    baseTotal: { amount: '95050', currency: 'CLP' },
    reference: 'OC-3',
    branch: 'Norte',
    salesperson: 'Rosa',
  });
  assert.deepEqual(await read(dte('', 'DOLAR USA'), 'exchangeRate', 'baseTotal'), {});
});

test('a CFDI tells its rate where it is not in pesos, its terms and its legends', async () => {
  const legends = `<l:LeyendasFiscales xmlns:l="http://www.sat.gob.mx/leyendasFiscales"><l:Leyenda textoLeyenda="Una"/><l:Leyenda textoLeyenda="Dos"/></l:LeyendasFiscales>`;
  const file = (root: Record<string, string>) => cfdi({ root, complement: legends });
  const said = { CondicionesDePago: '30 días', MetodoPago: 'PPD' };
  assert.deepEqual(await read(file({ ...said, Moneda: 'USD', TipoCambio: '18.900800' }), ...beside), {
    paymentTerms: { code: 'PPD', text: '30 días' },
    exchangeRate: '18.9008',
    notes: 'Una\nDos',
  });
  assert.deepEqual(await read(file({ TipoCambio: '1' }), 'exchangeRate', 'paymentTerms'), {});
});

test('what the extension of XRechnung collects for others is a charge that makes the total', async () => {
  const custom = 'urn:cen.eu:en16931:2017#conformant#urn:xeinkauf.de:kosit:extension:xrechnung_3.0';
  const file = (customization: string) =>
    ubl({
      head: `<b:CustomizationID>${customization}</b:CustomizationID>`,
      middle: `<a:PrepaidPayment><b:ID>X</b:ID><b:PaidAmount currencyID="PEN">18.00</b:PaidAmount><b:InstructionID>Anbieter A</b:InstructionID></a:PrepaidPayment>`,
      totals: `<b:LineExtensionAmount>100.00</b:LineExtensionAmount><b:PayableAmount currencyID="PEN">118.00</b:PayableAmount>`,
    });
  const pen = (amount: string) => ({ amount, currency: 'PEN' });
  assert.deepEqual(await read(file(custom), 'charges', 'subtotal'), {
    charges: [{ description: 'Anbieter A', amount: pen('18.00') }],
    subtotal: pen('100.00'),
  });
  assert.deepEqual(await read(file('urn:cen.eu:en16931:2017'), 'charges'), {});
});

test('whatever stands in terms and rates, what comes of them is within the contract', () => {
  const any = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.stringMatching(/^\d{0,9}(\.\d{0,9})?$/),
    fc.constant('9999'),
  );
  fc.assert(
    fc.property(any, any, any, any, fc.boolean(), (days, percent, base, text, late) => {
      const document = { issueDate: late ? '9999-12-30' : '2026-01-31', currency: 'EUR', total: '100.00' };
      const line = `#SKONTO#TAGE=${days}#PROZENT=${percent}#BASISBETRAG=${base}#`;
      const { paymentTerms: terms } = paymentTerms(
        [`${text}${line}`],
        { early: [{ days: toDays(days), percent, base }] },
        document,
      );
      for (const { until, rate, amount } of terms?.earlyPayment ?? []) {
        assert.match(until, /^\d{4}-\d\d-\d\d$/);
        assert.ok(rate !== undefined || amount !== undefined);
      }
      const rate = toExchangeRate(base);
      if (rate !== undefined) assert.match(rate, /^(0|[1-9]\d{0,11})(\.\d{1,12})?$/);
    }),
    { numRuns: 2000 },
  );
});
