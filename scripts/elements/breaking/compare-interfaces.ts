import type { ElementInterface, ElementSurface, EventSurface } from './element-interface.ts';

/** What of the elements breaks pages that were built against another interface of them, one sentence each. What was added breaks nobody. */
export function breaksBetweenInterfaces(before: ElementInterface, after: ElementInterface): string[] {
  return [
    ...entries(before.elements, after.elements, '', (tag, was, is) => elementBreaks(`<${tag}>`, was, is)),
    ...entries(before.events, after.events, '', eventBreaks),
    ...gone(before.palette, after.palette, ''),
  ];
}

function elementBreaks(tag: string, was: ElementSurface, is: ElementSurface): string[] {
  const taken = (path: string, before: string, after: string) =>
    takes(after, before) ? [] : [`${path} takes ${after}, and took ${before}`];
  return [
    ...entries(was.attributes, is.attributes, `${tag} attribute `, taken),
    ...entries(was.properties, is.properties, `${tag} property `, taken),
    ...entries(was.methods, is.methods, `${tag} method `, (path, before, after) =>
      after < before ? [`${path} takes ${after} arguments, and took ${before}`] : [],
    ),
    ...gone(was.events, is.events, `${tag} event `),
    ...gone(was.slots, is.slots, `${tag} slot `),
    ...gone(was.parts, is.parts, `${tag} part `),
  ];
}

function eventBreaks(name: string, was: EventSurface, is: EventSurface): string[] {
  return [
    ...(is.version === was.version ? [] : [`${name} has version ${is.version}, and had ${was.version}`]),
    ...(was.cancelable && !is.cancelable ? [`${name} cannot be cancelled any more`] : []),
    ...entries(was.data, is.data, `${name}: `, (path, before, after) =>
      after === before ? [] : [`${path} is ${after}, and was ${before}`],
    ),
  ];
}

/** Whether what was taken still is: the same type, any text in place of some, or more of a union. */
function takes(now: string, before: string): boolean {
  if (now === before) return true;
  const members = (type: string) => type.split(' | ');
  if (now === 'string') return members(before).every((one) => /^'.*'$/.test(one));
  return members(before).every((one) => members(now).includes(one));
}

function entries<Value>(
  before: Readonly<Record<string, Value>>,
  after: Readonly<Record<string, Value>>,
  prefix: string,
  compare: (path: string, was: Value, is: Value) => readonly string[],
): string[] {
  return Object.entries(before).flatMap(([name, was]) => {
    const path = `${prefix}${name}`;
    return Object.hasOwn(after, name) ? compare(path, was, after[name]!) : [`${path} is gone`];
  });
}

function gone(before: readonly string[], after: readonly string[], prefix: string): string[] {
  return before.filter((name) => !after.includes(name)).map((name) => `${prefix}${name} is gone`);
}
