import { Hono } from 'hono';
import type { App } from '../app.ts';
import type { DemoFileContent } from '../demo/demo-file.ts';

export interface Host {
  fetch(request: Request): Promise<Response>;
  /** Opens the demo's pages, once its data is there. */
  open(demo: DemoFileContent): void;
}

/** The demo's host: what an ERP would be, pages that embed the elements and a back end that mints sessions for them. */
export function createHost(app: App): Host {
  let demo: DemoFileContent | undefined;
  const hono = new Hono();
  hono.all('/v1/*', (context) => app.fetch(context.req.raw));
  hono.get('/healthz', (context) => {
    if (demo === undefined) return context.json({ status: 'starting' }, 503, { 'Cache-Control': 'no-store' });
    return app.fetch(context.req.raw);
  });
  return {
    fetch: async (request) => hono.fetch(request),
    open(content) {
      demo = content;
    },
  };
}
