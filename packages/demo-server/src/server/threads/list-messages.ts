import type { Handler } from '../contract/operations.ts';
import { decodeCursor, toPage } from '../paging/cursor.ts';
import { invalidField, notFound } from '../problem.ts';
import { listMessageRows } from './message.store.ts';
import { toMessage } from './message.wire.ts';
import { hasThread } from './thread.store.ts';

export const listMessages: Handler<'listMessages'> = async ({ trx, caller, path, query }) => {
  const { sort = 'createdAt', limit = 50, cursor } = query;
  const { threadId } = path;
  const list = `messages ${sort}`;
  const after = readCursor(list, cursor);
  const rows = await listMessageRows(trx, caller, {
    threadId,
    descending: sort === '-createdAt',
    after,
    limit,
  });
  // A thread is never empty, but a page behind its end is.
  if (rows.length === 0 && !(await hasThread(trx, caller, threadId))) throw notFound();
  const page = toPage(list, rows, limit, (row) => [row.ordinal]);
  return {
    status: 200,
    body: {
      data: page.rows.map(toMessage),
      ...(page.nextCursor === undefined ? {} : { nextCursor: page.nextCursor }),
    },
  };
};

/** A cursor is not signed: what it holds is checked before the database reads it. */
function readCursor(list: string, cursor: string | undefined): number | undefined {
  const ordinal = decodeCursor(list, 1, cursor)?.[0];
  if (ordinal === undefined || /^\d{1,9}$/.test(String(ordinal))) {
    return ordinal === undefined ? undefined : Number(ordinal);
  }
  throw invalidField(
    'query/cursor',
    'cursor',
    'must be a cursor of this list, with the same sort, as answered before',
  );
}
