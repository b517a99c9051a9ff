import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { editDistance } from './edit-distance.ts';

// Of few letters, so that texts have some in common.
const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });

/** The definition itself, which takes exponential time. */
function defined(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const [restA, restB] = [a.slice(1), b.slice(1)];
  const choices = [
    defined(restA, b) + 1,
    defined(a, restB) + 1,
    defined(restA, restB) + (a[0] === b[0] ? 0 : 1),
  ];
  if (a.length > 1 && b.length > 1 && a[0] === b[1] && a[1] === b[0])
    choices.push(defined(a.slice(2), b.slice(2)) + 1);
  return Math.min(...choices);
}

test('it is what the definition says', () => {
  fc.assert(fc.property(word, word, (a, b) => assert.equal(editDistance(a, b), defined(a, b))));
});

test('it is the same both ways, nothing only between equals, and between lengths and the longer one', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (a, b) => {
      const distance = editDistance(a, b);
      assert.equal(distance, editDistance(b, a));
      assert.equal(distance === 0, a === b);
      assert.ok(distance >= Math.abs(a.length - b.length) && distance <= Math.max(a.length, b.length));
    }),
  );
});

test('one typing error counts once: a letter too many, too few, another, or two swapped', () => {
  fc.assert(
    fc.property(
      fc.string({ minLength: 2 }),
      fc.nat(),
      fc.string({ minLength: 1, maxLength: 1 }),
      (text, n, x) => {
        const at = n % (text.length - 1);
        const [start, rest] = [text.slice(0, at), text.slice(at)];
        const wrong = [start + x + rest, start + rest.slice(1), start + x + rest.slice(1)];
        wrong.push(start + rest[1] + rest[0] + rest.slice(2));
        for (const one of wrong) assert.equal(editDistance(text, one), one === text ? 0 : 1);
      },
    ),
  );
});
