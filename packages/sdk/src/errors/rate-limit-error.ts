import { ApiError } from './api-error.ts';

/** 429: too many requests, after the retries that the policy allows; `retryAfterMs` tells when to come back. */
export class RateLimitError extends ApiError {
  override name = 'RateLimitError';
}
