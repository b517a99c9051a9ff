const SECOND_MS = 1000;
const MINUTE_MS = 60 * SECOND_MS;
const HOUR_MS = 60 * MINUTE_MS;

/** After each failure in a row, as Standard Webhooks has it; then always the last. */
const DELAYS_MS = [
  5 * SECOND_MS,
  5 * MINUTE_MS,
  30 * MINUTE_MS,
  2 * HOUR_MS,
  5 * HOUR_MS,
  10 * HOUR_MS,
  14 * HOUR_MS,
  20 * HOUR_MS,
  24 * HOUR_MS,
];

/** Spread by so much to both sides, so that receivers that fell at the same time are not all asked at the same time. */
const JITTER = 0.1;

/** A receiver may put its next attempt off by so much. */
const LONGEST_WISH_MS = 24 * HOUR_MS;

/** Of an endpoint at which nothing arrives. */
export const DISABLED_AFTER_MS = 5 * 24 * HOUR_MS;

/** How long to rest after so many failures in a row, from 1. `spread` is a number from 0 to 1. */
export function retryDelayMs(failures: number, spread: number, retryAfter?: string, nowMs = 0): number {
  const delay = DELAYS_MS[Math.min(failures, DELAYS_MS.length) - 1]!;
  const spreadDelay = Math.round(delay * (1 - JITTER + 2 * JITTER * spread));
  return Math.max(spreadDelay, Math.min(wishedMs(retryAfter, nowMs), LONGEST_WISH_MS));
}

/** `Retry-After` (RFC 9110, 10.2.3), seconds or a date; 0 for what is neither. */
function wishedMs(text: string | undefined, nowMs: number): number {
  if (text === undefined) return 0;
  if (/^\d+$/.test(text)) return Number(text) * SECOND_MS;
  const at = Date.parse(text);
  return Number.isNaN(at) ? 0 : Math.max(0, at - nowMs);
}
