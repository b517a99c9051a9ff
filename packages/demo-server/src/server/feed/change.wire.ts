import type { Transaction } from 'kysely';
import type { Change } from '@saldo/sdk/contract';
import type { Principal } from '../principal/principal.ts';
import type { Schema } from '../db/schema.types.ts';
import { listPaymentReportsByIds } from '../payment-reports/payment-report.store.ts';
import { toPaymentReport } from '../payment-reports/payment-report.wire.ts';
import { listMessagesByIds } from '../threads/message.store.ts';
import { toMessage } from '../threads/message.wire.ts';
import { listThreadsByIds } from '../threads/thread.store.ts';
import { toThread } from '../threads/thread.wire.ts';
import type { ChangeRow } from './change.store.ts';
import type { ChangeKind } from '../operations/written-with.ts';

/** Changes as the contract has them; what partners made comes with its data as it is now. */
export async function toChanges(
  trx: Transaction<Schema>,
  caller: Principal,
  rows: readonly ChangeRow[],
): Promise<Change[]> {
  const idsOf = (kind: ChangeKind) => [
    ...new Set(rows.filter((row) => row.kind === kind).map(({ record_id }) => record_id)),
  ];
  const reports = await listPaymentReportsByIds(trx, caller, idsOf('payment_report'));
  const threads = await listThreadsByIds(trx, caller, idsOf('thread'));
  const messages = await listMessagesByIds(trx, caller, idsOf('message'));
  const data = new Map<string, NonNullable<Change['data']>>([
    ...[...reports].map(([id, row]) => [id, toPaymentReport(caller.publisher, row)] as const),
    ...[...threads].map(([id, row]) => [id, toThread(row)] as const),
    ...[...messages].map(([id, row]) => [id, toMessage(row)] as const),
  ]);
  return rows.map((row) => {
    const record = data.get(row.record_id);
    return {
      kind: row.kind,
      id: row.record_id,
      ...(row.external_id === null ? {} : { externalId: row.external_id }),
      ...(row.partner_id === null ? {} : { partnerId: row.partner_id }),
      revision: row.revision,
      op: row.op,
      at: row.at,
      ...(record === undefined ? {} : { data: record }),
    };
  });
}
