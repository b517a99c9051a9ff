import type { Found, Reader } from '../reader.ts';
import type { ImportOptions } from '../imported.ts';
import { Refused } from '../refused.ts';
import type { XmlElement } from '../xml/xml-element.ts';
import { readDte } from './read-dte.ts';

const bodies = ['Documento', 'Exportaciones', 'Liquidacion'];
const envelopes = ['DTE', 'EnvioDTE', 'EnvioBOLETA', 'SetDTE'];

/** Chile's e-invoices (SII): a document, its signed body alone, or an envelope of many. */
export const dte: Reader = {
  format: 'dte',
  recognises: ({ root }) =>
    root !== undefined &&
    (/^http:\/\/www\.sii\.cl\/SiiDte/.test(root.namespace) ||
      (root.namespace === '' && (envelopes.includes(root.name) || root.name === 'AEC' || isBody(root)))),
  find: ({ root }, options) => documentsIn(root!, options),
};

function* documentsIn(root: XmlElement, options: ImportOptions): Generator<Found> {
  if (/AEC|Cesion/.test(root.name)) {
    throw new Refused('unsupported', 'it is a Chilean assignment of an e-invoice to another creditor (AEC)');
  }
  const documents = isBody(root) ? [root] : bodiesBelow(root);
  if (documents.length === 0) {
    throw new Refused('unsupported', `it is a message of Chile’s SII (<${root.name.slice(0, 40)}>)`);
  }
  const many = documents.length > 1;
  for (const [index, document] of documents.entries()) {
    yield { item: many ? index + 1 : undefined, read: () => readDte(document, options) };
  }
}

function bodiesBelow(element: XmlElement): XmlElement[] {
  if (!envelopes.includes(element.name)) return [];
  return element.children.flatMap((child) => (isBody(child) ? [child] : bodiesBelow(child)));
}

// "Documento" alone is a word of many formats.
function isBody({ name, children }: XmlElement): boolean {
  return bodies.includes(name) && children.some((child) => child.name === 'Encabezado');
}
