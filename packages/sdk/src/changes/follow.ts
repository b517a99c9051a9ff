import { isOutage } from '../errors/is-outage.ts';
import { RateLimitError } from '../errors/rate-limit-error.ts';
import type { Change, ChangePage, ListChangesQuery } from '../generated/contract.ts';
import type { CallOptions } from '../resources/call-options.ts';
import { retryDelay, type RetryPolicy } from '../transport/retry-policy.ts';

/** How to follow the change feed. */
export interface FollowOptions extends CallOptions {
  /** A cursor from `onCursor` or a page's `nextCursor`. Absent, from the beginning. */
  after?: string | undefined;
  /** Only these kinds. */
  kind?: NonNullable<ListChangesQuery['kind']> | undefined;
  /** Only what concerns this partner, by the server's id or `ext(…)`. */
  partnerId?: string | undefined;
  /** Ends it: the iterator throws the signal's reason. */
  signal?: AbortSignal | undefined;
  /** How long the server may wait for something before it answers that there is nothing, 0 to 30 seconds. Default 25; 0 asks at intervals. */
  waitSeconds?: number | undefined;
  /** Pause when there is nothing new and the server did not wait, in milliseconds. Default 2,000. */
  intervalMs?: number | undefined;
  /**
   * Gets the cursor to persist, once every change of a page has been consumed, that is when the one after it is asked for.
   * It is awaited. A reader that starts again from the last one it got sees every change at least once.
   */
  onCursor?: ((cursor: string) => void | Promise<void>) | undefined;
}

/**
 * Reads the feed page by page; where it is empty the server waits, or the reader where it does not. Once the first page has been read, an outage (connection, 5xx,
 * 429, after the client's own retries) is waited out; before that, and for any other failure, it throws.
 */
export async function* follow(
  list: (query: ListChangesQuery, options: CallOptions) => Promise<ChangePage>,
  retry: RetryPolicy,
  { after, kind, partnerId, waitSeconds = 25, intervalMs = 2000, onCursor, ...options }: FollowOptions = {},
): AsyncGenerator<Change, never, undefined> {
  const { signal } = options;
  let cursor = after;
  let reached = false;
  let failures = 0;
  const wait = waitSeconds > 0 ? waitSeconds : undefined;
  for (;;) {
    const askedAt = retry.clock();
    const page = await list({ after: cursor, kind, partnerId, wait }, options).catch((error: unknown) => {
      if (!reached || !isOutage(error)) throw error;
      failures += 1;
      const asked = error instanceof RateLimitError ? (error.retryAfterMs ?? 0) : 0;
      return { waitMs: Math.max(intervalMs, asked, retryDelay(retry, failures) ?? 0) };
    });
    if ('waitMs' in page) {
      await retry.sleep(page.waitMs, signal);
      continue;
    }
    reached = true;
    failures = 0;
    yield* page.data;
    if (page.nextCursor !== cursor) await onCursor?.(page.nextCursor);
    cursor = page.nextCursor;
    // A server that has waited, or has given something, is asked again at once.
    const hasWaited = retry.clock() - askedAt >= waitSeconds * 1000 || page.data.length > 0;
    if (!page.hasMore && !(wait !== undefined && hasWaited)) await retry.sleep(intervalMs, signal);
  }
}
