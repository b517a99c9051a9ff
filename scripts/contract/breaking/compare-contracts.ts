import type { Finding } from '../rules/finding.ts';
import { isNode, resolve, type Node } from '../rules/walk.ts';
import { compareAccess } from './compare-access.ts';
import { compareAnswers, compareRequestBody } from './compare-bodies.ts';
import { compareCodes } from './compare-codes.ts';
import { compareParameters } from './compare-parameters.ts';
import { SchemaComparison } from './compare-schemas.ts';
import { membersOf, step, type Compared } from './compared.ts';
import { hasSunset } from './sunset.ts';

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];

/**
 * What of a contract breaks those who were built against the one before it, each at its place. What is added breaks nobody;
 * what was announced to end, and whose day has come, may go (docs/versioning.md).
 */
export function breaksBetween(compared: Compared): Finding[] {
  const { before, after } = compared;
  const schemas = new SchemaComparison(compared);
  const findings = membersOf(before, 'paths').flatMap(([path, raw]) => {
    const was = resolve(before, raw);
    const is = resolve(after, isNode(after['paths']) ? after['paths'][path] : undefined);
    return methods
      .filter((method) => isNode(was[method]))
      .flatMap((method) => {
        const pointer = `/paths${step(path)}/${method}`;
        return compareOperation(compared, [was, was[method] as Node], [is, is[method]], pointer, schemas);
      });
  });
  const told = [...findings, ...compareCodes(compared)];
  return [...new Map(told.map((finding) => [`${finding.pointer} ${finding.message}`, finding])).values()];
}

function compareOperation(
  compared: Compared,
  [itemBefore, was]: readonly [Node, Node],
  [itemAfter, is]: readonly [Node, unknown],
  pointer: string,
  schemas: SchemaComparison,
): Finding[] {
  if (!isNode(is)) {
    return hasSunset(was, compared.today) ? [] : [{ pointer, message: 'the operation is gone' }];
  }
  const renamed = ['operationId', 'x-kind'].filter((key) => was[key] !== is[key]);
  return [
    ...renamed.map((key) => ({
      pointer,
      message: `${key} was ${String(was[key])} and is ${String(is[key])}`,
    })),
    ...compareAccess(compared.before, compared.after, was, is, pointer),
    ...compareParameters(compared, [itemBefore, was], [itemAfter, is], pointer, schemas),
    ...compareRequestBody(compared, was, is, pointer, schemas),
    ...compareAnswers(compared, was, is, pointer, schemas),
  ];
}
