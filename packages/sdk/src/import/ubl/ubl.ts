import type { Reader } from '../reader.ts';
import { Refused } from '../refused.ts';
import type { XmlElement } from '../xml/xml-element.ts';
import { documentInside } from './attached-document.ts';
import { readUbl } from './read-ubl.ts';

const schema = 'urn:oasis:names:specification:ubl:schema:xsd:';

// What else is sent in UBL beside invoices and notes.
const others = new Map([
  ['ApplicationResponse', 'an answer to a document'],
  ['Order', 'an order'],
  ['OrderResponse', 'an answer to an order'],
  ['DespatchAdvice', 'a dispatch advice'],
  ['Catalogue', 'a catalogue'],
  ['Reminder', 'a reminder'],
  ['Statement', 'a statement of account'],
  ['Quotation', 'a quotation'],
]);

/** OASIS UBL 2, in which many countries write their e-invoices. */
export const ubl: Reader = {
  format: 'ubl',
  recognises: ({ root }) => root?.namespace.startsWith(schema) === true,
  *find({ root }, options) {
    const document = isA(root!, 'AttachedDocument') ? documentInside(root!) : root!;
    if (!['Invoice', 'CreditNote', 'DebitNote'].some((name) => isA(document, name))) {
      const what = others.get(document.name);
      throw new Refused(
        'unsupported',
        `it is a UBL ${document.name.slice(0, 40)}${what === undefined ? '' : `, ${what}`}`,
      );
    }
    yield { read: () => readUbl(document, options) };
  },
};

function isA({ name, namespace }: XmlElement, wanted: string): boolean {
  return name === wanted && namespace === `${schema}${wanted}-2`;
}
