/** What a ratio should be. */
export type Aim = { readonly atLeast: number } | { readonly atMost: number };

/** One measurement, as a line of JSON. */
export interface BenchResult {
  name: string;
  value: number;
  unit: string;
  /** What it was measured against, in the same run. */
  against: string;
  /** The value over that of what it was measured against. */
  ratio: number;
  /** Absent: it is told for comparison only. */
  aim?: Aim | undefined;
}

/** Whether a measurement is what it should be; undefined where nothing was aimed at. */
export function isMet({ ratio, aim }: BenchResult): boolean | undefined {
  if (aim === undefined) return undefined;
  return 'atLeast' in aim ? ratio >= aim.atLeast : ratio <= aim.atMost;
}

/** Reads one line of a bench. Throws when it is not a measurement. */
export function parseBenchResult(line: string): BenchResult {
  const result = JSON.parse(line) as Partial<BenchResult>;
  const { name, value, unit, against, ratio, aim } = result;
  const whole = [name, unit, against].every((text) => typeof text === 'string' && text !== '');
  const aims = aim === undefined ? [] : Object.values(aim);
  if (!whole || ![value, ratio, ...aims].every((number) => Number.isFinite(number))) {
    throw new Error(`not a measurement: ${line}`);
  }
  return result as BenchResult;
}
