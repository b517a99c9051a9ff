import { isNode, type Node } from '../rules/walk.ts';
import { locate, membersOf, step, type Located } from './compared.ts';

/** A schema with all parts of its `allOf` as one. */
export interface Shape extends Located {
  readonly properties: ReadonlyMap<string, Located>;
  readonly required: ReadonlySet<string>;
}

export function shapeOf(document: Node, { node, pointer }: Located): Shape {
  const own = {
    properties: new Map(
      membersOf(node, 'properties').map(([name, schema]) => [
        name,
        { node: isNode(schema) ? schema : {}, pointer: `${pointer}/properties${step(name)}` },
      ]),
    ),
    required: new Set(Array.isArray(node['required']) ? (node['required'] as string[]) : []),
  };
  const parts = Array.isArray(node['allOf']) ? node['allOf'] : [];
  return parts
    .map((part, index) => shapeOf(document, locate(document, part, `${pointer}/allOf/${index}`)))
    .reduce<Shape>(
      (whole, part) => ({
        pointer,
        node: { ...part.node, ...whole.node },
        properties: new Map([...whole.properties, ...part.properties]),
        required: new Set([...whole.required, ...part.required]),
      }),
      { node, pointer, ...own },
    );
}

/** What a schema may be instead: the members of its union, flat; of one that is no union itself. */
export function variantsOf(document: Node, located: Located): Located[] {
  const { node, pointer } = located;
  const keyword = ['anyOf', 'oneOf'].find((key) => Array.isArray(node[key]));
  if (keyword === undefined) return [located];
  return (node[keyword] as unknown[]).flatMap((member, index) =>
    variantsOf(document, locate(document, member, `${pointer}/${keyword}/${index}`)),
  );
}

/** The JSON types that a schema allows, or undefined where it allows any. */
export function typesOf(node: Node): string[] | undefined {
  if (typeof node['type'] === 'string') return [node['type']];
  if (Array.isArray(node['type'])) return node['type'] as string[];
  const values = valuesOf(node);
  return values && [...new Set(values.map((value) => (value === null ? 'null' : typeof value)))];
}

/** The values that a schema lists by `enum` or `const`. */
export function valuesOf(node: Node): unknown[] | undefined {
  if ('const' in node) return [node['const']];
  return Array.isArray(node['enum']) ? (node['enum'] as unknown[]) : undefined;
}
