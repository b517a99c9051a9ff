import type { Message, Session, Thread } from '@saldo/sdk/contract';
import { daysBetween } from '../../format/calendar.ts';
import type { DocumentPointer } from '../../events/pointers.ts';
import type { Format } from '../../format/format.ts';
import type { SharedWords } from '../../i18n/shared.words.ts';
import type { QueryThreadWords } from '../query-thread.words.ts';

/** What the templates of threads work with. */
export interface ThreadView {
  readonly words: QueryThreadWords & SharedWords;
  readonly format: Format;
  readonly session: Session;
}

/** Whether a message is from the side of who looks. */
export function isOwn({ actor }: Session, { side }: Pick<Message['author'], 'side'>): boolean {
  return side === actor.side;
}

/** Who wrote, with the side in words: position and colour only repeat it. */
export function authorName({ words, session }: ThreadView, { side, name }: Message['author']): string {
  if (isOwn(session, { side })) {
    if (!name) return words.yourSide;
    return name === session.actor.name ? words.you : words.fromYourSide({ name });
  }
  if (side === 'partner') return name ?? words.otherSide;
  const { publisher } = session;
  return name && name !== publisher.name
    ? words.fromPublisher({ name, publisher: publisher.name })
    : publisher.name;
}

/** Who wrote, where there is little room: the side is told by what stands beside it. */
export function shortAuthor({ words, session }: ThreadView, { side, name }: Message['author']): string {
  if (!isOwn(session, { side })) {
    return name ?? (side === 'publisher' ? session.publisher.name : words.otherSide);
  }
  return name === session.actor.name ? words.you : (name ?? words.yourSide);
}

/** When, in few letters: the time today, `ayer`, `hace 3 días`, else the date. */
export function shortTime({ format, session }: ThreadView, instant: string): string {
  const day = format.dayOf(instant);
  const days = daysBetween(session.today, day);
  if (days >= 0) return format.time(instant);
  return days > -7 ? format.relativeDays(days) : format.date(day);
}

/** A day between messages: `hoy`, `ayer`, `hace 3 días`, each with its date. */
export function dayName({ format, session }: ThreadView, day: string): string {
  const days = daysBetween(session.today, day);
  const date = format.longDate(day);
  return days <= 0 && days > -7 ? `${format.relativeDays(days)} · ${date}` : date;
}

/** The document that a thread is about. */
export function aboutDocument({ about }: Thread): DocumentPointer | undefined {
  const { kind, id, externalId, label } = about;
  if (kind !== 'document' || !id || !externalId) return undefined;
  return { id, externalId, label: label ?? externalId };
}
