import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { amount } from '../money/decimal.arbitrary.ts';
import { multiplyDecimals } from '../money/index.ts';
import { divided, percentToRate, toAmount, toRate } from './decimal-text.ts';

test('an amount of the contract stays as it is, trailing zeros included', () => {
  fc.assert(fc.property(amount, (text) => /^-0(\.0+)?$/.test(text) || assert.equal(toAmount(text), text)));
});

test('other spellings of xs:decimal become the same value in the contract’s grammar', () => {
  const spellings = [
    ['.50', '0.50'],
    ['+5', '5'],
    ['007.5', '7.5'],
    ['5.', '5'],
    ['-0', '0'],
    ['-0.00', '0.00'],
    ['-.5', '-0.5'],
    [' 12.30\n', '12.30'],
    ['1.0000000', '1.000000'],
    ['0000000000000000000000001', '1'],
  ] as const;
  for (const [written, normal] of spellings) assert.equal(toAmount(written), normal, written);
});

test('what is no decimal, or would have to be rounded, is no amount', () => {
  for (const text of [
    '',
    '.',
    '-',
    '1e3',
    '1,000',
    '1 000',
    '$5',
    'NaN',
    '0.0000001',
    '1234567890123456789',
    '１',
  ]) {
    assert.equal(toAmount(text), undefined, text);
  }
});

test('rates are decimal fractions without trailing zeros, percentages a hundredth of what is written', () => {
  assert.equal(toRate('0.160000'), '0.16');
  assert.equal(toRate('0.000000'), '0');
  assert.equal(toRate('1.600000'), '1.6');
  assert.equal(percentToRate('18.00'), '0.18');
  assert.equal(percentToRate('5'), '0.05');
  assert.equal(percentToRate('0.3'), '0.003');
  assert.equal(percentToRate('100'), '1');
  assert.equal(percentToRate('0'), '0');
  for (const text of ['', '-3', '18 %', '12345678', '0.1234567']) assert.equal(toRate(text), undefined, text);
});

test('a quotient is given where it comes out even, and times the divisor is what was divided', () => {
  assert.deepEqual(
    [divided('11.00', '100'), divided('1', '8'), divided('-100', '-.5'), divided('100', '0.25')],
    ['0.11', '0.125', undefined, '400'],
  );
  assert.equal(divided('12.30', undefined), '12.30');
  for (const by of ['3', '0', 'x']) assert.equal(divided('10', by), undefined, by);
  assert.equal(divided(undefined, '1'), undefined);
  const divisor = fc.integer({ min: 1, max: 1_000_000 }).map(String);
  fc.assert(
    fc.property(fc.integer({ min: -1_000_000, max: 1_000_000 }).map(String), divisor, (quotient, by) => {
      assert.equal(divided(multiplyDecimals(quotient, by, 0), by), quotient);
    }),
  );
});
