import type { Clock } from '../ids.ts';
import { describeError, type Log } from '../log.ts';
import { after, eachMs, portion, remaining, waitMs } from './bucket.ts';
import type { PolicyName, Quota, RateLimits } from './rate-policy.ts';
import type { SharedBuckets } from './shared-buckets.ts';
import { steadyClock } from './steady-clock.ts';
import { keyOf, type Subject } from './subject.ts';

export interface RateLimiterDeps {
  readonly limits: RateLimits;
  readonly clock: Clock;
  readonly log: Log;
  /** Absent: this process is the only one. */
  readonly shared?: SharedBuckets | undefined;
}

/** How somebody stands with one of the quotas that count them. */
export interface Standing {
  readonly policy: PolicyName;
  readonly quota: Quota;
  readonly remaining: number;
  /** Until there is one more where nothing remains, else until the quota is whole. */
  readonly resetMs: number;
}

/** Whether a request passes. */
export interface Pace {
  readonly passes: boolean;
  readonly standings: readonly Standing[];
  /** 0 where it passes. */
  readonly waitMs: number;
}

interface Bucket {
  readonly subject: Subject;
  readonly quota: Quota;
  /** By this process's clock, with all that it knows: never later than it is in truth. */
  wholeAt: number;
  /** Let through by this process and not told to the others. */
  untold: number;
}

/** Beyond so many of them, those whose quota is whole are forgotten, and then the oldest. */
const REMEMBERED = 100_000;
/** How long what is let through may stay untold. */
const TELL_MS = 1_000;

/**
 * Counts requests against quotas, in any number of processes. Each decides by what it knows and tells the others once a second, behind the
 * answers, what it has let through; before it lets through more than a portion untold, it tells first. So all of them together let through
 * at most a portion per process more than the quota says. What is told counts from when it is told: a second's refill of as much may be lost, and
 * one is refused who had at most that much left. See ADR 58.
 */
export class RateLimiter {
  readonly #deps: RateLimiterDeps;
  readonly #now: Clock;
  readonly #buckets = new Map<string, Bucket>();
  readonly #untold = new Set<Bucket>();
  #telling: Promise<void> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** When the others could not be told. */
  #failedAt = -Infinity;

  constructor(deps: RateLimiterDeps) {
    this.#deps = deps;
    this.#now = steadyClock(deps.clock);
  }

  /** Takes one request from each quota once no more than a portion of any is untold; from none where one of them is used up. */
  async take(subjects: readonly Subject[]): Promise<Pace> {
    const buckets = this.#bucketsOf(subjects);
    while (this.#isDue(buckets) && this.#passes(buckets) && (await this.#tell()));
    return this.#take(buckets);
  }

  /** As `take`, without waiting: for a transaction, which must not wait for another one. `settled` has to follow it. */
  takeAtOnce(subjects: readonly Subject[]): Pace {
    return this.#take(this.#bucketsOf(subjects));
  }

  /** Resolves when no more than a portion of any quota is untold. */
  async settled(subjects: readonly Subject[]): Promise<void> {
    const buckets = this.#bucketsOf(subjects);
    while (this.#isDue(buckets) && (await this.#tell()));
  }

  /** Tells what is still untold, and nothing by itself any more. */
  async close(): Promise<void> {
    clearTimeout(this.#timer);
    while (this.#untold.size > 0 && (await this.#tell()));
    clearTimeout(this.#timer);
  }

  #take(buckets: readonly Bucket[]): Pace {
    const now = this.#now();
    const passes = this.#passes(buckets);
    if (passes) for (const bucket of buckets) this.#spend(bucket, now);
    const waits = buckets.map(({ quota, wholeAt }) => waitMs(quota, wholeAt, now));
    const standings = buckets.map(({ subject, quota, wholeAt }, index): Standing => {
      const left = remaining(quota, wholeAt, now);
      const resetMs = left === 0 ? waits[index]! : Math.max(0, wholeAt - now);
      return { policy: subject.policy, quota, remaining: left, resetMs };
    });
    return { passes, standings, waitMs: passes ? 0 : Math.max(...waits) };
  }

  #passes(buckets: readonly Bucket[]): boolean {
    const now = this.#now();
    return buckets.every(({ quota, wholeAt }) => remaining(quota, wholeAt, now) > 0);
  }

  #spend(bucket: Bucket, now: number): void {
    bucket.wholeAt = after(bucket.quota, bucket.wholeAt, now, 1);
    if (this.#deps.shared === undefined) return;
    bucket.untold += 1;
    this.#untold.add(bucket);
    this.#timer ??= setTimeout(() => void this.#tell(), TELL_MS);
  }

  #isDue(buckets: readonly Bucket[]): boolean {
    // No request waits for what has just failed.
    if (this.#now() - this.#failedAt < TELL_MS) return false;
    return buckets.some(({ quota, untold }) => untold >= portion(quota));
  }

  /** Tells what is untold and learns what the others let through; false where that failed, after which this process counts for itself. */
  async #tell(): Promise<boolean> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#telling !== undefined) return this.#telling.then(() => true);
    let failed = false;
    this.#telling = this.#exchange().catch((error: unknown) => {
      failed = true;
      this.#failedAt = this.#now();
      this.#deps.log({ level: 'warn', event: 'rate-limits-not-shared', ...describeError(error) });
    });
    await this.#telling;
    this.#telling = undefined;
    return !failed;
  }

  async #exchange(): Promise<void> {
    const told = [...this.#untold].map((bucket) => ({ bucket, count: bucket.untold }));
    this.#untold.clear();
    const sentAt = this.#now();
    const spent = told.map(({ bucket, count }) => ({
      subject: bucket.subject,
      costMs: count * eachMs(bucket.quota),
    }));
    try {
      const left = await this.#deps.shared!.settle(spent);
      for (const [index, { bucket, count }] of told.entries()) {
        bucket.untold -= count;
        // Counted from when it was asked, so that it is never later than in truth.
        bucket.wholeAt = Math.max(sentAt + left[index]!, sentAt) + bucket.untold * eachMs(bucket.quota);
      }
    } catch (error) {
      for (const { bucket } of told) this.#untold.add(bucket);
      throw error;
    }
  }

  #bucketsOf(subjects: readonly Subject[]): Bucket[] {
    return subjects.map((subject) => {
      const key = keyOf(subject);
      const known = this.#buckets.get(key);
      if (known !== undefined) return known;
      if (this.#buckets.size >= REMEMBERED) this.#forget();
      const bucket = { subject, quota: this.#deps.limits[subject.policy], wholeAt: 0, untold: 0 };
      this.#buckets.set(key, bucket);
      return bucket;
    });
  }

  #forget(): void {
    const now = this.#now();
    for (const [key, { wholeAt, untold }] of this.#buckets) {
      if (wholeAt <= now && untold === 0) this.#buckets.delete(key);
    }
    for (const [key, { untold }] of this.#buckets) {
      if (this.#buckets.size < REMEMBERED) return;
      if (untold === 0) this.#buckets.delete(key);
    }
  }
}
