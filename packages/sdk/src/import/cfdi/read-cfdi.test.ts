import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importDocument, importRefusal } from '../testing/import-text.ts';
import { cfdi, stamp } from '../testing/invoice-xml.ts';

const uuid = '6d7434a6-e3f2-47ad-9e4c-08849946afa0';

test('an invoice has its number, day, total and parties, exactly as written', async () => {
  assert.deepEqual(await importDocument(cfdi()), {
    kind: 'document',
    externalId: 'cfdi:EKU9003173C9|I|A|0007',
    data: {
      type: 'invoice',
      direction: 'receivable',
      partner: { taxId: 'CACX7605101P8', name: 'Xochilt Casas', country: 'MX' },
      issuer: { taxId: 'EKU9003173C9', name: 'Escuela Kemper', country: 'MX' },
      recipient: { taxId: 'CACX7605101P8', name: 'Xochilt Casas', country: 'MX' },
      series: 'A',
      number: '0007',
      issueDate: '2026-01-31',
      total: { amount: '116.00', currency: 'MXN' },
      subtotal: { amount: '100.00', currency: 'MXN' },
    },
  });
});

test('versions 3.3 and 4.0 are read; type E is a credit note', async () => {
  assert.equal((await importDocument(cfdi({ root: { Version: '3.3' } }))).data.type, 'invoice');
  const note = await importDocument(cfdi({ root: { TipoDeComprobante: 'E' } }));
  assert.equal(note.data.type, 'credit_note');
  assert.equal(note.externalId, 'cfdi:EKU9003173C9|E|A|0007');
});

test('other types and versions are refused by name', async () => {
  const sentences = [
    [{ TipoDeComprobante: 'T' }, 'it is a transfer of goods (CFDI 4.0, TipoDeComprobante T)'],
    [{ TipoDeComprobante: 'N', Version: '3.3' }, 'it is a payroll receipt (CFDI 3.3, TipoDeComprobante N)'],
    [{ Version: '3.0' }, 'it is a CFDI 3.0'],
    [{ Version: undefined, version: '3.1' }, 'it is a CFDI 3.1'],
    [{ Version: '5.0' }, 'it is a CFDI 5.0'],
  ] as const;
  for (const [root, reason] of sentences) {
    const refusal = await importRefusal(cfdi({ root }));
    assert.deepEqual([refusal.code, refusal.reason], ['unsupported', reason]);
    assert.match(refusal.message, /^file: it is .+; accepted are CFDI 3\.2 to 4\.0 with/);
  }
});

test('a stamp gives the identity, whatever the case of its UUID, and its instant in central Mexican time', async () => {
  const small = await importDocument(cfdi({ complement: stamp(uuid) }));
  const capital = await importDocument(cfdi({ complement: stamp(uuid.toUpperCase()) }));
  assert.equal(small.externalId, 'cfdi:6D7434A6-E3F2-47AD-9E4C-08849946AFA0');
  assert.equal(capital.externalId, small.externalId);
  assert.deepEqual(small.data.fiscal, {
    scheme: 'cfdi-uuid',
    value: uuid,
    authorizedAt: '2026-02-01T06:30:00Z',
  });
  const summer = await importDocument(cfdi({ complement: stamp(uuid, '2022-07-01T00:30:00') }));
  assert.equal(summer.data.fiscal?.authorizedAt, '2022-07-01T05:30:00Z');
  for (const at of ['2022-10-30T01:30:00', '2022-04-03T02:30:00', '2026-02-30T00:00:00', 'yesterday']) {
    const { data } = await importDocument(cfdi({ complement: stamp(uuid, at) }));
    assert.deepEqual(data.fiscal, { scheme: 'cfdi-uuid', value: uuid }, at);
  }
  assert.equal((await importRefusal(cfdi({ complement: stamp('6d7434a6') }))).code, 'invalid');
});

test('without a stamp and a Folio the content is the identity: the same again, another for another', async () => {
  const idOf = async (text: string) => (await importDocument(text)).externalId;
  const text = cfdi({ root: { Folio: undefined } });
  // Whoever changes it doubles the invoices that were published before.
  const hash = 'a12d74c82d48da3cff53ad0e8228bfd46b2ca1c1c23612752b2f124d9f6321f0';
  assert.equal(await idOf(text), `cfdi:sha256:${hash}`);
  assert.equal(await idOf(text.replaceAll('q:', 'cfdi:').replace(':q=', ':cfdi=')), await idOf(text));
  assert.notEqual(await idOf(cfdi({ root: { Folio: undefined, Total: '116.01' } })), await idOf(text));
});

test('the subtotal is less the discount, and keeps its decimals', async () => {
  const subtotal = async (root: Record<string, string>) =>
    (await importDocument(cfdi({ root }))).data.subtotal?.amount;
  assert.equal(await subtotal({ SubTotal: '3300.00', Descuento: '500' }), '2800.00');
  assert.equal(await subtotal({ SubTotal: '1000', Descuento: '0.00' }), '1000');
  assert.equal(await subtotal({ SubTotal: '0.30', Descuento: '0.1' }), '0.20');
});

test('taxes and withholdings of the whole document come by name, rate and base; local ones too', async () => {
  const { data } = await importDocument(
    cfdi({
      taxes: `<q:Conceptos><q:Concepto><q:Impuestos><q:Traslados>
          <q:Traslado Impuesto="002" TipoFactor="Tasa" TasaOCuota="0.160000" Base="1" Importe="9"/>
        </q:Traslados></q:Impuestos></q:Concepto></q:Conceptos>
        <q:Impuestos><q:Retenciones><q:Retencion Impuesto="001" Importe="10.00"/></q:Retenciones><q:Traslados>
          <q:Traslado Impuesto="002" TipoFactor="Tasa" TasaOCuota="0.160000" Base="100.00" Importe="16.00"/>
          <q:Traslado Impuesto="002" TipoFactor="Tasa" TasaOCuota="0.000000" Base="5" Importe="0"/>
          <q:Traslado Impuesto="003" TipoFactor="Cuota" TasaOCuota="6.455600" Base="2" Importe="12.91"/>
          <q:Traslado Impuesto="002" TipoFactor="Exento" Base="7"/>
        </q:Traslados></q:Impuestos>`,
      complement: `<l:ImpuestosLocales xmlns:l="http://www.sat.gob.mx/implocal" version="1.0">
          <l:RetencionesLocales ImpLocRetenido="5 al millar" TasadeRetencion="0.50" Importe="0.50"/>
          <l:TrasladosLocales ImpLocTrasladado="ISH" TasadeTraslado="3.00" Importe="3.00"/></l:ImpuestosLocales>`,
    }),
  );
  const mxn = (amount: string) => ({ amount, currency: 'MXN' });
  assert.deepEqual(data.taxes, [
    { tax: 'IVA', rate: '0.16', base: mxn('100.00'), amount: mxn('16.00') },
    { tax: 'IVA', rate: '0', base: mxn('5'), amount: mxn('0') },
    { tax: 'IEPS', base: mxn('2'), amount: mxn('12.91') },
    { tax: 'ISH', rate: '0.03', amount: mxn('3.00') },
  ]);
  assert.deepEqual(data.withholdings, [
    { tax: 'ISR', amount: mxn('10.00') },
    { tax: '5 al millar', rate: '0.005', amount: mxn('0.50') },
  ]);
});

test('related CFDI are links by the kind of relation, once each, in any case of the UUID', async () => {
  const group = (type: string, ...uuids: string[]) =>
    `<q:CfdiRelacionados TipoRelacion="${type}">${uuids.map((one) => `<q:CfdiRelacionado UUID="${one}"/>`).join('')}</q:CfdiRelacionados>`;
  const { data } = await importDocument(
    cfdi({ related: group('01', uuid, uuid.toUpperCase()) + group('04', uuid) + group('07', uuid, 'none') }),
  );
  const fiscal = { scheme: 'cfdi-uuid', value: uuid.toUpperCase() };
  assert.deepEqual(data.related, [
    { relation: 'corrects', fiscal },
    { relation: 'replaces', fiscal },
    { relation: 'refers_to', fiscal },
  ]);
  const many = Array.from({ length: 150 }, (_, index) => uuid.slice(0, -3) + String(index).padStart(3, '0'));
  assert.equal((await importDocument(cfdi({ related: group('01', ...many) }))).data.related?.length, 100);
});

test('the publisher’s own identifiers tell direction and partner; otherwise the option does, or it is refused', async () => {
  const seen = async (options: object) => {
    const { direction, partner } = (await importDocument(cfdi(), { direction: undefined, ...options })).data;
    return [direction, 'taxId' in partner && partner.taxId];
  };
  const toRecipient = ['receivable', 'CACX7605101P8'];
  const toIssuer = ['payable', 'EKU9003173C9'];
  assert.deepEqual(await seen({ publisherTaxId: 'EKU9003173C9', direction: 'payable' }), toRecipient);
  assert.deepEqual(await seen({ publisherTaxId: 'cacx-760510-1p8' }), toIssuer);
  assert.deepEqual(await seen({ publisherTaxId: 'AAA010101AAA', direction: 'payable' }), toIssuer);
  assert.deepEqual(await seen({ publisherIdentifiers: ['0088:1', 'CACX7605101P8'] }), toIssuer);
  const sentence = async (options: object) => {
    const refusal = await importRefusal(cfdi(), { direction: undefined, ...options });
    assert.equal(refusal.code, 'direction');
    return refusal.reason;
  };
  assert.match(await sentence({ publisherTaxId: 'AAA010101AAA' }), /^neither its issuer nor its recipient/);
  assert.match(await sentence({}), /^nothing tells whether it was issued or received/);
  const both = { publisherTaxId: 'EKU9003173C9', publisherIdentifiers: ['CACX7605101P8'] };
  assert.match(await sentence(both), /are both the publisher/);
});

test('a foreigner is told from others by the tax id of its own country', async () => {
  const recipient = 'Rfc="XEXX010101000" Nombre="Acme" ResidenciaFiscal="USA" NumRegIdTrib="121585958"';
  const { data } = await importDocument(cfdi({ recipient }));
  assert.deepEqual(data.partner, { taxId: '121585958', name: 'Acme', country: 'US' });
  assert.deepEqual(data.recipient, { taxId: 'XEXX010101000', name: 'Acme', country: 'US' });
});

test('a generic RFC takes a name beside it, by which whoever publishes tells its holders apart', async () => {
  const named = cfdi({ recipient: 'Rfc="XEXX010101000" Nombre="Acme, Inc."' });
  assert.deepEqual((await importDocument(named)).data.partner, {
    taxId: 'XEXX010101000',
    name: 'Acme, Inc.',
  });
  const refusal = await importRefusal(cfdi({ recipient: 'Rfc="XEXX010101000"' }));
  assert.match(refusal.reason, /^the recipient is named by an identifier that many share alone/);
  const bought = { direction: 'payable' } as const;
  const unnamedIssuer = await importRefusal(cfdi({ issuer: 'Rfc="XAXX010101000"' }), bought);
  assert.equal(unnamedIssuer.code, 'missing');
});

test('white space around values means nothing; references in an RFC are characters', async () => {
  const { data } = await importDocument(
    cfdi({ issuer: 'Rfc=" H&amp;E951128469 "', recipient: 'Rfc="E&amp;&#209;831019M53" Nombre=""' }),
  );
  assert.deepEqual(data.issuer, { taxId: 'H&E951128469', country: 'MX' });
  assert.deepEqual(data.partner, { taxId: 'E&Ñ831019M53', name: 'E&Ñ831019M53', country: 'MX' });
});

test('what an invoice cannot be without is named when it is missing or wrong', async () => {
  const wrong: [Record<string, string | undefined>, RegExp][] = [
    [{ Total: undefined }, /^file: Total is missing$/],
    [{ Total: '1,160.00' }, /^file: Total is not a decimal number/],
    [{ Total: '-1.00' }, /^file: Total is negative$/],
    [{ SubTotal: '0.0000001' }, /^file: SubTotal is not a decimal number/],
    [{ Moneda: 'XXX' }, /^file: Moneda is not the ISO 4217 code/],
    [{ Moneda: 'Pesos' }, /^file: Moneda is not the ISO 4217 code/],
    [{ Fecha: '2026-02-29T00:00:00' }, /^file: Fecha is not a calendar date$/],
    [{ Fecha: '31/01/2026' }, /^file: Fecha is not a calendar date$/],
    [{ TipoDeComprobante: undefined }, /^file: TipoDeComprobante is not one of/],
  ];
  for (const [root, sentence] of wrong) assert.match((await importRefusal(cfdi({ root }))).message, sentence);
  assert.match(
    (await importRefusal(cfdi({ issuer: 'Nombre="x"' }))).message,
    /the Rfc of the Emisor is missing/,
  );
});
