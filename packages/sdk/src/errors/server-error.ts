import { ApiError } from './api-error.ts';

/** 5xx: the server failed, after the retries that the policy allows. Reads, puts, deletes and keyed writes may be repeated. */
export class ServerError extends ApiError {
  override name = 'ServerError';
}
