import type { Handler } from '../operations/handler.ts';
import { invalidField, notFound } from '../problem.ts';
import { findMessageOrdinal } from './message.store.ts';
import { hasThread, listThreadsByIds } from './thread.store.ts';
import { toThread } from './thread.wire.ts';
import { advanceReadOrdinal } from './thread-write.store.ts';

/** No change in the feed: what was read is the business of the side that read it. */
export const markThreadRead: Handler<'markThreadRead'> = (call) =>
  call.write(async (work) => {
    const { trx, caller, path, body, acted } = work;
    const threadId = path.threadId.toLowerCase();
    if (!(await hasThread(trx, caller, threadId))) throw notFound();
    const ordinal = await findMessageOrdinal(trx, caller, threadId, body.messageId);
    if (ordinal === undefined) {
      throw invalidField('/messageId', 'unknown-reference', 'must be the id of a message of the thread');
    }
    if (await advanceReadOrdinal(trx, caller, threadId, ordinal)) {
      acted({ action: 'thread.read', recordKind: 'thread', recordId: threadId });
    }
    const thread = (await listThreadsByIds(trx, caller, [threadId])).get(threadId)!;
    return { status: 200, body: toThread(thread) };
  });
