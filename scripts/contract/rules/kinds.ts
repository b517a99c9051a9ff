import type { Finding } from './finding.ts';
import { operations } from './operations.ts';
import type { Node } from './walk.ts';

const kinds = ['read', 'write', 'ingest', 'follow', 'download'];

/** Every operation says in `x-kind` how a server runs it: what comes in, what goes out, and whether anything is written. */
export function checkKinds(document: Node): Finding[] {
  return [...operations(document)]
    .filter(({ operation }) => !kinds.includes(operation['x-kind'] as string))
    .map(({ pointer }) => ({ pointer, message: `an operation has an x-kind: ${kinds.join(', ')}` }));
}
