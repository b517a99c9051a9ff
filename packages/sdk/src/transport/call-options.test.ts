import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createSaldo, type Saldo } from '../create-saldo.ts';
import { ServerError } from '../errors/server-error.ts';
import { TimeoutError } from '../errors/timeout-error.ts';
import type { CallOptions } from '../resources/call-options.ts';
import { json, problem, scriptedFetch } from '../testing/scripted-fetch.ts';
import { virtualTime } from '../testing/virtual-time.ts';

function setup(answer: () => Response) {
  const { fetch, requests } = scriptedFetch(...Array.from({ length: 9 }, () => answer));
  const retry = { ...virtualTime(), maxAttempts: 2 };
  return { saldo: createSaldo({ baseUrl: 'https://saldo.example', auth: 'key', fetch, retry }), requests };
}

const record = { kind: 'partner', op: 'delete', externalId: 'C-1' } as const;

/** One of each way in which calls are made. */
const ways: [name: string, call: (saldo: Saldo, options: CallOptions) => PromiseLike<unknown>][] = [
  ['a read', (saldo, options) => saldo.documents.get('d1', options)],
  ['a list', (saldo, options) => saldo.documents.list({}, options)],
  ['a write', (saldo, options) => saldo.documents.void('F-1', { reason: 'x', date: '2026-03-02' }, options)],
  ['an upload', (saldo, options) => saldo.files.put('p', new File(['%PDF-'], 'a.pdf'), options)],
  ['a batch', (saldo, options) => saldo.publish([record], options).summary()],
  ['a followed feed', (saldo, options) => saldo.changes.follow(options).next()],
  ['a stream of events', (saldo, options) => saldo.events.follow(options).next()],
  ['any operation', (saldo, options) => saldo.request('GET', '/v1/novelties', options)],
];

for (const [name, call] of ways) {
  test(`${name} is attempted as often as it says, with its own headers beside the client's`, async () => {
    const { saldo, requests } = setup(() => problem(500, 'failed'));
    await assert.rejects(async () =>
      call(saldo, { maxAttempts: 3, headers: { 'X-Trace': 'abc', Authorization: 'Bearer other' } }),
    );
    assert.equal(requests.length, 3);
    for (const { headers } of requests) {
      assert.equal(headers.get('X-Trace'), 'abc');
      assert.equal(headers.get('Authorization'), 'Bearer key');
    }
  });
}

test('one attempt is what the client would make of a write without a key, whatever the call says', async () => {
  const { saldo, requests } = setup(() => problem(500, 'failed'));
  const body = { partner: { id: 'p1' }, allowOrigins: ['https://erp.example'] };
  await assert.rejects(saldo.sessions.create(body, { maxAttempts: 5 }), ServerError);
  assert.equal(requests.length, 1);
});

test('a key of the caller is not one of its headers', async () => {
  const { saldo, requests } = setup(() => json({ id: 'm1' }, { status: 201 }));
  const idempotencyKey = 'reply-0001-2026-04-02';
  const headers = { 'idempotency-key': 'of-the-headers-0001' };
  await saldo.threads.reply('t1', { text: 'Hola' }, { idempotencyKey, headers });
  assert.equal(requests[0]?.headers.get('Idempotency-Key'), idempotencyKey);
});

test('nor is the place in a stream', async () => {
  const { saldo, requests } = setup(() => problem(401, 'unauthenticated'));
  const headers = { 'last-event-id': 'of-the-headers' };
  await assert.rejects(saldo.events.follow({ after: 'c7', headers }).next());
  assert.equal(requests[0]?.headers.get('Last-Event-ID'), 'c7');
});

test('an attempt ends after the time of its call', async () => {
  const saldo = createSaldo({
    baseUrl: 'https://saldo.example',
    auth: 'key',
    fetch: () => new Promise(() => undefined),
  });
  await assert.rejects(saldo.documents.get('d1', { timeoutMs: 5, maxAttempts: 1 }), (error) => {
    assert.ok(error instanceof TimeoutError);
    assert.match(error.message, /\b5\b/);
    return true;
  });
});

test('what no timer and no count can be is refused by name, before anything is sent', async () => {
  const wrong: [CallOptions, RegExp][] = [
    [{ timeoutMs: 0 }, /^timeoutMs must be a whole number from 1 to 2147483647\.$/],
    [{ timeoutMs: Infinity }, /^timeoutMs /],
    [{ maxAttempts: 0 }, /^maxAttempts must be a whole number from 1 to 100\.$/],
    [{ maxAttempts: 1.5 }, /^maxAttempts /],
  ];
  for (const [options, message] of wrong) {
    const { saldo, requests } = setup(() => json({}));
    await assert.rejects(saldo.documents.get('d1', options), { name: 'RangeError', message });
    assert.equal(requests.length, 0);
  }
  const retry = { attemptTimeoutMs: Infinity };
  assert.throws(() => createSaldo({ baseUrl: 'https://saldo.example', auth: 'key', retry }), {
    name: 'RangeError',
    message: /^retry\.attemptTimeoutMs /,
  });
});
