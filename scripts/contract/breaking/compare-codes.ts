import type { Finding } from '../rules/finding.ts';
import { isNode, type Node } from '../rules/walk.ts';
import { membersOf, step, type Compared } from './compared.ts';

/** Codes that programs branch on, by `x-codes`: none goes, and none comes with another status. */
export function compareCodes({ before, after }: Compared): Finding[] {
  const now = new Map(membersOf(after['components'] as Node, 'schemas'));
  return membersOf(before['components'] as Node, 'schemas').flatMap(([name, schema]) => {
    const other = now.get(name);
    const has = new Map(membersOf(isNode(other) ? other : undefined, 'x-codes'));
    return membersOf(isNode(schema) ? schema : undefined, 'x-codes').flatMap(([code, text]) => {
      const pointer = `/components/schemas${step(name)}/x-codes${step(code)}`;
      if (!has.has(code)) return [{ pointer, message: 'the code is gone' }];
      const [was, is] = [statusOf(text), statusOf(has.get(code))];
      return was === is ? [] : [{ pointer, message: `came with status ${was} and comes with ${is}` }];
    });
  });
}

function statusOf(text: unknown): string {
  return isNode(text) ? String(text['status']) : 'none';
}
