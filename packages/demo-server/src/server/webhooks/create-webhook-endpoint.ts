import type { Handler } from '../operations/handler.ts';
import { readSubscription, requireTarget } from './judge-webhook-endpoint.ts';
import { endpointChange } from './webhook-changes.ts';
import { insertEndpoint } from './webhook-endpoint.store.ts';
import { toEndpoint } from './webhook-endpoint.wire.ts';
import { mintSecret, sealSecret } from './webhook-secret.ts';

export const createWebhookEndpoint: Handler<'createWebhookEndpoint'> = async (call) => {
  await requireTarget(call, call.body.url);
  return call.write(async (work) => {
    const { trx, caller, body, now, newId, random, secrets, changed, acted } = work;
    const { publisherId } = caller;
    const subscription = await readSubscription(work, body);
    const id = newId();
    const secret = mintSecret(random);
    const of = { publisher_id: publisherId, webhook_endpoint_id: id };
    const stored = await sealSecret(secret, { secrets, of, now });
    const row = await insertEndpoint(trx, publisherId, id, subscription, { secret: stored, now });
    changed(endpointChange(row));
    acted({ action: 'webhook_endpoint.created', recordKind: 'webhook_endpoint', recordId: id });
    return { status: 201, body: { ...(await toEndpoint(caller, row, now)), secret } };
  });
};
