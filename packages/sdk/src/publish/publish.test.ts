import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createSaldo } from '../create-saldo.ts';
import { ConnectionError } from '../errors/connection-error.ts';
import { PublishInterruptedError } from '../errors/publish-interrupted-error.ts';
import { ValidationError } from '../errors/validation-error.ts';
import type { PublishRecord, PublishRequest, PublishResult } from '../generated/contract.ts';
import { json, networkError, problem, scriptedFetch, type Answer } from '../testing/scripted-fetch.ts';
import { virtualTime } from '../testing/virtual-time.ts';
import type { PublishedRecord } from './publish-batch.ts';
import type { PublishRun } from './publish.ts';

function partner(externalId: string, name = 'Ficticio'): PublishRecord {
  return { kind: 'partner', externalId, data: { name, direction: 'receivable' } };
}

const partners = (count: number) => Array.from({ length: count }, (_, index) => partner(`C-${index}`));

/** Answers every record as created, but for ids that begin with `bad`. */
async function accept(request: Request): Promise<Response> {
  const { records } = (await request.json()) as PublishRequest;
  const results = records.map(({ kind, externalId }, index): PublishResult => {
    const outcome = externalId.startsWith('bad') ? 'rejected' : 'created';
    return { index, kind, externalId, outcome };
  });
  return json({ results, summary: {} });
}

function setup(...answers: Answer[]) {
  const script = scriptedFetch(...answers);
  const retry = { ...virtualTime(), maxAttempts: 3 };
  const saldo = createSaldo({ baseUrl: 'https://saldo.example', auth: 'key', fetch: script.fetch, retry });
  const sizes = () =>
    Promise.all(
      script.requests.map(
        async (request) => ((await request.clone().json()) as PublishRequest).records.length,
      ),
    );
  return { saldo, sizes, requests: script.requests };
}

async function collect<R extends PublishRecord>(run: PublishRun<R>): Promise<PublishedRecord<R>[]> {
  const results: PublishedRecord<R>[] = [];
  for await (const result of run) results.push(result);
  return results;
}

test('every record gets its result, with the very object that was given and its place in the run', async () => {
  const { saldo, sizes } = setup(accept, accept, accept);
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
  const { saldo } = setup(accept);
  const run = saldo.publish([partner('C-1'), partner('bad-1'), partner('C-2')]);
  assert.deepEqual(
    (await collect(run)).map(({ outcome }) => outcome),
    ['created', 'rejected', 'created'],
  );
  assert.equal((await run.summary()).rejected, 1);
});

test('the summary alone publishes everything', async () => {
  const { saldo, sizes } = setup(accept, accept);
  assert.equal((await saldo.publish(partners(4), { batchSize: 2 }).summary()).created, 4);
  assert.deepEqual(await sizes(), [2, 2]);
});

test('nothing is sent for no records, nor before anybody asks', async () => {
  const { saldo, requests } = setup();
  assert.equal((await saldo.publish([]).summary()).records, 0);
  saldo.publish(partners(3));
  assert.equal(requests.length, 0);
});

test('the source is read no further than the results are consumed', async () => {
  const { saldo } = setup(accept, accept, accept);
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
  const { saldo } = setup(answer, answer, answer, answer, answer);
  const results = await collect(saldo.publish(partners(10), { batchSize: 2, concurrency: 3 }));
  assert.equal(most, 3);
  assert.deepEqual(
    results.map(({ index }) => index),
    Array.from({ length: 10 }, (_, index) => index),
  );
});

test('a batch is cut before its body is larger than the server takes', async () => {
  const { saldo, requests } = setup(accept, accept, accept);
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
  const { saldo } = setup(...Array.from({ length: 7 }, () => answer));
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

test('a batch whose answer is lost is sent again', async () => {
  const { saldo, sizes } = setup(accept, networkError(), problem(503, 'unavailable'), accept);
  const results = await collect(saldo.publish(partners(4), { batchSize: 2 }));
  assert.equal(results.length, 4);
  assert.deepEqual(await sizes(), [2, 2, 2, 2]);
});

test('a connection that is gone for good tells what was acknowledged and where to resume', async () => {
  for (const concurrency of [1, 3]) {
    const lost = () => {
      throw networkError();
    };
    const answer = async (request: Request) =>
      (await request.clone().text()).includes('"C-4"') ? lost() : accept(request);
    const { saldo } = setup(...Array.from({ length: 20 }, () => answer));
    const run = saldo.publish(partners(10), { batchSize: 2, concurrency });
    const seen: number[] = [];
    const failure = await (async () => {
      for await (const { index } of run) seen.push(index);
    })().catch((error: unknown) => error);
    assert.ok(failure instanceof PublishInterruptedError);
    assert.deepEqual([failure.acknowledged, failure.resumeAt], [4, 4]);
    assert.ok(failure.cause instanceof ConnectionError);
    assert.deepEqual(seen, [0, 1, 2, 3]);
    assert.equal((await run.summary()).records, 4);
  }
});

test('a request that is refused as a whole ends the run the same way', async () => {
  const { saldo } = setup(problem(422, 'invalid-request'));
  await assert.rejects(saldo.publish(partners(2)).summary(), (error) => {
    assert.ok(error instanceof PublishInterruptedError && error.cause instanceof ValidationError);
    return error.acknowledged === 0;
  });
});

test('an answer without a result for each record ends the run', async () => {
  const { saldo } = setup(json({ results: [], summary: {} }));
  await assert.rejects(saldo.publish(partners(1)).summary(), PublishInterruptedError);
});

test('an error of the source is thrown as it is, after the results of everything before it', async () => {
  for (const concurrency of [1, 2]) {
    const { saldo } = setup(accept, accept);
    const broken = new Error('Line 4 is no JSON.');
    function* source() {
      yield* partners(3);
      throw broken;
    }
    const run = saldo.publish(source(), { batchSize: 2, concurrency });
    const seen: number[] = [];
    await assert.rejects(async () => {
      for await (const { index } of run) seen.push(index);
    }, broken);
    assert.deepEqual(seen, [0, 1, 2]);
    assert.equal((await run.summary()).records, 3);
  }
});

test('aborting does not wait for a source that gives nothing', { timeout: 5000 }, async () => {
  const controller = new AbortController();
  async function* source() {
    yield* partners(2);
    await new Promise(() => undefined);
  }
  const { saldo } = setup(accept);
  const run = saldo.publish(source(), { batchSize: 2, signal: controller.signal });
  await assert.rejects(
    async () => {
      for await (const { index } of run) if (index === 1) setImmediate(() => controller.abort());
    },
    { name: 'AbortError' },
  );
});

test('aborting throws the reason and closes the source', async () => {
  const controller = new AbortController();
  let closed = false;
  function* source() {
    try {
      yield* partners(10);
    } finally {
      closed = true;
    }
  }
  const { saldo, requests } = setup(accept, () => {
    controller.abort();
    return new Promise<Response>(() => undefined);
  });
  const run = saldo.publish(source(), { batchSize: 2, signal: controller.signal });
  await assert.rejects(collect(run), { name: 'AbortError' });
  assert.equal(closed, true);
  assert.equal(requests.length, 2);
  assert.equal((await run.summary()).records, 2);
});

test('progress is told after each batch', async () => {
  const { saldo } = setup(accept, accept);
  const progress: number[] = [];
  await saldo
    .publish(partners(3), { batchSize: 2, onProgress: ({ records }) => progress.push(records) })
    .summary();
  assert.deepEqual(progress, [2, 3]);
});

test('sizes that make no sense are refused', () => {
  const { saldo } = setup();
  for (const batchSize of [0, 1001, 1.5, NaN]) {
    assert.throws(() => saldo.publish([], { batchSize }), RangeError);
  }
  assert.throws(() => saldo.publish([], { concurrency: 0 }), RangeError);
});
