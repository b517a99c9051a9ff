import type { Finding } from './finding.ts';
import { operations } from './operations.ts';
import { isNode, resolve, walk, type Node } from './walk.ts';

const reading = ['read', 'download', 'follow'];
const recordId = '#/components/schemas/RecordId';

/**
 * What takes a `RecordId` says in `x-refers` what it names: a parameter of an operation that reads, or a member of a body. Of a
 * parameter where something is written nothing puts the server's id in the place of the publisher's.
 */
export function checkReferences(document: Node): Finding[] {
  return [...parameterFindings(document), ...memberFindings(document)];
}

function parameterFindings(document: Node): Finding[] {
  return [...operations(document)].flatMap(({ pointer, operation }) =>
    parametersOf(document, pointer, operation).flatMap((raw): Finding[] => {
      const { name, schema, 'x-refers': refers } = resolve(document, raw);
      const takes = (schema as Node | undefined)?.['$ref'] === recordId;
      if (!takes && refers === undefined) return [];
      if (takes !== (refers !== undefined)) {
        return [{ pointer, message: `${String(name)} has both, x-refers and the schema RecordId` }];
      }
      if (reading.includes(String(operation['x-kind']))) return [];
      return [{ pointer, message: `${String(name)} is a RecordId only in operations that read` }];
    }),
  );
}

/** Members and items of schemas; what is no part of a parameter stands in a body. */
function memberFindings(document: Node): Finding[] {
  return [...walk(document)].flatMap(({ node, pointer }): Finding[] => {
    if (isNode(node['schema']) || /\/parameters\/[^/]+(\/schema)?$/.test(pointer)) return [];
    const takes = node['$ref'] === recordId;
    if (takes === (node['x-refers'] !== undefined)) return [];
    return [{ pointer, message: 'a member has both, x-refers and the schema RecordId' }];
  });
}

function parametersOf(document: Node, pointer: string, operation: Node): unknown[] {
  const path = pointer.split('/')[2]!.replaceAll('~1', '/');
  const item = resolve(document, (document['paths'] as Node)[path]);
  return [item['parameters'], operation['parameters']].flatMap(
    (list) => (list as unknown[] | undefined) ?? [],
  );
}
