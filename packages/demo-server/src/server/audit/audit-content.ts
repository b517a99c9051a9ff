import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** What an entry of the audit says, as the chain covers it. */
export interface AuditContent {
  /** RFC 3339 instant in UTC with three digits of a second. */
  readonly at: string;
  readonly actor_kind: string;
  readonly actor_id: string;
  readonly actor_name: string | null;
  readonly partner_id: string | null;
  readonly action: string;
  readonly record_kind: string | null;
  readonly record_id: string | null;
  readonly request_id: string;
  readonly address: string | null;
  /** An object of JSON whose values are texts, as it is stored. */
  readonly details: string | null;
}

/** The content of an entry as one text, of which there is only one: a JSON array without spaces. */
export function contentText(entry: AuditContent): string {
  const texts = [
    entry.at,
    entry.actor_kind,
    entry.actor_id,
    entry.actor_name,
    entry.partner_id,
    entry.action,
    entry.record_kind,
    entry.record_id,
    entry.request_id,
    entry.address,
  ];
  return `[${texts.map((text) => JSON.stringify(text)).join(',')},${entry.details ?? 'null'}]`;
}

/** The hash of an entry, in hexadecimal: over the hash before it, its number and its content. The database has the same as `chain_audit`. */
export function chainedHash(before: string, seq: bigint, content: string): string {
  return hexOf(`${before}\n${seq}\n${content}`);
}

/** What stands before the first entry of a publisher. The database has the same as `audit_start`. */
export function startHash(publisherId: string): string {
  return hexOf(`saldo-audit-1\n${publisherId}`);
}

function hexOf(text: string): string {
  return bytesToHex(sha256(new TextEncoder().encode(text)));
}
