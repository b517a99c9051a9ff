import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseJson } from './parse-json.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

test('reads any JSON value', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = JSON.stringify(value);
      fc.pre(!/\\u(0000|d[89a-f])/i.test(text));
      assert.deepEqual(parseJson(bytes(text)), JSON.parse(text));
    }),
  );
});

test('reads escaped pairs, and escapes that only look like halves of them', () => {
  assert.equal(parseJson(bytes('"\\ud83d\\uDE00"')), '😀');
  assert.deepEqual(parseJson(bytes('{"a": ["\\\\ud800", "\\\\u0000"]}')), { a: ['\\ud800', '\\u0000'] });
});

for (const text of [
  '"a\\u0000b"',
  '"\\ud800"',
  '{"a": [1, {"b": "\\uDFFFx"}]}',
  '{"\\u0000": 1}',
  '["\\udc00\\ud800"]',
]) {
  test(`refuses ${text}, which the database could not keep`, () => {
    assert.throws(() => parseJson(bytes(text)), SyntaxError);
  });
}

test('refuses what is not JSON or not UTF-8', () => {
  for (const text of ['', '{', '[1,]', "{'a': 1}", 'undefined']) {
    assert.throws(() => parseJson(bytes(text)), SyntaxError);
  }
  assert.throws(() => parseJson(Uint8Array.of(0x22, 0xff, 0x22)), TypeError);
});

test('is not brought down by nesting', () => {
  const deep = `${'['.repeat(100_000)}"\\u0000"${']'.repeat(100_000)}`;
  assert.throws(() => parseJson(bytes(deep)), SyntaxError);
});
