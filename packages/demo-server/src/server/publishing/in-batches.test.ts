import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { inBatches } from './in-batches.ts';

const bounds = { items: 4, bytes: 10, waitMs: 60_000, sizeOf: (item: number) => item };

async function* from<Item>(items: readonly Item[]): AsyncGenerator<Item, void> {
  yield* items;
}

describe('batches', () => {
  test('hold all items in their order, each within the bounds or one item alone', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 15 })), async (items) => {
        const batches: number[][] = [];
        for await (const batch of inBatches(from(items), bounds)) batches.push(batch);
        assert.deepEqual(batches.flat(), items);
        for (const batch of batches) {
          const bytes = batch.reduce((sum, item) => sum + item, 0);
          assert.ok(batch.length >= 1 && batch.length <= 4);
          assert.ok(bytes <= 10 || batch.length === 1, batch.join());
        }
      }),
    );
  });

  test('do not keep what has come waiting for what has not', async () => {
    const second = Promise.withResolvers<number>();
    const source = (async function* () {
      yield 1;
      yield await second.promise;
    })();
    const batches = inBatches(source, { ...bounds, waitMs: 1 });
    assert.deepEqual((await batches.next()).value, [1]);
    second.resolve(2);
    assert.deepEqual((await batches.next()).value, [2]);
    assert.equal((await batches.next()).done, true);
  });

  test('give what came before the source failed, then fail as it did', async () => {
    const source = (async function* () {
      yield 1;
      yield 2;
      throw new TypeError('planned');
    })();
    const batches = inBatches(source, bounds);
    assert.deepEqual((await batches.next()).value, [1, 2]);
    await assert.rejects(batches.next(), /planned/);
  });

  test('ask the source for nothing beyond the batch asked for and one item more, and close it', async () => {
    let asked = 0;
    let closed = false;
    const source = (async function* () {
      try {
        for (;;) {
          asked += 1;
          yield 1;
        }
      } finally {
        closed = true;
      }
    })();
    const batches = inBatches(source, bounds);
    await batches.next();
    assert.equal(asked, 4);
    await batches.return();
    assert.ok(closed);
  });
});
