import { Hono, type Context } from 'hono';
import type { App } from '../../server/app.ts';

/** What a page needs to know of an answer; above all what keeps a partner's file from running as a page of this origin. */
const KEPT_HEADERS = [
  'Cache-Control',
  'Content-Type',
  'Content-Disposition',
  'Content-Security-Policy',
  'Retry-After',
  'X-Accel-Buffering',
  'X-Content-Type-Options',
];

/** What the page says of its request besides the body. */
const PASSED_HEADERS = ['Idempotency-Key', 'If-Match', 'Last-Event-ID'];

/** What the publisher's page needs of the contract, called with the API key that the page must not have. */
export function publisherDesk(app: Pick<App, 'fetch'>, apiKey: () => string): Hono {
  const desk = new Hono();
  const forward = async (context: Context, path: string): Promise<Response> => {
    const { method, url } = context.req;
    const target = new URL(path, url);
    target.search = new URL(url).search;
    const headers = new Headers({ Authorization: `Bearer ${apiKey()}` });
    for (const name of PASSED_HEADERS) {
      const value = context.req.header(name);
      if (value !== undefined) headers.set(name, value);
    }
    if (method !== 'GET') headers.set('Content-Type', 'application/json');
    const body = method === 'GET' ? null : await context.req.text();
    const response = await app.fetch(new Request(target, { method, headers, body }));
    const kept = KEPT_HEADERS.flatMap((name) => {
      const value = response.headers.get(name);
      return value === null ? [] : [[name, value] as [string, string]];
    });
    return new Response(response.body, { status: response.status, headers: kept });
  };
  const id = (context: Context) => encodeURIComponent(context.req.param('id') ?? '');

  desk.get('/publisher', (context) => forward(context, '/v1/publisher'));
  desk.get('/changes', (context) => forward(context, '/v1/changes'));
  desk.get('/events', (context) => forward(context, '/v1/events'));
  desk.get('/payment-reports', (context) => forward(context, '/v1/payment-reports'));
  desk.get('/payment-reports/:id', (context) => forward(context, `/v1/payment-reports/${id(context)}`));
  desk.put('/payment-reports/:id/review', (context) =>
    forward(context, `/v1/payment-reports/${id(context)}/review`),
  );
  desk.get('/threads', (context) => forward(context, '/v1/threads'));
  desk.get('/threads/:id', (context) => forward(context, `/v1/threads/${id(context)}`));
  desk.put('/threads/:id/read', (context) => forward(context, `/v1/threads/${id(context)}/read`));
  desk.get('/threads/:id/messages', (context) => forward(context, `/v1/threads/${id(context)}/messages`));
  desk.post('/threads/:id/messages', (context) => forward(context, `/v1/threads/${id(context)}/messages`));
  desk.get('/files/:id', (context) => forward(context, `/v1/file-contents/${id(context)}`));
  return desk;
}
