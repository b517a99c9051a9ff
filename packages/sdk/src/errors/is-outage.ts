import { ApiError } from './api-error.ts';
import { ConnectionError } from './connection-error.ts';
import { RateLimitError } from './rate-limit-error.ts';
import { ServerError } from './server-error.ts';

/** Whether a failure passes by itself: no connection, a server that fails, is too busy to read what was sent (408), or asks to wait. */
export function isOutage(error: unknown): boolean {
  return (
    error instanceof ConnectionError ||
    error instanceof ServerError ||
    error instanceof RateLimitError ||
    (error instanceof ApiError && error.status === 408)
  );
}
