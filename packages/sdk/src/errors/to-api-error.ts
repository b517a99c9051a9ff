import type { Problem } from '../generated/contract.ts';
import { parseRetryAfter } from './retry-after.ts';
import { ApiError, type ApiErrorDetails } from './api-error.ts';
import { AuthenticationError } from './authentication-error.ts';
import { ChangedMeanwhileError } from './changed-meanwhile-error.ts';
import { ConflictError } from './conflict-error.ts';
import { CursorExpiredError } from './cursor-expired-error.ts';
import { NotFoundError } from './not-found-error.ts';
import { PermissionError } from './permission-error.ts';
import { RateLimitError } from './rate-limit-error.ts';
import { ServerError } from './server-error.ts';
import { ValidationError } from './validation-error.ts';

const classes: Record<number, new (details: ApiErrorDetails) => ApiError> = {
  401: AuthenticationError,
  403: PermissionError,
  404: NotFoundError,
  409: ConflictError,
  410: CursorExpiredError,
  412: ChangedMeanwhileError,
  422: ValidationError,
  429: RateLimitError,
};

/** The error of an answer that is not ok. `body` is the parsed problem, or whatever a proxy sent instead. */
export function toApiError(response: Response, body: unknown, now: number): ApiError {
  const problem: Partial<Problem> = typeof body === 'object' && body !== null ? body : {};
  const { status, headers } = response;
  const Class = classes[status] ?? (status >= 500 ? ServerError : ApiError);
  return new Class({
    status,
    code: problem.code ?? `http-${status}`,
    title: problem.title ?? (response.statusText || `HTTP ${status}`),
    detail: problem.detail,
    requestId: problem.requestId ?? headers.get('Request-Id') ?? undefined,
    errors: problem.errors,
    current: problem.current,
    retryAfterMs: parseRetryAfter(headers.get('Retry-After'), now),
  });
}
