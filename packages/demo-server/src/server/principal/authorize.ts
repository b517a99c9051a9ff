import type { Route } from '../contract/route.ts';
import { Problem } from '../problem.ts';
import type { Caller } from './caller.ts';

/** Refuses what the credential may not call, and a session that is used from a page it was not made for. */
export function authorize(caller: Caller, route: Route, origin: string | undefined): void {
  if (caller.kind === 'api-key') {
    if (origin !== undefined) {
      throw new Problem('api-key-in-browser', {
        detail: 'Call from a server, without an Origin header, and give the page an embed session.',
      });
    }
    if (route.scope === undefined || !route.callers.includes('api-key')) {
      throw new Problem('operation-not-permitted', { detail: 'This operation needs an embed session.' });
    }
    if (!caller.scopes.includes(route.scope)) {
      throw new Problem('operation-not-permitted', {
        detail: `The API key needs the scope "${route.scope}".`,
      });
    }
    return;
  }
  if (origin !== undefined && !caller.allowOrigins.includes(origin)) {
    throw new Problem('origin-not-allowed', {
      detail: 'Name the origin of the page in allowOrigins when minting the session.',
    });
  }
  if (!route.callers.includes('session')) {
    throw new Problem('operation-not-permitted', { detail: 'This operation needs an API key.' });
  }
  if (!caller.operations.includes(route.operationId)) {
    throw new Problem('operation-not-permitted', {
      detail: 'The session was minted without this operation.',
    });
  }
}
