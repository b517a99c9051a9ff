import type { Handler } from '../contract/operations.ts';
import { decodeCursor, toPage } from '../paging/cursor.ts';
import { invalidField } from '../problem.ts';
import { listPaymentReportRows } from './payment-report.store.ts';
import { toPaymentReport } from './payment-report.wire.ts';

const LIST = 'payment-reports';

export const listPaymentReports: Handler<'listPaymentReports'> = async ({ trx, caller, query }) => {
  const { limit = 50, cursor, ...filter } = query;
  const rows = await listPaymentReportRows(trx, caller, { filter, after: readCursor(cursor), limit });
  const page = toPage(LIST, rows, limit, (row) => [row.number]);
  return {
    status: 200,
    body: {
      data: page.rows.map((row) => toPaymentReport(caller.publisher, row)),
      ...(page.nextCursor === undefined ? {} : { nextCursor: page.nextCursor }),
    },
  };
};

/** A cursor is not signed: what it holds is checked before the database reads it. */
function readCursor(cursor: string | undefined): string | undefined {
  const number = decodeCursor(LIST, 1, cursor)?.[0];
  if (number === undefined || /^\d{1,18}$/.test(String(number))) return number?.toString();
  throw invalidField('query/cursor', 'cursor', 'must be a cursor of this list, as answered before');
}
