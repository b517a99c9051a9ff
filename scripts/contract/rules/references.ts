import type { Finding } from './finding.ts';
import { operations } from './operations.ts';
import { resolve, type Node } from './walk.ts';

const reading = ['read', 'download'];

/**
 * A parameter that takes a `RecordId` says in `x-refers` what it names, and stands in operations that read: where something is written,
 * nothing puts the server's id in the place of the publisher's.
 */
export function checkReferences(document: Node): Finding[] {
  return [...operations(document)].flatMap(({ pointer, operation }) =>
    parametersOf(document, pointer, operation).flatMap((raw): Finding[] => {
      const { name, schema, 'x-refers': refers } = resolve(document, raw);
      const takes = (schema as Node | undefined)?.['$ref'] === '#/components/schemas/RecordId';
      if (!takes && refers === undefined) return [];
      if (takes !== (refers !== undefined)) {
        return [{ pointer, message: `${String(name)} has both, x-refers and the schema RecordId` }];
      }
      if (reading.includes(String(operation['x-kind']))) return [];
      return [{ pointer, message: `${String(name)} is a RecordId only in operations that read` }];
    }),
  );
}

function parametersOf(document: Node, pointer: string, operation: Node): unknown[] {
  const path = pointer.split('/')[2]!.replaceAll('~1', '/');
  const item = resolve(document, (document['paths'] as Node)[path]);
  return [item['parameters'], operation['parameters']].flatMap(
    (list) => (list as unknown[] | undefined) ?? [],
  );
}
