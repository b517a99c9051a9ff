import type { Handler } from '../operations/handler.ts';
import { decodeCursor, toPage } from '../paging/cursor.ts';
import { countAssertions, listDifferenceRows, type DifferencePosition } from './balance-difference.store.ts';
import { toBalanceDifference } from './balance-difference.wire.ts';
import { listCandidateRows } from './difference-candidate.store.ts';

export const listBalanceDifferences: Handler<'listBalanceDifferences'> = async ({ trx, caller, query }) => {
  const { limit = 20, cursor, ...filter } = query;
  const list = `differences ${filter.partnerId ?? ''} ${filter.direction ?? ''} ${filter.currency ?? ''}`;
  const after = (await decodeCursor(caller, list, cursor)) as DifferencePosition | undefined;
  const rows = await listDifferenceRows(trx, caller, filter, after, limit);
  const page = await toPage(caller, list, rows, limit, (row) => [row.date, row.id]);
  const candidates = Map.groupBy(
    await listCandidateRows(
      trx,
      caller.publisherId,
      page.rows.map(({ id }) => id),
    ),
    (row) => row.assertion_id,
  );
  const { nextCursor } = page;
  return {
    status: 200,
    body: {
      data: page.rows.map((row) => toBalanceDifference(caller.publisher, row, candidates.get(row.id))),
      ...(await countAssertions(trx, caller, filter)),
      ...(nextCursor === undefined ? {} : { nextCursor }),
    },
  };
};
