import type { BenchResult } from '../../scripts/bench/bench-result.ts';

/** Prints a measurement as `npm run bench` reads it. */
export function print({ value, ratio, ...rest }: BenchResult): void {
  const round = (number: number) => Number(number.toPrecision(4));
  console.log(JSON.stringify({ ...rest, value: round(value), ratio: round(ratio) }));
}

/** Tells who waits what is being done. */
export function tell(text: string): void {
  console.error(`  ${text}`);
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

/**
 * Milliseconds that 99 of 100 calls of each take at most, the first ten not counted. They are called in turns, A B B A …, so that
 * what else the machine does meets both alike; with a thousand rounds nine calls that met a collection of garbage or a
 * checkpoint decide nothing.
 */
export async function pairedP99(
  rounds: number,
  sides: readonly [() => Promise<unknown>, () => Promise<unknown>],
): Promise<[number, number]> {
  const times: [number[], number[]] = [[], []];
  const call = async (side: 0 | 1, kept: boolean) => {
    const startedAt = performance.now();
    await sides[side]();
    if (kept) times[side].push(performance.now() - startedAt);
  };
  for (let round = -10; round < rounds; round++) {
    const order = round % 2 === 0 ? ([0, 1] as const) : ([1, 0] as const);
    for (const side of order) await call(side, round >= 0);
  }
  return [p99(times[0]), p99(times[1])];
}

function p99(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.ceil(times.length * 0.99) - 1]!;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((x, y) => x - y);
  return sorted[Math.floor(sorted.length / 2)]!;
}
