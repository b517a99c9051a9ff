import { Hono } from 'hono';
import type { App } from '../../server/app.ts';
import type { RequestSource } from '../../server/http/client-address.ts';
import type { DemoFileContent } from '../data/demo-file.ts';
import type { DemoEnv } from '../demo-env.ts';
import { isOwnName } from './host-names.ts';
import { mintHostSession, SIGNED_IN_NAMES } from './host-session.ts';
import { PAGE_HEADERS } from '../../server/http/page-headers.ts';
import type { StaticFiles } from '../../server/http/static-files.node.ts';

export interface Host {
  fetch(request: Request, source?: RequestSource): Promise<Response>;
  /** Opens the demo's pages, once its data is there. */
  open(demo: DemoFileContent): void;
}

interface HostEnv {
  Bindings: RequestSource;
}

/**
 * The demo's host: what an ERP would be. Pages that embed the elements, and a back end that mints sessions for them with
 * the publisher's API key, which never leaves it. Everything under /v1, /docs and /problems is the contract server itself.
 */
export function createHost(app: Pick<App, 'fetch'>, files: StaticFiles, { hostNames, pages }: DemoEnv): Host {
  let demo: DemoFileContent | undefined;
  const hono = new Hono<HostEnv>();
  hono.use('*', async (context, next) => {
    const { hostname } = new URL(context.req.url);
    if (isOwnName(hostname, hostNames)) return next();
    return context.text(
      'This demo is not known by this name. If it should be, start it with the name in SALDO_DEMO_HOSTS.',
      421,
      PAGE_HEADERS,
    );
  });
  hono.all('/v1/*', (context) => app.fetch(context.req.raw, context.env));
  for (const path of ['/docs', '/docs/*', '/problems', '/problems/*']) {
    hono.get(path, (context) => app.fetch(context.req.raw));
  }
  hono.get('/healthz', async (context) =>
    demo === undefined
      ? context.json({ status: 'starting' }, 503, { 'Cache-Control': 'no-store' })
      : await app.fetch(context.req.raw),
  );
  if (pages) servePages(hono, app, files, () => demo);
  return {
    fetch: async (request, source = {}) => hono.fetch(request, source),
    open(content) {
      demo = content;
    },
  };
}

function servePages(
  hono: Hono<HostEnv>,
  app: Pick<App, 'fetch'>,
  files: StaticFiles,
  opened: () => DemoFileContent | undefined,
): void {
  hono.post('/host/session', async (context) => {
    const noStore = { 'Cache-Control': 'no-store' };
    const demo = opened();
    if (demo === undefined) return context.json({ title: 'The demo is starting' }, 503, noStore);
    // Only the host's own pages may act through its back end.
    const { origin } = new URL(context.req.url);
    if (context.req.header('origin') !== origin) {
      return context.json({ title: 'Only from the pages of this host' }, 403, noStore);
    }
    const minted = await mintHostSession(app, demo, context.req.query('as') ?? '', origin);
    if (minted === undefined) {
      return context.json({ title: `as must be one of ${SIGNED_IN_NAMES.join(', ')}` }, 404, noStore);
    }
    minted.headers.set('Cache-Control', 'no-store');
    return minted;
  });

  // Whoever tries the demo's portal needs to know who may sign in; a real host never tells.
  hono.get('/host/portal', (context) => {
    const demo = opened() as (DemoFileContent & { readonly people?: readonly unknown[] }) | undefined;
    const noStore = { 'Cache-Control': 'no-store' };
    if (demo === undefined) return context.json({ title: 'The demo is starting' }, 503, noStore);
    return context.json({ publisher: demo.publisher.id, people: demo.people ?? [] }, 200, noStore);
  });

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
}
