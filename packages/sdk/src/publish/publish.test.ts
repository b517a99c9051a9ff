import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PublishRequest } from '../generated/contract.ts';
import { accept, collect, partner, partners, publishingClient } from '../testing/publishing.ts';
import { problem } from '../testing/scripted-fetch.ts';

test('every record gets its result, with the very object that was given and its place in the run', async () => {
  const { saldo, sizes } = publishingClient(accept, accept, accept);
  const records = partners(5);
  const run = saldo.publish(records, { batchSize: 2 });
  const results = await collect(run);
  assert.deepEqual(await sizes(), [2, 2, 1]);
  assert.deepEqual(
    results.map(({ index, externalId }) => [index, externalId]),
    records.map(({ externalId }, index) => [index, externalId]),
  );
  results.forEach(({ record }, index) => assert.equal(record, records[index]));
  const { records: count, created, rejected } = await run.summary();
  assert.deepEqual({ count, created, rejected }, { count: 5, created: 5, rejected: 0 });
});

test('a rejected record leaves the others alone and is counted', async () => {
  const { saldo } = publishingClient(accept);
  const run = saldo.publish([partner('C-1'), partner('bad-1'), partner('C-2')]);
  assert.deepEqual(
    (await collect(run)).map(({ outcome }) => outcome),
    ['created', 'rejected', 'created'],
  );
  assert.equal((await run.summary()).rejected, 1);
});

test('the summary alone publishes everything', async () => {
  const { saldo, sizes } = publishingClient(accept, accept);
  assert.equal((await saldo.publish(partners(4), { batchSize: 2 }).summary()).created, 4);
  assert.deepEqual(await sizes(), [2, 2]);
});

test('nothing is sent for no records, nor before anybody asks', async () => {
  const { saldo, requests } = publishingClient();
  assert.equal((await saldo.publish([]).summary()).records, 0);
  saldo.publish(partners(3));
  assert.equal(requests.length, 0);
});

test('the source is read no further than the results are consumed', async () => {
  const { saldo } = publishingClient(accept, accept, accept);
  let read = 0;
  let closed = false;
  async function* source() {
    try {
      for (const record of partners(1000)) {
        read += 1;
        yield record;
      }
    } finally {
      closed = true;
    }
  }
  const readAt: number[] = [];
  for await (const { index } of saldo.publish(source(), { batchSize: 3 })) {
    readAt.push(read);
    if (index === 6) break;
  }
  assert.deepEqual(readAt, [3, 3, 3, 6, 6, 6, 9]);
  assert.equal(closed, true);
});

test('with concurrency several requests run at a time and the order stays', async () => {
  let running = 0;
  let most = 0;
  const answer = async (request: Request) => {
    most = Math.max(most, (running += 1));
    const first = ((await request.clone().json()) as PublishRequest).records[0]?.externalId;
    // The first batch is the slowest.
    await new Promise((resolve) => setTimeout(resolve, first === 'C-0' ? 20 : 1));
    running -= 1;
    return accept(request);
  };
  const { saldo } = publishingClient(answer, answer, answer, answer, answer);
  const results = await collect(saldo.publish(partners(10), { batchSize: 2, concurrency: 3 }));
  assert.equal(most, 3);
  assert.deepEqual(
    results.map(({ index }) => index),
    Array.from({ length: 10 }, (_, index) => index),
  );
});

test('a batch is cut before its body is larger than the server takes', async () => {
  const { saldo, requests } = publishingClient(accept, accept, accept);
  // Three bytes each in UTF-8: counted as characters they would all fit.
  const big = (externalId: string) => partner(externalId, '€'.repeat(1_000_000));
  const results = await collect(saldo.publish(['a', 'b', 'c', 'd', 'e'].map(big)));
  assert.equal(results.length, 5);
  const lengths = await Promise.all(
    requests.map(async (request) => (await request.arrayBuffer()).byteLength),
  );
  assert.deepEqual(
    lengths.map((length) => Math.round(length / 3_000_000)),
    [2, 2, 1],
  );
  assert.ok(Math.max(...lengths) <= 8 * 1024 * 1024);
});

test('a body that something on the way finds too large is halved, and a single record rejected', async () => {
  const limit = 250;
  const answer = async (request: Request) =>
    (await request.clone().text()).length > limit ? problem(413, 'too-large') : accept(request);
  const { saldo } = publishingClient(...Array.from({ length: 7 }, () => answer));
  const records = [...partners(3), partner('large', 'x'.repeat(limit))];
  const results = await collect(saldo.publish(records));
  assert.deepEqual(
    results.map(({ index, outcome, externalId }) => [index, outcome, externalId]),
    [
      [0, 'created', 'C-0'],
      [1, 'created', 'C-1'],
      [2, 'created', 'C-2'],
      [3, 'rejected', 'large'],
    ],
  );
  assert.equal(results[3]?.problem?.code, 'too-large');
});

test('progress is told after each batch', async () => {
  const { saldo } = publishingClient(accept, accept);
  const progress: number[] = [];
  await saldo
    .publish(partners(3), { batchSize: 2, onProgress: ({ records }) => progress.push(records) })
    .summary();
  assert.deepEqual(progress, [2, 3]);
});

test('sizes that make no sense are refused', () => {
  const { saldo } = publishingClient();
  for (const batchSize of [0, 1001, 1.5, NaN]) {
    assert.throws(() => saldo.publish([], { batchSize }), RangeError);
  }
  assert.throws(() => saldo.publish([], { concurrency: 0 }), RangeError);
});
