import type { Finding } from './finding.ts';
import { isNode, walk, type Node } from './walk.ts';

/**
 * Whatever can be wrong is told in words: every value of an enum of codes has a title, what is accepted and, unless it has an HTTP
 * status, an example; and every pattern has `x-accepted`, which stands in sentences where the expression would.
 */
export function checkCodes(document: Node): Finding[] {
  return [...walk(document)].flatMap(({ node, pointer }) => [
    ...(isNode(node['x-codes']) ? checkTexts(node, node['x-codes'], pointer) : []),
    ...(typeof node['pattern'] === 'string' && typeof node['x-accepted'] !== 'string'
      ? [{ pointer, message: 'a pattern says in x-accepted, in words, what is accepted' }]
      : []),
  ]);
}

function checkTexts(node: Node, texts: Node, pointer: string): Finding[] {
  const listed = node['enum'] as readonly string[];
  const unlisted = Object.keys(texts).filter((code) => !listed.includes(code));
  const untold = listed.filter((code) => !isTold(texts[code]));
  return [
    ...unlisted.map((code) => ({ pointer, message: `the enum lists the code ${code}` })),
    ...untold.map((code) => ({ pointer, message: `x-codes tells title, accepted and example of ${code}` })),
  ];
}

function isTold(text: unknown): boolean {
  if (!isNode(text)) return false;
  const { title, accepted, status, example } = text;
  const told =
    isNode(example) && typeof example['pointer'] === 'string' && typeof example['detail'] === 'string';
  return typeof title === 'string' && typeof accepted === 'string' && (told || typeof status === 'number');
}
