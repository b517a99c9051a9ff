import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accountSign } from './account-sign.ts';

test('what raises the debt, what lowers it, what does not move it', () => {
  assert.equal(accountSign('invoice'), 1);
  assert.equal(accountSign('debit_note'), 1);
  assert.equal(accountSign('credit_note'), -1);
  assert.equal(accountSign('withholding_certificate'), -1);
  assert.equal(accountSign('purchase_order'), 0);
  assert.equal(accountSign('receipt'), 0);
});

test('an adjustment moves the account by its effect, and without one that is known nobody can say', () => {
  assert.equal(accountSign('adjustment', 'increase'), 1);
  assert.equal(accountSign('adjustment', 'decrease'), -1);
  assert.equal(accountSign('invoice', 'decrease'), 1);
  for (const effect of [undefined, 'none', 'toString'])
    assert.equal(accountSign('adjustment', effect), undefined);
});

test('an unknown type is not mapped to another', () => {
  assert.equal(accountSign('promissory_note'), undefined);
  assert.equal(accountSign('toString'), undefined);
});
