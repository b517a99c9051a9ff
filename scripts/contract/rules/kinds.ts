import type { Finding } from './finding.ts';
import { operations } from './operations.ts';
import { resolve, type Node } from './walk.ts';

const kinds = ['read', 'write', 'ingest', 'follow', 'download', 'open', 'export'];

/**
 * Every operation says in `x-kind` how a server runs it: what comes in, what goes out, and whether anything is written. One
 * that is fed by a stream takes and answers NDJSON, one that exports answers NDJSON, one that is followed server-sent events.
 */
export function checkKinds(document: Node): Finding[] {
  return [...operations(document)].flatMap(({ pointer, operation }) => {
    const kind = operation['x-kind'] as string;
    if (!kinds.includes(kind))
      return [{ pointer, message: `an operation has an x-kind: ${kinds.join(', ')}` }];
    const findings: Finding[] = [];
    if (
      kind === 'ingest' &&
      !mediaTypes(document, operation['requestBody']).includes('application/x-ndjson')
    ) {
      findings.push({ pointer, message: 'an ingest takes application/x-ndjson' });
    }
    const isOpen = Array.isArray(operation['security']) && operation['security'].length === 0;
    if (isOpen !== (kind === 'open')) {
      findings.push({ pointer, message: 'an operation without a credential is open, and no other' });
    }
    const streamed = {
      ingest: 'application/x-ndjson',
      export: 'application/x-ndjson',
      follow: 'text/event-stream',
    }[kind];
    const answer = (operation['responses'] as Node | undefined)?.['200'];
    if (streamed !== undefined && !mediaTypes(document, answer).includes(streamed)) {
      findings.push({ pointer, message: `an operation of the kind ${kind} answers ${streamed}` });
    }
    return findings;
  });
}

function mediaTypes(document: Node, holder: unknown): string[] {
  const { content = {} } = resolve(document, holder ?? {}) as { content?: object };
  return Object.keys(content);
}
