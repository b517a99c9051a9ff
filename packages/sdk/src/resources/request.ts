import type { CallPromise } from '../transport/call-promise.ts';
import { jsonOf, read } from '../transport/unwrap.ts';
import type { Api } from './api.ts';
import { init, type KeyedOptions } from './call-options.ts';
import type { QueryParameter } from './query-string.ts';

/** HTTP methods of operations. */
export type RequestMethod = 'GET' | 'PUT' | 'POST' | 'DELETE' | 'PATCH';

/** What is sent to an operation that the client has no method for. */
export interface RequestOptions extends KeyedOptions {
  /** What stands in the place of `{name}` in the path. */
  params?: Readonly<Record<string, string>> | undefined;
  /** Parameters of the query: lists are separated by commas, records written `metadata[project]=…`, `undefined` is left out. */
  query?: Readonly<Record<string, QueryParameter>> | undefined;
  /** A `Blob` is sent as it is, with its type; anything else as JSON. */
  body?: unknown;
}

/**
 * Calls an operation that the client has no method for, with the credential, the retries and the errors of all calls. Gives what the answer
 * holds: JSON, `undefined` where there is nothing, a `Blob` of anything else. It is repeated where the method may be (GET, PUT, DELETE), or an
 * `idempotencyKey` is given. Throws `TypeError` for a path that is none of the contract's form.
 */
export function request<T = unknown>(
  api: Pick<Api, 'send'>,
  method: RequestMethod,
  path: string,
  { params = {}, query = {}, body, idempotencyKey, ...options }: RequestOptions = {},
): CallPromise<T> {
  const blob = body instanceof Blob ? body : undefined;
  const header = {
    ...(idempotencyKey === undefined ? {} : { 'Idempotency-Key': idempotencyKey }),
    ...(blob && { 'Content-Type': blob.type || 'application/octet-stream' }),
  };
  const send = async () => {
    checkPath(path);
    return api.send(method, path, {
      params: { path: params, query, header },
      ...(blob ? { rawBody: blob } : { body }),
      ...init(options),
    });
  };
  return read(send(), async (response) => {
    const type = response.headers.get('Content-Type') ?? '';
    if (/^[^;]*[/+]json\b/.test(type)) return (await jsonOf<unknown>(response)) as T;
    const content = await response.blob();
    return (content.size === 0 ? undefined : content) as T;
  });
}

function checkPath(path: string): void {
  // A dot segment would lead out of the server's own prefix.
  if (/^\/(?!\/)[^?#\\]*$/.test(path) && !/\/\.\.?(?:\/|$)/.test(path)) return;
  throw new TypeError(
    'The path must be one of the contract, such as /v1/documents; the query goes into query.',
  );
}
