import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { anyCharacter } from '../testing/any-character.arbitrary.ts';
import { cut } from './cut.ts';
import { importDocument } from './testing/import-text.ts';
import { identified, ubl } from './testing/invoice-xml.ts';

test('a text that is cut is the beginning of it and has no half of a character', () => {
  fc.assert(
    fc.property(fc.string({ unit: anyCharacter, maxLength: 40 }), fc.nat(40), (text, length) => {
      const short = cut(text, length) ?? '';
      assert.ok(short.length <= length && text.includes(short) && short.isWellFormed());
    }),
  );
  assert.deepEqual(
    [cut(undefined, 5), cut('   ', 2), cut('ab 😀', 4), cut('ab', 5)],
    [undefined, undefined, 'ab', 'ab'],
  );
});

test('a name that is longer than the contract takes is cut between characters', async () => {
  const name = `${'x'.repeat(299)}😀`;
  const { data } = await importDocument(ubl({ customer: identified('20553044325', name) }));
  assert.deepEqual(data.partner, { taxId: '20553044325', name: 'x'.repeat(299) });
});
