import type { Handler } from '../operations/handler.ts';
import { readSubscription, requireTarget } from './judge-webhook-endpoint.ts';
import { endpointChange } from './webhook-changes.ts';
import { insertEndpoint } from './webhook-endpoint.store.ts';
import { toEndpointWithSecret } from './webhook-endpoint.wire.ts';
import { mintSecret } from './webhook-secret.ts';

export const createWebhookEndpoint: Handler<'createWebhookEndpoint'> = async (call) => {
  await requireTarget(call, call.body.url);
  return call.write(async (work) => {
    const { trx, caller, body, now, newId, random, changed, acted } = work;
    const subscription = await readSubscription(work, body);
    const secret = { secret: mintSecret(random), createdAt: now };
    const row = await insertEndpoint(trx, caller.publisherId, newId(), subscription, { secret, now });
    changed(endpointChange(row));
    acted({
      action: 'webhook_endpoint.created',
      recordKind: 'webhook_endpoint',
      recordId: row.webhook_endpoint_id,
    });
    return { status: 201, body: await toEndpointWithSecret(caller, row, now) };
  });
};
