import { sha256 } from '@noble/hashes/sha2.js';
import { formatUuid, parseUuid, type Random } from '../ids.ts';

export type TokenKind = 'api-key' | 'session' | 'sign-in';

const PREFIXES = { 'api-key': 'saldo_sk_', session: 'saldo_es_', 'sign-in': 'saldo_si_' } as const;
const KINDS: Readonly<Record<string, TokenKind>> = { sk: 'api-key', es: 'session', si: 'sign-in' };

/** prefix, publisher (16 bytes), secret (256 bits), CRC-32 of all before it; base64url without padding, and hexadecimal. */
const TOKEN = /^saldo_(sk|es|si)_([A-Za-z0-9_-]{22})[A-Za-z0-9_-]{43}([0-9a-f]{8})$/;

export interface Token {
  readonly kind: TokenKind;
  /** Where to look the credential up; proves nothing by itself. */
  readonly publisherId: string;
  readonly text: string;
  /** As it is stored. */
  readonly hash: Uint8Array;
}

/** A new secret. Recognisable by its prefix, so that scanners find one that leaked; checked by its last 8 characters. */
export function mintToken(kind: TokenKind, publisherId: string, random: Random): string {
  const secret = new Uint8Array(32);
  random(secret);
  const body = `${PREFIXES[kind]}${base64url(parseUuid(publisherId))}${base64url(secret)}`;
  return body + checksum(body);
}

/** Reads a token; undefined for what never was one, which then costs no look-up. */
export function parseToken(text: string): Token | undefined {
  const match = TOKEN.exec(text);
  if (match === null) return undefined;
  const [, prefix, publisher, sum] = match as unknown as [string, string, string, string];
  if (checksum(text.slice(0, -8)) !== sum) return undefined;
  return {
    kind: KINDS[prefix]!,
    publisherId: formatUuid(fromBase64url(publisher)),
    text,
    hash: hashToken(text),
  };
}

/** What is stored of a token. SHA-256 suffices for 256 random bits. */
export function hashToken(text: string): Uint8Array {
  // In this thread: `crypto.subtle` goes through another one and back, which takes a hundred times as long for so few bytes.
  return sha256(new TextEncoder().encode(text));
}

function checksum(text: string): string {
  let crc = 0xffffffff;
  for (let index = 0; index < text.length; index++) {
    crc ^= text.charCodeAt(index);
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ((crc ^ 0xffffffff) >>> 0).toString(16).padStart(8, '0');
}

function base64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
}

function fromBase64url(text: string): Uint8Array {
  return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0));
}
