import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import type { Principal } from '../principal/principal.ts';

/** Bytes of the signature: enough that none is found by trying. */
export const SIGNATURE = 12;

/** The signature of a payload for one list, with the publisher's key. */
export function sign({ cursorKey }: Principal, list: string, payload: Uint8Array): Uint8Array {
  return hmac(
    sha256,
    cursorKey,
    Uint8Array.of(...new TextEncoder().encode(`${list}\0`), ...payload),
  ).subarray(0, SIGNATURE);
}

/** Tells whether bytes begin with the signature of a payload. */
export function isSigned(
  principal: Principal,
  list: string,
  payload: Uint8Array,
  bytes: Uint8Array,
): boolean {
  return sign(principal, list, payload).every((byte, index) => byte === bytes[index]);
}

export function toBase64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
}

/** Undefined for what is none. */
export function fromBase64url(text: string): Uint8Array | undefined {
  try {
    return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (char) =>
      char.charCodeAt(0),
    );
  } catch {
    return undefined;
  }
}
