import type { Finding } from '../rules/finding.ts';
import { isNode, resolve, type Node } from '../rules/walk.ts';
import type { SchemaComparison } from './compare-schemas.ts';
import { locate, step, type Compared, type Located } from './compared.ts';
import { hasSunset } from './sunset.ts';

/** A parameter by its place and name, and the schema that it has. */
interface Parameter {
  readonly node: Node;
  readonly schema: Located;
}

/** Parameters that are gone, required now, or take less. */
export function compareParameters(
  { before, after, today }: Compared,
  [itemBefore, was]: readonly [Node, Node],
  [itemAfter, is]: readonly [Node, Node],
  pointer: string,
  schemas: SchemaComparison,
): Finding[] {
  const [had, has] = [
    parametersOf(before, itemBefore, was, pointer),
    parametersOf(after, itemAfter, is, pointer),
  ];
  const removed = [...had]
    .filter(([name, { node }]) => !has.has(name) && !hasSunset(node, today))
    .map(([name]) => ({ pointer, message: `the ${name} is gone` }));
  const others = [...has].flatMap(([name, now]) => {
    const old = had.get(name);
    const required = now.node['required'] === true && old?.node['required'] !== true;
    return [
      ...(required ? [{ pointer, message: `the ${name} is required now` }] : []),
      ...(old === undefined
        ? []
        : compareParameter(name, old, now, pointer, schemas, { before, after, today })),
    ];
  });
  return [...removed, ...others];
}

function compareParameter(
  name: string,
  old: Parameter,
  now: Parameter,
  pointer: string,
  schemas: SchemaComparison,
  { before, after }: Compared,
): Finding[] {
  const defaultOf = (document: Node, { schema }: Parameter) =>
    JSON.stringify(locate(document, schema.node, schema.pointer).node['default']);
  const [was, is] = [defaultOf(before, old), defaultOf(after, now)];
  const changed =
    was === is
      ? []
      : [{ pointer, message: `the ${name} defaulted to ${was ?? 'nothing'} and does to ${is ?? 'nothing'}` }];
  return [...changed, ...schemas.compare(old.schema, now.schema, 'sent')];
}

/** Those of the path first, which an operation may replace. Spoken of as `query parameter limit`. */
function parametersOf(
  document: Node,
  item: Node,
  operation: Node,
  operationPointer: string,
): Map<string, Parameter> {
  const raw = [...listOf(item), ...listOf(operation)];
  return new Map(
    raw.map((parameter) => {
      const { in: where, name } = resolve(document, parameter) as { in: string; name: string };
      const own = `${operationPointer}/parameters/${where}${step(name)}`;
      const { node, pointer } = locate(document, parameter, own);
      const schema = isNode(node['schema']) ? node['schema'] : {};
      return [`${where} parameter ${name}`, { node, schema: { node: schema, pointer: `${pointer}/schema` } }];
    }),
  );
}

function listOf(node: Node): unknown[] {
  return Array.isArray(node['parameters']) ? node['parameters'] : [];
}
