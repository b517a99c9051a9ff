import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { anyCharacter } from '../testing/any-character.arbitrary.ts';
import { judgePassword } from './judge-password.ts';

const owner = {
  login: 'ana.perez@tornillo.example',
  name: 'Ana Pérez Ficticia',
  publisherName: 'Distribuidora Andina Ficticia',
};
const codes = (password: string) => judgePassword(password, owner).map(({ code }) => code);

test('any 15 characters will do, of any script and with blanks', () => {
  for (const good of [
    'cuatro caballos sin grapa',
    'correcthorsebatterystaple',
    'пять диких лошадей в поле',
    '四匹の馬がいる野原で風が吹いている',
    'x7 Qp! 9kL w2 zN',
    '83 14 75 92 60 38 27 41',
    '🐎🐄🐑🐐🦙🐖🐓🦆🐇🐿️🦔🐢🐍🦎🐸',
  ])
    assert.deepEqual(codes(good), [], good);
});

test('fewer are refused, and so are too many', () => {
  assert.deepEqual(codes('catorce letras'), ['too-short']);
  // Composed, it is as many characters as it looks.
  assert.deepEqual(codes('e\u0301'.repeat(14)), ['too-short']);
  assert.deepEqual(codes('a b c d e f g h '.repeat(17)), ['too-long']);
});

test('what others know of the person, the commonest and repetitions are refused', () => {
  for (const bad of [
    'passwordpassword',
    'Contraseña 123456',
    '123456789012345',
    'qwertyuiopasdfghjkl',
    'aaaaaaaaaaaaaaaaaaaa',
    'ana.perez@tornillo.example',
    'AnaPerezFicticia2026',
    'distribuidora andina 1',
    'abcabcabcabcabcabc',
  ])
    assert.deepEqual(codes(bad), ['guessable'], bad);
});

test('it never fails, whatever it is given', () => {
  fc.assert(
    fc.property(fc.string({ unit: anyCharacter, maxLength: 60 }), (password) => {
      assert.ok(Array.isArray(codes(password)));
    }),
  );
});
