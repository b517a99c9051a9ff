/* eslint-disable @typescript-eslint/no-unsafe-call -- requests are taken apart whatever they are */
import { mishearing, rewritten, type Json, type Variant } from './variant.ts';

const ofKeys = ({ url }: Request) => new URL(url).pathname.startsWith('/v1/api-keys');

/** Broken in keys that make keys. */
export const keyVariants: readonly Variant[] = [
  mishearing('gives a key that reads everything', 'KEY-1', (request) =>
    rewritten(request, (body) => {
      if (ofKeys(request) && request.method === 'POST' && body.scopes) body.scopes = ['publish', 'read'];
    }),
  ),
  mishearing('passes over the scopes that a key may not give', 'KEY-2', (request) =>
    rewritten(request, (body) => {
      if (ofKeys(request) && body.scopes?.length > 1)
        body.scopes = body.scopes.filter((one: Json) => one !== 'publish');
    }),
  ),
  {
    name: 'tells the secret of a key again',
    rule: 'KEY-3',
    breaks: (serve) => {
      const secrets = new Map<string, string>();
      return async (request) => {
        const response = await serve(request);
        if (!ofKeys(request) || response.body === null) return response;
        const body: Json = await response.json();
        if (body.secret) secrets.set(body.apiKey.id as string, body.secret as string);
        const secret = secrets.get(body.id as string);
        return new Response(JSON.stringify(secret === undefined ? body : { ...body, secret }), response);
      };
    },
  },
  mishearing('lets keys that are rotated live on', 'KEY-4', (request) =>
    rewritten(request, (body) => {
      if (body.overlapSeconds === 0) body.overlapSeconds = 3600;
    }),
  ),
  {
    name: 'says that it revoked a key and did not',
    rule: 'KEY-5',
    breaks: (serve) => async (request) =>
      ofKeys(request) && request.method === 'DELETE'
        ? new Response(null, { status: 204, headers: { 'Request-Id': 'x' } })
        : serve(request),
  },
];
