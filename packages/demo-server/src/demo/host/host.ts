import { Hono } from 'hono';
import type { App } from '../../server/app.ts';
import type { DemoFileContent } from '../data/demo-file.ts';
import { featured } from '../data/partner-catalogue.ts';
import { PAGE_HEADERS } from './page-headers.ts';
import { mintHostSession } from './host-session.ts';
import { publisherDesk } from './publisher-desk.ts';
import type { StaticFiles } from './static-files.node.ts';

export interface Host {
  fetch(request: Request): Promise<Response>;
  /** Opens the demo's pages, once its data is there. */
  open(demo: DemoFileContent): void;
}

/** Whom the demo's pages show; a real host takes the partner from its own sign-in. */
const PARTNERS: Readonly<Record<string, string>> = featured;

/**
 * The demo's host: what an ERP would be. Pages that embed the elements, and a back end that mints sessions for them with
 * the publisher's API key, which never leaves it. Everything under /v1 is the contract server itself.
 */
export function createHost(app: Pick<App, 'fetch'>, files: StaticFiles): Host {
  let demo: DemoFileContent | undefined;
  const hono = new Hono();
  hono.all('/v1/*', (context) => app.fetch(context.req.raw));
  hono.get('/healthz', (context) =>
    demo === undefined
      ? context.json({ status: 'starting' }, 503, { 'Cache-Control': 'no-store' })
      : app.fetch(context.req.raw),
  );

  hono.use('/host/*', async (context, next) => {
    if (demo === undefined) return context.json({ title: 'The demo is starting' }, 503);
    // Only the host's own pages may act through its back end.
    const { origin } = new URL(context.req.url);
    if (context.req.method !== 'GET' && context.req.header('origin') !== origin) {
      return context.json({ title: 'Only from the pages of this host' }, 403);
    }
    await next();
    context.header('Cache-Control', 'no-store');
    return undefined;
  });
  hono.post('/host/session', (context) => {
    const externalId = PARTNERS[context.req.query('as') ?? ''];
    if (externalId === undefined)
      return context.json({ title: `as must be one of ${Object.keys(PARTNERS).join(', ')}` }, 404);
    return mintHostSession(app, demo!, externalId, new URL(context.req.url).origin);
  });
  hono.route(
    '/host/desk',
    publisherDesk(app, () => demo!.publisher.apiKey),
  );

  hono.get('*', async (context) => {
    const file = await files.find(context.req.path);
    if (file === undefined) return context.text('Not found', 404, PAGE_HEADERS);
    const headers = {
      ...PAGE_HEADERS,
      'Content-Type': file.mediaType,
      ETag: file.etag,
      'Cache-Control': 'no-cache',
    };
    if (context.req.header('if-none-match') === file.etag) return context.body(null, 304, headers);
    return context.body(file.bytes, 200, headers);
  });

  return {
    fetch: async (request) => hono.fetch(request),
    open(content) {
      demo = content;
    },
  };
}
