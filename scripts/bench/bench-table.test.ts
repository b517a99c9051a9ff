import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isMet, parseBenchResult, type BenchResult } from './bench-result.ts';
import { benchTable } from './bench-table.ts';

const measured = (ratio: number, aim?: BenchResult['aim']): BenchResult => ({
  name: 'a list',
  value: 1234.56,
  unit: 'µs',
  against: 'the same',
  ratio,
  aim,
});

test('an aim is met at its bound, and missed beyond it', () => {
  const met = ([ratio, aim]: [number, BenchResult['aim']]) => isMet(measured(ratio, aim));
  assert.deepEqual(
    (
      [
        [1.5, { atMost: 1.5 }],
        [1.51, { atMost: 1.5 }],
        [0.7, { atLeast: 0.7 }],
        [0.69, { atLeast: 0.7 }],
        [9, undefined],
      ] as [number, BenchResult['aim']][]
    ).map(met),
    [true, false, true, false, undefined],
  );
});

test('a table says of each measurement value, ratio, aim and whether it was met', () => {
  const table = benchTable([measured(1.6, { atMost: 1.5 }), measured(0.8, { atLeast: 0.7 })]);
  const lines = table.split('\n').map((line) => line.split(/ {2,}/));
  assert.deepEqual(lines, [
    ['against the same'],
    ['what', 'value', 'ratio', 'aim'],
    ['a list', '1,234.6 µs', '1.60', '≤ 1.5', 'missed'],
    ['a list', '1,234.6 µs', '0.80', '≥ 0.7', 'met'],
  ]);
});

test('a line that is no measurement is refused', () => {
  assert.deepEqual(parseBenchResult(JSON.stringify(measured(2, { atMost: 3 }))).aim, { atMost: 3 });
  for (const line of [
    '{}',
    JSON.stringify({ ...measured(1), value: null }),
    JSON.stringify({ ...measured(1), aim: { atMost: 'x' } }),
  ]) {
    assert.throws(() => parseBenchResult(line), /not a measurement/);
  }
});
