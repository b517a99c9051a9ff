import type { Handler } from '../operations/handler.ts';
import { decodeCursor, toPage } from '../paging/cursor.ts';
import { notFound } from '../problem.ts';
import { findEndpoint, listEndpointRows, type EndpointPosition } from './webhook-endpoint.store.ts';
import { toEndpoint } from './webhook-endpoint.wire.ts';

const LIST = 'webhook endpoints';

export const listWebhookEndpoints: Handler<'listWebhookEndpoints'> = async ({ trx, caller, query, now }) => {
  const { limit = 20, cursor } = query;
  const after = (await decodeCursor(caller, LIST, cursor)) as EndpointPosition | undefined;
  const rows = await listEndpointRows(trx, caller.publisherId, after, limit);
  const page = await toPage(caller, LIST, rows, limit, (row) => [row.created_at, row.webhook_endpoint_id]);
  const { nextCursor } = page;
  return {
    status: 200,
    body: {
      data: await Promise.all(page.rows.map((row) => toEndpoint(caller, row, now))),
      ...(nextCursor === undefined ? {} : { nextCursor }),
    },
  };
};

export const getWebhookEndpoint: Handler<'getWebhookEndpoint'> = async ({ trx, caller, path, now }) => {
  const row = await findEndpoint(trx, caller.publisherId, path.webhookEndpointId);
  if (row === undefined) throw notFound();
  return { status: 200, body: await toEndpoint(caller, row, now) };
};
