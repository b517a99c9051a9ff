import { sha256 } from '@noble/hashes/sha2.js';
import type { Random } from '../ids.ts';
import { SecretError, type Secrets } from './secrets.ts';

const PLAIN = 0;
const SEALED = 1;
/** Kind, then which key, then the nonce of AES-GCM (NIST SP 800-38D: 96 bits); the rest is what was sealed. */
const KEY_ID_AT = 1;
const NONCE_AT = 5;
const SEALED_AT = 17;

/**
 * Seals with AES-256-GCM by the first key, opens by whichever was used, so that keys can be changed. Without keys secrets are kept
 * as they are, and those open with keys too.
 */
export function openSecrets(keys: readonly Uint8Array<ArrayBuffer>[], random: Random): Secrets {
  const known = keys.map((key) => ({ id: keyIdOf(key), key: importKey(key) }));
  return {
    async seal(text, of) {
      const plain = new TextEncoder().encode(text);
      const [first] = known;
      if (first === undefined) return joined([Uint8Array.of(PLAIN), plain]);
      const iv = new Uint8Array(SEALED_AT - NONCE_AT);
      random(iv);
      const sealed = await crypto.subtle.encrypt(parameters(iv, of), await first.key, plain);
      return joined([Uint8Array.of(SEALED), first.id, iv, new Uint8Array(sealed)]);
    },
    async open(sealed, of) {
      if (sealed[0] === PLAIN) return new TextDecoder().decode(sealed.subarray(1));
      const fitting = known.find(({ id }) => isOf(id, sealed));
      if (sealed[0] !== SEALED || fitting === undefined)
        throw new SecretError('A secret was sealed with a key that SALDO_SECRETS_KEY does not name.');
      const iv = sealed.slice(NONCE_AT, SEALED_AT);
      try {
        const plain = await crypto.subtle.decrypt(
          parameters(iv, of),
          await fitting.key,
          sealed.slice(SEALED_AT),
        );
        return new TextDecoder().decode(plain);
      } catch (error) {
        throw new SecretError('A secret was changed, or belongs to another record.', { cause: error });
      }
    },
    isCurrent(sealed) {
      const [first] = known;
      return first === undefined ? sealed[0] === PLAIN : sealed[0] === SEALED && isOf(first.id, sealed);
    },
  };
}

function isOf(id: Uint8Array, sealed: Uint8Array): boolean {
  return id.every((byte, index) => byte === sealed[KEY_ID_AT + index]);
}

function keyIdOf(key: Uint8Array): Uint8Array<ArrayBuffer> {
  return sha256(joined([new TextEncoder().encode('saldo secrets key'), key])).slice(0, NONCE_AT - KEY_ID_AT);
}

function importKey(key: Uint8Array<ArrayBuffer>) {
  return crypto.subtle.importKey('raw', key, 'AES-GCM', false, ['encrypt', 'decrypt']);
}

function parameters(iv: Uint8Array<ArrayBuffer>, of: string) {
  return { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(of) };
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
