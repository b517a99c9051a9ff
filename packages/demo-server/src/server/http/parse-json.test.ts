import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseJson } from './parse-json.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

test('reads any JSON value', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = JSON.stringify(value);
      assert.deepEqual(parseJson(bytes(text)), JSON.parse(text));
    }),
  );
});

test('leaves out a byte order mark at the start', () => {
  assert.deepEqual(parseJson(bytes('\ufeff{"a": 1}')), { a: 1 });
});

test('refuses what is not JSON or not UTF-8', () => {
  for (const text of ['', '{', '[1,]', "{'a': 1}", 'undefined']) {
    assert.throws(() => parseJson(bytes(text)), SyntaxError);
  }
  assert.throws(() => parseJson(Uint8Array.of(0x22, 0xff, 0x22)), TypeError);
});

test('is not brought down by nesting', () => {
  assert.ok(Array.isArray(parseJson(bytes(`${'['.repeat(100_000)}${']'.repeat(100_000)}`))));
});
