import { sha256 } from '@noble/hashes/sha2.js';
import type { Random } from '../ids.ts';

/** How long an activation can be used. */
export const ACTIVATION_MS = 72 * 60 * 60 * 1000;

/** Crockford's base 32: nothing in it is taken for something else. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LETTERS = 20;

/** A new secret of 100 random bits, written in groups that can be read out. */
export function makeActivationSecret(random: Random): string {
  const bytes = new Uint8Array(LETTERS);
  random(bytes);
  const text = Array.from(bytes, (byte) => ALPHABET[byte & 31]).join('');
  return text.replaceAll(/(.{4})(?=.)/g, '$1-');
}

/** What is kept of a secret, however it was typed; undefined for what never was one. SHA-256 suffices for 100 random bits. */
export function hashActivationSecret(typed: string): Uint8Array | undefined {
  const text = typed.toUpperCase().replaceAll(/[\s-]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1');
  if (text.length !== LETTERS || [...text].some((letter) => !ALPHABET.includes(letter))) return undefined;
  return sha256(new TextEncoder().encode(text));
}
