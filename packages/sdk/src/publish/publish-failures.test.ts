import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ConnectionError } from '../errors/connection-error.ts';
import { PublishInterruptedError } from '../errors/publish-interrupted-error.ts';
import { ValidationError } from '../errors/validation-error.ts';
import { accept, collect, partners, publishingClient } from '../testing/publishing.ts';
import { json, networkError, problem } from '../testing/scripted-fetch.ts';

test('a batch whose answer is lost is sent again', async () => {
  const { saldo, sizes } = publishingClient(accept, networkError(), problem(503, 'unavailable'), accept);
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
    const { saldo } = publishingClient(...Array.from({ length: 20 }, () => answer));
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
  const { saldo } = publishingClient(problem(422, 'invalid-request'));
  await assert.rejects(saldo.publish(partners(2)).summary(), (error) => {
    assert.ok(error instanceof PublishInterruptedError && error.cause instanceof ValidationError);
    return error.acknowledged === 0;
  });
});

test('an answer without a result for each record ends the run', async () => {
  const { saldo } = publishingClient(json({ results: [], summary: {} }));
  await assert.rejects(saldo.publish(partners(1)).summary(), PublishInterruptedError);
});

test('an error of the source is thrown as it is, after the results of everything before it', async () => {
  for (const concurrency of [1, 2]) {
    const { saldo } = publishingClient(accept, accept);
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
  const { saldo } = publishingClient(accept);
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
  const { saldo, requests } = publishingClient(accept, () => {
    controller.abort();
    return new Promise<Response>(() => undefined);
  });
  const run = saldo.publish(source(), { batchSize: 2, signal: controller.signal });
  await assert.rejects(collect(run), { name: 'AbortError' });
  assert.equal(closed, true);
  assert.equal(requests.length, 2);
  assert.equal((await run.summary()).records, 2);
});
