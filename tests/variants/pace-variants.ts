import type { Serve, Variant } from './variant.ts';

/** A variant whose answers have another header. */
function telling(name: string, rule: string, alter: (headers: Headers, count: number) => void): Variant {
  return {
    name,
    rule,
    breaks: (serve: Serve) => {
      let count = 0;
      return async (request) => {
        const response = await serve(request);
        const headers = new Headers(response.headers);
        alter(headers, (count += 1));
        return new Response(response.body, { status: response.status, headers });
      };
    },
  };
}

/** Broken in what is told of quotas. */
export const paceVariants: readonly Variant[] = [
  telling('tells more left than there is', 'PAC-1', (headers) => {
    headers.set('RateLimit-Policy', '"key";q=10;w=60');
    headers.set('RateLimit', '"key";r=11;t=1');
  }),
  telling('tells more left with each answer', 'PAC-2', (headers, count) => {
    headers.set('RateLimit-Policy', '"key";q=100000;w=60');
    headers.set('RateLimit', `"key";r=${count};t=1`);
  }),
];
