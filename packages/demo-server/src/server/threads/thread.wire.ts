import type { Subject, Thread } from '@saldo/sdk/contract';
import { toReportNumber } from '../payment-reports/payment-report.wire.ts';
import { toMessage, type MessageRow } from './message.wire.ts';

export interface SubjectRow {
  about_kind: string;
  about_id: string | null;
  about_external_id: string | null;
  about_label: string | null;
  about_report_number: string | null;
}

/** A thread as the store reads it; its last message stands in the columns of `MessageRow`. */
export interface ThreadRow extends SubjectRow, Omit<MessageRow, 'created_at'> {
  partner_id: string;
  partner_external_id: string;
  partner_name: string;
  subject: string;
  message_count: number;
  unread_count: number;
  last_message_at: string;
  created_at: string;
  revision: number;
}

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
