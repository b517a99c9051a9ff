import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { externalIdOf, partyKeys } from './party-keys.ts';

const name = 'Acme, Inc.';
const generic = ['XAXX010101000', 'XEXX-010101-000', '-', '00000000', '66666666-6', '44444401-7', 'N/A'];

test('identifiers are compared without their spelling', () => {
  const separator = fc.constantFrom('', '-', ' ', '.', '/');
  fc.assert(
    fc.property(fc.array(separator, { minLength: 13, maxLength: 13 }), fc.boolean(), (between, lower) => {
      const spelt = [...'AAZ010101AB1'].map((char, i) => char + between[i]!).join('');
      const taxId = lower ? spelt.toLowerCase() : spelt;
      assert.deepEqual(partyKeys({ name, taxId }), ['tax:AAZ010101AB1']);
    }),
  );
});

test('public registers match each other, all other schemes only themselves', () => {
  const keys = (scheme: string) => partyKeys({ name, identifiers: [{ scheme, value: '123-45' }] });
  assert.deepEqual(keys('vat'), partyKeys({ name, taxId: '12345' }));
  assert.deepEqual(keys('company'), keys('foreign'));
  assert.notDeepEqual(keys('account'), keys('vat'));
});

test('an identifier that many share is told only with the name, and not beside one of its own', () => {
  for (const taxId of generic) {
    const [key, ...none] = partyKeys({ name, taxId });
    assert.match(key!, /^name:.*:ACME INC$/);
    assert.deepEqual(none, []);
    assert.notEqual(partyKeys({ name: 'Bolt Ltd', taxId })[0], key);
    assert.equal(partyKeys({ name: 'Acme  inc', taxId })[0], key);
    const own = { scheme: 'foreign', value: '121585958' };
    assert.deepEqual(partyKeys({ name, taxId, identifiers: [own] }), ['tax:121585958']);
    assert.equal(externalIdOf({ name, taxId, identifiers: [own] }), 'foreign:121585958');
  }
  assert.deepEqual(partyKeys({ name }), partyKeys({ name, taxId: 'N/A' }));
});

test('a key fits into an index whatever the name is compared as', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      assert.ok(new TextEncoder().encode(partyKeys({ name: `${text}ﷺ`.repeat(20) })[0]).length < 2_500);
    }),
  );
});

test('the external id of a party has no control characters, whatever its name and identifiers have', () => {
  const control = String.fromCharCode(2);
  for (const party of [
    { name: `Ficticia${control} A` },
    { name: `${control}\t\n${control}` },
    { name: 'Ficticia', taxId: `2010${control}0070970` },
    { name: 'Ficticia', identifiers: [{ scheme: 'foreign', value: `12158${control}5958` }] },
  ])
    assert.match(externalIdOf(party), /^[^\p{Cc}\ufeff]+$/u);
  assert.deepEqual(partyKeys({ name: `Ficticia${control} A` }), partyKeys({ name: 'Ficticia A' }));
});
