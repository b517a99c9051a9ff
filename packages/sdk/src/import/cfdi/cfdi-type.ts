import { Refused } from '../refused.ts';
import { attributeOf, type XmlElement } from '../xml/xml-element.ts';
import { complementsOf } from './cfdi-complements.ts';
import { inWordsOf33 } from './edition-32.ts';

const versions: ReadonlyMap<string, readonly string[]> = new Map([
  ['http://www.sat.gob.mx/cfd/3', ['3.2', '3.3']],
  ['http://www.sat.gob.mx/cfd/4', ['4.0']],
]);

// Catalogue c_TipoDeComprobante, of what is neither a document nor a payment.
const others = new Map([
  ['P', 'a payment complement'],
  ['T', 'a transfer of goods'],
  ['N', 'a payroll receipt'],
]);

/** The CFDI in the words of 3.3 and 4.0, which its edition may write otherwise. Refuses other editions by name. */
export function inCurrentWords(root: XmlElement): XmlElement {
  const version = attributeOf(root, 'Version') ?? attributeOf(root, 'version') ?? '';
  if (versions.get(root.namespace)?.includes(version)) return version === '3.2' ? inWordsOf33(root) : root;
  const named = /^\d\.\d$/.test(version) ? `a CFDI ${version}` : 'a CFDI of an unknown version';
  throw new Refused('unsupported', `it is ${named}`);
}

/** The refusal of a CFDI that is no invoice, no credit note and no payment: by what it is and what it carries. */
export function refusalOfType(root: XmlElement): Refused {
  const type = attributeOf(root, 'TipoDeComprobante') ?? '';
  const what = others.get(type);
  if (what === undefined) {
    return new Refused('invalid', 'TipoDeComprobante is not one of I, E, T, N and P');
  }
  const carried = complementsOf(root).join(', ');
  const without = type === 'P' ? ' without a payment' : '';
  return new Refused(
    'unsupported',
    `it is ${what} (CFDI ${attributeOf(root, 'Version')}, TipoDeComprobante ${type})${without}` +
      (carried === '' ? '' : `, with ${carried}`),
  );
}
