import { isNode, resolve, type Node } from '../rules/walk.ts';

/** Whether what is compared is sent to a server or answered by it: a promise is broken the other way round. */
export type Way = 'sent' | 'answered';

/** The released contract and the one of now, with the day on which they are compared. */
export interface Compared {
  readonly before: Node;
  readonly after: Node;
  /** `YYYY-MM-DD` */
  readonly today: string;
}

/** A schema, and the JSON Pointer (RFC 6901) of its place: that of the component where it is a reference. */
export interface Located {
  readonly node: Node;
  readonly pointer: string;
}

/** Follows a reference. Keywords that stand beside one make another schema of it, at its own place. */
export function locate(document: Node, schema: unknown, pointer: string): Located {
  if (!isNode(schema)) return { node: {}, pointer };
  const { $ref, ...beside } = schema;
  if (typeof $ref !== 'string') return { node: schema, pointer };
  const { node, pointer: target } = locate(document, resolve(document, { $ref }), $ref.slice(1));
  const alone = Object.keys(beside).every((key) => ['description', 'summary', 'title'].includes(key));
  return alone ? { node, pointer: target } : { node: { ...node, ...beside }, pointer };
}

/** One step of a JSON Pointer. */
export function step(key: string): string {
  return `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/** The members of a node under a key, or none. */
export function membersOf(node: Node | undefined, key: string): [string, unknown][] {
  const members = node?.[key];
  return isNode(members) ? Object.entries(members) : [];
}
