import { sha256 } from '@noble/hashes/sha2.js';
import type { Random } from '../ids.ts';

/** 256 random bits in base64url, and what is kept of them. */
export function oneTimeSecret(random: Random): { readonly text: string; readonly hash: Uint8Array } {
  const bytes = new Uint8Array(32);
  random(bytes);
  const text = toBase64url(bytes);
  return { text, hash: hashSecret(text) };
}

/** SHA-256 suffices for 256 random bits. */
export function hashSecret(text: string): Uint8Array {
  return sha256(new TextEncoder().encode(text));
}

/** Whether it is the secret of which this was kept. */
export function isSecret(text: string, kept: Uint8Array): boolean {
  const hash = hashSecret(text);
  return hash.length === kept.length && hash.every((byte, index) => byte === kept[index]);
}

export function toBase64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
}
