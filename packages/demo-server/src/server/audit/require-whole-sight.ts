import type { Principal } from '../principal/principal.ts';
import { Problem } from '../problem.ts';

/** Of a chain some entries cannot be left out: it is read by who sees all of the publisher, or not at all. */
export function requireWholeSight({ sees }: Principal): void {
  if (sees === 'everything') return;
  throw new Problem('operation-not-permitted', { detail: 'The audit is open to who sees every partner.' });
}
