import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { needsSamples, sampleFiles } from '../../packages/sdk/src/import/testing/samples.ts';
import { cfdi, ubl } from '../../packages/sdk/src/import/testing/invoice-xml.ts';
import { judgeFile } from './judge-file.ts';

const judge = (text: string) => judgeFile(new TextEncoder().encode(text), 'file');

// What stands in a field of a line: numbers of any length and sign, codes, texts that are too long or half outside the plane.
const written = fc.oneof(
  fc.constantFrom(
    '',
    '0',
    '-0',
    '1e5',
    '1,5',
    '.5',
    '-3',
    '0.0000001',
    '9'.repeat(19),
    'NaN',
    '😀'.repeat(600),
  ),
  fc.double().map(String),
  fc.tuple(fc.nat(), fc.stringMatching(/^\d{0,9}$/)).map(([whole, part]) => `${whole}.${part}`),
  fc.stringMatching(/^[A-Za-z0-9 .,😀-]{0,1200}$/u),
);
const fields = fc.array(written, { minLength: 8, maxLength: 8 });

test('whatever stands in its lines, a document is read and the contract takes it', async () => {
  const ublLine = ([quantity, total, discount, name, code, price, base, tax]: string[]) =>
    `<a:InvoiceLine><b:InvoicedQuantity unitCode="${name}">${quantity}</b:InvoicedQuantity><b:LineExtensionAmount>${total}</b:LineExtensionAmount>
      <a:AllowanceCharge><b:ChargeIndicator>false</b:ChargeIndicator><b:Amount>${discount}</b:Amount></a:AllowanceCharge>
      <a:TaxTotal><b:TaxAmount>${tax}</b:TaxAmount></a:TaxTotal>
      <a:Item><b:Name>${name}</b:Name><b:Description>${code}</b:Description><a:SellersItemIdentification><b:ID>${code}</b:ID></a:SellersItemIdentification></a:Item>
      <a:Price><b:PriceAmount>${price}</b:PriceAmount><b:BaseQuantity>${base}</b:BaseQuantity></a:Price></a:InvoiceLine>
      <a:AllowanceCharge><b:AllowanceChargeReason>${name}</b:AllowanceChargeReason><b:MultiplierFactorNumeric>${tax}</b:MultiplierFactorNumeric>
        <b:Amount>${discount}</b:Amount><b:BaseAmount>${base}</b:BaseAmount></a:AllowanceCharge>`;
  const ublSums = ([lines, exclusive, inclusive, prepaid, rounding]: string[]) =>
    `<b:LineExtensionAmount>${lines}</b:LineExtensionAmount><b:TaxExclusiveAmount>${exclusive}</b:TaxExclusiveAmount><b:TaxInclusiveAmount>${inclusive}</b:TaxInclusiveAmount>
     <b:PrepaidAmount>${prepaid}</b:PrepaidAmount><b:PayableRoundingAmount>${rounding}</b:PayableRoundingAmount><b:PayableAmount>118.00</b:PayableAmount>`;
  const concept = ([quantity, total, discount, name, code, price, base, tax]: string[]) =>
    `<q:Concepto Cantidad="${quantity}" Importe="${total}" Descuento="${discount}" Descripcion="${name}" NoIdentificacion="${code}" ValorUnitario="${price}">
      <q:Impuestos><q:Traslados><q:Traslado Base="${base}" Importe="${tax}" Impuesto="${code}" TipoFactor="Tasa" TasaOCuota="${price}"/></q:Traslados></q:Impuestos></q:Concepto>`;
  await fc.assert(
    fc.asyncProperty(fc.array(fields, { maxLength: 4 }), fields, async (lines, sums) => {
      const concepts = `<q:Conceptos>${lines.map(concept).join('')}</q:Conceptos>`;
      const files = [
        ubl({ middle: lines.map(ublLine).join(''), totals: ublSums(sums) }),
        cfdi({ taxes: concepts }),
      ];
      for (const file of files) {
        const { records, faults, refusals } = await judge(file);
        assert.deepEqual({ records, faults, refusals }, { records: 1, faults: [], refusals: [] });
      }
    }),
    { numRuns: 200 },
  );
});

test('the samples have no fault, and those in which all adds up make no warning', needsSamples, async () => {
  const warnings = new Map<string, string>();
  for (const kind of ['cfdi', 'pe-ubl', 'cl-dte']) {
    for (const { name, bytes } of sampleFiles(kind)) {
      const verdict = await judgeFile(bytes, name);
      assert.deepEqual(verdict.faults, [], name);
      if (verdict.warnings.length > 0) warnings.set(name, [...new Set(verdict.warnings)].join(' '));
    }
  }
  // Examples of forms, whose lines and sums were made up one without the other.
  assert.deepEqual(
    [...warnings.keys()].filter((name) => !/cce11|-min|iedu|anticipos|gravada|full|notacr/.test(name)),
    [],
  );
});
