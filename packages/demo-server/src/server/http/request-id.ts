import type { Random } from '../ids.ts';

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

/** A short name for a request, easy to read out: 16 characters of Crockford's base 32, 80 bits. */
export function newRequestId(random: Random): string {
  const bytes = new Uint8Array(16);
  random(bytes);
  return Array.from(bytes, (byte) => ALPHABET[byte & 31]).join('');
}
