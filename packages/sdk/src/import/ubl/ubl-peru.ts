import type { TaxLine } from '../../generated/contract.ts';
import { compareDecimals } from '../../money/index.ts';
import { percentToRate, toAmount } from '../decimal-text.ts';
import { attributeOf, textOf, type XmlElement } from '../xml/xml-element.ts';
import { allAggregates, basic, basicText } from './ubl-namespaces.ts';

// SUNAT, catalogue 14.
const perception = '2001';
const detraction = '2003';

/**
 * What the buyer deposits with the tax office instead of paying it (SPOT): `AdditionalMonetaryTotal` in the first edition,
 * `PaymentTerms` since UBL 2.1. It is in soles: where the document is not, it has no field.
 */
export function detractionsOf(root: XmlElement, currency: string): TaxLine[] {
  const totals = additionalTotals(root)
    .filter((total) => textAt(total, 'ID') === detraction)
    .map((total) => [total, 'PayableAmount', 'Percent'] as const);
  const terms = allAggregates(root, 'PaymentTerms')
    .filter((term) => /^Detraccion$/i.test(basicText(term, 'ID') ?? ''))
    .map((term) => [term, 'Amount', 'PaymentPercent'] as const);
  return [...totals, ...terms].flatMap(([element, amountName, percentName]) => {
    const amount = toAmount(textAt(element, amountName) ?? '');
    const stated = attributeOf(basic(element, amountName), 'currencyID') ?? currency;
    if (amount === undefined || stated !== currency || compareDecimals(amount, '0') <= 0) return [];
    const rate = percentToRate(textAt(element, percentName) ?? '');
    return [{ tax: 'Detracción', ...(rate !== undefined && { rate }), amount: { amount, currency } }];
  });
}

/** What the seller collects for the tax office on top of the total (percepción), in words, because it has no field. */
export function perceptionOf(root: XmlElement): string | undefined {
  const total = additionalTotals(root).find((one) => textAt(one, 'ID') === perception);
  const amount = toAmount(textAt(total, 'PayableAmount') ?? '');
  const whole = toAmount(textAt(total, 'TotalAmount') ?? '');
  if (amount === undefined) return undefined;
  return `Percepción: ${amount}${whole === undefined ? '' : `. Total con percepción: ${whole}`}`;
}

function additionalTotals(root: XmlElement): XmlElement[] {
  const extensions = root.children.find(({ name }) => name === 'UBLExtensions');
  return extensions ? below(extensions, 'AdditionalMonetaryTotal') : [];
}

function below(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((child) => (child.name === name ? [child] : below(child, name)));
}

// SUNAT's own components stand in a namespace of their own, which writers confuse with that of UBL.
function textAt(element: XmlElement | undefined, name: string): string | undefined {
  return textOf(element?.children.find((child) => child.name === name));
}
