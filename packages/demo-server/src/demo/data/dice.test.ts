import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { rollDice } from './dice.ts';

const draw = (seed: string, ...key: string[]) => {
  const dice = rollDice(seed, ...key);
  return Array.from({ length: 8 }, () => dice.integer(0, 1_000_000));
};

describe('rollDice', () => {
  test('gives a key the same stream whatever was drawn for others', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (seed, key, other) => {
        const first = draw(seed, key);
        draw(seed, other);
        assert.deepEqual(draw(seed, key), first);
      }),
    );
  });

  test('parts the streams of keys and seeds that differ a little', () => {
    const streams = [
      draw('saldo', 'a', '1'),
      draw('saldo', 'a', '2'),
      draw('saldo', 'a1'),
      draw('saldp', 'a', '1'),
    ];
    assert.equal(new Set(streams.map(String)).size, streams.length);
  });

  test('stays within its bounds and reaches both', () => {
    const dice = rollDice('saldo', 'bounds');
    const drawn = new Set(Array.from({ length: 400 }, () => dice.integer(-2, 2)));
    assert.deepEqual(
      [...drawn].toSorted((a, b) => a - b),
      [-2, -1, 0, 1, 2],
    );
  });

  test('never draws what has no weight', () => {
    const dice = rollDice('saldo', 'weights');
    const drawn = Array.from({ length: 200 }, () => dice.weighted([['never', 0], ['often', 9], ['seldom', 1]])); // prettier-ignore
    assert.deepEqual(new Set(drawn), new Set(['often', 'seldom']));
  });
});
