import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { anyCharacter } from '../testing/any-character.arbitrary.ts';
import { readPathText } from './path-text.ts';

/** Every byte of it escaped, which is the longest form. */
const escaped = (text: string) =>
  [...new TextEncoder().encode(text)].map((byte) => `~${byte.toString(16).padStart(2, '0')}`).join('');

test('what is escaped is read as it was meant, alone and beside what is not', () => {
  fc.assert(
    fc.property(fc.string({ unit: anyCharacter }), fc.string({ unit: anyCharacter }), (a, b) => {
      assert.equal(readPathText(escaped(a)), a);
      fc.pre(!b.includes('~'));
      assert.equal(readPathText(escaped(a) + b), a + b);
    }),
  );
});

test('a text without ~ is read as it is', () => {
  for (const text of ['F001-1', 'A/7', '100%', 'ñandú', '..']) assert.equal(readPathText(text), text);
});

test('~ without two hexadecimal digits, or with bytes that are no UTF-8, stands for nothing', () => {
  for (const text of ['~', 'a~', '~2', '~zz', '~C3', '~ED~A0~80', 'a~FFb'])
    assert.equal(readPathText(text), undefined, text);
});
