import type { Handler } from '../operations/handler.ts';
import { decodeCursor, toPage } from '../paging/cursor.ts';
import { listThreadRows } from './thread.store.ts';
import { toThread } from './thread.wire.ts';

const LIST = 'threads';

export const listThreads: Handler<'listThreads'> = async ({ trx, caller, query }) => {
  const { limit = 50, cursor, ...filter } = query;
  const after = (await decodeCursor(caller, LIST, cursor)) as readonly [string, string] | undefined;
  const rows = await listThreadRows(trx, caller, { filter, after, limit });
  const page = await toPage(caller, LIST, rows, limit, (row) => [row.last_message_at, row.thread_id]);
  return {
    status: 200,
    body: {
      data: page.rows.map(toThread),
      ...(page.nextCursor === undefined ? {} : { nextCursor: page.nextCursor }),
    },
  };
};
