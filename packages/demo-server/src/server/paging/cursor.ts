import type { Principal } from '../principal/principal.ts';
import { invalidField } from '../problem.ts';
import { fromBase64url, isSigned, sign, SIGNATURE, toBase64url } from './signed-bytes.ts';

/** Where a page ends: the sort key of its last row, and what makes it unique. */
export type CursorKey = readonly (string | number)[];

/** Of a text in a key so much is kept, so that a cursor has no more characters than the contract allows. */
export const KEPT_TEXT = 40;

/**
 * Writes a position as an opaque text, signed with the publisher's key. `list` names the list and its order, so that a cursor
 * fits no other. The same position makes the same text.
 */
export async function encodeCursor(principal: Principal, list: string, key: CursorKey): Promise<string> {
  const kept = key.map((part) => (typeof part === 'string' ? beginning(part) : part));
  const payload = new TextEncoder().encode(JSON.stringify(kept));
  const signature = sign(principal, list, payload);
  return toBase64url(Uint8Array.of(...signature, ...payload));
}

/** Reads a position; undefined without one. A text that this server did not write for this list is refused. */
export async function decodeCursor(
  principal: Principal,
  list: string,
  cursor: string | undefined,
  place = 'query/cursor',
): Promise<CursorKey | undefined> {
  if (cursor === undefined) return undefined;
  const bytes = fromBase64url(cursor) ?? new Uint8Array();
  const payload = bytes.slice(SIGNATURE);
  if (bytes.length <= SIGNATURE || !isSigned(principal, list, payload, bytes)) {
    throw invalidField(
      place,
      'cursor',
      'must be a cursor of this list, with the same sort, as answered before',
    );
  }
  return JSON.parse(new TextDecoder().decode(payload)) as CursorKey;
}

/** Cuts the row that was read beyond the limit, and says where the next page begins. */
export async function toPage<Row>(
  principal: Principal,
  list: string,
  rows: readonly Row[],
  limit: number,
  key: (row: Row) => CursorKey,
): Promise<{ rows: readonly Row[]; nextCursor?: string }> {
  if (rows.length <= limit) return { rows };
  const page = rows.slice(0, limit);
  return { rows: page, nextCursor: await encodeCursor(principal, list, key(page.at(-1)!)) };
}

function beginning(text: string): string {
  return text.slice(0, KEPT_TEXT).replace(/[\ud800-\udbff]$/, '');
}
