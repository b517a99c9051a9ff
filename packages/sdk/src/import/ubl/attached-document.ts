import { required } from '../required-value.ts';
import { parseXmlText } from '../xml/parse-xml.ts';
import type { XmlElement } from '../xml/xml-element.ts';
import { aggregate, basic } from './ubl-namespaces.ts';

/** The document that a Colombian `AttachedDocument` carries as text (DIAN, Anexo técnico). What the DIAN answered stays aside. */
export function documentInside(root: XmlElement): XmlElement {
  const description = basic(aggregate(root, 'Attachment', 'ExternalReference'), 'Description');
  return parseXmlText(
    required(description?.text.trim() || undefined, 'the document in the AttachedDocument'),
  );
}
