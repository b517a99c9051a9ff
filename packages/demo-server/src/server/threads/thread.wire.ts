import type { Subject, Thread } from '@saldo/sdk/contract';
import { toReportNumber } from '../payment-reports/payment-report.wire.ts';
import { toMessage } from './message.wire.ts';
import type { SubjectRow, ThreadRow } from './thread.store.ts';

export function toThread(row: ThreadRow): Thread {
  return {
    id: row.thread_id,
    partner: { id: row.partner_id, externalId: row.partner_external_id, name: row.partner_name },
    about: toSubject(row),
    subject: row.subject,
    lastMessage: toMessage({ ...row, created_at: row.last_message_at }),
    messageCount: row.message_count,
    unreadCount: row.unread_count,
    createdAt: row.created_at,
    revision: row.revision,
  };
}

function toSubject(row: SubjectRow): Subject {
  const label = row.about_report_number === null ? row.about_label : toReportNumber(row.about_report_number);
  return {
    kind: row.about_kind,
    ...(row.about_id === null ? {} : { id: row.about_id }),
    ...(row.about_external_id === null ? {} : { externalId: row.about_external_id }),
    ...(label === null ? {} : { label }),
  };
}
