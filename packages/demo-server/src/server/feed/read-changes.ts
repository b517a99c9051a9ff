import type { Change } from '@saldo/sdk/contract';
import type { Call } from '../operations/call.ts';
import { decodeCursor, encodeCursor } from '../paging/cursor.ts';
import { Problem } from '../problem.ts';
import { listChangeRows } from './change.store.ts';
import { toChanges } from './change.wire.ts';

/** Some of the feed, in its order. */
export interface ReadChanges {
  readonly changes: readonly { readonly seq: string; readonly change: Change }[];
  /** Up to where this has read, changes that were not asked for included. */
  readonly last: string;
  readonly hasMore: boolean;
}

/** Reads the number that a cursor of the feed stands for; without one the beginning. Throws 422 for what is no cursor. */
export async function startOf(
  { caller }: Pick<Call, 'caller'>,
  cursor: string | undefined,
  place: string,
): Promise<string> {
  const [seq] = ((await decodeCursor(caller, 'changes', cursor, place)) ?? ['0']) as readonly [string];
  return seq;
}

export function cursorOf({ caller }: Pick<Call, 'caller'>, seq: string): Promise<string> {
  return encodeCursor(caller, 'changes', [seq]);
}

/** Reads what follows a number. Throws 410 when the number lies beyond the feed. */
export async function readChanges(
  { trx, caller }: Pick<Call, 'trx' | 'caller'>,
  after: string,
  kinds: readonly string[] | undefined,
  limit: number,
): Promise<ReadChanges> {
  const { rows, last } = await listChangeRows(trx, caller, after, kinds, limit + 1);
  if (BigInt(after) > BigInt(last)) {
    throw new Problem('cursor-expired', {
      detail:
        'The cursor lies beyond the feed, which was restored to an earlier state: read it again from the beginning.',
    });
  }
  const page = rows.slice(0, limit);
  const hasMore = rows.length > limit;
  const changes = await toChanges(trx, caller, page);
  return {
    changes: changes.map((change, index) => ({ seq: page[index]!.seq, change })),
    last: hasMore ? page.at(-1)!.seq : last,
    hasMore,
  };
}
