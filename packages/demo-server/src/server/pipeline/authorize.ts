import type { Route } from '../contract/route.ts';
import { Problem } from '../problem.ts';
import type { Principal } from '../principal/principal.ts';

/** Refuses what the principal may not do, and a credential that is used from a page it was not made for. */
export function authorize(principal: Principal, route: Route, origin: string | undefined): void {
  if (origin !== undefined) refuseOrigin(principal, origin);
  if (principal.may.has(route.permission)) return;
  throw new Problem('operation-not-permitted', { detail: demand(principal, route) });
}

function refuseOrigin({ origins }: Principal, origin: string): void {
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

function demand({ actor, session }: Principal, route: Route): string {
  if (session !== undefined) {
    return route.callers.includes('session')
      ? `The session was minted without the permission "${route.permission}".`
      : 'This operation needs an API key.';
  }
  if (actor.kind !== 'api_key') return `This needs the permission "${route.permission}".`;
  return route.scope === undefined
    ? 'This operation needs an embed session.'
    : `The API key needs the scope "${route.scope}".`;
}
