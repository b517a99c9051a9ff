import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reachableStatuses } from './review-step.ts';

test('reports go forward by any number of steps, and are rejected before they are applied', () => {
  assert.deepEqual(reachableStatuses('submitted'), ['in_review', 'accepted', 'applied', 'rejected']);
  assert.deepEqual(reachableStatuses('in_review'), ['accepted', 'applied', 'rejected']);
  assert.deepEqual(reachableStatuses('accepted'), ['applied', 'rejected']);
  assert.deepEqual(reachableStatuses('applied'), []);
  assert.deepEqual(reachableStatuses('rejected'), ['in_review']);
});
