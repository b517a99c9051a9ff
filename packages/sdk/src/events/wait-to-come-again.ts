import type { RetryPolicy } from '../transport/retry-policy.ts';

/** What a server has said of coming again, in milliseconds. */
export interface Asked {
  /** `retry` of its stream: the first wait is at most so long. */
  retryMs?: number | undefined;
  /** `Retry-After` of its refusal: no sooner than this. */
  asked?: number | undefined;
}

/**
 * Milliseconds to wait after cut number `failures` (from 1). Wholly at random up to a bound that doubles: thousands whose server
 * died at the same instant come again spread over that time, not together.
 */
export function waitToComeAgain(
  { baseDelayMs, maxDelayMs, random }: RetryPolicy,
  failures: number,
  { retryMs = baseDelayMs, asked = 0 }: Asked,
): number {
  const bound = Math.min(maxDelayMs, retryMs * 2 ** (failures - 1));
  return asked + bound * random();
}
