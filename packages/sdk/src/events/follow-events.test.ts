import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sessionAuth } from '../auth/session-auth.ts';
import { createSaldo } from '../create-saldo.ts';
import { AuthenticationError } from '../errors/authentication-error.ts';
import { CursorExpiredError } from '../errors/cursor-expired-error.ts';
import type { Change, Problem } from '../generated/contract.ts';
import { networkError, problem, scriptedFetch, type Answer } from '../testing/scripted-fetch.ts';
import { virtualTime } from '../testing/virtual-time.ts';
import { ext } from '../transport/external-id.ts';

const change: Change = { kind: 'partner', id: 'p', revision: 1, op: 'upsert', at: '2026-04-02T15:00:00Z' };

const told = (cursor: string) => `event: change\nid: ${cursor}\ndata: ${JSON.stringify(change)}\n\n`;
const ended = (status: number, code: string) => {
  const data = { type: 'about:blank', title: code, status, code, requestId: 'r' } as Problem;
  return `event: problem\ndata: ${JSON.stringify(data)}\n\n`;
};
const stream = (...pieces: string[]) =>
  new Response(pieces.join(''), { headers: { 'Content-Type': 'text/event-stream' } });

function setup(random: number, ...answers: Answer[]) {
  const script = scriptedFetch(...answers);
  const time = virtualTime('2026-04-02T15:00:00Z', random);
  const retry = { ...time, baseDelayMs: 1000, maxDelayMs: 8000 };
  const saldo = createSaldo({ baseUrl: 'https://saldo.example', auth: 'key', fetch: script.fetch, retry });
  const asked = () => script.requests.map(({ headers }) => headers.get('Last-Event-ID'));
  return { saldo, time, asked, script };
}

async function take(
  saldo: ReturnType<typeof setup>['saldo'],
  until: string,
  options = {},
): Promise<string[]> {
  const cursors: string[] = [];
  for await (const { cursor } of saldo.events.follow(options)) {
    cursors.push(cursor);
    if (cursor === until) break;
  }
  return cursors;
}

test('tells when it is connected and when it is not, and goes on where it was cut', async () => {
  const { saldo, asked } = setup(0, stream(told('one')), networkError(), stream(told('two')));
  const connected: boolean[] = [];
  const onConnection = (is: boolean) => void connected.push(is);
  assert.deepEqual(await take(saldo, 'two', { onConnection }), ['one', 'two']);
  assert.deepEqual(asked(), [null, 'one', 'one']);
  assert.deepEqual(connected, [true, false, false, true]);
});

test('goes on from an id that came alone, and tells it', async () => {
  const { saldo, asked } = setup(0, stream(told('one'), 'id: passed\n\n', ':\n\n'), stream(told('two')));
  const cursors: string[] = [];
  await take(saldo, 'two', { onCursor: (cursor: string) => cursors.push(cursor) });
  assert.deepEqual(asked(), [null, 'passed']);
  assert.deepEqual(cursors, ['one', 'passed']);
});

test('asks for the kinds and the partner that it was asked for', async () => {
  const { saldo, script } = setup(0, stream(told('one')));
  await take(saldo, 'one', { kind: ['thread', 'message'], partnerId: ext('C-1') });
  assert.equal(
    decodeURIComponent(new URL(script.requests[0]!.url).search),
    '?kind=thread,message&partnerId=ext:C-1',
  );
});

test('comes again at any moment of a wait that doubles, up to its bound, and begins anew once something came', async () => {
  const outages = (count: number): Answer[] => Array.from({ length: count }, () => networkError());
  for (const [random, waits] of [
    [0.999, [999, 1998, 3996, 7992, 7992, 999]],
    [0, [0, 0, 0, 0, 0, 0]],
  ] as const) {
    const { saldo, time } = setup(
      random,
      stream(told('one')),
      ...outages(4),
      stream(told('two')),
      stream(told('three')),
    );
    await take(saldo, 'three');
    assert.deepEqual(time.waits, waits);
  }
});

test('waits first as long as the stream asked for, and no less than a refusal asks', async () => {
  const { saldo, time } = setup(
    0.5,
    stream('retry: 2000\n\n', told('one'), ended(503, 'server-stopping')),
    problem(429, 'too-many-followers', { 'Retry-After': '30' }),
    problem(503, 'server-stopping', { 'Retry-After': '1' }),
    stream(told('two')),
  );
  await take(saldo, 'two');
  assert.deepEqual(time.waits, [1000, 32_000, 5000]);
});

test('waits, before it was ever connected, for a server that says when to come again, and tells no cut', async () => {
  const { saldo, time } = setup(
    0.5,
    problem(503, 'database-unavailable', { 'Retry-After': '2' }),
    problem(503, 'database-unavailable', { 'Retry-After': '2' }),
    stream(told('one')),
  );
  const connected: boolean[] = [];
  await take(saldo, 'one', { onConnection: (is: boolean) => void connected.push(is) });
  assert.deepEqual(time.waits, [2500, 3000]);
  assert.deepEqual(connected, [true]);
});

test('tries, before it was ever connected, as often as any call does', async () => {
  const { saldo, time, script } = setup(
    0.5,
    networkError(),
    problem(502, 'http-502'),
    networkError(),
    networkError(),
  );
  await assert.rejects(take(saldo, 'one'));
  assert.equal(script.requests.length, 4);
  assert.deepEqual(time.waits, [500, 1000, 2000]);
});

test('is not connected by the head of an answer whose body is kept back on the way', async () => {
  const body = new ReadableStream<Uint8Array>();
  const { saldo } = setup(0, () => new Response(body, { headers: { 'Content-Type': 'text/event-stream' } }));
  const given = new AbortController();
  const following = saldo.events.follow({
    signal: given.signal,
    onConnection: () => given.abort(new Error('connected')),
  });
  setTimeout(() => given.abort(new Error('given up')), 50);
  await assert.rejects(following.next(), /given up/);
});

test('goes on with a new session when its own has ended, without losing or doubling anything', async () => {
  const script = scriptedFetch(
    stream(told('one'), ended(401, 'session-expired')),
    problem(401, 'session-expired'),
    stream(told('two'), ended(401, 'session-expired')),
    stream(told('three')),
  );
  const time = virtualTime();
  let sessions = 0;
  const auth = sessionAuth(
    async () => {
      sessions += 1;
      return { token: `token-${sessions}`, expiresAt: new Date(time.clock() + 600_000).toISOString() };
    },
    { clock: time.clock },
  );
  const saldo = createSaldo({ baseUrl: 'https://saldo.example', auth, fetch: script.fetch, retry: time });
  const cursors: string[] = [];
  for await (const { cursor } of saldo.events.follow()) {
    cursors.push(cursor);
    if (cursor === 'two') time.advance(600_000);
    if (cursor === 'three') break;
  }
  assert.deepEqual(cursors, ['one', 'two', 'three']);
  assert.deepEqual(
    script.requests.map(({ headers }) => [headers.get('Authorization'), headers.get('Last-Event-ID')]),
    [
      ['Bearer token-1', null],
      ['Bearer token-1', 'one'],
      ['Bearer token-2', 'one'],
      ['Bearer token-3', 'two'],
    ],
  );
});

test('ends with what refuses it: a key that was revoked, a cursor that is too old', async () => {
  const revoked = setup(
    0,
    stream(told('one'), ended(401, 'unauthenticated')),
    problem(401, 'unauthenticated'),
  );
  await assert.rejects(take(revoked.saldo, 'two'), AuthenticationError);
  const expired = setup(0, stream(told('one'), ended(410, 'cursor-expired')));
  await assert.rejects(take(expired.saldo, 'two'), CursorExpiredError);
  const forbidden = setup(0, problem(403, 'operation-not-permitted'));
  await assert.rejects(take(forbidden.saldo, 'one'));
  assert.deepEqual(forbidden.time.waits, []);
});

test('reads no more than is taken', async () => {
  let made = 0;
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        made += 1;
        controller.enqueue(new TextEncoder().encode(told(`c${made}`)));
      },
    },
    { highWaterMark: 0 },
  );
  const { saldo } = setup(0, () => new Response(body, { headers: { 'Content-Type': 'text/event-stream' } }));
  const cursors = await take(saldo, 'c50');
  assert.equal(cursors.length, 50);
  assert.ok(made <= 52, `${made} were made`);
});
