import { addMonths, startOfMonth, startOfYear, utcMs } from '../../format/calendar.ts';

export const presets = ['month', 'quarter', 'year', 'custom'] as const;
export type Preset = (typeof presets)[number];

/** What a person chose. An empty date stands for none. */
export interface PeriodChoice {
  readonly preset: Preset;
  /** First day of the period `custom`. */
  readonly from: string;
  /** Last day that counts; none means the account's today. */
  readonly asOf: string;
}

/** What is asked of the server: `YYYY-MM-DD`, both days included. */
export interface StatementPeriod {
  readonly from: string;
  /** Absent where the server's own today counts, so that a page left open overnight moves on. */
  readonly asOf: string | undefined;
}

export const defaultPeriod: PeriodChoice = { preset: 'quarter', from: '', asOf: '' };

/**
 * The period of a choice. Presets end on the as-of date and begin with its month, two months before, or its year. What the
 * page has fixed wins. A start after the end is moved to the end.
 *
 * @param today the account's today
 */
export function statementPeriod(
  choice: PeriodChoice,
  today: string,
  fixed: { readonly from?: string | undefined; readonly asOf?: string | undefined } = {},
): StatementPeriod {
  const asOf = dateOr(fixed.asOf) ?? dateOr(choice.asOf);
  const end = asOf ?? today;
  const start = dateOr(fixed.from) ?? presetStart(choice, end);
  return { from: start > end ? end : start, asOf };
}

function presetStart({ preset, from }: PeriodChoice, end: string): string {
  if (preset === 'month') return startOfMonth(end);
  if (preset === 'year') return startOfYear(end);
  const quarter = addMonths(end, -2);
  return preset === 'custom' ? (dateOr(from) ?? quarter) : quarter;
}

/** A calendar date; `undefined` for anything else, which an attribute may hold. */
function dateOr(text: string | undefined): string | undefined {
  return text && utcMs(text) !== undefined ? text : undefined;
}
