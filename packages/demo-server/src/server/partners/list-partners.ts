import type { Handler } from '../operations/handler.ts';
import { decodeCursor, toPage } from '../paging/cursor.ts';
import { sideOf } from '../principal/principal.ts';
import { listPartnerRows } from './partner.store.ts';
import { toPartner } from './partner.wire.ts';

export const listPartners: Handler<'listPartners'> = async ({ trx, caller, query }) => {
  const { limit = 50, cursor, ...filter } = query;
  const after = (await decodeCursor(caller, 'partners', cursor)) as readonly [string, string] | undefined;
  const rows = await listPartnerRows(trx, caller, filter, after, limit);
  const page = await toPage(caller, 'partners', rows, limit, (row) => [row.sort_name, row.partner_id]);
  const { nextCursor } = page;
  return {
    status: 200,
    body: {
      data: page.rows.map((row) => toPartner(row, sideOf(caller))),
      ...(nextCursor === undefined ? {} : { nextCursor }),
    },
  };
};
