import { isNode, resolve, type Node } from './walk.ts';

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];

export interface Operation {
  /** JSON Pointer (RFC 6901). */
  pointer: string;
  operation: Node;
}

/** Every operation of a contract. */
export function* operations(document: Node): Generator<Operation> {
  for (const [path, item] of Object.entries(document['paths'] ?? {})) {
    for (const [method, operation] of Object.entries(resolve(document, item))) {
      if (!methods.includes(method) || !isNode(operation)) continue;
      yield { pointer: `/paths/${path.replaceAll('/', '~1')}/${method}`, operation };
    }
  }
}
