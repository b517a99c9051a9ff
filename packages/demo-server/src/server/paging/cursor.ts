import { Problem } from '../problem.ts';

/** Where a page ends: the sort key of its last row, and what makes it unique. */
export type CursorKey = readonly (string | number)[];

/** Writes a position as an opaque text. `list` names the list and its order, so that a cursor fits no other. */
export function encodeCursor(list: string, key: CursorKey): string {
  const bytes = new TextEncoder().encode(JSON.stringify([list, ...key]));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
}

/** Reads a position; undefined without one. A text that no server of this kind wrote for this list is refused. */
export function decodeCursor(
  list: string,
  length: number,
  cursor: string | undefined,
  place = 'query/cursor',
): CursorKey | undefined {
  if (cursor === undefined) return undefined;
  try {
    const binary = atob(cursor.replaceAll('-', '+').replaceAll('_', '/'));
    const text = new TextDecoder('utf-8', { fatal: true }).decode(
      Uint8Array.from(binary, (char) => char.charCodeAt(0)),
    );
    const [owner, ...key] = JSON.parse(text) as unknown[];
    if (owner === list && key.length === length && key.every(isKeyPart)) return key;
  } catch {
    // Falls through to the one answer for every text that is not a cursor of this list.
  }
  throw new Problem('invalid-request', {
    errors: [
      {
        pointer: place,
        code: 'cursor',
        detail: 'must be a cursor of this list, with the same sort, as answered before',
      },
    ],
  });
}

function isKeyPart(part: unknown): part is string | number {
  return typeof part === 'string' || typeof part === 'number';
}

/** Cuts the row that was read beyond the limit, and says where the next page begins. */
export function toPage<Row>(
  list: string,
  rows: readonly Row[],
  limit: number,
  key: (row: Row) => CursorKey,
): { rows: readonly Row[]; nextCursor?: string } {
  if (rows.length <= limit) return { rows };
  const page = rows.slice(0, limit);
  return { rows: page, nextCursor: encodeCursor(list, key(page.at(-1)!)) };
}
