/** One measurement, as a line of JSON. */
export interface BenchResult {
  name: string;
  value: number;
  unit: string;
  /** What it was measured against, in the same run. */
  against: string;
  /** How it compares: 1 is as good, more is better. */
  ratio: number;
}

/** Reads one line of a bench. Throws when it is not a measurement. */
export function parseBenchResult(line: string): BenchResult {
  const result = JSON.parse(line) as Partial<BenchResult>;
  const { name, value, unit, against, ratio } = result;
  const whole = [name, unit, against].every((text) => typeof text === 'string' && text !== '');
  if (!whole || ![value, ratio].every((number) => Number.isFinite(number))) {
    throw new Error(`not a measurement: ${line}`);
  }
  return result as BenchResult;
}
