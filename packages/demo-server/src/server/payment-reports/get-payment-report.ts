import type { Handler } from '../operations/handler.ts';
import { notFound } from '../problem.ts';
import { listPaymentReportsByIds } from './payment-report.store.ts';
import { toPaymentReport } from './payment-report.wire.ts';

export const getPaymentReport: Handler<'getPaymentReport'> = async ({ trx, caller, path }) => {
  const [report] = (await listPaymentReportsByIds(trx, caller, [path.paymentReportId])).values();
  if (report === undefined) throw notFound();
  return { status: 200, body: toPaymentReport(caller.publisher, report) };
};
