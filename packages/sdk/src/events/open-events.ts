import type { Api } from '../resources/api.ts';
import type { FollowEventsOptions, LiveChange } from './follow-events.ts';

/** As `followEvents`, which is loaded with the first who follows: most pages show before anything happens. */
export async function* openEvents(
  api: Api,
  options?: FollowEventsOptions,
): AsyncGenerator<LiveChange, never, undefined> {
  const { followEvents } = await import('./follow-events.ts');
  return yield* followEvents(api, options);
}
