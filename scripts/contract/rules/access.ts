import type { Finding } from './finding.ts';
import { operations } from './operations.ts';
import { resolve, type Node } from './walk.ts';

const permission = /^[a-z_]+\.[a-z_]+$/;

/**
 * Every operation names in `x-access` the permission that it takes, components, features and scopes that somebody can be given, the right
 * that staff need, and the steps of a sign-in before which it answers already; those that name the same permission are open to the same callers.
 */
export function checkAccess(document: Node): Finding[] {
  const grants = new Map<string, string>();
  const { properties: features = {} } = resolve(
    document,
    fieldsOf(document, 'ComponentGrant')['features'],
  ) as {
    properties?: Node;
  };
  return [...operations(document)].flatMap(({ pointer, operation }) => {
    const { permission: name, ...grant } = (operation['x-access'] ?? {}) as Record<string, unknown>;
    if (typeof name !== 'string' || !permission.test(name)) {
      return [{ pointer, message: 'x-access names a permission: resource.verb' }];
    }
    const { components = [], feature, right, before = [], wider } = grant as Grant;
    if (wider !== undefined && !permission.test(String(wider.permission))) {
      return [{ pointer, message: 'x-access.wider names a permission: resource.verb' }];
    }
    const unknown = [
      ...[...components, ...(wider?.components ?? [])].filter(
        (one) => !(one in fieldsOf(document, 'Components')),
      ),
      ...(feature === undefined || feature in features ? [] : [feature]),
      ...[right, wider?.right].flatMap((one) =>
        one === undefined || valuesOf(document, 'Right').includes(one) ? [] : [one],
      ),
      ...before.filter((step) => !valuesOf(document, 'NextStep').includes(step)),
    ];
    if (unknown.length > 0) return [{ pointer, message: `no session can be granted ${unknown.join(', ')}` }];
    const { scope } = grant as { scope?: string };
    if (scope !== undefined && !valuesOf(document, 'ApiKeyScope').includes(scope)) {
      return [{ pointer, message: `no API key can be given ${scope}: ApiKeyScope lists the scopes` }];
    }
    const access = JSON.stringify([grant, operation['security']]);
    const first = grants.get(name) ?? access;
    grants.set(name, first);
    return first === access ? [] : [{ pointer, message: `x-access differs from others of ${name}` }];
  });
}

interface Grant {
  readonly components?: readonly string[];
  readonly feature?: string;
  readonly right?: string;
  readonly before?: readonly string[];
  /** A further permission, by which the same operation answers more. */
  readonly wider?: Grant & { readonly permission?: unknown };
}

function valuesOf(document: Node, schema: string): readonly string[] {
  return (resolve(document, { $ref: `#/components/schemas/${schema}` })['enum'] ?? []) as string[];
}

function fieldsOf(document: Node, schema: string): Node {
  return (resolve(document, { $ref: `#/components/schemas/${schema}` })['properties'] ?? {}) as Node;
}
