import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { amount } from './decimal.arbitrary.ts';
import {
  addDecimals,
  compareDecimals,
  isDecimal,
  divideDecimals,
  multiplyDecimals,
  negateDecimal,
  subtractDecimals,
  sumDecimals,
  withDecimals,
} from './decimal.ts';
import { InvalidDecimalError } from './invalid-decimal-error.ts';

/** Millionths of an amount, by plain text shifting: an oracle that shares no code with the unit. */
function millionths(text: string): bigint {
  const [whole = '', fraction = ''] = text.replace('-', '').split('.');
  const value = BigInt(whole) * 1_000_000n + BigInt(fraction.padEnd(6, '0'));
  return text.startsWith('-') ? -value : value;
}

test('addition and subtraction are exact at 18 + 6 digits', () => {
  assert.equal(addDecimals('999999999999999999.999999', '0.000001'), '1000000000000000000.000000');
  assert.equal(addDecimals('0.1', '0.2'), '0.3');
  assert.equal(subtractDecimals('100000000000000000.01', '100000000000000000'), '0.01');
  fc.assert(
    fc.property(amount, amount, (a, b) => {
      assert.equal(millionths(addDecimals(a, b)), millionths(a) + millionths(b));
      assert.equal(millionths(subtractDecimals(a, b)), millionths(a) - millionths(b));
    }),
  );
});

test('addition is commutative and associative, with zero and inverse', () => {
  fc.assert(
    fc.property(amount, amount, amount, (a, b, c) => {
      assert.equal(addDecimals(a, b), addDecimals(b, a));
      assert.equal(addDecimals(addDecimals(a, b), c), addDecimals(a, addDecimals(b, c)));
      assert.equal(addDecimals(a, '0'), a);
      assert.equal(compareDecimals(addDecimals(a, negateDecimal(a)), '0'), 0);
      assert.equal(negateDecimal(negateDecimal(a)), a);
    }),
  );
});

test('an amount that is read and written again is the same text', () => {
  fc.assert(fc.property(amount, (a) => assert.equal(sumDecimals([a]), a)));
});

test('a sum equals adding one after the other, in any order', () => {
  fc.assert(
    fc.property(fc.array(amount, { maxLength: 20 }), (list) => {
      assert.equal(sumDecimals(list), list.reduce(addDecimals, '0'));
      assert.equal(sumDecimals(list), sumDecimals(list.toReversed()));
    }),
  );
});

test('comparison is a total order that follows the value', () => {
  fc.assert(
    fc.property(amount, amount, (a, b) => {
      const difference = millionths(a) - millionths(b);
      assert.equal(compareDecimals(a, b), difference < 0n ? -1 : difference > 0n ? 1 : 0);
    }),
  );
  assert.equal(compareDecimals('1.5', '1.50'), 0);
  assert.deepEqual(['10', '-2', '9', '-10'].sort(compareDecimals), ['-10', '-2', '9', '10']);
});

test('the result keeps the larger number of decimals and zero has no sign', () => {
  assert.equal(addDecimals('1.50', '0.5'), '2.00');
  assert.equal(subtractDecimals('5.00', '5'), '0.00');
  assert.equal(negateDecimal('0.00'), '0.00');
  assert.equal(addDecimals('-0.00', '0'), '0.00');
  assert.equal(addDecimals('-0.05', '0.01'), '-0.04');
});

test('what is not a plain decimal string is refused without repeating it', () => {
  for (const text of [
    '',
    ' 1',
    '1 ',
    '+1',
    '01',
    '.5',
    '5.',
    '1e3',
    '1,5',
    '0x10',
    'NaN',
    '--1',
    '1\n',
    '١',
  ]) {
    assert.equal(isDecimal(text), false, JSON.stringify(text));
    assert.throws(() => addDecimals(text, '1'), InvalidDecimalError, JSON.stringify(text));
  }
  assert.throws(
    () => addDecimals('secret', '1'),
    (error: Error) => !error.message.includes('secret'),
  );
});

test('multiplication rounds half away from zero', () => {
  assert.equal(multiplyDecimals('590.25', '0.18', 2), '106.25');
  assert.equal(multiplyDecimals('0.125', '1', 2), '0.13');
  assert.equal(multiplyDecimals('-0.125', '1', 2), '-0.13');
  assert.equal(multiplyDecimals('0.1249', '1', 2), '0.12');
  assert.equal(multiplyDecimals('2.5', '1', 0), '3');
  assert.equal(multiplyDecimals('2', '3', 2), '6.00');
  fc.assert(
    fc.property(amount, amount, fc.integer({ min: 0, max: 6 }), (a, b, decimals) => {
      const exact = multiplyDecimals(a, b, 12);
      const rounded = multiplyDecimals(a, b, decimals);
      const error = subtractDecimals(rounded, exact).replace('-', '');
      assert.ok(compareDecimals(error, decimals === 0 ? '0.5' : `0.${'5'.padStart(decimals + 1, '0')}`) <= 0);
    }),
  );
});

test('divideDecimals rounds half away from zero, to half a unit of the exact quotient at most', () => {
  assert.equal(divideDecimals('2157.06', '17.4731470231', 2), '123.45');
  assert.equal(divideDecimals('1', '8', 2), '0.13');
  assert.equal(divideDecimals('-1', '8', 2), '-0.13');
  assert.equal(divideDecimals('1', '-8', 2), '-0.13');
  assert.equal(divideDecimals('1', '3', 0), '0');
  assert.equal(divideDecimals('2', '3', 0), '1');
  assert.throws(() => divideDecimals('1', '0.00', 2), RangeError);
  fc.assert(
    fc.property(amount, amount, fc.integer({ min: 0, max: 6 }), (a, b, decimals) => {
      const divisor = millionths(b);
      fc.pre(divisor !== 0n);
      const scale = 10n ** BigInt(decimals);
      const quotient = BigInt(divideDecimals(a, b, decimals).replace('.', ''));
      const error = 2n * (quotient * divisor - millionths(a) * scale);
      const magnitude = (value: bigint) => (value < 0n ? -value : value);
      assert.ok(magnitude(error) <= magnitude(divisor));
    }),
  );
});

test('withDecimals pads, cuts zeros only, and keeps the value', () => {
  assert.equal(withDecimals('5', 2), '5.00');
  assert.equal(withDecimals('590.000000', 2), '590.00');
  assert.equal(withDecimals('590.123400', 2), '590.1234');
  assert.equal(withDecimals('3500.000000', 0), '3500');
  assert.equal(withDecimals('-0.10', 0), '-0.1');
  fc.assert(
    fc.property(amount, fc.integer({ min: 0, max: 6 }), (a, decimals) => {
      const shown = withDecimals(a, decimals);
      assert.equal(compareDecimals(shown, a), 0);
      assert.ok((shown.split('.')[1] ?? '').length >= decimals);
      assert.equal(withDecimals(shown, decimals), shown);
    }),
  );
});
