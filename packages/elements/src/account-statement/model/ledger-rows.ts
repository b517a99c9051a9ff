import type { Movement } from '@saldo/sdk/contract';

/** What is loaded of one end of an account, page by page. */
export interface LedgerEnd {
  readonly pages: readonly (readonly Movement[])[];
  readonly hasMore: boolean;
}

/** What is loaded of an account, in its order: from the opening on, and what comes before the closing. */
export interface LedgerPages {
  readonly head: readonly (readonly Movement[])[];
  /** Empty where nothing is missing in between, or the end was not asked for. */
  readonly tail: readonly (readonly Movement[])[];
  /** No movement is missing. */
  readonly whole: boolean;
}

/** Movements of a page that are of one calendar month. */
export interface LedgerPiece {
  /** Names the piece in its list. */
  readonly key: string;
  /** `YYYY-MM`. */
  readonly month: string;
  /** The month begins here. */
  readonly begins: boolean;
  readonly movements: readonly Movement[];
}

export function movementKey({ kind, id }: Movement): string {
  return `${kind} ${id}`;
}

/**
 * Both ends of an account: the first page on from the opening, and those read back from the closing, newest first. Where they
 * meet, what both have is shown once.
 */
export function joinEnds(head: LedgerEnd, back: LedgerEnd | undefined): LedgerPages {
  if (!head.hasMore || !back) return { head: head.pages, tail: [], whole: !head.hasMore };
  const known = new Set(head.pages.flat().map(movementKey));
  const all = back.pages.map((page) => page.toReversed()).reverse();
  const tail = all.map((page) => page.filter((one) => !known.has(movementKey(one))));
  const met = !back.hasMore || tail.some((page, at) => page.length < all[at]!.length);
  return { head: head.pages, tail: tail.filter((page) => page.length > 0), whole: met };
}

export interface PieceOptions {
  /** Names the list. */
  readonly name: string;
  /** The last movement before them that is shown. */
  readonly before?: Movement | undefined;
  /** They were read from the end back: the last page is the first. */
  readonly back?: boolean;
}

/** Pages cut into months of consecutive dates. Nothing is sorted: the order is the server's. */
export function ledgerPieces(
  pages: readonly (readonly Movement[])[],
  { name, before, back = false }: PieceOptions,
): LedgerPiece[] {
  const pieces: (LedgerPiece & { readonly movements: Movement[] })[] = [];
  let last = before && monthOf(before);
  for (const [at, movements] of pages.entries()) {
    const page = back ? pages.length - 1 - at : at;
    for (const [row, movement] of movements.entries()) {
      const month = monthOf(movement);
      if (row === 0 || month !== last) {
        pieces.push({ key: `${name} ${page} ${month}`, month, begins: month !== last, movements: [] });
      }
      pieces.at(-1)!.movements.push(movement);
      last = month;
    }
  }
  return pieces;
}

function monthOf({ date }: Movement): string {
  return date.slice(0, 7);
}

/** Movements from which on the list is parted into months. */
const long = 12;

/** Whether separators between months help: the list is long and covers several. */
export function needsMonths({ head, whole }: LedgerPages): boolean {
  const movements = head.flat();
  if (!whole || head.length > 1) return true;
  return movements.length >= long && monthOf(movements[0]!) !== monthOf(movements.at(-1)!);
}
