import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import type { Principal } from '../principal/principal.ts';
import { decodeCursor, type CursorKey } from './cursor.ts';
import { fromBase64url, isSigned, sign, SIGNATURE, toBase64url } from './signed-bytes.ts';

/** Of every payload so many bytes, so that its length tells nothing. */
const LENGTH = 64;

/**
 * Writes a position of at most 64 characters of JSON as a text that only the server can read. The signature is the initial vector of the
 * encryption (as in RFC 5297), so that the same position makes the same text.
 */
export async function sealCursor(principal: Principal, list: string, key: CursorKey): Promise<string> {
  const payload = new TextEncoder().encode(JSON.stringify(key).padEnd(LENGTH));
  const signature = sign(principal, list, payload);
  return toBase64url(Uint8Array.of(...signature, ...crypt(principal, signature, payload)));
}

/** Reads a sealed position, or one of `encodeCursor` from before the list's were sealed; undefined without one. Throws as `decodeCursor`. */
export async function openCursor(
  principal: Principal,
  list: string,
  cursor: string | undefined,
  place: string,
): Promise<CursorKey | undefined> {
  const bytes = fromBase64url(cursor ?? '');
  if (bytes?.length === SIGNATURE + LENGTH) {
    const payload = crypt(principal, bytes.subarray(0, SIGNATURE), bytes.subarray(SIGNATURE));
    if (isSigned(principal, list, payload, bytes)) {
      return JSON.parse(new TextDecoder().decode(payload)) as CursorKey;
    }
  }
  return decodeCursor(principal, list, cursor, place);
}

/** Encrypts, or decrypts what is encrypted, with a key stream of HMAC in counter mode. */
function crypt({ cursorKey }: Principal, vector: Uint8Array, bytes: Uint8Array): Uint8Array {
  const stream = [0, 1].flatMap((block) => [
    ...hmac(sha256, cursorKey, Uint8Array.of(...new TextEncoder().encode('seal\0'), block, ...vector)),
  ]);
  return bytes.map((byte, index) => byte ^ stream[index]!);
}
