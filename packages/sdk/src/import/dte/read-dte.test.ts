import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DocumentRecord } from '../../generated/contract.ts';
import { importAll, importDocument, importRecords, importRefusal } from '../testing/import-text.ts';

const clp = (amount: string) => ({ amount, currency: 'CLP' });

interface DteParts {
  code?: string;
  folio?: string;
  /** More of `IdDoc`. */
  identity?: string;
  receiver?: string;
  totals?: string;
  references?: string;
}

function body({
  code = '33',
  folio = '170',
  identity = '<FchVenc>2026-02-28</FchVenc>',
  receiver = '<RUTRecep>96790240-3</RUTRecep><RznSocRecep>Compra SpA</RznSocRecep>',
  totals = '<MntNeto>1000</MntNeto><TasaIVA>19</TasaIVA><IVA>190</IVA><MntTotal>1190</MntTotal>',
  references = '',
}: DteParts = {}): string {
  return `<Documento ID="x"><Encabezado><IdDoc><TipoDTE>${code}</TipoDTE><Folio>${folio}</Folio><FchEmis>2026-01-31</FchEmis>${identity}</IdDoc>
    <Emisor><RUTEmisor>76354771-k</RUTEmisor><RznSoc>Vende Ltda</RznSoc></Emisor><Receptor>${receiver}</Receptor>
    <Totales>${totals}</Totales></Encabezado>${references}</Documento>`;
}

const dte = (parts?: DteParts) => `<DTE xmlns="http://www.sii.cl/SiiDte" version="1.0">${body(parts)}</DTE>`;

test('an invoice has its number, days, sums, parties and the name that the SII knows it by', async () => {
  const expected = {
    kind: 'document',
    externalId: 'dte:76354771-K:33:170',
    matchBy: 'fiscal',
    data: {
      type: 'invoice',
      direction: 'receivable',
      partner: { taxId: '96790240-3', name: 'Compra SpA', country: 'CL' },
      issuer: { taxId: '76354771-K', name: 'Vende Ltda', country: 'CL' },
      recipient: { taxId: '96790240-3', name: 'Compra SpA', country: 'CL' },
      number: '170',
      fiscal: { scheme: 'folio', value: '76354771-K-33-170' },
      issueDate: '2026-01-31',
      dueDate: '2026-02-28',
      total: clp('1190'),
      subtotal: clp('1000'),
      taxes: [{ tax: 'IVA', rate: '0.19', base: clp('1000'), amount: clp('190') }],
    },
  };
  assert.deepEqual(await importDocument(dte()), expected);
  // The signed body alone, and systems that leave the namespace out.
  assert.deepEqual(await importDocument(body()), expected);
  assert.deepEqual(await importDocument(`<DTE>${body()}</DTE>`), expected);
});

test('an envelope gives all its documents, and one that is wrong leaves the others alone', async () => {
  const inside = [dte(), dte({ folio: '171', code: '52' }), dte({ folio: '172', code: '61' })].join('');
  const all = await importAll(
    `<EnvioDTE xmlns="http://www.sii.cl/SiiDte"><SetDTE ID="s"><Caratula/>${inside}</SetDTE></EnvioDTE>`,
  );
  assert.deepEqual(
    all.map((one) =>
      one.record ? [one.item, one.record.externalId] : [one.refusal.record, one.refusal.reason],
    ),
    [
      [1, 'dte:76354771-K:33:170'],
      [2, 'it is a Chilean dispatch guide (DTE 52)'],
      [3, 'dte:76354771-K:61:172'],
    ],
  );
});

test('a note corrects what it names; an invoice refers; an order is the reference', async () => {
  const reference = (code: string, folio: string) =>
    `<Referencia><TpoDocRef>${code}</TpoDocRef><FolioRef>${folio}</FolioRef></Referencia>`;
  const references = reference('33', '170') + reference('801', 'OC 7') + reference('HES', '4');
  const note = await importDocument(dte({ code: '61', references }));
  const fiscal = { scheme: 'folio', value: '76354771-K-33-170' };
  assert.deepEqual(note.data.related, [{ relation: 'corrects', fiscal }]);
  assert.deepEqual((await importDocument(dte({ folio: '170' }))).data.fiscal, fiscal);
  const spaced = await importDocument(dte({ code: '61', references: reference('33', '1 70') }));
  assert.deepEqual(spaced.data.related, [{ relation: 'corrects', externalId: 'dte:76354771-K:33:1 70' }]);
  const invoice = await importDocument(dte({ references }));
  assert.deepEqual([invoice.data.related?.[0]?.relation, invoice.data.reference], ['refers_to', 'OC 7']);
});

test('what the buyer makes out is owed by its issuer', async () => {
  const directionOf = async (publisherTaxId: string, code: string) =>
    (await importDocument(dte({ code }), { publisherTaxId, direction: undefined })).data.direction;
  assert.equal(await directionOf('76.354.771-K', '33'), 'receivable');
  assert.equal(await directionOf('96.790.240-3', '33'), 'payable');
  assert.equal(await directionOf('76.354.771-K', '46'), 'payable');
  assert.equal(await directionOf('96.790.240-3', '46'), 'receivable');
});

test('an export is in its own currency, and its buyer known by the id of its country or its name', async () => {
  const receiver = (foreign: string) =>
    `<RUTRecep>55555555-5</RUTRecep><RznSocRecep>Acme</RznSocRecep><Extranjero>${foreign}</Extranjero>`;
  const totals = '<TpoMoneda>DOLAR USA</TpoMoneda><MntExe>10.50</MntExe><MntTotal>10.50</MntTotal>';
  const dataOf = async (foreign: string) =>
    (await importDocument(dte({ code: '110', totals, receiver: receiver(foreign) }))).data;
  const { partner, total } = await dataOf('<NumId>US-77</NumId>');
  assert.deepEqual(
    [partner, total],
    [
      { taxId: 'US-77', name: 'Acme' },
      { amount: '10.50', currency: 'USD' },
    ],
  );
  assert.deepEqual((await dataOf('')).partner, { taxId: '55555555-5', name: 'Acme' });
});

test('IVA that is kept back is a withholding; parts of a payment are installments', async () => {
  const { data } = await importDocument(
    dte({
      code: '46',
      identity: `<MntPagos><FchPago>2026-02-28</FchPago><MntPago>500</MntPago></MntPagos>
        <MntPagos><FchPago>2026-03-31</FchPago><MntPago>500</MntPago></MntPagos>`,
      totals: `<MntNeto>1000</MntNeto><TasaIVA>19</TasaIVA><IVA>190</IVA>
        <ImptoReten><TipoImp>15</TipoImp><TasaImp>19</TasaImp><MontoImp>190</MontoImp></ImptoReten><MntTotal>1000</MntTotal>`,
    }),
  );
  assert.deepEqual(data.withholdings, [{ tax: 'IVA', rate: '0.19', amount: clp('190') }]);
  assert.deepEqual(data.subtotal, clp('1000'));
  assert.deepEqual(
    data.installments?.map(({ dueDate }) => dueDate),
    ['2026-02-28', '2026-03-31'],
  );
});

test('assignments and other messages are named', async () => {
  const reason = async (text: string) => (await importRefusal(text)).reason;
  assert.match(await reason('<AEC xmlns="http://www.sii.cl/SiiDte"/>'), /assignment of an e-invoice/);
  assert.match(await reason('<RespuestaDTE xmlns="http://www.sii.cl/SiiDte"/>'), /a message of Chile’s SII/);
  assert.match(await reason(dte({ code: '914' })), /a Chilean DTE of another type/);
  assert.match(await reason(dte({ folio: '1 7' })), /^Folio is not written as the SII writes it$/);
  assert.match(await reason('<Documento/>'), /an XML document that is not known here/);
  const documents = (await importRecords(dte())) as DocumentRecord[];
  assert.equal(documents.length, 1);
});

test('a Detalle is a line; what is not invoiced is none, and lines with IVA in them are left out', async () => {
  const detail = (more: string) =>
    `<Detalle><CdgItem><TpoCodigo>INT</TpoCodigo><VlrCodigo>T-10</VlrCodigo></CdgItem>${more}<NmbItem>Tornillo</NmbItem><DscItem>10 mm</DscItem>
      <QtyItem>10.00</QtyItem><UnmdItem>Unid</UnmdItem><PrcItem>110</PrcItem><DescuentoMonto>100</DescuentoMonto><MontoItem>1000</MontoItem></Detalle>`;
  const references = detail('') + detail('<IndExe>2</IndExe>');
  const { data } = await importDocument(dte({ references }));
  const lines = [
    {
      code: 'T-10',
      description: 'Tornillo: 10 mm',
      quantity: '10.00',
      unit: 'Unid',
      unitPrice: clp('110'),
      discount: clp('100'),
      total: clp('1000'),
    },
  ];
  assert.deepEqual(data.lines, lines);
  const linesOf = async (code: string, identity: string) =>
    (await importDocument(dte({ code, identity, references }))).data.lines;
  assert.equal(await linesOf('33', '<MntBruto>1</MntBruto>'), undefined);
  assert.equal(await linesOf('39', ''), undefined);
  assert.deepEqual(await linesOf('39', '<IndMntNeto>2</IndMntNeto>'), lines);
});

test('discounts and charges on the whole have their amount, also of a percentage that makes the net amount', async () => {
  const line = (amount: string, exempt = '') =>
    `<Detalle>${exempt}<NmbItem>Tornillo</NmbItem><MontoItem>${amount}</MontoItem></Detalle>`;
  const change = (kind: string, unit: string, value: string, exempt = '') =>
    `<DscRcgGlobal><TpoMov>${kind}</TpoMov><GlosaDR>Ajuste</GlosaDR><TpoValor>${unit}</TpoValor><ValorDR>${value}</ValorDR>${exempt}</DscRcgGlobal>`;
  const toldOf = async (references: string, totals?: string) => {
    const { data } = await importDocument(dte({ references, ...(totals !== undefined && { totals }) }));
    return [data.discounts, data.charges];
  };
  const told = (amount: string, rate?: string) => [
    { description: 'Ajuste', ...(rate !== undefined && { rate }), amount: clp(amount) },
  ];
  assert.deepEqual(await toldOf(line('1000') + change('D', '$', '50') + change('R', '$', '50')), [
    told('50'),
    told('50'),
  ]);
  // 7.5 % of 1085 is 81.375, which leaves 1004; the surcharge is of what is exempt.
  const parts =
    line('1085') +
    line('200', '<IndExe>1</IndExe>') +
    change('D', '%', '7.5') +
    change('R', '%', '10', '<IndExeDR>1</IndExeDR>');
  const totals = '<MntNeto>1004</MntNeto><MntExe>220</MntExe><IVA>191</IVA><MntTotal>1415</MntTotal>';
  assert.deepEqual(await toldOf(parts, totals), [told('81', '0.075'), told('20', '0.1')]);
  // Of something else than the lines: its amount is not known.
  assert.deepEqual(await toldOf(parts), [undefined, undefined]);
  assert.deepEqual(await toldOf(change('D', '%', 'x')), [undefined, undefined]);
});
