import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { anyCharacter } from '../testing/any-character.arbitrary.ts';
import { queryString } from './query-string.ts';

const text = fc.string({ unit: anyCharacter });
const name = fc.stringMatching(/^[A-Za-z0-9_.-]{1,10}$/);

/** The value of each name as it stands in the query, before anything in it is decoded. */
function parts(query: string): Record<string, string> {
  const pairs = query.slice(1).split('&').filter(Boolean);
  return Object.fromEntries(pairs.map((pair) => pair.split('=', 2) as [string, string]));
}

test('a single value is what whoever reads the query finds', () => {
  fc.assert(
    fc.property(name, text, (key, value) => {
      assert.deepEqual([...new URLSearchParams(queryString({ [key]: value }))], [[key, value]]);
    }),
  );
});

test('a list has its commas between its values, and none within', () => {
  fc.assert(
    fc.property(fc.array(text, { minLength: 1 }), (values) => {
      const { list } = parts(queryString({ list: values }));
      assert.deepEqual(list?.split(',').map(decodeURIComponent), values);
    }),
  );
});

test('a record has a parameter for each of its keys', () => {
  fc.assert(
    fc.property(fc.dictionary(name, text), (metadata) => {
      const found = [...new URLSearchParams(queryString({ metadata }))];
      assert.deepEqual(
        found,
        Object.entries(metadata).map(([key, value]) => [`metadata[${key}]`, value]),
      );
    }),
  );
});

test('what is not given is not sent', () => {
  const query = { a: undefined, b: null, c: [], d: {}, e: { x: undefined } };
  assert.equal(queryString(query), '');
  assert.equal(queryString(undefined), '');
  assert.equal(queryString({ ...query, zero: 0, no: false, empty: '' }), '?zero=0&no=false&empty=');
});
