/* eslint-disable @typescript-eslint/no-unsafe-call, @typescript-eslint/no-unsafe-return -- answers are taken apart whatever they are */
import {
  altering,
  each,
  mishearing,
  published,
  redirected,
  rewritten,
  type Json,
  type Serve,
  type Variant,
} from './variant.ts';

/** Broken in identity, publishing, idempotency, lists and the feed. */
export const publishingVariants: readonly Variant[] = [
  altering('makes a revision of what is unchanged', 'IDN-2', ({ body }) =>
    each(body, 'outcome', (holder) => {
      if (holder.outcome === 'unchanged')
        Object.assign(holder, { outcome: 'updated', revision: holder.revision + 1 });
    }),
  ),
  {
    name: 'merges a write into what there was',
    rule: 'IDN-4',
    breaks: (serve) => {
      const before = new Map<string, Json>();
      return async (request) =>
        serve(
          await rewritten(request, (body) => {
            for (const record of body.records ?? []) {
              if (record.kind !== 'partner' || !record.data) continue;
              record.data = { ...before.get(record.externalId), ...record.data };
              before.set(record.externalId, record.data);
            }
          }),
        );
    },
  },
  mishearing('compares external ids without case', 'IDN-5', (request) =>
    rewritten(request, (body) => {
      for (const record of body.records ?? [])
        if (record.kind === 'partner') record.externalId = record.externalId.toLowerCase();
    }),
  ),
  mishearing('passes over versions', 'IDN-6', (request) =>
    rewritten(request, (body) => published(body).forEach((data) => delete data.version)),
  ),
  mishearing('lets the first of one request count', 'IDN-7', (request) =>
    rewritten(request, (body) => body.records?.reverse()),
  ),
  mishearing('knows documents by their external ids alone', 'IDN-12', (request) =>
    rewritten(request, (body) =>
      published(body).forEach((data) => {
        for (const one of data.related ?? [])
          if (one.fiscal) Object.assign(one, { externalId: one.fiscal.value, fiscal: undefined });
      }),
    ),
  ),
  mishearing('forgets what settles before its document is there', 'IDN-13', (request) =>
    rewritten(request, (body) => {
      if (body.records?.some((record: Json) => record.kind === 'document')) return;
      published(body).forEach((data) => {
        data.allocations = (data.allocations ?? []).filter((one: Json) => !one.fiscal);
      });
    }),
  ),
  mishearing('does not know papers', 'IDN-14', (request) =>
    rewritten(request, (body) => {
      for (const record of body.records ?? []) delete record.matchBy;
    }),
  ),
  mishearing('keeps the name that a paper gave', 'IDN-15', (request) =>
    rewritten(request, (body) => {
      for (const record of body.records ?? []) if (record.data?.fiscal) record.matchBy = 'fiscal';
    }),
  ),
  mishearing('takes one fiscal identity twice', 'IDN-10', (request) =>
    rewritten(request, (body) => published(body).forEach((data) => delete data.fiscal)),
  ),
  mishearing('knows records by its own ids alone', 'IDN-11', (request) =>
    redirected(request, (url) => (url.search = url.search.replaceAll('ext%3A', 'ext%3Ano-'))),
  ),
  altering('answers results in the order written', 'PUB-1', ({ body }) => {
    if (Array.isArray(body?.results)) body.results.reverse();
    return undefined;
  }),
  mishearing('rejects a whole request for one record', 'PUB-3', (request) =>
    rewritten(request, (body) => {
      if (body.records) body.atomic = true;
    }),
  ),
  mishearing('writes the others of an atomic request', 'PUB-4', (request) =>
    rewritten(request, (body) => delete body.atomic),
  ),
  mishearing('publishes what is previewed', 'PUB-9', (request) =>
    redirected(request, ({ searchParams }) => searchParams.delete('preview')),
  ),
  altering('takes all that is previewed for new', 'PUB-10', ({ request, body }) => {
    if (new URL(request.url).searchParams.has('preview'))
      each(body, 'outcome', (holder) => (holder.outcome = 'created'));
  }),
  {
    name: 'ends a stream at a bad line',
    rule: 'PUB-6',
    breaks: (serve) => async (request) => {
      if (request.headers.get('content-type') !== 'application/x-ndjson') return serve(request);
      const lines = (await request.text()).trim().split('\n');
      const bad = lines.findIndex((line) => !line.endsWith('}'));
      const body = bad < 0 ? lines : lines.slice(0, bad + 1);
      return serve(new Request(request, { body: body.join('\n') }));
    },
  },
  mishearing('passes over idempotency keys', 'IDM-1', (request) => {
    const headers = new Headers(request.headers);
    if (headers.has('idempotency-key')) headers.set('idempotency-key', crypto.randomUUID());
    return new Request(request, { headers });
  }),
  remembering(
    'answers any request of a key with the first answer',
    'IDM-2',
    (request) => request.headers.get('authorization')!,
    isGood,
  ),
  remembering(
    'keeps the refusals of a key',
    'IDM-3',
    (request) => request.headers.get('authorization')!,
    () => true,
  ),
  remembering('shares keys among callers', 'IDM-4', () => '', isGood),
  altering('loses a row between pages', 'ORD-1', ({ body }) => {
    if (body?.nextCursor && Array.isArray(body.data) && body.hasMore === undefined && body.data.length > 1)
      body.data.pop();
    return undefined;
  }),
  mishearing('passes over the status of a filter', 'ORD-3', (request) =>
    redirected(request, ({ searchParams }) => searchParams.delete('status')),
  ),
  mishearing('sums without the filters', 'ORD-4', (request) =>
    redirected(request, ({ pathname, searchParams }) => {
      if (pathname.endsWith('/summary')) searchParams.delete('type');
    }),
  ),
  altering('lists the oldest first', 'ORD-2', ({ body, path }) => {
    if (path === '/v1/documents' && Array.isArray(body?.data)) body.data.reverse();
    return undefined;
  }),
  {
    name: 'skips changes of the feed',
    rule: 'FED-2',
    breaks: (serve) => {
      let count = 0;
      return altering('', '', ({ path, body }) => {
        if (path === '/v1/changes' && body?.data) body.data = body.data.filter(() => ++count % 5 !== 0);
        return undefined;
      }).breaks(serve, '');
    },
  },
  altering('tells a void as a write', 'FED-1', ({ path, body }) => {
    if (path === '/v1/changes')
      each(body, 'op', (holder) => (holder.op = holder.op === 'void' ? 'upsert' : holder.op));
    return undefined;
  }),
  mishearing('reads the feed a change further', 'FED-3', (request) =>
    redirected(request, ({ pathname, searchParams }) => {
      if (pathname === '/v1/changes' && searchParams.get('limit') === '1') searchParams.set('limit', '2');
    }),
  ),
  altering('sends changes without their data', 'FED-5', ({ path, body }) => {
    if (path === '/v1/changes') for (const change of body?.data ?? []) delete change.data;
    return undefined;
  }),
  altering('shows messages newest first', 'THR-2', ({ path, body }) => {
    if (path.endsWith('/messages') && Array.isArray(body?.data)) body.data.reverse();
    return undefined;
  }),
  altering('counts one’s own messages as unread', 'THR-1', ({ body }) =>
    each(body, 'unreadCount', (holder) => (holder.unreadCount += 1)),
  ),
];

function isGood(status: number): boolean {
  return status < 300;
}

/** Keeps answers by idempotency key and holder, without a look at what is asked. */
function remembering(
  name: string,
  rule: string,
  holderOf: (request: Request) => string,
  keeps: (status: number) => boolean,
): Variant {
  const breaks = (serve: Serve): Serve => {
    const kept = new Map<string, Response>();
    return async (request) => {
      const key = request.headers.get('idempotency-key');
      if (key === null) return serve(request);
      const place = `${holderOf(request)} ${key}`;
      const before = kept.get(place);
      if (before) return before.clone();
      const response = await serve(request);
      if (keeps(response.status)) kept.set(place, response.clone());
      return response;
    };
  };
  return { name, rule, breaks };
}
