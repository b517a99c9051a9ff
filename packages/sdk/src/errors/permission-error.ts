import { ApiError } from './api-error.ts';

/** 403: the credential is good but may not call this operation, or not from this origin. */
export class PermissionError extends ApiError {
  override name = 'PermissionError';
}
