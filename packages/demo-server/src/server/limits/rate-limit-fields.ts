import type { Pace } from './rate-limiter.ts';

/** How somebody stands, as the fields of draft-ietf-httpapi-ratelimit-headers-11; nothing where nothing was counted. */
export function rateLimitFields(pace: Pace | undefined): Record<string, string> {
  if (pace === undefined || pace.standings.length === 0) return {};
  const { standings } = pace;
  const policies = standings.map(
    ({ policy, quota: { requests, seconds } }) => `"${policy}";q=${requests};w=${seconds}`,
  );
  const limits = standings.map(
    ({ policy, remaining, resetMs }) => `"${policy}";r=${remaining};t=${Math.ceil(resetMs / 1000)}`,
  );
  return { 'RateLimit-Policy': policies.join(', '), RateLimit: limits.join(', ') };
}
