import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fillPath } from '../../../../sdk/src/transport/path.ts';
import fc from 'fast-check';
import { readPathText } from './path-text.ts';

test('what the client puts into a path is read as it was meant', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1 }), (id) => {
      const [, segment = ''] = new URL(fillPath('/{id}', { id }), 'http://saldo.test').pathname.split('/');
      assert.equal(readPathText(decodeURIComponent(segment)), id);
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
