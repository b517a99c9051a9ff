import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Lanes } from './lanes.ts';

/** Something that goes on until it is told to end. */
function held() {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  let begun = false;
  const run = () => ((begun = true), promise);
  return { run, end: resolve, fail: reject, hasBegun: () => begun };
}

test('lets so many run and so many wait, in order, each key by itself', async () => {
  const lanes = new Lanes({ running: 2, waiting: 2 });
  const all = Array.from({ length: 5 }, held);
  const [a, b, c, d, e] = all;
  const results = all.slice(0, 4).map((one) => lanes.run('x', one.run)!);
  assert.equal(lanes.run('x', e!.run), undefined);
  const other = held();
  const elsewhere = lanes.run('y', other.run)!;
  assert.deepEqual(
    [...all, other].map((one) => one.hasBegun()),
    [true, true, false, false, false, true],
  );
  a!.fail(new Error('It failed.'));
  await assert.rejects(results[0]!, /It failed/);
  assert.deepEqual([c!.hasBegun(), d!.hasBegun()], [true, false]);
  const later = lanes.run('x', e!.run)!;
  for (const one of [b!, c!, d!, e!, other]) one.end('done');
  assert.deepEqual(await Promise.all([...results.slice(1), later, elsewhere]), Array(5).fill('done'));
  const fresh = held();
  void lanes.run('x', fresh.run);
  assert.equal(fresh.hasBegun(), true);
});
