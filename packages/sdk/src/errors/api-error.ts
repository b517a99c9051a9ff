import type { FieldError, Problem } from '../generated/contract.ts';
import { SaldoError } from './saldo-error.ts';

/** What an `ApiError` tells. */
export interface ApiErrorDetails {
  status: number;
  code: Problem['code'];
  title: string;
  detail?: string | undefined;
  requestId?: string | undefined;
  errors?: readonly FieldError[] | undefined;
  current?: unknown;
  retryAfterMs?: number | undefined;
}

/**
 * The server answered that it did not do what was asked. Built from its RFC 9457 problem; where a proxy answered without
 * one, `code` is `http-<status>`. Subclasses exist for what callers branch on; a status without a class is an `ApiError`.
 */
export class ApiError extends SaldoError {
  override name = 'ApiError';
  /** HTTP status. */
  readonly status: number;
  /** Stable code to branch on: a `ProblemCode`, one that a newer server knows, or `http-<status>`. */
  readonly code: Problem['code'];
  /** The kind of problem in a few words. */
  readonly title: string;
  /** What happened and what is accepted. */
  readonly detail: string | undefined;
  /** Names the request in the server's log; give it to support. */
  readonly requestId: string | undefined;
  /** The offending fields. */
  readonly errors: readonly FieldError[];
  /** How long the server asked to wait, in milliseconds (`Retry-After`, RFC 9110). */
  readonly retryAfterMs: number | undefined;

  constructor(details: ApiErrorDetails) {
    super(details.detail ? `${details.title}: ${details.detail}` : details.title);
    this.status = details.status;
    this.code = details.code;
    this.title = details.title;
    this.detail = details.detail;
    this.requestId = details.requestId;
    this.errors = details.errors ?? [];
    this.retryAfterMs = details.retryAfterMs;
  }
}
