import type { PageOf } from './page-cache.ts';

/** A page in its place in a list. */
export interface PageSlot<Row> {
  /** Where it begins; `undefined` for the first. */
  readonly cursor: string | undefined;
  readonly page: PageOf<Row>;
  /** To be loaded again before it is looked at. */
  readonly stale: boolean;
}

/**
 * Puts a page that was loaded into its place. Where it now ends elsewhere than the next one begins, that one has to be loaded from
 * there; where it is the last, those behind it are gone.
 */
export function withPage<Row>(
  slots: readonly PageSlot<Row>[],
  index: number,
  slot: PageSlot<Row>,
): readonly PageSlot<Row>[] {
  const before = slots.slice(0, index);
  const { nextCursor } = slot.page;
  const [next, ...rest] = slots.slice(index + 1);
  if (nextCursor === undefined || !next) return [...before, slot];
  const moved = next.cursor === nextCursor ? next : { ...next, cursor: nextCursor, stale: true };
  return [...before, slot, moved, ...rest];
}

/** Where the page after the last one begins; `undefined` where there is none. */
export function endOf<Row>(slots: readonly PageSlot<Row>[]): string | undefined {
  return slots.at(-1)?.page.nextCursor;
}
