import type { Handler } from '../operations/handler.ts';
import { decodeCursor, toPage } from '../paging/cursor.ts';
import { listPaymentReportRows } from './payment-report.store.ts';
import { toPaymentReport } from './payment-report.wire.ts';

const LIST = 'payment-reports';

export const listPaymentReports: Handler<'listPaymentReports'> = async ({ trx, caller, query }) => {
  const { limit = 50, cursor, ...filter } = query;
  const after = (await decodeCursor(caller, LIST, cursor))?.[0] as string | undefined;
  const rows = await listPaymentReportRows(trx, caller, { filter, after, limit });
  const page = await toPage(caller, LIST, rows, limit, (row) => [row.number]);
  return {
    status: 200,
    body: {
      data: page.rows.map((row) => toPaymentReport(caller.publisher, row)),
      ...(page.nextCursor === undefined ? {} : { nextCursor: page.nextCursor }),
    },
  };
};
