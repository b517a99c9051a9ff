import { z } from 'zod';
import { isCalendarDate } from '../account/index.ts';

/** A calendar date. */
export const date = z.string().refine(isCalendarDate, 'takes a calendar date such as 2026-03-31');

/** Which account. */
export const direction = z.enum(['receivable', 'payable'], 'takes receivable or payable');

/** A number of rows. */
export const count = z
  .string()
  .regex(/^[1-9]\d{0,6}$/, 'takes a whole number from 1 to 9999999')
  .transform((text) => Number.parseInt(text, 10));

/** Something not empty. */
export const text = z.string().min(1, 'takes a value that is not empty');

/** An instant. */
export const instant = z.iso.datetime({
  offset: true,
  error: 'takes an instant such as 2026-03-31T00:00:00Z',
});

const unitSeconds = { s: 1, m: 60, h: 3600, d: 86_400 } as const;

/** A time within limits, given in seconds: `90`, `90s`, `15m`, `24h`, `30d`. */
export function seconds(least: number, most: number) {
  const sentence = `takes seconds from ${least} to ${most}, or a time such as 15m`;
  return z
    .string()
    .regex(/^\d{1,7}[smhd]?$/, sentence)
    .transform(secondsOf)
    .refine((value) => value >= least && value <= most, sentence);
}

/** When something ends: an instant, or a time from now. */
export const end = z
  .string()
  .transform((text) =>
    /^\d{1,7}[smhd]$/.test(text) ? new Date(Date.now() + secondsOf(text) * 1000).toISOString() : text,
  )
  .pipe(
    z.iso.datetime({
      offset: true,
      error: 'takes an instant such as 2036-03-31T00:00:00Z, or a time from now such as 90d',
    }),
  );

function secondsOf(text: string): number {
  const unit = text.at(-1) as keyof typeof unitSeconds;
  return Number.parseInt(text, 10) * (unitSeconds[unit] ?? 1);
}

/** The origin of a page. */
export const origin = z
  .string()
  .refine(
    (value) => URL.canParse(value) && new URL(value).origin === value,
    'takes scheme, host and port, such as https://erp.example',
  );

/** `KEY=VALUE`, once or more. The value may be empty. */
export const metadata = z
  .array(z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_.-]*=/, 'takes KEY=VALUE, such as project=P-2026-014'))
  .transform((pairs) =>
    Object.fromEntries(
      pairs.map((pair): [string, string] => {
        const end = pair.indexOf('=');
        return [pair.slice(0, end), pair.slice(end + 1)];
      }),
    ),
  );

/** One or more of a set, separated by commas. */
export function listOf<const Values extends readonly [string, ...string[]]>(values: Values) {
  const sentence = `takes one or more of ${values.join(', ')}, separated by commas`;
  return z
    .string()
    .transform((written) => written.split(',').map((one) => one.trim()))
    .pipe(z.array(z.enum(values, sentence)));
}
