import { mishearing, redirected, type Serve, type Variant } from './variant.ts';

/** Implementations whose followers miss something, or hear what is not for them. */
export const followingVariants: readonly Variant[] = [
  mishearing('begins anew after a cut', 'FED-8', (request) => {
    const headers = new Headers(request.headers);
    headers.delete('Last-Event-ID');
    return new Request(request, { headers });
  }),
  {
    name: 'takes what is no cursor for the beginning',
    rule: 'FED-9',
    breaks: (serve) => async (request) => {
      const response = await serve(request);
      if (response.status !== 422 || !isOfFeed(request)) return response;
      return serve(redirected(request, ({ searchParams }) => searchParams.delete('after')));
    },
  },
  mishearing('passes over the partner of the feed', 'FED-10', (request) =>
    redirected(request, ({ searchParams }) => {
      if (isOfFeed(request)) searchParams.delete('partnerId');
    }),
  ),
  {
    name: 'does not wait for what happens',
    rule: 'FED-11',
    breaks: (serve) => (request) => withoutWait(serve, request),
  },
  {
    name: 'waits to the end though something has happened',
    rule: 'FED-11',
    breaks: (serve) => async (request) => {
      const seconds = Number(new URL(request.url).searchParams.get('wait') ?? 0);
      if (isOfFeed(request)) await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
      return withoutWait(serve, request);
    },
  },
];

function isOfFeed({ url }: Request): boolean {
  return ['/v1/changes', '/v1/events'].includes(new URL(url).pathname);
}

function withoutWait(serve: Serve, request: Request): Promise<Response> {
  return serve(redirected(request, ({ searchParams }) => isOfFeed(request) && searchParams.delete('wait')));
}
