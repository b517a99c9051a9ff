import type { Handler } from '../operations/handler.ts';
import { decodeCursor, toPage } from '../paging/cursor.ts';
import { notFound } from '../problem.ts';
import { listDeliveryRows, type DeliveryPosition } from './webhook-delivery.store.ts';
import { findEndpoint } from './webhook-endpoint.store.ts';
import { toDelivery } from './webhook-endpoint.wire.ts';

export const listWebhookDeliveries: Handler<'listWebhookDeliveries'> = async ({
  trx,
  caller,
  path,
  query,
}) => {
  const { limit = 20, cursor, status } = query;
  const id = path.webhookEndpointId;
  const endpoint = await findEndpoint(trx, caller.publisherId, id);
  if (endpoint === undefined) throw notFound();
  const list = `webhook deliveries ${id} ${status ?? ''}`;
  const after = (await decodeCursor(caller, list, cursor)) as DeliveryPosition | undefined;
  const delivered = status === undefined ? undefined : status === 'delivered';
  const rows = await listDeliveryRows(trx, caller.publisherId, id, delivered, after, limit);
  const page = await toPage(caller, list, rows, limit, (row) => [row.created_at, row.webhook_id]);
  const { nextCursor } = page;
  return {
    status: 200,
    body: {
      data: await Promise.all(page.rows.map((row) => toDelivery(caller, row, endpoint))),
      ...(nextCursor === undefined ? {} : { nextCursor }),
    },
  };
};
