import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { ImportRefusal } from './import-refusal.ts';
import { readRecords } from './read-records.ts';
import { importAll, importRefusal } from './testing/import-text.ts';
import { cfdi, stamp, ubl } from './testing/invoice-xml.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const invoices = [
  cfdi({ complement: stamp('6d7434a6-e3f2-47ad-9e4c-08849946afa0') }),
  ubl({ middle: '<a:PaymentMeans><b:PaymentDueDate>2026-02-28</b:PaymentDueDate></a:PaymentMeans>' }),
  `<DTE><Documento><Encabezado><IdDoc><TipoDTE>33</TipoDTE><Folio>1</Folio><FchEmis>2026-01-31</FchEmis></IdDoc><Emisor><RUTEmisor>1-9</RUTEmisor>
    </Emisor><Receptor><RUTRecep>2-7</RUTRecep></Receptor><Totales><MntTotal>1190</MntTotal></Totales></Encabezado></Documento></DTE>`,
  cfdi({
    root: { TipoDeComprobante: 'P', Moneda: 'XXX' },
    complement: `<p:Pagos xmlns:p="http://www.sat.gob.mx/Pagos20"><p:Pago FechaPago="2026-03-05" MonedaP="MXN" Monto="150.00">
      <p:DoctoRelacionado IdDocumento="6d7434a6-e3f2-47ad-9e4c-08849946afa0" ImpPagado="1"/></p:Pago></p:Pagos>`,
  }),
  ubl({
    head: '<b:Note>#AAI#a</b:Note><b:AccountingCost>b</b:AccountingCost><a:OrderReference><b:ID>c</b:ID></a:OrderReference>',
    middle: `<a:Delivery><a:DeliveryLocation><a:Address><b:StreetName>d</b:StreetName><b:CityName>e</b:CityName></a:Address></a:DeliveryLocation></a:Delivery>
      <a:PaymentTerms><b:Note>#SKONTO#TAGE=14#PROZENT=2.25#BASISBETRAG=9#</b:Note><b:SettlementDiscountPercent>2</b:SettlementDiscountPercent>
      <b:Amount>5</b:Amount><b:PaymentDueDate>2026-02-28</b:PaymentDueDate></a:PaymentTerms><a:TaxExchangeRate><b:SourceCurrencyCode>PEN</b:SourceCurrencyCode>
      <b:TargetCurrencyCode>USD</b:TargetCurrencyCode><b:CalculationRate>0.27</b:CalculationRate></a:TaxExchangeRate>`,
  }),
  `<r:Retention xmlns:r="urn:sunat:names:specification:ubl:peru:schema:xsd:Retention-1" xmlns:a="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2"
    xmlns:b="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2"><b:ID>R001-6</b:ID><b:IssueDate>2026-02-01</b:IssueDate>
    <a:AgentParty><a:PartyIdentification><b:ID>20101991319</b:ID></a:PartyIdentification></a:AgentParty><a:ReceiverParty><a:PartyIdentification>
    <b:ID>20467463684</b:ID></a:PartyIdentification></a:ReceiverParty><r:SUNATRetentionPercent>3</r:SUNATRetentionPercent><b:TotalInvoiceAmount currencyID="PEN">21.00</b:TotalInvoiceAmount>
    <r:SUNATRetentionDocumentReference><b:ID schemeID="01">F001-1</b:ID><b:TotalInvoiceAmount currencyID="USD">5</b:TotalInvoiceAmount><r:SUNATRetentionInformation>
    <r:SUNATRetentionAmount>6</r:SUNATRetentionAmount><a:ExchangeRate><b:CalculationRate>3.75</b:CalculationRate></a:ExchangeRate></r:SUNATRetentionInformation></r:SUNATRetentionDocumentReference></r:Retention>`,
  'number,date,customer,total,currency\n1,31/01/2026,"Ana, Co",1.5,USD\n2,2026-02-01,Eva,-2,USD\n',
  '{"kind":"partner","externalId":"a","data":{}}\n{"kind":"partner","externalId":"b","data":{}}',
].map(encode);

/** Reads to the end; whatever is not a record must be a refusal that names the file. */
async function survives(bytes: Uint8Array): Promise<void> {
  for await (const { record, refusal } of readRecords(bytes, {
    fileName: 'hostile',
    direction: 'receivable',
  })) {
    assert.ok(record ?? refusal instanceof ImportRefusal);
    if (refusal) assert.match(refusal.message, /^hostile/);
  }
}

test('random bytes give refusals and nothing else', async () => {
  const prefix = fc.constantFrom(
    '',
    '<',
    '{"',
    '[',
    '<?xml version="1.0" encoding="ISO-8859-1"?><a>',
    '\ufeff<',
  );
  await fc.assert(
    fc.asyncProperty(prefix, fc.uint8Array({ maxLength: 500 }), async (start, rest) => {
      await survives(Uint8Array.from([...encode(start), ...rest]));
    }),
    { numRuns: 200 },
  );
});

test('a file cut anywhere gives records of its whole lines, or refusals', async () => {
  for (const bytes of invoices) {
    for (let length = 0; length < bytes.byteLength; length += 7) await survives(bytes.subarray(0, length));
  }
});

test('a file with bytes changed, removed or repeated gives records or refusals', async () => {
  const change = fc.record({
    at: fc.nat(),
    remove: fc.nat(30),
    insert: fc.oneof(
      fc.uint8Array({ maxLength: 5 }),
      fc.constantFrom('<a>', '</a>', '&x;', '"', '<!DOCTYPE a>', '-', '<![CDATA[', '\0').map(encode),
    ),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...invoices),
      fc.array(change, { minLength: 1, maxLength: 4 }),
      async (bytes, changes) => {
        let hostile = [...bytes];
        for (const { at, remove, insert } of changes) {
          const start = at % (hostile.length + 1);
          hostile = [...hostile.slice(0, start), ...insert, ...hostile.slice(start + remove)];
        }
        await survives(Uint8Array.from(hostile));
      },
    ),
    { numRuns: 250 },
  );
});

test('any text in any field arrives as it is or is refused', async () => {
  const escaped = fc
    .string({ unit: 'grapheme', maxLength: 400 })
    .map((text) => text.replace(/[&<>"]/g, (one) => `&#${one.codePointAt(0)};`));
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('Serie', 'Folio', 'Fecha', 'Total', 'SubTotal', 'Moneda', 'Descuento'),
      escaped,
      async (name, value) => {
        await survives(encode(cfdi({ root: { [name]: value } })));
      },
    ),
  );
});

test('entity bombs are refused at once, however they are dressed', async () => {
  const levels = Array.from(
    { length: 30 },
    (_, index) => `<!ENTITY e${index + 1} "${`&e${index};`.repeat(10)}">`,
  ).join('');
  const bombs = [
    `<!DOCTYPE b [<!ENTITY e0 "x">${levels}]><b>&e30;</b>`,
    `<?xml version="1.0"?><!-- ${'x'.repeat(1000)} --><!DOCTYPE b [<!ENTITY a "${'x'.repeat(50_000)}">]><b>${'&a;'.repeat(50_000)}</b>`,
    '<!DOCTYPE b [<!ENTITY % p SYSTEM "file:///etc/passwd"> %p;]><b/>',
    '<!DOCTYPE b SYSTEM "http://127.0.0.1:9/x.dtd"><b/>',
    `${ubl().replace(/^<r:Invoice/, '<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]><r:Invoice')}`,
  ];
  const start = performance.now();
  for (const bomb of bombs) assert.equal((await importRefusal(bomb)).code, 'doctype');
  assert.ok(performance.now() - start < 500);
});

test('files made to cost time or memory are refused within seconds', async () => {
  const size = 20_000_000;
  const repeat = (text: string) => text.repeat(size / text.length);
  const files = [
    repeat('<a>'),
    repeat('<'),
    `<a${repeat(' ')}`,
    `<a ${repeat('b ')}`,
    `<a ${repeat('=')}`,
    `<a>${repeat('&')}`,
    `<a b="${repeat("'")}`,
    `<a>${repeat('<!--')}`,
    repeat('['),
    repeat(' '),
    `<a>${repeat('&amp;')}</a>`,
    repeat('a,'),
    `number,date,customer,total\n${repeat('"')}`,
  ];
  for (const file of files) {
    const start = performance.now();
    await importRefusal(file);
    assert.ok(performance.now() - start < 15_000, file.slice(0, 20));
  }
});

test('a file of more than 20 MiB is refused without being read to its end, unless it is lines', async () => {
  let read = 0;
  async function* endless(start: string): AsyncGenerator<Uint8Array> {
    yield encode(start);
    for (;;) {
      read += 1;
      yield new Uint8Array(1024 * 1024).fill(0x20);
    }
  }
  for (const start of ['<a>', '[1,']) {
    read = 0;
    const [only, ...others] = await importAll(endless(start));
    assert.equal(only?.refusal?.code, 'too-large');
    assert.deepEqual([others.length, read <= 21], [0, true]);
  }
});
