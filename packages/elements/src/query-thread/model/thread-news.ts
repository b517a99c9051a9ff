import type { Thread } from '@saldo/sdk/contract';
import type { Side } from './side.ts';

/** Threads in which the other side has written since: their latest message is another one than before, and not ours. */
export function threadNews(before: readonly Thread[], after: readonly Thread[], own: Side): Thread[] {
  const known = new Map(before.map((thread) => [thread.id, thread.lastMessage.id]));
  return after.filter(
    ({ id, lastMessage, unreadCount }) =>
      lastMessage.author.side !== own && unreadCount > 0 && known.get(id) !== lastMessage.id,
  );
}
