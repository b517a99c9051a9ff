import type { Handler } from '../contract/operations.ts';
import { decodeCursor, encodeCursor } from '../paging/cursor.ts';
import { listChangeRows } from './change.store.ts';
import { toChanges } from './change.wire.ts';

export const listChanges: Handler<'listChanges'> = async ({ trx, caller, query }) => {
  const { after, kind, limit = 100 } = query;
  const [start] = (decodeCursor('changes', 1, after, 'query/after') ?? ['0']) as readonly [string];
  const { rows, last } = await listChangeRows(trx, caller, start, kind, limit + 1);
  const page = rows.slice(0, limit);
  const hasMore = rows.length > limit;
  return {
    status: 200,
    body: {
      data: await toChanges(trx, caller, page),
      nextCursor: encodeCursor('changes', [hasMore ? page.at(-1)!.seq : last]),
      hasMore,
    },
  };
};
