import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { judgeText } from './judge-text.ts';

const pointers = (value: unknown) => judgeText(value).map(({ pointer }) => pointer);

test('finds nothing wrong with text, whatever its script, and with escapes that only look like halves', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      fc.pre(!JSON.stringify(value).includes('\\u0000') && JSON.stringify(value).isWellFormed());
      fc.pre(!/\\ud[89a-f]/.test(JSON.stringify(value)));
      assert.deepEqual(judgeText(value), []);
    }),
  );
  assert.deepEqual(judgeText({ a: ['\\ud800', '\\u0000', '\ud83d\ude00'] }), []);
});

test('names each place, also in the names of fields, and says what is wrong', () => {
  assert.deepEqual(pointers({ a: ['x', { 'b/c~d': 'a\0b' }], e: '\ud800' }), ['/a/1/b~1c~0d', '/e']);
  assert.deepEqual(pointers({ data: { 'a\0': 1 } }), ['/data']);
  assert.deepEqual(pointers('\udc00\ud800'), ['/']);
  assert.match(judgeText('\0')[0]!.detail, /U\+0000/);
  assert.match(judgeText('\ud800')[0]!.detail, /surrogate/);
});

test('tells of a hundred at most, and is not brought down by nesting', () => {
  assert.equal(judgeText(Array.from({ length: 1000 }, () => '\0')).length, 100);
  const deep = JSON.parse(`${'['.repeat(100_000)}"\\u0000"${']'.repeat(100_000)}`) as unknown;
  assert.equal(judgeText(deep)[0]!.pointer.length, 500);
});
