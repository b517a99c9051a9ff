import {
  altering,
  each,
  mishearing,
  published,
  redirected,
  rewritten,
  type Json,
  type Variant,
} from './variant.ts';

/** Broken in detail, papers, references, and what is refused. */
export const detailVariants: readonly Variant[] = [
  altering('leaves the lines of a document out', 'DTL-1', ({ body }) => {
    delete body?.lines;
  }),
  altering('forgets to which account money came', 'DTL-2', ({ body }) => {
    delete body?.depositAccount;
  }),
  {
    name: 'tells partners their tags',
    rule: 'DTL-3',
    breaks: (serve, key) => async (request) => {
      const isPartner = new URL(request.url).pathname.startsWith('/v1/partners/');
      const asKey = new Request(request.url, { headers: { authorization: `Bearer ${key}` } });
      return serve(isPartner && request.headers.has('origin') ? asKey : request);
    },
  },
  mishearing('finds partners whatever their tag', 'TAG-1', (request) =>
    redirected(request, ({ searchParams }) => searchParams.delete('tag')),
  ),
  mishearing('finds branches of any parent', 'TAG-2', (request) =>
    redirected(request, ({ searchParams }) => searchParams.delete('parent')),
  ),
  mishearing('finds payments whatever their metadata', 'MTA-2', (request) =>
    redirected(request, ({ pathname, searchParams }) => {
      if (pathname !== '/v1/payments') return;
      for (const name of [...searchParams.keys()])
        if (name.startsWith('metadata[')) searchParams.delete(name);
    }),
  ),
  mishearing('links no papers', 'FIL-9', (request) =>
    rewritten(request, (body) => published(body).forEach((data: Json) => delete data.files)),
  ),
  altering('makes a revision of a paper with the same bytes', 'FIL-10', ({ path, body }) => {
    if (path.startsWith('/v1/files/external/') && body.outcome === 'unchanged')
      Object.assign(body, { outcome: 'updated', revision: body.revision + 1 });
  }),
  mishearing('knows what is sent by its own ids alone', 'IDN-16', (request) =>
    rewritten(request, (body) => {
      for (const name of ['id', 'documentId', 'partnerId'])
        each(body, name, (holder: Json) => {
          if (String(holder[name]).startsWith('ext:')) holder[name] = crypto.randomUUID();
        });
    }),
  ),
  mishearing('makes a new record of each write by itself', 'PUB-8', (request) =>
    request.method === 'PUT'
      ? redirected(request, (url) => {
          if (!url.pathname.endsWith('/void'))
            url.pathname = url.pathname.replace(/(\/external\/)/, `$1${crypto.randomUUID()}`);
        })
      : request,
  ),
  altering('says of what is in use that it is not there', 'VOI-5', ({ request, status, body }) =>
    request.method === 'DELETE' && status === 409
      ? { status: 404, body: { ...body, status: 404, code: 'not-found' } }
      : undefined,
  ),
  altering('takes files of any size', 'ERR-12', ({ status, body }) =>
    status === 413 ? { status: 422, body: { ...body, status: 422, code: 'invalid-request' } } : undefined,
  ),
  altering('lets anybody follow as often as they like', 'FED-7', ({ status, path, body }) =>
    path === '/v1/events' && status === 429 ? { status: 200, body } : undefined,
  ),
  mishearing('publishes under runs that have ended', 'RUN-4', (request) =>
    redirected(request, ({ searchParams }) => searchParams.delete('snapshotRun')),
  ),
  {
    name: 'announces an end that the contract does not know',
    rule: 'CON-7',
    breaks: (serve) => async (request) => {
      const response = await serve(request);
      if (response.status < 300) response.headers.set('sunset', 'Thu, 31 Dec 2026 00:00:00 GMT');
      return response;
    },
  },
];
