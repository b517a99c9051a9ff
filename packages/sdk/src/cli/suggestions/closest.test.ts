import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { allCommands } from '../commands/all-commands.ts';
import { closest, didYouMean } from './closest.ts';
import { editDistance } from './edit-distance.ts';

const names = allCommands.map(({ name }) => name);

test('two letters swapped, one left out, a beginning, capitals: each finds the command', () => {
  const meant: [string, string][] = [
    ['docuemnts', 'documents'],
    ['document', 'documents'],
    ['pubish', 'publish'],
    ['doc', 'documents'],
    ['PARTNERS', 'partners'],
    ['verify-balance', 'verify-balances'],
  ];
  for (const [written, name] of meant) assert.equal(closest(written, names), name);
});

test('what is like no command finds none', () => {
  for (const written of ['', 'x', 'remove', 'invoice', 'toString'])
    assert.equal(closest(written, names), undefined);
  assert.equal(didYouMean('remove', names), '');
});

test('a name finds itself, and one typing error finds a name that is one away', () => {
  for (const name of names) assert.equal(closest(name, names), name);
  fc.assert(
    fc.property(fc.constantFrom(...names), fc.nat(), fc.string({ maxLength: 1 }), (name, n, typed) => {
      const at = n % name.length;
      const written = (name.slice(0, at) + typed + name.slice(at + 1)).toLowerCase();
      const found = closest(written, names);
      assert.ok(found !== undefined && editDistance(written, found) <= 1, `${written}: ${found}`);
    }),
  );
});
