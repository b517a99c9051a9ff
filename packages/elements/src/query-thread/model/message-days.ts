import type { Message } from '@saldo/sdk/contract';
import type { Side } from './side.ts';

/** Messages of one calendar day in the account's time zone. */
export interface MessageDay {
  /** `YYYY-MM-DD` */
  readonly day: string;
  readonly messages: readonly Message[];
}

/** Groups messages, oldest first, by the day they were written on. */
export function messageDays(messages: readonly Message[], dayOf: (instant: string) => string): MessageDay[] {
  const days: { day: string; messages: Message[] }[] = [];
  for (const message of messages) {
    const day = dayOf(message.createdAt);
    const last = days.at(-1);
    if (last?.day === day) last.messages.push(message);
    else days.push({ day, messages: [message] });
  }
  return days;
}

/**
 * The first message, oldest first, that the reader's side has not read: `unread` counts those of the other side. `undefined`
 * when all are read.
 */
export function firstUnread(messages: readonly Message[], unread: number, own: Side): string | undefined {
  const theirs = messages.filter(({ author }) => author.side !== own);
  return unread > 0 ? theirs.slice(-unread)[0]?.id : undefined;
}
