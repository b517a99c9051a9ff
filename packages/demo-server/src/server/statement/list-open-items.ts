import type { Handler } from '../operations/handler.ts';
import { decodeCursor, toPage } from '../paging/cursor.ts';
import { askedAccount } from './asked-account.ts';
import { listOpenItemRows, type OpenItemPosition } from './open-item.store.ts';
import { toOpenItem } from './statement.wire.ts';

export const listOpenItems: Handler<'listOpenItems'> = async (call) => {
  const { trx, caller, query, today } = call;
  const { currency, asOf = today, ageing, limit = 50 } = query;
  const { partner, direction } = await askedAccount(call);
  const list = `open items ${partner.id} ${direction} ${currency} ${asOf} ${ageing?.join() ?? ''}`;
  const after = (await decodeCursor(caller, list, query.cursor)) as OpenItemPosition | undefined;
  const account = { publisherId: caller.publisherId, partnerId: partner.id, direction, currency };
  const rows = await listOpenItemRows(trx, account, { asOf, ageing }, caller.projectedOn, after, limit + 1);
  const page = await toPage(caller, list, rows, limit, (row) => [
    row.due_date,
    row.date,
    row.id,
    row.installment,
  ]);
  const { nextCursor } = page;
  return {
    status: 200,
    body: {
      data: page.rows.map((row) => toOpenItem(caller.publisher, { asOf, today }, row)),
      ...(nextCursor === undefined ? {} : { nextCursor }),
    },
  };
};
