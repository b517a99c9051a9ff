/** The parts inside of an element, with the name by which a page reaches each; those without one are not reached. */
export function reachedParts(element: Element): Map<string, string | undefined> {
  const found = new Map<string, string | undefined>();
  for (const one of element.shadowRoot?.querySelectorAll('*') ?? []) {
    for (const part of one.part) found.set(`${element.localName} ${part}`, part);
    if (!one.shadowRoot) continue;
    const passed = passedBy(one);
    for (const [where, name] of reachedParts(one)) {
      found.set(where, found.get(where) ?? (name === undefined ? undefined : passed.get(name)));
    }
  }
  return found;
}

function passedBy(element: Element): Map<string, string> {
  const pairs = (element.getAttribute('exportparts') ?? '')
    .split(',')
    .map((pair) => pair.trim().split(/:\s*/));
  return new Map(pairs.map(([inner, outer]) => [inner!, outer ?? inner!]));
}
