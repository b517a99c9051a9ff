import { isNode } from '../rules/walk.ts';

/** Whether its end was announced in the released contract, and the day has come. */
export function hasSunset(node: unknown, today: string): boolean {
  if (!isNode(node) || node['deprecated'] !== true) return false;
  const sunset = node['x-sunset'];
  return typeof sunset === 'string' && sunset <= today;
}
