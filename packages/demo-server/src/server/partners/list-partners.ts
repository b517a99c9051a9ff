import type { Handler } from '../contract/operations.ts';
import { decodeCursor, toPage } from '../paging/cursor.ts';
import { listPartnerRows } from './partner.store.ts';
import { toPartner } from './partner.wire.ts';

export const listPartners: Handler<'listPartners'> = async ({ trx, caller, query }) => {
  const { limit = 50, cursor, ...filter } = query;
  const after = decodeCursor('partners', 2, cursor) as readonly [string, string] | undefined;
  const rows = await listPartnerRows(trx, caller, filter, after, limit);
  const page = toPage('partners', rows, limit, (row) => [row.sort_name, row.partner_id]);
  const { nextCursor } = page;
  return {
    status: 200,
    body: { data: page.rows.map(toPartner), ...(nextCursor === undefined ? {} : { nextCursor }) },
  };
};
