import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ValidationError } from '../errors/validation-error.ts';
import type { PublishRequest } from '../generated/contract.ts';
import { accept, collect, partner, partners, publishingClient } from '../testing/publishing.ts';
import { json, problem } from '../testing/scripted-fetch.ts';

test('all records go in one request that asks for all or nothing', async () => {
  const { saldo, requests, sizes } = publishingClient(accept);
  const results = await collect(saldo.publish(partners(1000), { atomic: true, batchSize: 10 }));
  assert.equal(results.length, 1000);
  assert.deepEqual(await sizes(), [1000]);
  assert.equal(((await requests[0]!.json()) as PublishRequest).atomic, true);
});

test('other runs do not ask for it', async () => {
  const { saldo, requests } = publishingClient(accept);
  await saldo.publish(partners(2)).summary();
  assert.deepEqual(Object.keys((await requests[0]!.json()) as object), ['records']);
});

test('what one request cannot hold is refused before anything is sent', async () => {
  const long = 'x'.repeat(5 * 1024 * 1024);
  for (const records of [partners(1001), [partner('C-1', long), partner('C-2', long)]]) {
    const { saldo, requests } = publishingClient();
    await assert.rejects(saldo.publish(records, { atomic: true }).summary(), {
      name: 'RangeError',
      message: /1,000 records/,
    });
    assert.equal(requests.length, 0);
  }
});

test('what a source that breaks gave before is not published', async () => {
  const broken = new Error('gone');
  function* source() {
    yield* partners(3);
    throw broken;
  }
  const { saldo, requests } = publishingClient();
  await assert.rejects(saldo.publish(source(), { atomic: true }).summary(), broken);
  assert.equal(requests.length, 0);
});

test('a rejected record is the error of the run, which has published nothing', async () => {
  const errors = [{ pointer: '/records/1/data/name', code: 'required', detail: 'is required' }];
  const { saldo } = publishingClient(() =>
    json({ code: 'batch-rejected', title: 'x', errors }, { status: 422 }),
  );
  const run = saldo.publish(partners(2), { atomic: true });
  await assert.rejects(collect(run), (error) => {
    assert.ok(error instanceof ValidationError);
    assert.deepEqual([error.code, error.errors], ['batch-rejected', errors]);
    return true;
  });
  assert.equal((await run.summary()).records, 0);
});

test('a body that something on the way finds too large is not cut in two', async () => {
  const { saldo, requests } = publishingClient(problem(413, 'body-too-large'));
  await assert.rejects(saldo.publish(partners(2), { atomic: true }).summary(), { status: 413 });
  assert.equal(requests.length, 1);
});
