import type { paths } from '../generated/contract.ts';
import type { Answered } from '../transport/unwrap.ts';
import type { OwnInit } from './call-options.ts';

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

/** How a call is sent. */
export interface Init extends OwnInit {
  /** What goes out in the place of `body` as JSON. */
  rawBody?: string | Blob;
  /** Of a POST without a key that may be sent twice all the same. */
  repeatable?: boolean;
  /** How long the server may wait before it answers, on top of the time of an attempt, in milliseconds. */
  waitMs?: number;
}

type Call<M extends Method> = <P extends PathsWith<M>>(
  path: P,
  init: Parameters<paths[P][M]> & Body<paths[P][M]> & Init,
) => Promise<Answered<Answer<paths[P][M]>>>;

/** The contract's operations as calls: parameters, bodies and answers are the generated types themselves. */
export interface Calls {
  GET: Call<'get'>;
  PUT: Call<'put'>;
  POST: Call<'post'>;
  DELETE: Call<'delete'>;
}
