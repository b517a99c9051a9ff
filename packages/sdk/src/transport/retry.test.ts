import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createSaldo, type Saldo } from '../create-saldo.ts';
import { ConflictError } from '../errors/conflict-error.ts';
import { ConnectionError } from '../errors/connection-error.ts';
import { RateLimitError } from '../errors/rate-limit-error.ts';
import { ServerError } from '../errors/server-error.ts';
import { TimeoutError } from '../errors/timeout-error.ts';
import { json, networkError, problem, scriptedFetch, type Answer } from '../testing/scripted-fetch.ts';
import { virtualTime } from '../testing/virtual-time.ts';
import type { RetryOptions } from './retry-policy.ts';
import { sleep } from './sleep.ts';

function setup(answers: Answer[], retry: RetryOptions = {}) {
  const script = scriptedFetch(...answers);
  const time = virtualTime();
  const saldo = createSaldo({
    baseUrl: 'https://saldo.example',
    auth: 'key',
    fetch: script.fetch,
    retry: { ...time, ...retry },
  });
  return { saldo, time, requests: script.requests };
}

const calls: [name: string, repeatable: boolean, call: (saldo: Saldo) => Promise<unknown>][] = [
  ['GET', true, (saldo) => saldo.documents.get('d1')],
  ['PUT', true, (saldo) => saldo.partners.put('C-1', { name: 'Uno', direction: 'receivable' })],
  ['DELETE', true, (saldo) => saldo.documents.delete('F-1')],
  ['keyed POST', true, (saldo) => saldo.threads.reply('t1', { text: 'Hola' })],
  ['publish', true, (saldo) => saldo.publish([{ kind: 'partner', op: 'delete', externalId: 'x' }]).summary()],
  [
    'POST without key',
    false,
    (saldo) => saldo.sessions.create({ partner: { id: 'p1' }, allowOrigins: ['https://erp.example'] }),
  ],
];

const failures: [name: string, transient: boolean, answer: () => Answer][] = [
  ['lost connection', true, networkError],
  ['408', true, () => problem(408, 'timeout')],
  ['429', true, () => problem(429, 'too-many-requests')],
  ['500', true, () => problem(500, 'failed')],
  ['502 of a proxy', true, () => new Response('<h1>Bad gateway</h1>', { status: 502 })],
  ['503', true, () => problem(503, 'unavailable')],
  ['504', true, () => problem(504, 'timeout')],
  ['409 still running', true, () => problem(409, 'idempotency-key-in-use', { 'Retry-After': '1' })],
  ['400', false, () => problem(400, 'bad-request')],
  ['401', false, () => problem(401, 'unauthenticated')],
  ['403', false, () => problem(403, 'forbidden')],
  ['409', false, () => problem(409, 'conflict')],
  ['422', false, () => problem(422, 'invalid-request')],
  ['501', false, () => problem(501, 'not-implemented')],
];

for (const [callName, repeatable, call] of calls) {
  for (const [failureName, transient, answer] of failures) {
    const expected = repeatable && transient ? 4 : 1;
    test(`${callName} after ${failureName}: ${expected === 1 ? 'one attempt' : 'tried again'}`, async () => {
      const { saldo, requests } = setup([answer(), answer(), answer(), answer()]);
      await assert.rejects(call(saldo));
      assert.equal(requests.length, expected);
    });
  }
}

test('a retry that succeeds is all the caller sees', async () => {
  const { saldo, requests } = setup([networkError(), problem(503, 'unavailable'), json({ id: 'd1' })]);
  assert.deepEqual(await saldo.documents.get('d1'), { id: 'd1' });
  assert.equal(requests.length, 3);
});

test('the idempotency key and the body are the same over all attempts, and new for each call', async () => {
  const sent = () => [networkError(), problem(500, 'failed'), json({ id: 'm1' }, { status: 201 })];
  const { saldo, requests } = setup([...sent(), ...sent()]);
  await saldo.threads.reply('t1', { text: 'Hola' });
  await saldo.threads.reply('t1', { text: 'Hola' });
  const keys = requests.map((request) => request.headers.get('Idempotency-Key') ?? '');
  assert.match(keys[0] ?? '', /^[\x21-\x7e]{16,100}$/);
  assert.deepEqual(
    [new Set(keys.slice(0, 3)).size, new Set(keys.slice(3)).size, new Set(keys).size],
    [1, 1, 2],
  );
  for (const request of requests) assert.deepEqual(await request.json(), { text: 'Hola' });
});

test('a key of the caller is used as it is', async () => {
  const { saldo, requests } = setup([json({ id: 'm1' }, { status: 201 })]);
  await saldo.threads.reply('t1', { text: 'Hola' }, { idempotencyKey: 'reply-0001-2026-04-02' });
  assert.equal(requests[0]?.headers.get('Idempotency-Key'), 'reply-0001-2026-04-02');
});

test('waits double up to their bound, between half and the whole of it', async () => {
  const failed = () => Array.from({ length: 6 }, () => problem(500, 'failed'));
  const low = setup(failed(), { maxAttempts: 6, baseDelayMs: 300, maxDelayMs: 2000 });
  await assert.rejects(low.saldo.documents.get('d1'), ServerError);
  assert.deepEqual(low.time.waits, [150, 300, 600, 1000, 1000]);

  const high = setup(failed(), { maxAttempts: 6, baseDelayMs: 300, maxDelayMs: 2000, random: () => 1 });
  await assert.rejects(high.saldo.documents.get('d1'), ServerError);
  assert.deepEqual(high.time.waits, [300, 600, 1200, 2000, 2000]);
});

test('Retry-After is waited for, in seconds and as a date', async () => {
  const { saldo, time } = setup([
    problem(429, 'too-many-requests', { 'Retry-After': '7' }),
    problem(503, 'unavailable', { 'Retry-After': 'Thu, 02 Apr 2026 15:00:37 GMT' }),
    json({ id: 'd1' }),
  ]);
  await saldo.documents.get('d1');
  assert.deepEqual(time.waits, [7000, 30_000]);
});

test('a Retry-After beyond the policy ends the call and is told', async () => {
  const { saldo, time } = setup([problem(429, 'too-many-requests', { 'Retry-After': '3600' })]);
  await assert.rejects(saldo.documents.get('d1'), (error) => {
    assert.ok(error instanceof RateLimitError);
    assert.equal(error.retryAfterMs, 3_600_000);
    return true;
  });
  assert.deepEqual(time.waits, []);
});

test('a network failure is wrapped with its cause', async () => {
  const cause = networkError();
  const { saldo } = setup([cause], { maxAttempts: 1 });
  await assert.rejects(saldo.documents.get('d1'), (error) => {
    assert.ok(error instanceof ConnectionError);
    assert.equal(error.cause, cause);
    return true;
  });
});

test('a deletion whose answer was lost has succeeded when the retry finds nothing', async () => {
  const { saldo } = setup([networkError(), problem(404, 'not-found')]);
  await saldo.documents.delete('F-1');
  await assert.rejects(setup([problem(404, 'not-found')]).saldo.documents.delete('F-1'), { status: 404 });
});

test('an attempt that takes too long is given up, also by a fetch that does not listen', async () => {
  const never = () => new Promise<Response>(() => undefined);
  const { saldo, requests } = setup([never, never], { maxAttempts: 2, attemptTimeoutMs: 5 });
  await assert.rejects(saldo.documents.get('d1'), TimeoutError);
  assert.equal(requests.length, 2);
});

test('a body that never ends counts as an attempt that takes too long', async () => {
  const endless = () =>
    new Response(new ReadableStream({ start: (body) => body.enqueue(new Uint8Array(1)) }));
  const { saldo, requests } = setup([endless, json({ id: 'd1' })], { attemptTimeoutMs: 5 });
  assert.deepEqual(await saldo.documents.get('d1'), { id: 'd1' });
  assert.equal(requests.length, 2);
});

test('a call that was aborted before sends nothing', async () => {
  const { saldo, requests } = setup([]);
  await assert.rejects(saldo.documents.get('d1', { signal: AbortSignal.abort() }), { name: 'AbortError' });
  assert.equal(requests.length, 0);
});

test('aborting in the middle of an attempt stops at once, with the reason given', async () => {
  const controller = new AbortController();
  const reason = new Error('The page was left.');
  let attempt: AbortSignal | undefined;
  const { saldo, requests } = setup([
    (request) => {
      attempt = request.signal;
      controller.abort(reason);
      return new Promise<Response>(() => undefined);
    },
  ]);
  await assert.rejects(saldo.documents.get('d1', { signal: controller.signal }), reason);
  assert.equal(attempt?.aborted, true);
  assert.equal(requests.length, 1);
});

test('an aborted write that is not repeatable throws the reason too', async () => {
  const controller = new AbortController();
  const { saldo } = setup([
    () => {
      controller.abort();
      throw networkError();
    },
  ]);
  const body = { partner: { id: 'p1' }, allowOrigins: ['https://erp.example'] };
  await assert.rejects(saldo.sessions.create(body, { signal: controller.signal }), { name: 'AbortError' });
});

test('aborting while waiting to retry stops at once', { timeout: 5000 }, async () => {
  const controller = new AbortController();
  const answer = () => {
    setImmediate(() => controller.abort());
    return problem(503, 'unavailable', { 'Retry-After': '60' });
  };
  const { saldo, requests } = setup([answer], { sleep });
  await assert.rejects(saldo.documents.get('d1', { signal: controller.signal }), { name: 'AbortError' });
  assert.equal(requests.length, 1);
});

test('the hook sees each attempt and may add headers', async () => {
  const script = scriptedFetch(networkError(), json({ id: 'd1' }));
  const attempts: number[] = [];
  const saldo = createSaldo({
    baseUrl: 'https://saldo.example',
    auth: 'key',
    fetch: script.fetch,
    retry: virtualTime(),
    onRequest: (request, { attempt }) => {
      attempts.push(attempt);
      request.headers.set('Trace-Id', `t${attempt}`);
    },
  });
  await saldo.documents.get('d1');
  assert.deepEqual(attempts, [1, 2]);
  assert.deepEqual(
    script.requests.map((request) => request.headers.get('Trace-Id')),
    ['t1', 't2'],
  );
});

test('a conflict that lasts is told as such', async () => {
  const running = () => problem(409, 'idempotency-key-in-use', { 'Retry-After': '1' });
  const { saldo } = setup([running(), running(), running(), running()]);
  await assert.rejects(saldo.threads.reply('t1', { text: 'Hola' }), ConflictError);
});
