import { InvalidResponseError } from '../errors/invalid-response-error.ts';
import { toApiError } from '../errors/to-api-error.ts';
import { callPromise, responseInfo, type CallPromise } from './call-promise.ts';

/** An answer whose body is in memory, JSON of this type where the contract is followed. */
export interface Answered<T> extends Response {
  json(): Promise<T>;
}

/** The body of a good answer. Throws the `ApiError` of any other, and `InvalidResponseError` for a body that is no JSON object. */
export function unwrap<T>(call: Promise<Answered<T>>): CallPromise<T> {
  return read(call, async (response) => {
    const data = await jsonOf<T>(response);
    // `null` or a string: not of the contract.
    if (typeof data !== 'object' || data === null) throw notOfTheContract(response.status);
    return data;
  });
}

/** Waits for an answer without a body. Throws as `unwrap` does. */
export function unwrapEmpty(call: Promise<Response>): CallPromise<void> {
  return read(call, () => undefined);
}

/** The bytes of a good answer. Throws as `unwrap` does. */
export function unwrapBlob(call: Promise<Response>): CallPromise<Blob> {
  return read(call, (response) => response.blob());
}

/** What `dataOf` makes of a good answer. Throws the `ApiError` of any other, and what `dataOf` throws. */
export function read<T, R extends Response>(
  call: Promise<R>,
  dataOf: (response: R) => T | Promise<T>,
): CallPromise<T> {
  const settled = call.then(async (response) => {
    if (!response.ok) throw toApiError(response, await response.json().catch(() => undefined), Date.now());
    return { data: await dataOf(response), response: responseInfo(response) };
  });
  return callPromise(settled);
}

/** The JSON of a good answer. Throws `InvalidResponseError` where it is none. */
export function jsonOf<T>(response: Answered<T>): Promise<T> {
  return response.json().catch((cause: unknown) => {
    throw notOfTheContract(response.status, { cause });
  });
}

function notOfTheContract(status: number, options?: ErrorOptions): InvalidResponseError {
  return new InvalidResponseError('The answer is not of the Saldo contract.', status, options);
}
