import { Problem } from '../problem.ts';

/** How often one credential may ask: `requests` at once, coming back evenly over `seconds`. */
export interface RateLimit {
  readonly requests: number;
  readonly seconds: number;
}

/** Beyond so many credentials those that have asked nothing lately are forgotten. */
const REMEMBERED = 10_000;

/**
 * Counts requests per credential, in this process, by the generic cell rate algorithm (ITU-T I.371): one instant per credential and
 * no timers, so that it runs by any clock and inside a page.
 */
export class RateLimiter {
  readonly #limit: RateLimit;
  /** Per credential, when its quota would be whole again. */
  readonly #wholeAt = new Map<string, number>();

  constructor(limit: RateLimit) {
    this.#limit = limit;
  }

  /** Takes one request from the credential's quota; throws 429 with the seconds to wait when it is used up. */
  take(credential: string, nowMs: number): void {
    const { requests, seconds } = this.#limit;
    const eachMs = (seconds * 1000) / requests;
    const wholeAt = Math.max(this.#wholeAt.get(credential) ?? nowMs, nowMs) + eachMs;
    const waitMs = wholeAt - nowMs - seconds * 1000;
    if (waitMs > 0) throw tooMany(this.#limit, Math.ceil(waitMs / 1000));
    this.#wholeAt.set(credential, wholeAt);
    if (this.#wholeAt.size > REMEMBERED) this.#forget(nowMs);
  }

  #forget(nowMs: number): void {
    for (const [credential, wholeAt] of this.#wholeAt) {
      if (wholeAt <= nowMs) this.#wholeAt.delete(credential);
    }
  }
}

function tooMany({ requests, seconds }: RateLimit, wait: number): Problem {
  return new Problem('too-many-requests', {
    detail: `At most ${requests} requests in ${seconds} seconds with one credential.`,
    headers: {
      'Retry-After': String(wait),
      RateLimit: `"credential";r=0;t=${wait}`,
      'RateLimit-Policy': `"credential";q=${requests};w=${seconds}`,
    },
  });
}
