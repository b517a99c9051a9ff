import { sql, type RawBuilder, type Transaction } from 'kysely';
import type { Principal } from '../principal/principal.ts';
import { isVisible } from '../principal/visible.sql.ts';
import type { Schema } from '../db/schema.types.ts';
import { fileJson, type FileRow } from '../files/file.store.ts';
import type { Author } from './judge-author.ts';

/** A message as the store reads it. */
export interface MessageRow {
  message_id: string;
  thread_id: string;
  ordinal: number;
  author_side: 'partner' | 'publisher';
  author_name: string | null;
  text: string;
  created_at: string;
  files: FileRow[] | null;
}

/** The files of the message `m`, as `FileRow`s. */
export const messageFiles: RawBuilder<unknown> = sql`(
  select jsonb_agg(${fileJson} order by l.ordinal)
  from message_files l join files f on f.publisher_id = l.publisher_id and f.file_id = l.file_id
  where l.publisher_id = m.publisher_id and l.message_id = m.message_id)`;

export interface MessageListing {
  readonly threadId: string;
  readonly descending: boolean;
  /** Ordinal of the last row before this page. */
  readonly after: number | undefined;
  readonly limit: number;
}

/** A page of a thread's messages; one row more than the limit when there are more. */
export async function listMessageRows(
  trx: Transaction<Schema>,
  caller: Principal,
  { threadId, descending, after, limit }: MessageListing,
): Promise<MessageRow[]> {
  const start =
    after === undefined ? sql`` : sql`and m.ordinal ${descending ? sql`<` : sql`>`} ${after}::int`;
  return selectRows(
    trx,
    sql`where ${isVisible(caller, 'm')} and m.thread_id = ${threadId}::uuid ${start}
      order by m.ordinal ${descending ? sql`desc` : sql`asc`} limit ${limit + 1}::int`,
  );
}

/** Messages by id; those that the caller may not see are missing. */
export async function listMessagesByIds(
  trx: Transaction<Schema>,
  caller: Principal,
  ids: readonly string[],
): Promise<Map<string, MessageRow>> {
  if (ids.length === 0) return new Map();
  const rows = await selectRows(
    trx,
    sql`where ${isVisible(caller, 'm')} and m.message_id = any(${ids}::uuid[])`,
  );
  return new Map(rows.map((row) => [row.message_id, row]));
}

/** Where a message stands in its thread; undefined when the thread has no such message. */
export async function findMessageOrdinal(
  trx: Transaction<Schema>,
  caller: Principal,
  threadId: string,
  messageId: string,
): Promise<number | undefined> {
  const row = await trx
    .selectFrom('messages as m')
    .select('m.ordinal')
    .where(isVisible(caller, 'm'))
    .where('m.thread_id', '=', threadId)
    .where('m.message_id', '=', messageId)
    .executeTakeFirst();
  return row?.ordinal;
}

async function selectRows(trx: Transaction<Schema>, rest: RawBuilder<unknown>): Promise<MessageRow[]> {
  const { rows } = await sql<MessageRow>`
    select m.message_id, m.thread_id, m.ordinal, m.author_side, m.author_name, m.text, m.created_at, ${messageFiles} as files
    from messages m ${rest}`.execute(trx);
  return rows;
}

export interface NewMessage {
  readonly publisherId: string;
  readonly partnerId: string;
  readonly threadId: string;
  readonly ordinal: number;
  readonly id: string;
  readonly author: Author;
  readonly text: string;
  readonly fileIds: readonly string[];
  readonly at: string;
}

/** Stores a message with its files, in one statement. */
export async function insertMessage(trx: Transaction<Schema>, message: NewMessage): Promise<void> {
  const { publisherId, partnerId, threadId, ordinal, id, author, text, fileIds, at } = message;
  await sql`
    with message as (
      insert into messages (publisher_id, thread_id, ordinal, message_id, partner_id, author_side, author_name, text,
        created_at)
      values (${publisherId}::uuid, ${threadId}::uuid, ${ordinal}::int, ${id}::uuid, ${partnerId}::uuid,
        ${author.side}::text, ${author.name}::text, ${text}::text, ${at}::timestamptz)
    )
    insert into message_files (publisher_id, message_id, ordinal, partner_id, file_id)
    select ${publisherId}::uuid, ${id}::uuid, f.ordinal, ${partnerId}::uuid, f.file_id
    from unnest(${fileIds}::uuid[]) with ordinality as f(file_id, ordinal)`.execute(trx);
}
