import { z } from 'zod';

const UNITS = { m: 60_000, h: 3_600_000, d: 86_400_000 } as const;

/** `90m`, `24h`, `90d` or `0`, as milliseconds. */
function readDuration(text: string): number | undefined {
  if (text === '0') return 0;
  const match = /^(\d{1,5})([mhd])$/.exec(text);
  return match === null ? undefined : Number(match[1]) * UNITS[match[2] as keyof typeof UNITS];
}

/** A length of time, in milliseconds. */
export const duration = z.string().transform((text, context) => {
  const ms = readDuration(text);
  if (ms !== undefined) return ms;
  context.addIssue({
    code: 'custom',
    message: 'must be a number of minutes, hours or days, as 90m, 24h or 30d',
  });
  return z.NEVER;
});

const instant = z.iso.datetime({ offset: true });

/** An instant, or a length of time from now: from the time of the run to RFC 3339 in UTC. */
export const end = z.string().transform((text, context) => {
  const ms = readDuration(text);
  if (ms !== undefined && ms > 0) return (nowMs: number) => new Date(nowMs + ms).toISOString();
  if (instant.safeParse(text).success) return () => new Date(text).toISOString();
  context.addIssue({
    code: 'custom',
    message: 'must be an instant of RFC 3339, as 2027-04-02T15:00:00Z, or a time from now, as 90d',
  });
  return z.NEVER;
});
