import type { Handler } from '../contract/operations.ts';
import { decodeCursor, toPage } from '../paging/cursor.ts';
import { invalidField } from '../problem.ts';
import { listThreadRows } from './thread.store.ts';
import { toThread } from './thread.wire.ts';

const LIST = 'threads';
const INSTANT = /^[1-9]\d{3}-\d\d-\d\dT[\d:.]+Z$/;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export const listThreads: Handler<'listThreads'> = async ({ trx, caller, query }) => {
  const { limit = 50, cursor, ...filter } = query;
  const rows = await listThreadRows(trx, caller, { filter, after: readCursor(cursor), limit });
  const page = toPage(LIST, rows, limit, (row) => [row.last_message_at, row.thread_id]);
  return {
    status: 200,
    body: {
      data: page.rows.map(toThread),
      ...(page.nextCursor === undefined ? {} : { nextCursor: page.nextCursor }),
    },
  };
};

/** A cursor is not signed: what it holds is checked before the database reads it. */
function readCursor(cursor: string | undefined): readonly [string, string] | undefined {
  const key = decodeCursor(LIST, 2, cursor);
  if (key === undefined) return undefined;
  const [at, id] = key.map(String) as [string, string];
  if (INSTANT.test(at) && !Number.isNaN(Date.parse(at)) && UUID.test(id)) return [at, id];
  throw invalidField('query/cursor', 'cursor', 'must be a cursor of this list, as answered before');
}
