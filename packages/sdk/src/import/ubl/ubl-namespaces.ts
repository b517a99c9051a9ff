import { attributeOf, childOf, childrenOf, textOf, type XmlElement } from '../xml/xml-element.ts';

const aggregateNamespace = 'urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2';
const basicNamespace = 'urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2';

/** First aggregate (`cac:`) along a path of names. */
export function aggregate(element: XmlElement | undefined, ...path: string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>(
    (found, name) => childOf(found, name, aggregateNamespace),
    element,
  );
}

/** All aggregates (`cac:`) of a name. */
export function allAggregates(element: XmlElement | undefined, name: string): XmlElement[] {
  return element ? childrenOf(element, name, aggregateNamespace) : [];
}

/** First basic component (`cbc:`) of a name. */
export function basic(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return childOf(element, name, basicNamespace);
}

/** All basic components (`cbc:`) of a name. */
export function allBasic(element: XmlElement | undefined, name: string): XmlElement[] {
  return element ? childrenOf(element, name, basicNamespace) : [];
}

/** Text of the first basic component (`cbc:`) of a name, white space collapsed; `undefined` when absent or blank. */
export function basicText(element: XmlElement | undefined, name: string): string | undefined {
  return textOf(basic(element, name));
}

/** Text of the first basic component (`cbc:`) of a name, unless it is an amount of another currency. */
export function amountIn(
  element: XmlElement | undefined,
  name: string,
  currency: string,
): string | undefined {
  const found = basic(element, name);
  return (attributeOf(found, 'currencyID') ?? currency) === currency ? textOf(found) : undefined;
}
