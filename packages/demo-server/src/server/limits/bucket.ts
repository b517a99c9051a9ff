import type { Quota } from './rate-policy.ts';

/**
 * A quota that somebody has, by the generic cell rate algorithm (ITU-T I.371): all that is kept is the instant at which it would be whole
 * again. Milliseconds by one clock.
 */
export function eachMs({ requests, seconds }: Quota): number {
  return (seconds * 1000) / requests;
}

/** How many requests are left of a quota that is whole again at an instant. */
export function remaining(quota: Quota, wholeAt: number, now: number): number {
  const left = quota.seconds * 1000 - Math.max(0, wholeAt - now);
  // Of what was divided before, the last digits are not to be trusted.
  return Math.max(0, Math.floor(left / eachMs(quota) + 1e-6));
}

/** Milliseconds until one more request is let through; 0 where it is at once. */
export function waitMs(quota: Quota, wholeAt: number, now: number): number {
  if (remaining(quota, wholeAt, now) > 0) return 0;
  return Math.max(1, wholeAt - now + eachMs(quota) - quota.seconds * 1000);
}

/** The instant at which a quota is whole again after so many requests more. */
export function after(quota: Quota, wholeAt: number, now: number, requests: number): number {
  return Math.max(wholeAt, now) + requests * eachMs(quota);
}

/** So many requests a process lets through before it has told the others: 2 % of the quota, which is what they may let through together too many of. */
export function portion({ requests }: Quota): number {
  return Math.max(1, Math.floor(requests / 50));
}
