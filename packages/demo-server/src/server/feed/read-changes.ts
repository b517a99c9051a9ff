import type { Call } from '../operations/call.ts';
import type { FeedPage, FeedPosition, FeedView } from '../operations/live-feed.ts';
import { Problem } from '../problem.ts';
import { listChangeRows, type FeedExtent } from './change.store.ts';
import { toChanges } from './change.wire.ts';

/**
 * Reads what of a view follows a position; without one, from the beginning. Throws 410 when the position lies beyond the feed, or
 * before a tombstone that has been dropped.
 */
export async function readChanges(
  trx: Call['trx'],
  { caller, kinds }: FeedView,
  position: FeedPosition | undefined,
  limit: number,
): Promise<FeedPage> {
  const after = position?.seq ?? '0';
  const { rows, ...extent } = await listChangeRows(trx, caller, after, kinds, limit + 1);
  const since = position === undefined ? extent.dropped : (position.since ?? '0');
  refuseExpired(after, since, extent);
  const at = (seq: string): FeedPosition =>
    BigInt(seq) >= BigInt(extent.dropped) ? { seq } : { seq, since };
  const page = rows.slice(0, limit);
  const hasMore = rows.length > limit;
  const changes = await toChanges(trx, caller, page);
  return {
    changes: changes.map((change, index) => ({ position: at(page[index]!.seq), change })),
    next: at(hasMore ? page.at(-1)!.seq : extent.last),
    hasMore,
  };
}

function refuseExpired(after: string, since: string, { last, dropped }: FeedExtent): void {
  if (BigInt(after) > BigInt(last)) {
    throw new Problem('cursor-expired', {
      detail:
        'The cursor lies beyond the feed, which was restored to an earlier state: read it again from the beginning.',
    });
  }
  if (BigInt(after) < BigInt(dropped) && BigInt(since) < BigInt(dropped)) {
    throw new Problem('cursor-expired', {
      detail: 'What was deleted since then is no longer in the feed: read it again from the beginning.',
    });
  }
}
