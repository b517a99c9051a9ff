import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importDocument, importRefusal } from '../testing/import-text.ts';
import { stamp } from '../testing/invoice-xml.ts';

const uuid = '6d7434a6-e3f2-47ad-9e4c-08849946afa0';
const first = (inside = '', recipient = nationalOfFirst) =>
  `<r:Retenciones xmlns:r="http://www.sat.gob.mx/esquemas/retencionpago/1" Version="1.0" FolioInt="R-7" CveRetenc="14"
      FechaExp="2015-02-24T23:02:43-06:00" DescRetenc="Dividendos"><r:Emisor RFCEmisor="AAA010101AAA" NomDenRazSocE="Paga SA"/>
    ${recipient}<r:Totales montoTotOperacion="1000.00" montoTotRet="150.00">
      <r:ImpRetenidos BaseRet="1000.00" Impuesto="01" montoRet="100.00"/><r:ImpRetenidos Impuesto="02" montoRet="50.00"/></r:Totales>
    <r:Complemento>${stamp(uuid)}${inside}</r:Complemento></r:Retenciones>`;
const nationalOfFirst =
  '<r:Receptor Nacionalidad="Nacional"><r:Nacional RFCRecep="BBB010101BB1" NomDenRazSocR="Cobra SA"/></r:Receptor>';
const second = `<r:Retenciones xmlns:r="http://www.sat.gob.mx/esquemas/retencionpago/2" Version="2.0" FolioInt="R-7"
      FechaExp="2023-02-24T23:02:43"><r:Emisor RfcE="AAA010101AAA" NomDenRazSocE="Paga SA"/>
    <r:Receptor NacionalidadR="Nacional"><r:Nacional RfcR="BBB010101BB1" NomDenRazSocR="Cobra SA"/></r:Receptor>
    <r:Totales MontoTotRet="150.00"><r:ImpRetenidos BaseRet="1000.00" ImpuestoRet="001" MontoRet="150.00"/></r:Totales></r:Retenciones>`;

test('a certificate says what was kept back of which base, on the day that it was issued', async () => {
  const mxn = (amount: string) => ({ amount, currency: 'MXN' });
  const { externalId, data } = await importDocument(first(), { publisherTaxId: 'BBB010101BB1' });
  assert.equal(externalId, `cfdi:${uuid.toUpperCase()}`);
  assert.deepEqual(data, {
    type: 'withholding_certificate',
    direction: 'receivable',
    partner: { taxId: 'AAA010101AAA', name: 'Paga SA', country: 'MX' },
    issuer: { taxId: 'AAA010101AAA', name: 'Paga SA', country: 'MX' },
    recipient: { taxId: 'BBB010101BB1', name: 'Cobra SA', country: 'MX' },
    number: 'R-7',
    fiscal: { scheme: 'cfdi-uuid', value: uuid, authorizedAt: '2026-02-01T06:30:00Z' },
    issueDate: '2015-02-24',
    total: mxn('150.00'),
    withholdings: [
      { tax: 'ISR', base: mxn('1000.00'), amount: mxn('100.00') },
      { tax: 'IVA', amount: mxn('50.00') },
    ],
    description: 'Dividendos',
  });
});

test('one that the publisher issued lowers what it owes, in the second edition too', async () => {
  const { data } = await importDocument(second, { publisherTaxId: 'AAA010101AAA', direction: undefined });
  assert.deepEqual(
    [data.direction, data.partner, data.total.amount, data.withholdings?.[0]?.tax],
    ['payable', { taxId: 'BBB010101BB1', name: 'Cobra SA', country: 'MX' }, '150.00', 'ISR'],
  );
});

test('a foreigner goes by its own tax id, and without one by its name', async () => {
  const foreign = (attributes: string) =>
    first('', `<r:Receptor Nacionalidad="Extranjero"><r:Extranjero ${attributes}/></r:Receptor>`);
  const partnerOf = async (attributes: string) =>
    (await importDocument(foreign(attributes), { direction: 'payable' })).data.partner;
  assert.deepEqual(await partnerOf('NumRegIdTrib="X-99" NomDenRazSocR="Acme"'), {
    taxId: 'X-99',
    name: 'Acme',
  });
  assert.deepEqual(await partnerOf('NomDenRazSocR="Acme"'), { name: 'Acme' });
  assert.equal((await importRefusal(foreign(''), { direction: 'payable' })).code, 'missing');
});
