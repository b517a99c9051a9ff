export type Node = Record<string, unknown>;

export interface Place {
  node: Node;
  /** JSON Pointer (RFC 6901). */
  pointer: string;
}

/** Every object of a document with its place, outermost first; examples are data, not contract, and left out. */
export function* walk(value: unknown, pointer = ''): Generator<Place> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* walk(item, `${pointer}/${index}`);
    return;
  }
  if (!isNode(value)) return;
  yield { node: value, pointer };
  for (const [key, child] of Object.entries(value)) {
    if (key === 'example' || key === 'examples' || key === 'default') continue;
    yield* walk(child, `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`);
  }
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Follows references inside the document until something else is found. */
export function resolve(document: unknown, value: unknown): Node {
  let node = value;
  for (let depth = 0; depth < 20 && isNode(node) && typeof node['$ref'] === 'string'; depth += 1) {
    const keys = node['$ref'].replace(/^#\//, '').split('/');
    node = keys.reduce<unknown>((parent, key) => {
      return isNode(parent) ? parent[key.replaceAll('~1', '/').replaceAll('~0', '~')] : undefined;
    }, document);
  }
  return isNode(node) ? node : {};
}
