import type { RetryOptions } from '../transport/retry-policy.ts';

/** Time that passes only by sleeping. */
export interface VirtualTime extends Required<Pick<RetryOptions, 'clock' | 'sleep' | 'random'>> {
  /** Every wait, in milliseconds. */
  waits: number[];
  /** Lets time pass without anybody sleeping. */
  advance(ms: number): void;
}

/** A clock, a sleep that takes no real time, and dice that always show `random`. */
export function virtualTime(start = '2026-04-02T15:00:00Z', random = 0): VirtualTime {
  let now = Date.parse(start);
  const waits: number[] = [];
  return {
    waits,
    advance: (ms) => (now += ms),
    clock: () => now,
    random: () => random,
    sleep: async (ms, signal) => {
      signal?.throwIfAborted();
      waits.push(ms);
      now += ms;
      // A task later, so that a loop that never waits for anything real leaves room for others.
      await new Promise((resolve) => setImmediate(resolve));
      signal?.throwIfAborted();
    },
  };
}
