import type { Finding } from './finding.ts';
import { isNode, resolve, walk, type Node } from './walk.ts';

/**
 * A union that is open to what a newer server knows has a member whose field is `not` one of a named enum: the same field of the
 * other members then names every value of the enum, each once.
 */
export function checkUnions(document: Node): Finding[] {
  return [...walk(document)].flatMap(({ node, pointer }) => {
    const members = node['oneOf'];
    if (!Array.isArray(members)) return [];
    const fields = members.map((member) => Object.entries(fieldsOf(document, member)));
    const open = fields.flat().find(([, field]) => isNode(field['not']));
    if (open === undefined) return [];
    const [name, { not }] = open;
    const listed = resolve(document, not)['enum'] as readonly string[];
    const named = fields.flat().flatMap(([key, field]) => (key === name ? valuesOf(document, field) : []));
    return [...new Set([...listed, ...named])]
      .filter((value) => !listed.includes(value) || named.filter((one) => one === value).length !== 1)
      .map((value) => ({ pointer, message: `one member has the ${name} ${value}, and the enum lists it` }));
  });
}

/** The fields of an object, also where `allOf` composes it. */
function fieldsOf(document: Node, schema: unknown): Record<string, Node> {
  const { properties, allOf = [] } = resolve(document, schema) as { properties?: object; allOf?: unknown[] };
  return Object.assign({}, properties, ...allOf.map((part) => fieldsOf(document, part))) as Record<
    string,
    Node
  >;
}

function valuesOf(document: Node, field: Node): string[] {
  const { const: value, enum: values } = resolve(document, field) as { const?: string; enum?: string[] };
  return value === undefined ? (values ?? []) : [value];
}
