import { sha256 } from '@noble/hashes/sha2.js';
import type { Random } from '../ids.ts';

/** How many a person gets at a time. */
export const RECOVERY_CODES = 10;

/** Crockford's base32: no letter that is taken for a digit, or for another. */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
const LENGTH = 16;

/** New codes of 80 bits each, as `0000-0000-0000-0000`. */
export function newRecoveryCodes(random: Random): string[] {
  return Array.from({ length: RECOVERY_CODES }, () => {
    const bytes = new Uint8Array(LENGTH);
    random(bytes);
    const text = Array.from(bytes, (byte) => ALPHABET[byte & 31]!).join('');
    return text.match(/.{4}/g)!.join('-');
  });
}

/** A code as it is written: small letters, no hyphens or spaces, what looks like a digit taken for it; undefined for what is none. */
export function readRecoveryCode(text: string): string | undefined {
  const code = text.toLowerCase().replaceAll(/[\s-]/g, '').replaceAll('o', '0').replaceAll(/[il]/g, '1');
  return code.length === LENGTH && [...code].every((char) => ALPHABET.includes(char)) ? code : undefined;
}

/** What is kept of a code. 80 random bits need no slow hash; the same code of somebody else hashes otherwise. */
export function hashRecoveryCode(code: string, userId: string): Uint8Array {
  return sha256(new TextEncoder().encode(`${userId} ${code}`));
}
