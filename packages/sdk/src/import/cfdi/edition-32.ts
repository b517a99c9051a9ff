import { percentToRate } from '../decimal-text.ts';
import { attributeOf, type XmlElement } from '../xml/xml-element.ts';

const types = new Map([
  ['ingreso', 'I'],
  ['egreso', 'E'],
  ['traslado', 'T'],
]);
const taxes = new Map([
  ['ISR', '001'],
  ['IVA', '002'],
  ['IEPS', '003'],
]);

// `Moneda` was free text, and need not be there at all.
const currencies: [word: RegExp, code: string][] = [
  [/^(M\.?X\.?[NP]\.?|M\.?N\.?|(PESOS?|MONEDA)( MEXICANOS?| NACIONAL(ES)?)?|NACIONAL)$/, 'MXN'],
  [/^(U\.?S\.?D\.?|US DOLLARS?|D[OÓ]LAR(ES)?( AMERICANOS?| U\.?S\.?A?\.?)?|DLLS?\.?)$/, 'USD'],
  [/^EUROS?$/, 'EUR'],
];

/** A CFDI 3.2 in the words of 3.3: what it says is the same, its attributes and codes are written otherwise. */
export function inWordsOf33(root: XmlElement): XmlElement {
  const type = attributeOf(root, 'tipoDeComprobante') ?? '';
  const currency = attributeOf(root, 'Moneda');
  return renamed(root, [
    ['TipoDeComprobante', types.get(type.toLowerCase()) ?? type],
    ['Moneda', currency === undefined ? nationalUnlessRated(root) : currencyOf(currency)],
  ]);
}

function nationalUnlessRated(root: XmlElement): string {
  return /^(1(\.0*)?)?$/.test(attributeOf(root, 'TipoCambio') ?? '') ? 'MXN' : '';
}

function currencyOf(word: string): string {
  const upper = word.toUpperCase();
  return currencies.find(([pattern]) => pattern.test(upper))?.[1] ?? word;
}

function renamed(element: XmlElement, values: readonly [string, string][] = []): XmlElement {
  const attributes = new Map<string, string>();
  for (const [name, value] of element.attributes) {
    attributes.set(
      name.replace(/^[a-z]/, (letter) => letter.toUpperCase()),
      value,
    );
  }
  if (element.name === 'Traslado' || element.name === 'Retencion') {
    const tax = attributes.get('Impuesto') ?? '';
    attributes.set('Impuesto', taxes.get(tax.trim().toUpperCase()) ?? tax);
    const rate = percentToRate(attributes.get('Tasa') ?? '');
    if (rate !== undefined) attributes.set('TipoFactor', 'Tasa').set('TasaOCuota', rate);
  }
  for (const [name, value] of values) attributes.set(name, value);
  const children = element.children.map((child) =>
    child.namespace === element.namespace && !/^(Conceptos|Complemento|Addenda)$/.test(child.name)
      ? renamed(child)
      : child,
  );
  return { ...element, attributes, children };
}
