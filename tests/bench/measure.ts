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
 * Milliseconds that 99 of 100 calls of each take at most. They are called in turns, in several blocks of which the median
 * counts, so that what else the machine does meets both alike.
 */
export async function pairedP99(
  { blocks, rounds }: { blocks: number; rounds: number },
  sides: readonly [() => Promise<unknown>, () => Promise<unknown>],
): Promise<[number, number]> {
  const p99s: [number[], number[]] = [[], []];
  for (let block = -1; block < blocks; block++) {
    const times: [number[], number[]] = [[], []];
    for (let round = 0; round < (block < 0 ? 10 : rounds); round++) {
      for (const [index, call] of sides.entries()) {
        const startedAt = performance.now();
        await call();
        times[index]!.push(performance.now() - startedAt);
      }
    }
    if (block >= 0) for (const [index, one] of times.entries()) p99s[index]!.push(p99(one));
  }
  return [median(p99s[0]), median(p99s[1])];
}

function p99(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.ceil(times.length * 0.99) - 1]!;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((x, y) => x - y);
  return sorted[Math.floor(sorted.length / 2)]!;
}
