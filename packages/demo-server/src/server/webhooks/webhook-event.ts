import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { WebhookEvent } from '@saldo/sdk/contract';
import type { Random } from '../ids.ts';
import type { EventRow } from './webhook-delivery.store.ts';

/** What is sent of a change or a test: ids, and nothing else of the record. */
export function toEvent(row: EventRow, cursor: string | undefined): WebhookEvent {
  return {
    type: `${row.kind}.${row.op}`,
    timestamp: row.at,
    ...(cursor === undefined ? {} : { cursor }),
    data: {
      kind: row.kind,
      id: row.record_id,
      ...(row.external_id === null ? {} : { externalId: row.external_id }),
      ...(row.partner_id === null ? {} : { partnerId: row.partner_id }),
      revision: row.revision,
      op: row.op,
      at: row.at,
    },
  };
}

/** Names the event of a change: made of what it is, so that it is the same after a process died before it noted anything. */
export function webhookIdOf(publisherId: string, seq: string): string {
  return idOf(sha256(new TextEncoder().encode(`${publisherId} ${seq}`)).subarray(0, 16));
}

/** Names a test. */
export function newWebhookId(random: Random): string {
  const bytes = new Uint8Array(16);
  random(bytes);
  return idOf(bytes);
}

function idOf(bytes: Uint8Array): string {
  return `msg_${bytesToHex(bytes)}`;
}
