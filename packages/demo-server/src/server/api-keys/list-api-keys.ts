import type { Handler } from '../operations/handler.ts';
import { decodeCursor, toPage } from '../paging/cursor.ts';
import { listApiKeyRecords } from './api-key.store.ts';
import { toApiKey } from './api-key.wire.ts';

export const listApiKeys: Handler<'listApiKeys'> = async ({ trx, caller, query, now }) => {
  const { limit = 50, cursor } = query;
  const after = (await decodeCursor(caller, 'api-keys', cursor)) as readonly [string, string] | undefined;
  const rows = await listApiKeyRecords(trx, caller.publisherId, after, limit);
  const page = await toPage(caller, 'api-keys', rows, limit, (row) => [row.created_at, row.api_key_id]);
  const { nextCursor } = page;
  return {
    status: 200,
    body: {
      data: page.rows.map((row) => toApiKey(row, now)),
      ...(nextCursor === undefined ? {} : { nextCursor }),
    },
  };
};
