import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importDocument } from '../testing/import-text.ts';
import { cfdi } from '../testing/invoice-xml.ts';

const mxn = (amount: string) => ({ amount, currency: 'MXN' });
const linesOf = async (concepts: string) =>
  (await importDocument(cfdi({ taxes: `<q:Conceptos>${concepts}</q:Conceptos>` }))).data.lines;

test('a Concepto is a line less its discount, with the taxes added to it', async () => {
  const taxes = `<q:Impuestos><q:Traslados>
      <q:Traslado Base="90.00" Impuesto="002" TipoFactor="Tasa" TasaOCuota="0.160000" Importe="14.40"/>
      <q:Traslado Base="90.00" Impuesto="003" TipoFactor="Exento"/></q:Traslados>
    <q:Retenciones><q:Retencion Base="90.00" Impuesto="001" TipoFactor="Tasa" TasaOCuota="0.100000" Importe="9.00"/></q:Retenciones></q:Impuestos>`;
  const concept = `<q:Concepto ClaveProdServ="01010101" NoIdentificacion="T-10" Cantidad="4" ClaveUnidad="H87" Unidad="Pieza"
    Descripcion="Tornillo" ValorUnitario="25.000000" Importe="100.00" Descuento="10.00">${taxes}</q:Concepto>`;
  assert.deepEqual(await linesOf(concept), [
    {
      code: 'T-10',
      description: 'Tornillo',
      quantity: '4',
      unit: 'Pieza',
      unitPrice: mxn('25.000000'),
      discount: mxn('10.00'),
      taxes: [{ tax: 'IVA', rate: '0.16', base: mxn('90.00'), amount: mxn('14.40') }],
      total: mxn('90.00'),
    },
  ]);
});

test('the unit is its code where it has no name, and CFDI 3.2 writes with small letters', async () => {
  const modern =
    '<q:Concepto Cantidad="1" ClaveUnidad="E48" Descripcion="Flete" ValorUnitario="7" Importe="7"/>';
  const old = modern.replace(/ClaveUnidad/, 'unidad').replace(/ ([A-Z])/g, (all) => all.toLowerCase());
  const expected = [
    { description: 'Flete', quantity: '1', unit: 'E48', unitPrice: mxn('7'), total: mxn('7') },
  ];
  assert.deepEqual(await linesOf(modern), expected);
  assert.deepEqual(await linesOf(old), expected);
});
