import type { Finding } from './finding.ts';
import { operations } from './operations.ts';
import { isNode, resolve, type Node } from './walk.ts';

/** Every operation has an id, a summary, a description, and an example of what it takes or answers. */
export function checkDocumentation(document: Node): Finding[] {
  const findings: Finding[] = [];
  for (const { pointer, operation } of operations(document)) {
    for (const field of ['operationId', 'summary', 'description']) {
      if (typeof operation[field] !== 'string' || operation[field].trim() === '') {
        findings.push({ pointer, message: `an operation has a ${field}` });
      }
    }
    if (!hasExample(document, operation)) findings.push({ pointer, message: 'an operation has an example' });
  }
  return findings;
}

function hasExample(document: Node, operation: Node): boolean {
  const responses = Object.entries(isNode(operation['responses']) ? operation['responses'] : {});
  const successes = responses.filter(([status]) => status.startsWith('2')).map(([, response]) => response);
  const bodies = [operation['requestBody'], ...successes].map((body) => resolve(document, body));
  const contents = bodies.flatMap((body) => Object.entries(isNode(body['content']) ? body['content'] : {}));
  const media = contents.filter(([type]) => type.includes('json')).map(([, content]) => content);
  // No body that people could read: there is nothing to show.
  if (media.length === 0) return true;
  return media.some((it) => isNode(it) && (it['example'] !== undefined || isNode(it['examples'])));
}
