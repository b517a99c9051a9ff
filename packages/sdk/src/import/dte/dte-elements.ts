import { textOf, type XmlElement } from '../xml/xml-element.ts';

/** All children of a name along a path. Some systems write the body of a DTE in no namespace. */
export function allAt(element: XmlElement | undefined, ...path: string[]): XmlElement[] {
  return path.reduce<XmlElement[]>(
    (found, name) => found.flatMap(({ children }) => children.filter((child) => child.name === name)),
    element ? [element] : [],
  );
}

/** The text of the first element at a path that has one. */
export function textAt(element: XmlElement | undefined, ...path: string[]): string | undefined {
  return allAt(element, ...path)
    .map(textOf)
    .find((text) => text !== undefined);
}
