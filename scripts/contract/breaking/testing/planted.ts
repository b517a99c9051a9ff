import { isNode, type Node } from '../../rules/walk.ts';

/** A copy of a document with another value at a JSON Pointer (RFC 6901), or with nothing there. */
export function planted(document: object, pointer: string, value?: unknown): Node {
  const copy = structuredClone(document) as Node;
  const keys = pointer.slice(1).split('/').map(unescape);
  const last = keys.pop()!;
  const parent = keys.reduce<Node>((node, key) => childOf(node, key), copy);
  if (value !== undefined) parent[last] = value;
  else if (!(last in parent)) throw new Error(`nothing at ${pointer}`);
  else delete parent[last];
  return copy;
}

function childOf(node: Node, key: string): Node {
  const child = node[key];
  if (isNode(child) || Array.isArray(child)) return child as Node;
  throw new Error(`nothing at ${key}`);
}

function unescape(key: string): string {
  return key.replaceAll('~1', '/').replaceAll('~0', '~');
}
