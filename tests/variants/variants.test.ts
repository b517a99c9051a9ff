import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { judge } from '@saldo/sdk/conformance';
import { openReference, type Reference } from '../conformance/reference.ts';
import { fewVariants, variants } from './variants.ts';

/** `npm run test:variants` runs all of them. */
const asked = process.env['SALDO_TEST_VARIANTS'] === 'long' ? variants : fewVariants;

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

  test('are at least 25, and each has a name of its own', () => {
    assert.ok(variants.length >= 25, String(variants.length));
    assert.equal(new Set(variants.map(({ name }) => name)).size, variants.length);
  });
});
