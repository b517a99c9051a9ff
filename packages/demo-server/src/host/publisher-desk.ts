import { Hono, type Context } from 'hono';
import type { App } from '../app.ts';

/** What the publisher's page needs of the contract, called with the API key that the page must not have. */
export function publisherDesk(app: App, apiKey: () => string): Hono {
  const desk = new Hono();
  const forward = async (context: Context, method: string, path: string): Promise<Response> => {
    const body = method === 'GET' ? undefined : await context.req.text();
    const key = context.req.header('idempotency-key');
    const response = await app.fetch(
      new Request(new URL(path, context.req.url), {
        method,
        headers: {
          Authorization: `Bearer ${apiKey()}`,
          ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
          ...(key === undefined ? {} : { 'Idempotency-Key': key }),
        },
        ...(body === undefined ? {} : { body }),
      }),
    );
    return new Response(response.body, {
      status: response.status,
      headers: { 'Content-Type': response.headers.get('content-type') ?? '' },
    });
  };
  const id = (context: Context) => encodeURIComponent(context.req.param('id') ?? '');

  desk.get('/changes', (context) => forward(context, 'GET', `/v1/changes${new URL(context.req.url).search}`));
  desk.get('/payment-reports', (context) =>
    forward(context, 'GET', `/v1/payment-reports${new URL(context.req.url).search}`),
  );
  desk.get('/threads', (context) => forward(context, 'GET', `/v1/threads${new URL(context.req.url).search}`));
  desk.get('/threads/:id/messages', (context) =>
    forward(context, 'GET', `/v1/threads/${id(context)}/messages`),
  );
  desk.get('/files/:id', (context) => forward(context, 'GET', `/v1/file-contents/${id(context)}`));
  desk.put('/payment-reports/:id/review', (context) =>
    forward(context, 'PUT', `/v1/payment-reports/${id(context)}/review`),
  );
  desk.post('/threads/:id/messages', (context) =>
    forward(context, 'POST', `/v1/threads/${id(context)}/messages`),
  );
  return desk;
}
