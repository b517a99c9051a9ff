import type { SubjectInput } from '@saldo/sdk/contract';
import type { Transaction } from 'kysely';
import { sideOf, type Principal } from '../principal/principal.ts';
import { isVisible } from '../principal/visible.sql.ts';
import type { Schema } from '../db/schema.types.ts';

export interface NewThread {
  readonly publisherId: string;
  readonly partnerId: string;
  readonly id: string;
  readonly about: SubjectInput;
  readonly subject: string;
  readonly now: string;
}

/** Stores a thread that awaits its first message, of ordinal 1. */
export async function insertThread(trx: Transaction<Schema>, thread: NewThread): Promise<void> {
  const { kind, id = null } = thread.about;
  await trx
    .insertInto('threads')
    .values({
      publisher_id: thread.publisherId,
      thread_id: thread.id,
      partner_id: thread.partnerId,
      about_kind: kind,
      document_id: kind === 'document' ? id : null,
      payment_id: kind === 'payment' ? id : null,
      payment_report_id: kind === 'payment_report' ? id : null,
      subject: thread.subject,
      message_count: 1,
      last_message_at: thread.now,
      created_at: thread.now,
    })
    .execute();
}

export interface ThreadTurn {
  partner_id: string;
  /** Of the message to write. */
  ordinal: number;
  revision: number;
  /** Of the message to write: not before the one that stands before it, whatever clocks say. */
  at: string;
}

/**
 * Makes room for one more message, and holds the thread until the transaction ends, so that ordinals have no gap and come
 * in the order of commits. Undefined when the caller sees no such thread.
 */
export async function lockNextTurn(
  trx: Transaction<Schema>,
  caller: Principal,
  threadId: string,
  now: string,
): Promise<ThreadTurn | undefined> {
  return trx
    .updateTable('threads as t')
    .set((eb) => ({
      message_count: eb('t.message_count', '+', 1),
      revision: eb('t.revision', '+', 1),
      last_message_at: eb.fn<string>('greatest', ['t.last_message_at', eb.val(now)]),
    }))
    .where(isVisible(caller, 't'))
    .where('t.thread_id', '=', threadId)
    .returning(['t.partner_id', 't.message_count as ordinal', 't.revision', 't.last_message_at as at'])
    .executeTakeFirst();
}

/** Notes how far the caller's side has read; never backwards. Answers whether it moved. */
export async function advanceReadOrdinal(
  trx: Transaction<Schema>,
  caller: Principal,
  threadId: string,
  ordinal: number,
): Promise<boolean> {
  const column = sideOf(caller) === 'partner' ? 'partner_read_ordinal' : 'publisher_read_ordinal';
  const moved = await trx
    .updateTable('threads as t')
    .set({ [column]: ordinal })
    .where(isVisible(caller, 't'))
    .where('t.thread_id', '=', threadId)
    .where(column, '<', ordinal)
    .returning('t.thread_id')
    .executeTakeFirst();
  return moved !== undefined;
}
