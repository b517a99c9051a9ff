import type { FeedKind } from '../operations/feed-kind.ts';
import { listPaymentReportsByIds } from './payment-report.store.ts';
import { toPaymentReport } from './payment-report.wire.ts';

export const paymentReportKind: FeedKind<'payment_report'> = {
  kind: 'payment_report',
  readWith: ['payment_reports.list', 'payment_reports.read'],
  async listByIds(trx, caller, ids) {
    const rows = await listPaymentReportsByIds(trx, caller, ids);
    return new Map([...rows].map(([id, row]) => [id, toPaymentReport(caller.publisher, row)]));
  },
};
