import { follow, type FollowOptions } from './follow.ts';
import type { Change, ChangePage, ListChangesQuery } from '../generated/contract.ts';
import { paginate, type PagePromise } from '../paging/page.ts';
import { unwrap } from '../transport/unwrap.ts';
import type { Api } from '../resources/api.ts';
import { given, init, type CallOptions } from '../resources/call-options.ts';

/** A page of changes; its cursor is there on the last one too. */
export interface ChangesPage extends ChangePage {
  /** Reads the next page with the same query; `undefined` where no more can be read at once. */
  next(): Promise<ChangesPage | undefined>;
}

/** Everything that happened, in one order, at least once, without gaps. For API keys, and staff whose session has `changeFeed`. */
export interface Changes {
  /**
   * Lists changes after the cursor `after`, oldest first, up to now. A page has `nextCursor` even when it is the last;
   * keep it after the page has been dealt with. With `wait` an empty page comes only after so many seconds. Throws `CursorExpiredError`.
   */
  list(query?: ListChangesQuery, options?: CallOptions): PagePromise<Change, ChangesPage>;
  /** Gives changes as they come, without end. See `FollowOptions`. Throws `CursorExpiredError`. */
  follow(options?: FollowOptions): AsyncGenerator<Change, never, undefined>;
}

/** Binds the change feed to an API. */
export function changes(api: Api): Changes {
  const list: Changes['list'] = (query, options) =>
    paginate<Change, ChangePage>((cursor = query?.after) =>
      unwrap(
        api.GET('/v1/changes', {
          params: { query: given({ ...query, after: cursor }) },
          ...init(options),
          waitMs: (query?.wait ?? 0) * 1000,
        }),
      ),
    );
  return { list, follow: (options) => follow(list, api.retry, options) };
}
