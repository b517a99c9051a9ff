import { bytesToHex } from '@noble/hashes/utils.js';
import type { AuditEntry, AuditHead } from '@saldo/sdk/contract';
import { startHash } from './audit-content.ts';
import type { AuditEntryRow, AuditHeadRow } from './audit-entry.store.ts';

export function toAuditEntry(row: AuditEntryRow): AuditEntry {
  return {
    seq: Number(row.seq),
    at: row.at,
    actor: {
      kind: row.actor_kind,
      id: row.actor_id,
      ...(row.actor_name === null ? {} : { name: row.actor_name }),
    },
    action: row.action,
    ...(row.partner_id === null ? {} : { partnerId: row.partner_id }),
    ...(row.record_kind === null ? {} : { record: { kind: row.record_kind, id: row.record_id! } }),
    requestId: row.request_id,
    ...(row.address === null ? {} : { address: row.address }),
    ...(row.details === null ? {} : { details: JSON.parse(row.details) as Record<string, string> }),
    hash: bytesToHex(row.hash),
  };
}

export function toAuditHead(publisherId: string, { seq, hash }: AuditHeadRow): AuditHead {
  return { publisherId, seq: Number(seq), hash: bytesToHex(hash) };
}

/** The head that stands before the first entry. */
export function toAuditStart(publisherId: string): AuditHead {
  return { publisherId, seq: 0, hash: startHash(publisherId) };
}

export const AUDIT_COLUMNS = [
  'seq',
  'at',
  'actorKind',
  'actorId',
  'actorName',
  'partnerId',
  'action',
  'recordKind',
  'recordId',
  'requestId',
  'address',
  'details',
  'hash',
] as const;

/** An entry as the cells of a table, in the order of `AUDIT_COLUMNS`; what is absent is empty. */
export function toAuditCells(row: AuditEntryRow): string[] {
  const { seq, at, actor_kind, actor_id, actor_name, partner_id, action, hash } = row;
  const { record_kind, record_id, request_id, address, details } = row;
  const cells = [seq, at, actor_kind, actor_id, actor_name, partner_id, action];
  cells.push(record_kind, record_id, request_id, address, details, bytesToHex(hash));
  return cells.map((cell) => cell ?? '');
}
