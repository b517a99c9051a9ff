import { sql, type RawBuilder, type Transaction } from 'kysely';
import { sideOf, type Principal } from '../principal/principal.ts';
import { isVisible } from '../principal/visible.sql.ts';
import type { Schema } from '../db/schema.types.ts';
import { messageFiles, type MessageRow } from './message.store.ts';

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

export interface ThreadFilter {
  readonly partnerId?: string | undefined;
  readonly documentId?: string | undefined;
  readonly paymentId?: string | undefined;
  readonly paymentReportId?: string | undefined;
  readonly unread?: boolean | undefined;
}

export interface ThreadListing {
  readonly filter: ThreadFilter;
  /** Instant of the last message, and id, of the last row before this page. */
  readonly after: readonly [lastMessageAt: string, threadId: string] | undefined;
  readonly limit: number;
}

/** A page of threads, the latest message first; one row more than the limit when there are more. */
export async function listThreadRows(
  trx: Transaction<Schema>,
  caller: Principal,
  { filter, after, limit }: ThreadListing,
): Promise<ThreadRow[]> {
  const conditions: RawBuilder<unknown>[] = [isVisible(caller, 't')];
  if (filter.partnerId !== undefined) conditions.push(sql`t.partner_id = ${filter.partnerId}::uuid`);
  if (filter.documentId !== undefined) conditions.push(sql`t.document_id = ${filter.documentId}::uuid`);
  if (filter.paymentId !== undefined) conditions.push(sql`t.payment_id = ${filter.paymentId}::uuid`);
  if (filter.paymentReportId !== undefined) {
    conditions.push(sql`t.payment_report_id = ${filter.paymentReportId}::uuid`);
  }
  if (filter.unread !== undefined) {
    // The first condition needs no look at the messages, and settles most threads.
    const hasUnread = sql`(t.message_count > ${readOrdinal(caller)}
      and exists (select from messages u where ${isUnread(caller)}))`;
    conditions.push(filter.unread ? hasUnread : sql`not ${hasUnread}`);
  }
  if (after !== undefined) {
    conditions.push(sql`(t.last_message_at, t.thread_id) < (${after[0]}::timestamptz, ${after[1]}::uuid)`);
  }
  // The page is cut before anything is joined to it: the planner would join every thread first.
  return selectRows(
    trx,
    caller,
    sql`(
      select t.* from threads t where ${sql.join(conditions, sql` and `)}
      order by t.last_message_at desc, t.thread_id desc limit ${limit + 1}::int
    ) t`,
  );
}

/** Threads by id; those that the caller may not see are missing. Unread is for the caller's side. */
export async function listThreadsByIds(
  trx: Transaction<Schema>,
  caller: Principal,
  ids: readonly string[],
): Promise<Map<string, ThreadRow>> {
  if (ids.length === 0) return new Map();
  const rows = await selectRows(
    trx,
    caller,
    sql`(select t.* from threads t where ${isVisible(caller, 't')} and t.thread_id = any(${ids}::uuid[])) t`,
  );
  return new Map(rows.map((row) => [row.thread_id, row]));
}

/** Whether the caller sees the thread. */
export async function hasThread(
  trx: Transaction<Schema>,
  caller: Principal,
  threadId: string,
): Promise<boolean> {
  const row = await trx
    .selectFrom('threads as t')
    .select('t.thread_id')
    .where(isVisible(caller, 't'))
    .where('t.thread_id', '=', threadId)
    .executeTakeFirst();
  return row !== undefined;
}

/** Up to which message of the thread `t` the caller's side has read. */
function readOrdinal(caller: Principal): RawBuilder<number> {
  return sideOf(caller) === 'partner'
    ? sql<number>`t.partner_read_ordinal`
    : sql<number>`t.publisher_read_ordinal`;
}

/** Whether the message `u` is one of the thread `t` that the other side wrote and the caller's side has not read. */
function isUnread(caller: Principal): RawBuilder<unknown> {
  return sql`u.publisher_id = t.publisher_id and u.thread_id = t.thread_id and u.ordinal > ${readOrdinal(caller)}
    and u.author_side <> ${sideOf(caller)}::text`;
}

/** The threads `t` of a table expression with their subject and last message, the latest first, in one query. */
async function selectRows(
  trx: Transaction<Schema>,
  caller: Principal,
  threads: RawBuilder<unknown>,
): Promise<ThreadRow[]> {
  const { rows } = await sql<ThreadRow>`
    select t.thread_id, t.partner_id, p.external_id as partner_external_id, p.name as partner_name, t.about_kind,
      coalesce(t.document_id, t.payment_id, t.payment_report_id) as about_id,
      coalesce(d.external_id, y.external_id) as about_external_id, coalesce(d.label, y.label) as about_label,
      q.number as about_report_number, t.subject, t.message_count, t.last_message_at, t.created_at, t.revision,
      m.message_id, m.ordinal, m.author_side, m.author_name, m.text, ${messageFiles} as files,
      (select count(*)::int from messages u where ${isUnread(caller)}) as unread_count
    from ${threads}
    join partners p on p.publisher_id = t.publisher_id and p.partner_id = t.partner_id
    join messages m on m.publisher_id = t.publisher_id and m.thread_id = t.thread_id and m.ordinal = t.message_count
    left join documents d on d.publisher_id = t.publisher_id and d.document_id = t.document_id
    left join payments y on y.publisher_id = t.publisher_id and y.payment_id = t.payment_id
    left join payment_reports q on q.publisher_id = t.publisher_id and q.payment_report_id = t.payment_report_id
    order by t.last_message_at desc, t.thread_id desc`.execute(trx);
  return rows;
}
