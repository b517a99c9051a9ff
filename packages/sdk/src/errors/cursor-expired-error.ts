import { ApiError } from './api-error.ts';

/** 410: the cursor is too old for the change feed. Read everything again, then follow from the start. */
export class CursorExpiredError extends ApiError {
  override name = 'CursorExpiredError';
}
