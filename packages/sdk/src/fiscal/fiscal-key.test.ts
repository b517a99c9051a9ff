import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fiscalKey } from './fiscal-key.ts';

const text = fc.stringMatching(/^\S{1,200}$/u);

test('a UUID has one key however it is written', () => {
  const expected = 'cfdi-uuid:5FB2822E-396D-4725-8521-CDC4BDD20CCF';
  fc.assert(
    fc.property(fc.boolean(), fc.boolean(), fc.boolean(), (upper, bare, braces) => {
      let value = '5fb2822e-396d-4725-8521-cdc4bdd20ccf';
      if (upper) value = value.toUpperCase();
      if (bare) value = value.replaceAll('-', '');
      if (braces) value = `{${value}}`;
      assert.equal(fiscalKey({ scheme: 'cfdi-uuid', value }), expected);
    }),
  );
});

test('case never counts, and a key is its own key', () => {
  fc.assert(
    fc.property(fc.constantFrom('cae', 'sunat', 'cfdi-uuid'), text, (scheme, value) => {
      const key = fiscalKey({ scheme, value });
      assert.equal(fiscalKey({ scheme, value: value.toUpperCase() }), key);
      assert.equal(fiscalKey({ scheme, value: key.slice(scheme.length + 1) }), key);
    }),
  );
});

test('zeros before a number of SUNAT do not count, in no other scheme', () => {
  const key = (scheme: string, number: string) =>
    fiscalKey({ scheme, value: `20100070970-01-f001-${number}` });
  assert.equal(key('sunat', '00000120'), key('sunat', '120'));
  assert.equal(key('sunat', '000'), key('sunat', '0'));
  assert.notEqual(key('cae', '00000120'), key('cae', '120'));
});

test('parts stay apart: without its hyphens one value would be another', () => {
  assert.notEqual(
    fiscalKey({ scheme: 'folio', value: '76192083-9-33-1' }),
    fiscalKey({ scheme: 'folio', value: '76192083-9-3-31' }),
  );
});

test('schemes are apart', () => {
  fc.assert(
    fc.property(text, (value) => {
      assert.notEqual(fiscalKey({ scheme: 'cae', value }), fiscalKey({ scheme: 'cufe', value }));
    }),
  );
});

test('a key fits into an index', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 200, maxLength: 200 }), (drawn) => {
      const value = [...`${drawn}${'ΐﬃ'.repeat(100)}`].slice(-200).join('');
      assert.ok(new TextEncoder().encode(fiscalKey({ scheme: 'x'.repeat(50), value })).length < 2_500);
    }),
  );
});
