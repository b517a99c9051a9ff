import type { Finding } from '../rules/finding.ts';
import type { Node } from '../rules/walk.ts';
import { refusedByPattern } from './compare-pattern.ts';

const LEAST = ['minimum', 'exclusiveMinimum', 'minLength', 'minItems', 'minProperties'];
const MOST = ['maximum', 'exclusiveMaximum', 'maxLength', 'maxItems', 'maxProperties'];

/** What a format says of the text: another form may take its place that accepts all of it. */
const IMPLIED: Readonly<Record<string, Node>> = {
  uuid: {
    minLength: 36,
    maxLength: 36,
    pattern: '^[0-9A-Fa-f]{8}-([0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}$',
  },
};

/** Limits of what is sent that are narrower than they were. Those of answers may change. */
export function compareLimits(released: Node, after: Node, pointer: string): Finding[] {
  const before = { ...IMPLIED[String(released['format'])], ...released };
  const findings: Finding[] = [];
  for (const key of [...LEAST, ...MOST]) {
    const [was, is] = [before[key], after[key]] as (number | undefined)[];
    if (is === undefined) continue;
    const narrower = was === undefined || (LEAST.includes(key) ? is > was : is < was);
    if (narrower) findings.push({ pointer, message: `${key} was ${was ?? 'not limited'} and is ${is}` });
  }
  if (after['uniqueItems'] === true && before['uniqueItems'] !== true) {
    findings.push({ pointer, message: 'items may no longer repeat' });
  }
  if (after['not'] !== undefined && JSON.stringify(after['not']) !== JSON.stringify(before['not'])) {
    findings.push({ pointer, message: 'refuses by `not` what it did not' });
  }
  const refused = refusedByPattern(
    before['pattern'] as string | undefined,
    after['pattern'] as string | undefined,
  );
  if (refused !== undefined) {
    findings.push({ pointer, message: `pattern no longer accepts ${refused}` });
  }
  return findings;
}
