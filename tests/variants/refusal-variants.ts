/* eslint-disable @typescript-eslint/no-unsafe-call, @typescript-eslint/no-unsafe-return -- answers are taken apart whatever they are */
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

const outcome = (from: string, to: string) => (answer: { readonly body: Json }) =>
  each(answer.body, 'outcome', (holder: Json) => {
    if (holder.outcome === from) holder.outcome = to;
  });

/** A problem in the place of another. */
function retold(name: string, rule: string, code: string, status: number, other: string): Variant {
  return altering(name, rule, ({ body }) =>
    body?.code === code
      ? { status, body: { ...body, status, code: other, type: `/problems/${other}` } }
      : undefined,
  );
}

/** Broken in what is refused, and how it is told. */
export const refusalVariants: readonly Variant[] = [
  retold(
    'takes a method that is not there for a path that is not',
    'CON-6',
    'method-not-allowed',
    404,
    'route-not-found',
  ),
  retold('takes what is no JSON for what is wrong', 'ERR-4', 'malformed-json', 422, 'invalid-request'),
  retold(
    'takes another media type for what is wrong',
    'ERR-5',
    'unsupported-media-type',
    422,
    'invalid-request',
  ),
  altering('names fields without the slash', 'ERR-6', ({ body }) =>
    each(body, 'pointer', (holder: Json) => (holder.pointer = holder.pointer.replace(/^\//, ''))),
  ),
  retold(
    'refuses who is nobody as one who may not',
    'AUT-1',
    'unauthenticated',
    403,
    'operation-not-permitted',
  ),
  retold(
    'tells sessions that what they may not call is not there',
    'AUT-3',
    'operation-not-permitted',
    404,
    'not-found',
  ),
  retold(
    'tells keys that what they may not call is not there',
    'AUT-4',
    'operation-not-permitted',
    404,
    'not-found',
  ),
  altering('says that it updated what it created', 'IDN-1', outcome('created', 'updated')),
  altering('says that nothing changed where it did', 'IDN-3', outcome('updated', 'unchanged')),
  altering('says of what is in use that it is gone', 'VOI-4', ({ request, body }) =>
    request.method === 'DELETE' && body?.code === 'in-use'
      ? { status: 404, body: { ...body, status: 404, code: 'not-found' } }
      : undefined,
  ),
  mishearing('sends one row more than asked for', 'ORD-5', (request) =>
    redirected(request, ({ searchParams }) => {
      const limit = Number(searchParams.get('limit'));
      if (limit > 0 && limit < 100) searchParams.set('limit', String(limit + 1));
    }),
  ),
  mishearing('passes over the kinds of the feed', 'FED-4', (request) =>
    redirected(request, ({ pathname, searchParams }) => {
      if (pathname === '/v1/changes') searchParams.delete('kind');
    }),
  ),
  {
    name: 'sends again what has not changed',
    rule: 'CND-1',
    breaks: (serve) => async (request) => {
      const headers = new Headers(request.headers);
      headers.delete('if-none-match');
      return serve(new Request(request, { headers }));
    },
  },
  altering('tells another size of a file', 'FIL-1', ({ path, body }) => {
    if (path === '/v1/files' && body?.size) body.size += 1;
  }),
  retold(
    'takes bytes of another type for what is wrong',
    'FIL-2',
    'content-mismatch',
    422,
    'invalid-request',
  ),
  retold('names any step of a report wrong', 'RPT-2', 'status-not-reachable', 422, 'invalid-request'),
  mishearing('counts what is voided', 'VOI-1', (request) =>
    rewritten(request, (body) => {
      const records: Json[] = body.records ?? [];
      if (records.some(({ op }) => op === 'void'))
        body.records = [
          { kind: 'partner', externalId: 'conf-nobody', data: { name: 'N', direction: 'receivable' } },
        ];
    }),
  ),
  mishearing('pays nothing out of credits', 'ALC-5', (request) =>
    rewritten(request, (body) => published(body).forEach((data: Json) => delete data.allocations)),
  ),
  altering('says nothing of a day that is the partner’s', 'DAT-4', ({ path, body }) => {
    if (path === '/v1/session' && body?.today) body.today = '2024-01-31';
  }),
  altering('leaves a currency out', 'MNY-5', ({ path, body }) => {
    if (path === '/v1/statement' && body?.currencies) body.currencies = body.currencies.slice(0, 1);
  }),
  altering('opens with nothing', 'STM-1', ({ path, body }) => {
    if (path === '/v1/statement') each(body, 'opening', ({ opening }: Json) => (opening.amount = '0.00'));
  }),
];
