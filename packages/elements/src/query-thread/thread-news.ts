import type { Thread } from '@saldo/sdk/contract';
import { authorName, type Side, type ThreadView } from './thread-view.ts';

/** Threads in which the other side has written since: their latest message is another one than before, and not ours. */
export function threadNews(before: readonly Thread[], after: readonly Thread[], own: Side): Thread[] {
  const known = new Map(before.map((thread) => [thread.id, thread.lastMessage.id]));
  return after.filter(
    ({ id, lastMessage, unreadCount }) =>
      lastMessage.author.side !== own && unreadCount > 0 && known.get(id) !== lastMessage.id,
  );
}

/** What is said to a screen reader. */
export function newsText(view: ThreadView, { subject, lastMessage }: Thread): string {
  const { author, text } = lastMessage;
  return view.words.announce(authorName(view, author), subject, text.slice(0, 200));
}
