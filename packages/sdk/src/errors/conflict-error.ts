import { ApiError } from './api-error.ts';

/** 409: the state of the record, or a request with the same key that is still running, does not allow it. */
export class ConflictError extends ApiError {
  override name = 'ConflictError';
}
