import sax from 'sax';
import { Refused } from '../refused.ts';
import { decodeXmlBytes } from './decode-xml-bytes.ts';
import { guardMarkup } from './guard-markup.ts';
import { NameScope } from './name-scope.ts';
import type { XmlElement } from './xml-element.ts';

interface OpenElement extends XmlElement {
  children: XmlElement[];
  scope: NameScope;
}

// An invoice of ten thousand lines has fewer elements and attributes, and a tree of as many fits in memory.
const maxElements = 500_000;
const maxAttributes = 1_000_000;
const maxAttributesOfElement = 200;
const maxDepth = 100;

// Only the five entities that XML itself has. The types of the library do not know the option.
const options: sax.SAXOptions & { strictEntities: boolean } = { strictEntities: true };

/** Parses an XML file into a tree with namespaces resolved. Defines no entity, follows no address; refuses what is not well-formed. */
export function parseXml(bytes: Uint8Array): XmlElement {
  return parseXmlText(decodeXmlBytes(bytes).trimStart());
}

/** Parses a document that stands as text in another one, whatever encoding it declares. */
export function parseXmlText(text: string): XmlElement {
  guardMarkup(text);
  return buildTree(text);
}

function buildTree(text: string): XmlElement {
  const parser = sax.parser(true, options);
  const xml = new NameScope(new Map([['xml', 'http://www.w3.org/XML/1998/namespace']]));
  const open: OpenElement[] = [];
  let root: XmlElement | undefined;
  let [elements, attributes, ofElement] = [0, 0, 0];

  parser.onerror = () => {
    throw new Refused('malformed', `it is not well-formed XML (line ${parser.line + 1})`);
  };
  parser.onattribute = () => {
    attributes += 1;
    ofElement += 1;
    if (attributes > maxAttributes) throw tooMany(maxAttributes, 'attributes');
    if (ofElement > maxAttributesOfElement)
      throw tooMany(maxAttributesOfElement, 'attributes in one element');
  };
  parser.onopentag = (tag) => {
    elements += 1;
    // The library keeps the first of two attributes of one name and says nothing.
    const written = text.slice(parser.startTagPosition, parser.position).match(/=\s*("[^"]*"|'[^']*')/g);
    if ((written?.length ?? 0) !== ofElement) {
      throw new Refused('malformed', 'it is not well-formed XML: an element has one attribute twice');
    }
    // Nor does it mind what begins a tag.
    if (written?.some((value) => value.includes('<')) === true) {
      throw new Refused(
        'malformed',
        `it is not well-formed XML: < in an attribute (line ${parser.line + 1})`,
      );
    }
    ofElement = 0;
    if (elements > maxElements) throw tooMany(maxElements, 'elements');
    if (open.length >= maxDepth)
      throw new Refused('malformed', `it is nested deeper than ${maxDepth} elements`);
    const parent = open.at(-1);
    if (!parent && root)
      throw new Refused('malformed', 'it is not well-formed XML: it has two root elements');
    const element = opened(tag as sax.Tag, parent?.scope ?? xml);
    if (parent) parent.children.push(element);
    else root = element;
    open.push(element);
  };
  parser.onclosetag = () => void open.pop();
  parser.ontext = parser.oncdata = (piece) => {
    const element = open.at(-1);
    if (element) element.text += piece;
  };
  parser.write(text).close();
  if (root) return root;
  throw new Refused('malformed', 'it is not well-formed XML: it has no element');
}

function opened(tag: sax.Tag, outer: NameScope): OpenElement {
  const scope = outer.inside(tag.attributes);
  const { namespace, local } = scope.resolve(tag.name);
  const attributes = new Map<string, string>();
  for (const [name, value] of Object.entries(tag.attributes)) {
    if (name === 'xmlns' || name.startsWith('xmlns:')) continue;
    // The default namespace is not that of an attribute.
    const resolved = name.includes(':') ? scope.resolve(name) : undefined;
    attributes.set(resolved ? `{${resolved.namespace}}${resolved.local}` : name, value);
  }
  return { namespace, name: local, attributes, children: [], text: '', scope };
}

function tooMany(limit: number, what: string): Refused {
  return new Refused('too-large', `it has more than the ${limit} XML ${what} that are accepted`);
}
