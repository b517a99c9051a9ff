import { access } from 'node:fs/promises';
import { resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { App } from '../app.ts';
import { EnvError } from '../env.ts';
import { PAGE_HEADERS } from './page-headers.ts';
import { staticFiles, type StaticFile, type StaticFiles } from './static-files.node.ts';

/** Where the portal's pages lie on the server. */
const PREFIX = '/portal/';

/** The pages of the portal, as `@saldo/elements` publishes them in `dist/portal`. Throws `EnvError` where there are none. */
export async function openPortal(folder: string): Promise<StaticFiles> {
  const path = resolve(folder);
  await access(`${path}${sep}clients.html`).catch(() => {
    throw new EnvError(
      'SALDO_PORTAL must be a folder with the pages of the portal, such as node_modules/@saldo/elements/dist/portal.',
    );
  });
  return staticFiles({ [PREFIX]: pathToFileURL(`${path}${sep}`) });
}

/** Answers what lies under `/portal/` from files, and all else by the application. */
export function withPortal(app: Pick<App, 'fetch'>, files: StaticFiles): Pick<App, 'fetch'> {
  return {
    async fetch(request, ...rest) {
      const { pathname, search } = new URL(request.url);
      if (pathname === '/portal') return seeOther(`${PREFIX}${search}`);
      if (!pathname.startsWith(PREFIX) || !['GET', 'HEAD'].includes(request.method)) {
        return app.fetch(request, ...rest);
      }
      const file = await files.find(pathname);
      if (file === undefined) return new Response('Not found', { status: 404, headers: PAGE_HEADERS });
      return answerFile(file, request);
    },
  };
}

/** A file, or nothing where the browser has it. */
function answerFile({ bytes, mediaType, etag }: StaticFile, { headers, method }: Request): Response {
  const told = { ...PAGE_HEADERS, 'Content-Type': mediaType, ETag: etag, 'Cache-Control': 'no-cache' };
  if (headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers: told });
  return new Response(method === 'HEAD' ? null : bytes, { headers: told });
}

function seeOther(location: string): Response {
  return new Response(null, { status: 308, headers: { ...PAGE_HEADERS, Location: location } });
}
