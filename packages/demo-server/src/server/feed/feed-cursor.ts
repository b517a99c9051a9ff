import type { FeedPosition } from '../operations/live-feed.ts';
import { openCursor, sealCursor } from '../paging/sealed-cursor.ts';
import type { Principal } from '../principal/principal.ts';

/** A position as the asker keeps it. Sealed, because its numbers tell how much the publisher does. */
export function cursorOf(caller: Principal, { seq, since }: FeedPosition): Promise<string> {
  return sealCursor(caller, 'changes', since === undefined ? [seq] : [seq, since]);
}

/** The position that a cursor stands for; undefined without one. Throws 422 for what is no cursor. */
export async function positionOf(
  caller: Principal,
  cursor: string | undefined,
  place: string,
): Promise<FeedPosition | undefined> {
  const key = await openCursor(caller, 'changes', cursor, place);
  if (key === undefined) return undefined;
  const [seq, since] = key as readonly [string, string?];
  return since === undefined ? { seq } : { seq, since };
}
