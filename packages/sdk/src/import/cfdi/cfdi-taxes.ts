import type { TaxLine } from '../../generated/contract.ts';
import { compareDecimals } from '../../money/index.ts';
import { cut } from '../cut.ts';
import { percentToRate, toAmount, toRate } from '../decimal-text.ts';
import { requiredAmount } from '../required-value.ts';
import { attributeOf, childOf, childrenOf, type XmlElement } from '../xml/xml-element.ts';

const localTaxes = 'http://www.sat.gob.mx/implocal';

// Catalogue c_Impuesto.
const taxNames = new Map([
  ['001', 'ISR'],
  ['002', 'IVA'],
  ['003', 'IEPS'],
]);

/** Taxes added, of the whole CFDI: federal ones by tax and rate, then local ones. What is exempt has no line, nor what is nothing and has no rate. */
export function taxesOf(root: XmlElement, currency: string): TaxLine[] {
  return [
    ...federal(root, 'Traslados', 'Traslado', currency),
    ...local(root, 'TrasladosLocales', 'ImpLocTrasladado', 'TasadeTraslado', currency),
  ];
}

/** Taxes withheld, of the whole CFDI: federal ones by tax (a CFDI sums them up without a rate), then local ones. */
export function withholdingsOf(root: XmlElement, currency: string): TaxLine[] {
  return [
    ...federal(root, 'Retenciones', 'Retencion', currency),
    ...local(root, 'RetencionesLocales', 'ImpLocRetenido', 'TasadeRetencion', currency),
  ];
}

function federal(root: XmlElement, group: string, item: string, currency: string): TaxLine[] {
  const list = childOf(childOf(root, 'Impuestos'), group);
  return list ? federalTaxes(childrenOf(list, item), currency) : [];
}

/** Every `Traslado` or `Retencion` of a list, of the whole CFDI or of a line. */
export function federalTaxes(lines: readonly XmlElement[], currency: string): TaxLine[] {
  return lines
    .filter((line) => attributeOf(line, 'TipoFactor') !== 'Exento')
    .map((line) => {
      const code = attributeOf(line, 'Impuesto') ?? '';
      // A `Cuota` is an amount per unit and no rate.
      const rate =
        attributeOf(line, 'TipoFactor') === 'Tasa'
          ? toRate(attributeOf(line, 'TasaOCuota') ?? '')
          : undefined;
      const base = toAmount(attributeOf(line, 'Base') ?? '');
      return {
        tax: taxNames.get(code) ?? cut(code, 50) ?? 'Impuesto',
        ...(rate !== undefined && { rate }),
        ...(base !== undefined && { base: { amount: base, currency } }),
        amount: {
          amount: requiredAmount(attributeOf(line, 'Importe'), `Importe of a ${line.name}`),
          currency,
        },
      };
    })
    .filter(({ amount, rate }) => rate !== undefined || compareDecimals(amount.amount, '0') !== 0);
}

function local(root: XmlElement, item: string, nameOf: string, rateOf: string, currency: string): TaxLine[] {
  const complements = childrenOf(root, 'Complemento').flatMap((complement) =>
    childrenOf(complement, 'ImpuestosLocales', localTaxes),
  );
  return complements.flatMap((complement) =>
    childrenOf(complement, item).map((line) => {
      const rate = percentToRate(attributeOf(line, rateOf) ?? '');
      return {
        tax: cut(attributeOf(line, nameOf), 50) ?? 'Impuesto local',
        ...(rate !== undefined && { rate }),
        amount: { amount: requiredAmount(attributeOf(line, 'Importe'), `Importe of ${item}`), currency },
      };
    }),
  );
}
