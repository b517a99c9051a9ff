import { ApiError } from './api-error.ts';

/** 401: no credential, or one that is unknown, expired or revoked. A token source has been asked for another one before this is thrown. */
export class AuthenticationError extends ApiError {
  override name = 'AuthenticationError';
}
