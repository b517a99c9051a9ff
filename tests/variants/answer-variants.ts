/* eslint-disable @typescript-eslint/no-unsafe-call -- answers are taken apart whatever they are */
import { altering, each, mishearing, redirected, type Variant } from './variant.ts';

/** Broken in what is answered: problems, access, isolation, form. */
export const answerVariants: readonly Variant[] = [
  altering('adds a field of the wrong type', 'CON-1', ({ body }) =>
    each(body, 'daysOverdue', (holder) => (holder.daysOverdue = String(holder.daysOverdue))),
  ),
  altering('answers 200 where something is created', 'CON-2', ({ request, status }) =>
    request.method === 'POST' && status === 201 ? { status: 200 } : undefined,
  ),
  {
    name: 'answers problems as plain JSON',
    rule: 'CON-3',
    breaks: (serve) => async (request) => {
      const response = await serve(request);
      if (response.status >= 400) response.headers.set('content-type', 'application/json');
      return response;
    },
  },
  {
    name: 'gives every request one id',
    rule: 'CON-4',
    breaks: (serve) => async (request) => {
      const response = await serve(request);
      response.headers.set('request-id', 'the-one');
      return response;
    },
  },
  {
    name: 'lacks the summary of documents',
    rule: 'CON-5',
    breaks: (serve) => async (request) =>
      new URL(request.url).pathname === '/v1/documents/summary'
        ? new Response('no', { status: 404 })
        : serve(request),
  },
  altering('tells another status in the problem', 'ERR-1', ({ status, body }) => {
    if (status === 422) body.status = 400;
    return undefined;
  }),
  {
    name: 'judges the body before who asks',
    rule: 'ERR-2',
    breaks: (serve) => async (request) => {
      const text = await request.clone().text();
      const isJson = request.headers.get('content-type') === 'application/json';
      const response = await serve(request);
      if (response.status !== 401 || !isJson || isValid(text)) return response;
      return problem(400, 'malformed-json', response.headers);
    },
  },
  altering('names the first wrong field alone', 'ERR-7', ({ body }) => {
    if (Array.isArray(body?.errors)) body.errors = body.errors.slice(0, 1);
    return undefined;
  }),
  {
    name: 'repeats what was sent',
    rule: 'ERR-8',
    breaks: (serve) => async (request) => {
      const sent = await request.clone().text();
      const response = await serve(request);
      if (response.status !== 422) return response;
      const body = { ...((await response.json()) as object), detail: `not accepted: ${sent.slice(0, 500)}` };
      return new Response(JSON.stringify(body), response);
    },
  },
  mishearing('drops fields that it does not know', 'ERR-9', async (request) => {
    if (!request.url.includes('/v1/partners/external/') || request.method !== 'PUT') return request;
    const text = await request.text();
    if (!isValid(text)) return new Request(request, { body: text });
    const { taxid: _, ...known } = JSON.parse(text) as Record<string, unknown>;
    return new Request(request, { body: JSON.stringify(known) });
  }),
  mishearing('takes a limit beyond the most for the most', 'ERR-10', (request) =>
    redirected(request, ({ searchParams }) => {
      if (Number(searchParams.get('limit')) > 200) searchParams.set('limit', '200');
    }),
  ),
  mishearing('passes over filters that it does not know', 'ERR-11', (request) =>
    redirected(request, ({ searchParams }) => searchParams.delete('statuss')),
  ),
  mishearing('lets a page of any origin use a session', 'AUT-6', (request) => {
    const headers = new Headers(request.headers);
    if (headers.get('origin') === 'https://elsewhere.example') headers.delete('origin');
    return new Request(request, { headers });
  }),
  {
    name: 'goes on with a revoked session',
    rule: 'AUT-5',
    breaks: (serve) => async (request) => {
      if (request.method !== 'DELETE' || !request.url.includes('/v1/sessions/')) return serve(request);
      return new Response(null, { status: 204, headers: { 'request-id': crypto.randomUUID() } });
    },
  },
  {
    name: 'answers 403 about a foreign id, and 404 about an unknown one',
    rule: 'ISO-1',
    breaks: (serve, key) => async (request) => {
      const response = await serve(request.clone());
      if (request.method !== 'GET' || response.status !== 404) return response;
      const known = await serve(new Request(request.url, { headers: { authorization: `Bearer ${key}` } }));
      return known.ok ? problem(403, 'operation-not-permitted', response.headers) : response;
    },
  },
  {
    name: 'lists the documents of all partners to a session',
    rule: 'ISO-3',
    breaks: (serve, key) => async (request) => {
      const isList = new URL(request.url).pathname === '/v1/documents' && request.headers.has('origin');
      return serve(
        isList ? new Request(request.url, { headers: { authorization: `Bearer ${key}` } }) : request,
      );
    },
  },
  {
    name: 'takes an API key from a page',
    rule: 'AUT-8',
    breaks: (serve, key) => async (request) => {
      const headers = new Headers(request.headers);
      if (headers.get('authorization') === `Bearer ${key}`) headers.delete('origin');
      return serve(new Request(request, { headers }));
    },
  },
  altering('lists more operations than a session may call', 'AUT-7', ({ path, body }) => {
    if (path === '/v1/session' && body.operations) body.operations.push('createThread');
    return undefined;
  }),
  mishearing('answers every file whole', 'FIL-3', (request) => {
    const headers = new Headers(request.headers);
    headers.delete('range');
    return new Request(request, { headers });
  }),
  {
    name: 'sends downloads to be opened in the page',
    rule: 'FIL-4',
    breaks: (serve) => async (request) => {
      const response = await serve(request);
      response.headers.delete('x-content-type-options');
      return response;
    },
  },
  altering('says of what it could not fetch that there is none', 'FIL-6', ({ status, body }) =>
    status === 502 ? { status: 404, body: { ...body, status: 404, code: 'not-found' } } : undefined,
  ),
  altering('tells partners where files lie', 'FIL-7', ({ path, status, body }) => {
    if (path.startsWith('/v1/files/') && status === 200)
      body.source ??= { url: 'https://conformance.invalid/' };
    return undefined;
  }),
  altering('fetches from the machine that it runs on', 'FIL-8', ({ status }) =>
    status === 502 ? { status: 200, body: 'secret' } : undefined,
  ),
  {
    name: 'gives every state one tag',
    rule: 'CND-2',
    breaks: (serve) => async (request) => {
      const response = await serve(request);
      if (response.headers.has('etag')) response.headers.set('etag', '"same"');
      return response;
    },
  },
  mishearing('takes every decision on whatever state there is', 'CND-3', (request) => {
    const headers = new Headers(request.headers);
    if (request.url.endsWith('/review')) headers.set('if-match', '*');
    return new Request(request, { headers });
  }),
];

function isValid(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function problem(status: number, code: string, headers: Headers): Response {
  const requestId = headers.get('request-id') ?? '';
  const body = { type: `/problems/${code}`, title: code, status, code, requestId };
  return new Response(JSON.stringify(body), { status, headers });
}
