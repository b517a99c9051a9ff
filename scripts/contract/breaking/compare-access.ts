import type { Finding } from '../rules/finding.ts';
import type { Node } from '../rules/walk.ts';

/** Whoever could call an operation can still, with what they were given. */
export function compareAccess(before: Node, after: Node, was: Node, is: Node, pointer: string): Finding[] {
  const findings: string[] = [];
  const now = callersOf(after, is);
  for (const caller of callersOf(before, was)) {
    if (!now.includes(caller)) findings.push(`can no longer be called with ${caller}`);
  }
  const couldSessions = callersOf(before, was).includes('session');
  const [had, takes] = [accessOf(was), accessOf(is)];
  for (const key of ['permission', 'scope'] as const) {
    if (had[key] === takes[key] || takes[key] === undefined) continue;
    findings.push(`took the ${key} ${had[key] ?? 'of none'} and takes ${takes[key]}`);
  }
  for (const key of ['feature', 'side'] as const) {
    // Neither concerns an API key.
    if (takes[key] === undefined || had[key] === takes[key] || !couldSessions) continue;
    findings.push(`takes the ${key} ${takes[key]} now`);
  }
  const [gave, give] = [had.components ?? [], takes.components ?? []];
  if (gave.length === 0 && give.length > 0)
    findings.push(`a session has to be granted ${give.join(' or ')} now`);
  for (const component of gave) {
    if (give.length > 0 && !give.includes(component)) findings.push(`${component} no longer gives it`);
  }
  return findings.map((message) => ({ pointer: `${pointer}/x-access`, message }));
}

function callersOf(document: Node, operation: Node): string[] {
  const security = operation['security'] ?? document['security'];
  return Array.isArray(security) ? security.flatMap((scheme: object) => Object.keys(scheme)) : [];
}

interface Access {
  readonly permission?: string;
  readonly scope?: string;
  readonly feature?: string;
  readonly side?: string;
  readonly components?: readonly string[];
}

function accessOf(operation: Node): Access {
  return operation['x-access'] ?? {};
}
