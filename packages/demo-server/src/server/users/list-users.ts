import type { Handler } from '../operations/handler.ts';
import { decodeCursor, toPage } from '../paging/cursor.ts';
import { listUserPartners, listUserRows } from './user.store.ts';
import { toUser } from './user.wire.ts';

const LIST = 'users';

export const listUsers: Handler<'listUsers'> = async ({ trx, caller, query }) => {
  const { publisherId } = caller;
  const { limit = 50, cursor, ...filter } = query;
  const after = (await decodeCursor(caller, LIST, cursor)) as readonly [string, string] | undefined;
  const rows = await listUserRows(trx, publisherId, filter, after, limit);
  const page = await toPage(caller, LIST, rows, limit, (row) => [row.sort_name, row.user_id]);
  const ids = page.rows.flatMap(({ partners }) => partners ?? []);
  const partners = await listUserPartners(trx, publisherId, [...new Set(ids)]);
  return {
    status: 200,
    body: {
      data: page.rows.map((row) => toUser(row, partners)),
      ...(page.nextCursor === undefined ? {} : { nextCursor: page.nextCursor }),
    },
  };
};
