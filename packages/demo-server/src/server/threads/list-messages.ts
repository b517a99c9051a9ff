import type { Handler } from '../operations/handler.ts';
import { decodeCursor, toPage } from '../paging/cursor.ts';
import { notFound } from '../problem.ts';
import { listMessageRows } from './message.store.ts';
import { toMessage } from './message.wire.ts';
import { hasThread } from './thread.store.ts';

export const listMessages: Handler<'listMessages'> = async ({ trx, caller, path, query }) => {
  const { sort = 'createdAt', limit = 50, cursor } = query;
  const { threadId } = path;
  const list = `messages ${sort}`;
  const after = (await decodeCursor(caller, list, cursor))?.[0] as number | undefined;
  const rows = await listMessageRows(trx, caller, {
    threadId,
    descending: sort === '-createdAt',
    after,
    limit,
  });
  // A thread is never empty, but a page behind its end is.
  if (rows.length === 0 && !(await hasThread(trx, caller, threadId))) throw notFound();
  const page = await toPage(caller, list, rows, limit, (row) => [row.ordinal]);
  return {
    status: 200,
    body: {
      data: page.rows.map(toMessage),
      ...(page.nextCursor === undefined ? {} : { nextCursor: page.nextCursor }),
    },
  };
};
