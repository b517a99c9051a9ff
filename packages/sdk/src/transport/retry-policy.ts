import { parseRetryAfter } from '../errors/retry-after.ts';
import { checkRange } from './check-range.ts';
import { sleep } from './sleep.ts';

/** How often, how long and by which clock calls are repeated. */
export interface RetryOptions {
  /** Attempts in all, the first included; 1 switches retries off. Default 4. */
  maxAttempts?: number;
  /** Upper bound of the wait before the second attempt, in milliseconds; doubles with each attempt. Default 300. */
  baseDelayMs?: number;
  /** Upper bound of any wait that the server did not ask for, in milliseconds. Default 10,000. */
  maxDelayMs?: number;
  /** The longest `Retry-After` that is waited for, in milliseconds; a longer one ends the call. Default 60,000. */
  maxRetryAfterMs?: number;
  /** Time that one attempt may take, its body included, in milliseconds. Default 60,000. */
  attemptTimeoutMs?: number;
  /** Milliseconds since the epoch. Default `Date.now`. */
  clock?: () => number;
  /** Waits, and rejects with the signal's reason when that aborts. */
  sleep?: (ms: number, signal?: AbortSignal) => Promise<void>;
  /** From 0 up to 1. Default `Math.random`. */
  random?: () => number;
}

/** Retry options with nothing left out. */
export type RetryPolicy = Required<RetryOptions>;

/** More attempts than anybody waits for. */
export const maxAttemptsMost = 100;

/** The longest that a timer waits; with more it fires at once (HTML Standard, 8.6). */
export const timeoutMsMost = 2 ** 31 - 1;

/** The policy that the options and the defaults make together. Throws `RangeError`. */
export function retryPolicy(options: RetryOptions = {}): RetryPolicy {
  const policy = {
    maxAttempts: 4,
    baseDelayMs: 300,
    maxDelayMs: 10_000,
    maxRetryAfterMs: 60_000,
    attemptTimeoutMs: 60_000,
    clock: () => Date.now(),
    sleep,
    random: () => Math.random(),
    ...options,
  };
  checkRange('retry.maxAttempts', policy.maxAttempts, maxAttemptsMost);
  checkRange('retry.attemptTimeoutMs', policy.attemptTimeoutMs, timeoutMsMost);
  return policy;
}

/** Tells whether sending the request twice leaves one effect: safe and idempotent methods (RFC 9110, 9.2), and keyed writes. */
export function isRepeatable(request: Request): boolean {
  return /^(GET|HEAD|PUT|DELETE)$/.test(request.method) || request.headers.has('Idempotency-Key');
}

/** Tells whether the same request may be answered otherwise a moment later. */
export function isTransient(response: Response): boolean {
  const { status, headers } = response;
  // 409 with Retry-After: a request with the same idempotency key is still running.
  return [408, 429, 500, 502, 503, 504].includes(status) || (status === 409 && headers.has('Retry-After'));
}

/**
 * Milliseconds to wait after failed attempt number `attempt` (from 1), or `undefined` when the server asks for more
 * patience than the policy has. Half of the backoff is fixed and half is diced, so that clients do not come back in step.
 */
export function retryDelay(policy: RetryPolicy, attempt: number, response?: Response): number | undefined {
  const ceiling = Math.min(policy.maxDelayMs, policy.baseDelayMs * 2 ** (attempt - 1));
  const backoff = ceiling / 2 + (ceiling / 2) * policy.random();
  const asked = parseRetryAfter(response?.headers.get('Retry-After') ?? null, policy.clock()) ?? 0;
  return asked > policy.maxRetryAfterMs ? undefined : Math.max(asked, backoff);
}
