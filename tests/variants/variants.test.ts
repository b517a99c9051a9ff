import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { judge, readRules } from '@saldo/sdk/conformance';
import { openReference, type Reference } from '../conformance/reference.ts';
import { fewVariants, variants } from './variants.ts';

/** `npm run test:variants` runs all of them. */
const asked = process.env['SALDO_TEST_VARIANTS'] === 'long' ? variants : fewVariants;

/** Rules that no variant breaks yet. A new rule comes with a variant. */
const unbroken =
  'ERR-3 AUT-2 ISO-2 ISO-4 ISO-5 IDN-8 IDN-9 PUB-2 PUB-5 PUB-7 IDM-5 IDM-6 ALC-3 ALC-4 ALC-6 VOI-3 PIP-3 RFD-3 ADJ-2 ADJ-3 AGE-4 ' +
  'STM-4 STM-6 FED-6 FIL-5 RPT-1 RPT-3 RPT-4';

describe('broken variants', () => {
  let reference: Reference;
  before(async () => {
    reference = await openReference();
  });
  after(() => reference.close());

  for (const { name, rule, breaks } of asked) {
    test(`what ${name} is caught by ${rule}`, async () => {
      const { key, secondKey, fetch } = reference;
      const judged = (serve: typeof fetch) =>
        judge({ baseUrl: 'http://saldo.test', fetch: serve, key, secondKey, only: [rule] });
      const [broken] = (await judged(breaks(fetch, key))).rules;
      assert.equal(broken?.rule.id, rule);
      assert.equal(broken?.outcome, 'failed', JSON.stringify(broken?.checks));
      const [whole] = (await judged(fetch)).rules;
      assert.equal(whole?.outcome, 'passed', JSON.stringify(whole?.checks));
    });
  }

  test('break every rule, but for those that are listed', () => {
    const broken = new Set(variants.map(({ rule }) => rule));
    const none = readRules().flatMap(({ id }) => (broken.has(id) ? [] : [id]));
    assert.deepEqual(none.toSorted(), unbroken.split(' ').toSorted());
  });

  test('are at least 25, and each has a name of its own', () => {
    assert.ok(variants.length >= 25, String(variants.length));
    assert.equal(new Set(variants.map(({ name }) => name)).size, variants.length);
  });
});
