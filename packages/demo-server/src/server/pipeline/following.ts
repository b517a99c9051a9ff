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
  { route, request, signal, isPortal }: Exchange,
  token: Token,
  caller: Principal,
): { following: Following; leave: () => void } {
  const leave = followers.enter(`${caller.publisherId} ${caller.session?.id ?? caller.actor.id}`);
  const origin = request.headers.get('origin') ?? undefined;
  const following: Following = {
    feed,
    clock,
    heartbeatMs,
    signal: AbortSignal.any([signal, followers.signal]),
    stopping: followers.signal,
    confirm: async () => authorize(await confirmations.identify(token), route, origin, isPortal),
  };
  return { following, leave };
}
