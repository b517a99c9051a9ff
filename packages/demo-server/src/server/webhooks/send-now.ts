import type { WebhookDelivery } from '@saldo/sdk/contract';
import type { OperationId } from '../contract/operations.ts';
import type { WriteCall } from '../operations/call.ts';
import type { Handler } from '../operations/handler.ts';
import { notFound } from '../problem.ts';
import { attemptWebhook } from './attempt-webhook.ts';
import { findDelivery, logAttempts, type EventRow } from './webhook-delivery.store.ts';
import { findEndpoint, hurryEndpoint, type WebhookEndpointRow } from './webhook-endpoint.store.ts';
import { changesCursor, toDelivery } from './webhook-endpoint.wire.ts';
import { newWebhookId, toEvent } from './webhook-event.ts';
import { openSigning } from './webhook-secret.ts';

/** What is to be sent at once, and to whom. */
interface Prepared {
  readonly endpoint: WebhookEndpointRow;
  readonly webhookId: string;
  readonly event: EventRow;
}

export const testWebhookEndpoint: Handler<'testWebhookEndpoint'> = async (call) => {
  const { now, random } = call;
  const webhookId = newWebhookId(random);
  const prepared = await call.step(async ({ trx, caller, path, acted }) => {
    const endpoint = await findEndpoint(trx, caller.publisherId, path.webhookEndpointId);
    if (endpoint === undefined) throw notFound();
    const { webhook_endpoint_id: record_id, revision } = endpoint;
    acted({ action: 'webhook_endpoint.tested', recordKind: 'webhook_endpoint', recordId: record_id });
    const of = { seq: null, external_id: null, partner_id: null };
    const event = { ...of, kind: 'webhook_endpoint', record_id, revision, op: 'test', at: now };
    return { endpoint, webhookId, event };
  });
  return { status: 200, body: await sendNow(call, prepared) };
};

export const replayWebhookDelivery: Handler<'replayWebhookDelivery'> = async (call) => {
  const prepared = await call.step(async ({ trx, caller, path, acted }) => {
    const { webhookEndpointId: id, webhookId } = path;
    const endpoint = await findEndpoint(trx, caller.publisherId, id);
    const event = endpoint && (await findDelivery(trx, caller.publisherId, id, webhookId));
    if (endpoint === undefined || event === undefined) throw notFound();
    const details = { webhookId };
    acted({ action: 'webhook_endpoint.sent_again', recordKind: 'webhook_endpoint', recordId: id, details });
    return { endpoint, webhookId, event };
  });
  return { status: 200, body: await sendNow(call, prepared) };
};

/** Sends outside of any transaction, then notes what became of it. */
async function sendNow<Op extends OperationId>(
  call: Pick<WriteCall<Op>, 'caller' | 'webhooks' | 'clock' | 'secrets' | 'step'>,
  { endpoint, webhookId, event }: Prepared,
): Promise<WebhookDelivery> {
  const { caller, webhooks: outbound, clock, secrets } = call;
  const cursor = event.seq === null ? undefined : await changesCursor(caller, event.seq);
  const message = { webhookId, event: toEvent(event, cursor) };
  const target = {
    url: endpoint.url,
    signing: await openSigning(endpoint.secrets, { secrets, of: endpoint }),
  };
  const { attempt } = await attemptWebhook({ outbound, clock }, target, message);
  return call.step(async ({ trx, now }) => {
    const { publisherId } = caller;
    const { webhook_endpoint_id: id } = endpoint;
    await logAttempts(trx, publisherId, id, [{ webhookId, event, attempt }]);
    if (attempt.error === undefined) await hurryEndpoint(trx, publisherId, id, now);
    const [as, row] = [
      await findEndpoint(trx, publisherId, id),
      await findDelivery(trx, publisherId, id, webhookId),
    ];
    // Deleted while it was sent.
    if (as === undefined || row === undefined) throw notFound();
    return toDelivery(caller, row, as);
  });
}
