import type { Thread } from '@saldo/sdk/contract';
import { authorName, type ThreadView } from './thread-view.ts';

/** What is said to a screen reader. */
export function newsText(view: ThreadView, { subject, lastMessage }: Thread): string {
  const { author, text } = lastMessage;
  return view.words.announce({ name: authorName(view, author), subject, text: text.slice(0, 200) });
}
