import type { Finding } from './finding.ts';
import { operations } from './operations.ts';
import { resolve, type Node } from './walk.ts';

/** Permission, parameters (an unknown one is refused too), pace, and trouble of the server. */
const ALWAYS = ['403', '422', '429', '500', '503'];
/** Bytes that are no body, come too slowly, are too many, or of another type. */
const WITH_BODY = ['400', '408', '413', '415'];
const BY_HEADER: Readonly<Record<string, readonly string[]>> = {
  'Idempotency-Key': ['400', '409'],
  'If-Match': ['412'],
  'If-None-Match': ['304'],
};

/** Every operation describes each failure that what it takes can bring. */
export function checkFailures(document: Node): Finding[] {
  return [...operations(document)].flatMap(({ pointer, operation }) => {
    const parameters = ((operation['parameters'] ?? []) as Node[]).map((one) => resolve(document, one));
    const required = parameters.some(({ name, required }) => name === 'If-Match' && required === true);
    const expected = new Set([
      ...ALWAYS,
      ...(operation['x-kind'] === 'open' ? [] : ['401']),
      ...(operation['requestBody'] === undefined ? [] : WITH_BODY),
      ...parameters.flatMap(({ name }) => BY_HEADER[name as string] ?? []),
      ...(required ? ['428'] : []),
    ]);
    const described = Object.keys(operation['responses'] ?? {});
    const missing = [...expected].filter((status) => !described.includes(status));
    if (missing.length === 0) return [];
    return [{ pointer, message: `describes no answer ${missing.sort().join(', ')}` }];
  });
}
