import type { WebhookDelivery, WebhookEndpoint, WebhookEndpointState } from '@saldo/sdk/contract';
import { sealCursor } from '../paging/sealed-cursor.ts';
import type { Principal } from '../principal/principal.ts';
import type { WebhookDeliveryRow } from './webhook-delivery.store.ts';
import type { WebhookEndpointRow } from './webhook-endpoint.store.ts';
import { toEvent } from './webhook-event.ts';
import { liveSecrets } from './webhook-secret.ts';

/** How an endpoint is, for all who follow the changes. */
export function toEndpointState(row: WebhookEndpointRow): WebhookEndpointState {
  const { disabled_at: at, disabled_reason: reason } = row;
  return {
    id: row.webhook_endpoint_id,
    status: at === null ? 'enabled' : 'disabled',
    ...(at === null || reason === null ? {} : { disabled: { at, reason } }),
    revision: row.revision,
  };
}

/** An endpoint as of an instant. */
export async function toEndpoint(
  caller: Principal,
  row: WebhookEndpointRow,
  now: string,
): Promise<WebhookEndpoint> {
  const { failing_since: since, attempts } = row;
  return {
    ...toEndpointState(row),
    url: row.url,
    ...(row.description === null ? {} : { description: row.description }),
    ...(row.kinds === null ? {} : { kinds: row.kinds }),
    ...(row.partner_ids === null ? {} : { partnerIds: row.partner_ids }),
    cursor: await changesCursor(caller, row.position),
    ...(since === null || attempts === 0
      ? {}
      : { failing: { since, attempts, ...(row.disabled_at === null ? { nextAttemptAt: row.due_at } : {}) } }),
    ...(row.delivered_at === null ? {} : { lastDeliveredAt: row.delivered_at }),
    secrets: liveSecrets(row.secrets, now).map(({ createdAt, endsAt }) => ({
      createdAt,
      ...(endsAt === undefined ? {} : { endsAt }),
    })),
    createdAt: row.created_at,
  };
}

/** Something that was sent. What comes next after where the endpoint is, and failed, is tried again. */
export async function toDelivery(
  caller: Principal,
  row: WebhookDeliveryRow,
  endpoint: WebhookEndpointRow,
): Promise<WebhookDelivery> {
  const cursor = row.seq === null ? undefined : await changesCursor(caller, row.seq);
  const waits =
    !row.delivered &&
    row.seq !== null &&
    BigInt(row.seq) > BigInt(endpoint.position) &&
    endpoint.disabled_at === null;
  return {
    id: row.webhook_id,
    event: toEvent(row, cursor),
    status: row.delivered ? 'delivered' : 'failed',
    attempts: row.attempts,
    ...(waits ? { nextAttemptAt: endpoint.due_at } : {}),
  };
}

/** A place in the feed as `listChanges` has it. */
export function changesCursor(caller: Principal, seq: string): Promise<string> {
  return sealCursor(caller, 'changes', [seq]);
}
