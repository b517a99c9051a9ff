import sax from 'sax';
import { Refused } from '../refused.ts';
import { countElements } from './count-elements.ts';
import { decodeXmlBytes } from './decode-xml-bytes.ts';
import { guardMarkup } from './guard-markup.ts';

/** What is told of a document while it is read, by names without their prefixes. */
export interface XmlWalker {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  text(piece: string): void;
  close(name: string): void;
}

const options: sax.SAXOptions & { strictEntities: boolean } = { strictEntities: true };

/** Reads an XML document of many elements without keeping them. Defines no entity; refuses what is not well-formed. */
export function walkXml(bytes: Uint8Array, walker: XmlWalker, maxElements: number): void {
  const text = decodeXmlBytes(bytes).trimStart();
  guardMarkup(text);
  if (countElements(text) > maxElements)
    throw new Refused('too-large', `it has more than the ${maxElements} XML elements that are accepted`);
  const parser = sax.parser(true, options);
  parser.onerror = () => {
    throw new Refused('malformed', `it is not well-formed XML (line ${parser.line + 1})`);
  };
  parser.onopentag = ({ name, attributes }) => {
    walker.open(local(name), attributes as Record<string, string>);
  };
  parser.ontext = parser.oncdata = (piece) => walker.text(piece);
  parser.onclosetag = (name) => walker.close(local(name));
  parser.write(text).close();
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
