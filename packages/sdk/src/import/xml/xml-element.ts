/** An element with its names resolved (Namespaces in XML 1.0): prefixes mean nothing here. */
export interface XmlElement {
  /** URI of the namespace; empty for none. */
  namespace: string;
  /** Name without prefix. */
  name: string;
  /** Attributes by name; those in a namespace as `{uri}name`. */
  attributes: ReadonlyMap<string, string>;
  children: readonly XmlElement[];
  /** The element's own text, CDATA included, without that of its children. */
  text: string;
}

/** Children of a name, in the element's own namespace unless another is given, in order. */
export function childrenOf(element: XmlElement, name: string, namespace = element.namespace): XmlElement[] {
  return element.children.filter((child) => child.name === name && child.namespace === namespace);
}

/** First child of a name. */
export function childOf(
  element: XmlElement | undefined,
  name: string,
  namespace = element?.namespace,
): XmlElement | undefined {
  return element?.children.find((child) => child.name === name && child.namespace === namespace);
}

/** An attribute with white space collapsed (XML Schema part 2, `whiteSpace`); `undefined` when absent or blank. */
export function attributeOf(element: XmlElement | undefined, name: string): string | undefined {
  return collapse(element?.attributes.get(name));
}

/** The element's text with white space collapsed; `undefined` when absent or blank. */
export function textOf(element: XmlElement | undefined): string | undefined {
  return collapse(element?.text);
}

/** One text for one content, whatever its prefixes, the order of its attributes, white space, comments and encoding. */
export function canonicalText({ namespace, name, attributes, children, text }: XmlElement): string {
  const sorted = [...attributes]
    .map(([key, value]) => [key, collapse(value) ?? ''] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const own = JSON.stringify([namespace, name, sorted, collapse(text) ?? '']);
  return `${own}(${children.map(canonicalText).join('')})`;
}

function collapse(text: string | undefined): string | undefined {
  return text?.replace(/\s+/g, ' ').trim() || undefined;
}
