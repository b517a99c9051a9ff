import type { FeedKind } from '../operations/feed-kind.ts';
import { listEndpointsByIds } from './webhook-endpoint.store.ts';
import { toEndpointState } from './webhook-endpoint.wire.ts';

export const webhookEndpointKind: FeedKind<'webhook_endpoint'> = {
  kind: 'webhook_endpoint',
  readWith: ['webhooks.read'],
  async listByIds(trx, { publisherId }, ids) {
    const rows = await listEndpointsByIds(trx, publisherId, ids);
    return new Map(rows.map((row) => [row.webhook_endpoint_id, toEndpointState(row)]));
  },
};
