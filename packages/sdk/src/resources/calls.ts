import type { paths } from '../generated/contract.ts';
import type { FetchResult } from '../transport/unwrap.ts';

type Method = 'get' | 'put' | 'post' | 'delete';

type PathsWith<M extends Method> = {
  [P in keyof paths]: paths[P][M] extends { responses: unknown } ? P : never;
}[keyof paths];

type Parameters<O> = O extends { parameters: infer P }
  ? Partial<P> extends P
    ? { params?: P }
    : { params: P }
  : never;

type Body<O> = O extends { requestBody: { content: infer C } } ? { body: C[keyof C] } : { body?: never };

type Answer<O> = O extends { responses: infer R }
  ? R[keyof R & (200 | 201)] extends { content: { 'application/json': infer B } }
    ? B
    : never
  : never;

interface Init {
  signal: AbortSignal | null;
  parseAs?: 'blob';
  bodySerializer?: () => string | Blob;
  fetch?: (request: Request) => Promise<Response>;
}

type Call<M extends Method> = <P extends PathsWith<M>>(
  path: P,
  init: Parameters<paths[P][M]> & Body<paths[P][M]> & Init,
) => Promise<FetchResult<Answer<paths[P][M]>>>;

/**
 * The contract's operations as calls: parameters, bodies and answers are the generated types themselves. openapi-fetch's own
 * typing maps over answers and turns open enums (`'paid' | (string & {})`) into an object type that nothing fits.
 */
export interface Calls {
  GET: Call<'get'>;
  PUT: Call<'put'>;
  POST: Call<'post'>;
  DELETE: Call<'delete'>;
}
