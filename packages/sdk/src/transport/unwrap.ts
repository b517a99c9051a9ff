import { InvalidResponseError } from '../errors/invalid-response-error.ts';
import { toApiError } from '../errors/to-api-error.ts';

/** What openapi-fetch resolves to. */
export interface FetchResult<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

/** The body of a good answer. Throws the `ApiError` of any other, and `InvalidResponseError` for a body that is no JSON object. */
export async function unwrap<T>(call: Promise<FetchResult<T>>): Promise<T> {
  const { data, response } = await settle(call);
  // `null`, a string or nothing at all: not of the contract.
  if (typeof data !== 'object' || data === null) throw notOfTheContract(response.status);
  return data;
}

/** Waits for an answer without a body. Throws as `unwrap` does. */
export async function unwrapEmpty(call: Promise<FetchResult<unknown>>): Promise<void> {
  await settle(call);
}

async function settle<T>(call: Promise<FetchResult<T>>): Promise<FetchResult<T>> {
  const result = await call.catch((cause: unknown) => {
    // openapi-fetch parses a good answer's body as JSON, whatever it is.
    if (cause instanceof SyntaxError) throw notOfTheContract(200, { cause });
    throw cause;
  });
  // Not `result.error`: with an empty body it is '' and with no length undefined.
  if (!result.response.ok) throw toApiError(result.response, result.error, Date.now());
  return result;
}

function notOfTheContract(status: number, options?: ErrorOptions): InvalidResponseError {
  return new InvalidResponseError('The answer is not of the Saldo contract.', status, options);
}
