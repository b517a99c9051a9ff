import { delay, http, HttpResponse, type RequestHandler } from 'msw';

/** Lets these paths wait for ever, so that the state of loading can be looked at. */
export function never(...paths: string[]): RequestHandler[] {
  return paths.map((path) => http.all(`*${path}`, () => delay('infinite')));
}

/** Lets these paths take their time, and then answer as they would. */
export function slow(milliseconds: number, ...paths: string[]): RequestHandler[] {
  return paths.map((path) =>
    http.all(`*${path}`, async () => {
      await delay(milliseconds);
    }),
  );
}

/** Lets these paths fail as the contract says of a server's failure. */
export function fails(...paths: string[]): RequestHandler[] {
  return paths.map((path) =>
    http.all(`*${path}`, () =>
      HttpResponse.json(
        {
          type: '/problems/internal-error',
          title: 'The server failed',
          status: 500,
          code: 'internal-error',
          requestId: '0h3kq1v9c2w8m4zt',
        },
        { status: 500, headers: { 'Content-Type': 'application/problem+json' } },
      ),
    ),
  );
}
