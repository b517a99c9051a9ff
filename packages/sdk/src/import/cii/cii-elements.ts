import { isCalendarDate } from '../../account/calendar.ts';
import { Refused } from '../refused.ts';
import { attributeOf, textOf, type XmlElement } from '../xml/xml-element.ts';

const family = 'urn:un:unece:uncefact:data:standard:';

/** All children of a name along a path, in the namespaces of UN/CEFACT, whose numbers differ between the parts of a message. */
export function allAt(element: XmlElement | undefined, ...path: string[]): XmlElement[] {
  return path.reduce<XmlElement[]>(
    (found, name) =>
      found.flatMap(({ children }) =>
        children.filter((child) => child.name === name && child.namespace.startsWith(family)),
      ),
    element ? [element] : [],
  );
}

/** The first element at a path. */
export function at(element: XmlElement | undefined, ...path: string[]): XmlElement | undefined {
  return allAt(element, ...path)[0];
}

/** The text of the first element at a path that has one. */
export function textAt(element: XmlElement | undefined, ...path: string[]): string | undefined {
  return allAt(element, ...path)
    .map(textOf)
    .find((text) => text !== undefined);
}

/** The text of the first element at a path, unless it is an amount of another currency. */
export function amountAt(
  element: XmlElement | undefined,
  currency: string,
  ...path: string[]
): string | undefined {
  const found = at(element, ...path);
  return (attributeOf(found, 'currencyID') ?? currency) === currency ? textOf(found) : undefined;
}

/** The date of a `DateTimeString` below a path, written as YYYYMMDD (UN/CEFACT 2379, format 102). */
export function dateAt(element: XmlElement | undefined, what: string, ...path: string[]): string | undefined {
  const text = textAt(element, ...path, 'DateTimeString');
  if (text === undefined) return undefined;
  const match = /^(\d{4})-?(\d\d)-?(\d\d)/.exec(text);
  const date = match ? `${match[1]}-${match[2]}-${match[3]}` : '';
  if (isCalendarDate(date)) return date;
  throw new Refused('invalid', `${what} is not a calendar date`);
}
