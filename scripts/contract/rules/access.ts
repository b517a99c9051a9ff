import type { Finding } from './finding.ts';
import { operations } from './operations.ts';
import type { Node } from './walk.ts';

const permission = /^[a-z_]+\.[a-z_]+$/;

/** Every operation names in `x-access` the permission that it takes; those that name the same one are open to the same callers. */
export function checkAccess(document: Node): Finding[] {
  const grants = new Map<string, string>();
  return [...operations(document)].flatMap(({ pointer, operation }) => {
    const { permission: name, ...grant } = (operation['x-access'] ?? {}) as Record<string, unknown>;
    if (typeof name !== 'string' || !permission.test(name)) {
      return [{ pointer, message: 'x-access names a permission: resource.verb' }];
    }
    const access = JSON.stringify([grant, operation['security']]);
    const first = grants.get(name) ?? access;
    grants.set(name, first);
    return first === access ? [] : [{ pointer, message: `x-access differs from others of ${name}` }];
  });
}
