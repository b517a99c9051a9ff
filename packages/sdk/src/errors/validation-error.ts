import { ApiError } from './api-error.ts';

/** 422: the request was understood but does not follow the contract; `errors` names each field. */
export class ValidationError extends ApiError {
  override name = 'ValidationError';
}
