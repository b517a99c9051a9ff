import type { Handler } from '../operations/handler.ts';
import type { Work } from '../operations/call.ts';
import { notFound } from '../problem.ts';
import { readSubscription, requireTarget } from './judge-webhook-endpoint.ts';
import { endpointChange } from './webhook-changes.ts';
import {
  deleteEndpoint,
  disableEndpoint,
  enableEndpoint,
  findEndpoint,
  updateSubscription,
  type Subscription,
  type WebhookEndpointRow,
} from './webhook-endpoint.store.ts';
import { toEndpoint } from './webhook-endpoint.wire.ts';

export const updateWebhookEndpoint: Handler<'updateWebhookEndpoint'> = async (call) => {
  await requireTarget(call, call.body.url);
  return call.write(async (work) => {
    const { trx, caller, path, body, now } = work;
    const { publisherId } = caller;
    const before = await findEndpoint(trx, publisherId, path.webhookEndpointId, 'change');
    if (before === undefined) throw notFound();
    const subscription = await readSubscription(work, body);
    if (isSame(before, subscription)) return { status: 200, body: await toEndpoint(caller, before, now) };
    const row = await updateSubscription(trx, publisherId, path.webhookEndpointId, subscription, now);
    told(work, row, 'updated');
    return { status: 200, body: await toEndpoint(caller, row, now) };
  });
};

export const setWebhookEndpointStatus: Handler<'setWebhookEndpointStatus'> = (call) =>
  call.write(async (work) => {
    const { trx, caller, path, body, now } = work;
    const { publisherId } = caller;
    const id = path.webhookEndpointId;
    const changed =
      body.status === 'enabled'
        ? await enableEndpoint(trx, publisherId, id, now)
        : await disableEndpoint(trx, publisherId, id, 'by_request', now);
    if (changed !== undefined) told(work, changed, body.status);
    const row = changed ?? (await findEndpoint(trx, publisherId, id));
    if (row === undefined) throw notFound();
    return { status: 200, body: await toEndpoint(caller, row, now) };
  });

export const deleteWebhookEndpoint: Handler<'deleteWebhookEndpoint'> = (call) =>
  call.write(async (work) => {
    const { trx, caller, path } = work;
    const revision = await deleteEndpoint(trx, caller.publisherId, path.webhookEndpointId);
    if (revision === undefined) throw notFound();
    const row = { webhook_endpoint_id: path.webhookEndpointId, revision: revision + 1 };
    told(work, row, 'deleted');
    return { status: 204 };
  });

function told(
  { changed, acted }: Pick<Work, 'changed' | 'acted'>,
  row: Pick<WebhookEndpointRow, 'webhook_endpoint_id' | 'revision'>,
  what: 'updated' | 'enabled' | 'disabled' | 'deleted',
): void {
  changed(endpointChange(row, what === 'deleted' ? 'delete' : 'upsert'));
  acted({
    action: `webhook_endpoint.${what}`,
    recordKind: 'webhook_endpoint',
    recordId: row.webhook_endpoint_id,
  });
}

function isSame(row: WebhookEndpointRow, { url, description, kinds, partner_ids }: Subscription): boolean {
  const of = (one: Subscription) => JSON.stringify([one.url, one.description, one.kinds, one.partner_ids]);
  return of(row) === of({ url, description, kinds, partner_ids });
}
