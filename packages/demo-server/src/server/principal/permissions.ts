import type { NextStep, Permission, Right, SessionInput, Side } from '@saldo/sdk/contract';
import { ROUTES, type ComponentName, type Route } from '../contract/route.ts';

/** What an API key with these scopes may do. */
export function permissionsOfScopes(scopes: readonly string[]): ReadonlySet<Permission> {
  return permissionsOf(({ scope }) => scope !== undefined && scopes.includes(scope));
}

/** What elements need: the permissions of every element that is granted to a side, less the features that are switched off. */
export function permissionsOfComponents(
  components: SessionInput['components'],
  side: Side,
): ReadonlySet<Permission> {
  const isOn = (name: ComponentName) => components === undefined || components[name]?.enabled === true;
  return permissionsOf(
    (route) =>
      route.callers.includes('session') &&
      (route.side ?? side) === side &&
      // What takes a right and no element is for who has signed in.
      ((route.components.length === 0 && route.right === undefined) ||
        route.components.some(
          (name) =>
            isOn(name) &&
            (route.feature === undefined || components?.[name]?.features?.[route.feature] !== false),
        )),
  );
}

/** Of these what somebody may who looks at papers and takes none away. */
export function permissionsToLook(may: ReadonlySet<Permission>): ReadonlySet<Permission> {
  return new Set([...may].filter((permission) => permission !== 'files.download'));
}

/** What a session of staff who have signed in may do. */
export function permissionsOfRights(rights: readonly Right[]): ReadonlySet<Permission> {
  return permissionsOf(
    ({ callers, side, components, right }) =>
      callers.includes('session') &&
      side !== 'partner' &&
      (right === undefined ? components.length === 0 : rights.includes(right)),
  );
}

/** What a sign-in may do of which this is the next step: until nothing is, no more than that. */
export function permissionsOfSignIn(next: NextStep | undefined): ReadonlySet<Permission> {
  return permissionsOf(
    ({ callers, before }) => callers.includes('sign-in') && (next === undefined || before.includes(next)),
  );
}

/**
 * Of these what somebody may who sees no more than a portfolio, null meaning everything. What is published, files that are uploaded, users,
 * keys and the audit are the publisher's as a whole, which they do not see: to them it is refused, not half done.
 */
export function permissionsWithin(
  may: ReadonlySet<Permission>,
  portfolio: readonly string[] | null,
): ReadonlySet<Permission> {
  if (portfolio === null) return may;
  const ofTheWhole = permissionsOf(
    ({ right, permission }) => right === 'edit' || right === 'administer' || permission === 'files.upload',
  );
  return new Set([...may].filter((permission) => !ofTheWhole.has(permission)));
}

/** The operations that somebody with these permissions may call. */
export function operationsOf(may: ReadonlySet<Permission>): string[] {
  return ROUTES.filter(({ permission }) => may.has(permission)).map(({ operationId }) => operationId);
}

function permissionsOf(isGranted: (route: Route) => boolean): ReadonlySet<Permission> {
  return new Set(GRANTING.filter(isGranted).map(({ permission }) => permission));
}

/** Each operation as its permission is granted, and once more as that by which it answers more. */
const GRANTING: readonly Route[] = ROUTES.flatMap((route) =>
  route.wider === undefined
    ? [route]
    : [route, { ...route, feature: undefined, side: undefined, ...route.wider }],
);
