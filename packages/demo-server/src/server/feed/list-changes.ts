import type { Handler } from '../operations/handler.ts';
import { decodeCursor, encodeCursor } from '../paging/cursor.ts';
import { Problem } from '../problem.ts';
import { listChangeRows } from './change.store.ts';
import { toChanges } from './change.wire.ts';

export const listChanges: Handler<'listChanges'> = async ({ trx, caller, query }) => {
  const { after, kind, limit = 100 } = query;
  const [start] = ((await decodeCursor(caller, 'changes', after, 'query/after')) ?? ['0']) as readonly [
    string,
  ];
  const { rows, last } = await listChangeRows(trx, caller, start, kind, limit + 1);
  if (BigInt(start) > BigInt(last)) {
    throw new Problem('cursor-expired', {
      detail:
        'The cursor lies beyond the feed, which was restored to an earlier state: read it again from the beginning.',
    });
  }
  const page = rows.slice(0, limit);
  const hasMore = rows.length > limit;
  return {
    status: 200,
    body: {
      data: await toChanges(trx, caller, page),
      nextCursor: await encodeCursor(caller, 'changes', [hasMore ? page.at(-1)!.seq : last]),
      hasMore,
    },
  };
};
