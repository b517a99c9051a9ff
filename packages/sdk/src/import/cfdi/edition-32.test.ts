import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importDocument, importRefusal } from '../testing/import-text.ts';
import { stamp } from '../testing/invoice-xml.ts';

function cfdi32(root: Record<string, string | undefined> = {}, inside = ''): string {
  const attributes = {
    version: '3.2',
    serie: 'B',
    folio: '12',
    fecha: '2015-03-04T10:11:12',
    subTotal: '100.00',
    descuento: '10.00',
    total: '99.40',
    tipoDeComprobante: 'ingreso',
    ...root,
  };
  const written = Object.entries(attributes).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}="${value}"`],
  );
  return `<c:Comprobante xmlns:c="http://www.sat.gob.mx/cfd/3" ${written.join(' ')}>
    <c:Emisor rfc="EKU9003173C9" nombre="Escuela Kemper"/><c:Receptor rfc="CACX7605101P8" nombre="Xochilt Casas"/>
    <c:Impuestos><c:Retenciones><c:Retencion impuesto="ISR" importe="5.00"/><c:Retencion impuesto="IVA" importe="0.00"/></c:Retenciones>
      <c:Traslados><c:Traslado impuesto="IVA" tasa="16.00" importe="14.40"/></c:Traslados></c:Impuestos>${inside}
  </c:Comprobante>`;
}

test('a CFDI 3.2 says the same in its own words', async () => {
  const mxn = (amount: string) => ({ amount, currency: 'MXN' });
  const { externalId, data } = await importDocument(
    cfdi32(
      { Moneda: 'Pesos' },
      `<c:Complemento>${stamp('6d7434a6-e3f2-47ad-9e4c-08849946afa0')}</c:Complemento>`,
    ),
  );
  assert.equal(externalId, 'cfdi:6D7434A6-E3F2-47AD-9E4C-08849946AFA0');
  assert.deepEqual(
    [data.type, data.series, data.number, data.issueDate, data.total, data.subtotal, data.issuer?.taxId],
    ['invoice', 'B', '12', '2015-03-04', mxn('99.40'), mxn('90.00'), 'EKU9003173C9'],
  );
  assert.deepEqual(data.taxes, [{ tax: 'IVA', rate: '0.16', amount: mxn('14.40') }]);
  assert.deepEqual(data.withholdings, [{ tax: 'ISR', amount: mxn('5.00') }]);
  const note = await importDocument(cfdi32({ tipoDeComprobante: 'egreso' }));
  assert.deepEqual([note.data.type, note.externalId], ['credit_note', 'cfdi:EKU9003173C9|E|B|12']);
});

test('its currency is free text, and the peso where it says nothing', async () => {
  const currencyOf = async (root: Record<string, string | undefined>) =>
    (await importDocument(cfdi32(root))).data.total.currency;
  for (const word of ['MXN', 'mxp', 'M.N.', 'Peso mexicano', 'PESOS', 'Moneda Nacional', undefined])
    assert.equal(await currencyOf({ Moneda: word }), 'MXN', word);
  for (const word of ['USD', 'Dólares', 'DOLAR AMERICANO', 'dlls']) {
    assert.equal(await currencyOf({ Moneda: word, TipoCambio: '15.1' }), 'USD', word);
  }
  assert.match((await importRefusal(cfdi32({ Moneda: 'Coronas' }))).reason, /^Moneda is not the ISO 4217/);
  assert.match((await importRefusal(cfdi32({ TipoCambio: '15.1' }))).reason, /^Moneda/);
});
