/** What `npm run bench` prints of one measurement. */
export interface Measurement {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly against: string;
  /** Ours over theirs; more is better. */
  readonly ratio: number;
}

/**
 * Measures two ways of doing the same in turns, A B A B …, so that a machine whose speed drifts treats both alike, and
 * answers the median of each. Both give how much they did per second.
 */
export async function pairedMedians(
  rounds: number,
  ours: () => Promise<number>,
  theirs: () => Promise<number>,
): Promise<{ ours: number; ratio: number }> {
  const a: number[] = [];
  const b: number[] = [];
  await ours();
  await theirs();
  for (let round = 0; round < rounds; round++) {
    a.push(await ours());
    b.push(await theirs());
  }
  return { ours: median(a), ratio: median(a.map((value, index) => value / b[index]!)) };
}

/** Runs something a number of times; answers how often per second. */
export async function perSecond(times: number, fn: (index: number) => Promise<unknown>): Promise<number> {
  const startedAt = performance.now();
  for (let index = 0; index < times; index++) await fn(index);
  return times / ((performance.now() - startedAt) / 1000);
}

export function print({ value, ratio, ...rest }: Measurement): void {
  console.log(JSON.stringify({ ...rest, value: Math.round(value), ratio: Math.round(ratio * 100) / 100 }));
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((x, y) => x - y);
  return sorted[Math.floor(sorted.length / 2)]!;
}
