import type { Handler } from '../operations/handler.ts';
import { decodeCursor, toPage } from '../paging/cursor.ts';
import { listPaymentRows } from './payment.store.ts';
import { toPayment } from './payment.wire.ts';

export const listPayments: Handler<'listPayments'> = async ({ trx, caller, query }) => {
  const { limit = 50, cursor, ...filter } = query;
  const after = (await decodeCursor(caller, 'payments', cursor)) as readonly [string, string] | undefined;
  const rows = await listPaymentRows(trx, caller, filter, after, limit);
  const page = await toPage(caller, 'payments', rows, limit, (row) => [row.date, row.payment_id]);
  const { nextCursor } = page;
  return {
    status: 200,
    body: {
      data: page.rows.map((row) => toPayment(caller.publisher, row)),
      ...(nextCursor === undefined ? {} : { nextCursor }),
    },
  };
};
