import type { Route } from '../contract/route.ts';
import { Problem } from '../problem.ts';
import type { Principal } from '../principal/principal.ts';
import type { IsPortal } from './portal-origins.ts';

/** Refuses what the principal may not do, and a credential that is used from a page it was not made for. */
export function authorize(
  principal: Principal,
  route: Route,
  origin: string | undefined,
  isPortal: IsPortal,
): void {
  if (origin !== undefined) refuseOrigin(principal, origin, isPortal);
  if (principal.may.has(route.permission)) return;
  const { signIn } = principal;
  if (signIn?.next !== undefined && route.callers.includes('sign-in')) {
    throw new Problem('step-required', { detail: `What has to be done first: ${signIn.next}.` });
  }
  throw new Problem('operation-not-permitted', { detail: demand(principal, route) });
}

function refuseOrigin({ origins }: Principal, origin: string, isPortal: IsPortal): void {
  if (origins === 'portal') return isPortal(origin);
  if (origins === undefined) {
    throw new Problem('api-key-in-browser', {
      detail: 'Call from a server, without an Origin header, and give the page an embed session.',
    });
  }
  if (!origins.includes(origin)) {
    throw new Problem('origin-not-allowed', {
      detail: 'Name the origin of the page in allowOrigins when minting the session.',
    });
  }
}

function demand({ actor, session, signIn }: Principal, route: Route): string {
  if (signIn !== undefined) return 'Mint a session with the sign-in, and use that.';
  if (session !== undefined) {
    if (route.right !== undefined && actor.kind === 'staff' && route.components.length === 0) {
      return `This needs the right "${route.right}" of somebody who has signed in.`;
    }
    return route.callers.includes('session')
      ? `The session was minted without the permission "${route.permission}".`
      : 'This operation needs an API key.';
  }
  if (actor.kind !== 'api_key') return `This needs the permission "${route.permission}".`;
  if (route.callers.includes('sign-in')) return 'This operation needs a sign-in.';
  return route.scope === undefined
    ? 'This operation needs an embed session.'
    : `The API key needs the scope "${route.scope}".`;
}
