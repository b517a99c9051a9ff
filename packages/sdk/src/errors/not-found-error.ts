import { ApiError } from './api-error.ts';

/** 404: nothing with this id is visible to the caller; what belongs to others answers the same. */
export class NotFoundError extends ApiError {
  override name = 'NotFoundError';
}
