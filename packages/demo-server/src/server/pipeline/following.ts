import type { Following, LiveFeed } from '../operations/live-feed.ts';
import type { Principal } from '../principal/principal.ts';
import type { Token } from '../principal/token.ts';
import type { AppDeps } from './app-deps.ts';
import { authorize } from './authorize.ts';
import type { Confirmations } from './confirmations.ts';
import type { Exchange } from './exchange.ts';
import type { Followers } from './followers.ts';

/** What those who follow in this process share. */
export interface FollowDeps extends Pick<AppDeps, 'clock' | 'heartbeatMs'> {
  readonly followers: Followers;
  readonly feed: LiveFeed;
  readonly confirmations: Confirmations;
}

/** Counts one more follower until `leave` is called. Throws 429 when its credential has too many. */
export function startFollowing(
  { followers, feed, confirmations, clock, heartbeatMs = 15_000 }: FollowDeps,
  exchange: Exchange,
  token: Token,
  caller: Principal,
): { following: Following; leave: () => void } {
  const leave = followers.enter(`${caller.publisherId} ${caller.session?.id ?? caller.actor.id}`);
  const following: Following = {
    feed,
    clock,
    heartbeatMs,
    signal: AbortSignal.any([exchange.signal, followers.signal]),
    stopping: followers.signal,
    confirm: async () => void (await identifyTogether({ confirmations }, exchange, token)),
  };
  return { following, leave };
}

/** Finds out who asks and whether they may, together with all of whom that is asked in the same moment. */
export async function identifyTogether(
  { confirmations }: Pick<FollowDeps, 'confirmations'>,
  { route, request, isPortal }: Exchange,
  token: Token,
): Promise<Principal> {
  const caller = await confirmations.identify(token);
  authorize(caller, route, request.headers.get('origin') ?? undefined, isPortal);
  return caller;
}
