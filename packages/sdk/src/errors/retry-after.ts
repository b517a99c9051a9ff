/** Milliseconds to wait as a `Retry-After` header says, in seconds or as a date (RFC 9110, 10.2.3). `now` is in milliseconds since the epoch. */
export function parseRetryAfter(header: string | null, now: number): number | undefined {
  if (!header) return undefined;
  if (/^\d+$/.test(header.trim())) return Number(header) * 1000;
  const at = Date.parse(header);
  return Number.isNaN(at) ? undefined : Math.max(0, at - now);
}
