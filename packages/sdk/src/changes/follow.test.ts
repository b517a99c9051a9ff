import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createSaldo } from '../create-saldo.ts';
import { CursorExpiredError } from '../errors/cursor-expired-error.ts';
import { ServerError } from '../errors/server-error.ts';
import { TimeoutError } from '../errors/timeout-error.ts';
import type { Change } from '../generated/contract.ts';
import { json, networkError, problem, scriptedFetch, type Answer } from '../testing/scripted-fetch.ts';
import { ext } from '../transport/external-id.ts';
import { virtualTime } from '../testing/virtual-time.ts';

function change(id: string): Change {
  return { kind: 'thread', id, revision: 1, op: 'upsert', at: '2026-04-02T15:04:05Z' };
}

function page(ids: string[], nextCursor: string, hasMore = false): Response {
  return json({ data: ids.map(change), nextCursor, hasMore });
}

function setup(...answers: Answer[]) {
  const script = scriptedFetch(...answers);
  const time = virtualTime();
  const retry = { ...time, maxAttempts: 1, baseDelayMs: 1000, maxDelayMs: 8000 };
  const saldo = createSaldo({ baseUrl: 'https://saldo.example', auth: 'key', fetch: script.fetch, retry });
  const asked = () => script.requests.map(({ url }) => new URL(url).search);
  return { saldo, time, asked };
}

/** Takes `count` changes, then leaves. */
async function take(changes: AsyncIterable<Change>, count: number): Promise<string[]> {
  const ids: string[] = [];
  for await (const { id } of changes) {
    ids.push(id);
    if (ids.length === count) break;
  }
  return ids;
}

test('pages are read at once while there is something, then after a pause where the server has not waited', async () => {
  const { saldo, time, asked } = setup(
    page(['a'], 'c1', true),
    page(['b'], 'c2'),
    page([], 'c2'),
    page(['c'], 'c3'),
  );
  assert.deepEqual(await take(saldo.changes.follow({ intervalMs: 500 }), 3), ['a', 'b', 'c']);
  assert.deepEqual(asked(), ['?wait=25', '?after=c1&wait=25', '?after=c2&wait=25', '?after=c2&wait=25']);
  assert.deepEqual(time.waits, [500]);
});

test('it resumes from a cursor and keeps its filters', async () => {
  const { saldo, asked } = setup(page(['b'], 'c2', true), page(['c'], 'c3'));
  await take(saldo.changes.follow({ after: 'c1', kind: ['thread', 'message'], partnerId: ext('C-1') }), 2);
  const filter = 'kind=thread,message&partnerId=ext:C-1&wait=25';
  assert.deepEqual(asked().map(decodeURIComponent), [`?after=c1&${filter}`, `?after=c2&${filter}`]);
});

test('the cursor is given only after the whole page was consumed', async () => {
  const { saldo } = setup(page(['a', 'b'], 'c1', true), page(['c', 'd'], 'c2', true));
  const log: string[] = [];
  const changes = saldo.changes.follow({ onCursor: (cursor) => void log.push(`cursor ${cursor}`) });
  for await (const { id } of changes) {
    log.push(id);
    if (id === 'c') break;
  }
  assert.deepEqual(log, ['a', 'b', 'cursor c1', 'c']);
});

test('persisting is awaited before the next page is read', async () => {
  const { saldo, asked } = setup(page(['a'], 'c1', true), page(['b'], 'c2'));
  let before: number | undefined;
  const onCursor = async () => {
    await new Promise((resolve) => setImmediate(resolve));
    before = asked().length;
  };
  await take(saldo.changes.follow({ onCursor }), 2);
  assert.equal(before, 1);
});

test('a cursor that moves past what the filter hides is given too, one that stays is not', async () => {
  const { saldo } = setup(page([], 'c1'), page([], 'c1'), page([], 'c2'), page(['a'], 'c3'));
  const cursors: string[] = [];
  await take(saldo.changes.follow({ kind: ['thread'], onCursor: (cursor) => void cursors.push(cursor) }), 1);
  assert.deepEqual(cursors, ['c1', 'c2']);
});

test('a reader that is stopped anywhere and starts from its last cursor misses nothing', async () => {
  const all = ['a', 'b', 'c', 'd', 'e'];
  const feed = (request: Request) => {
    const after = Number(new URL(request.url).searchParams.get('after')?.slice(1) ?? 0);
    const end = Math.min(after + 2, all.length);
    return page(all.slice(after, end), `c${end}`, end < all.length);
  };
  for (let stopAt = 1; stopAt <= all.length; stopAt += 1) {
    const { saldo } = setup(...Array.from({ length: 9 }, () => feed));
    let kept: string | undefined;
    const onCursor = (cursor: string) => void (kept = cursor);
    const first = await take(saldo.changes.follow({ onCursor }), stopAt);
    const rest = all.length - Number(kept?.slice(1) ?? 0);
    const second = await take(saldo.changes.follow({ after: kept, onCursor }), rest);
    assert.deepEqual([...new Set([...first, ...second])], all);
  }
});

test('a cursor that is too old is told as CursorExpiredError', async () => {
  const { saldo } = setup(problem(410, 'cursor-expired'));
  await assert.rejects(take(saldo.changes.follow({ after: 'old' }), 1), CursorExpiredError);
});

test('an outage is waited out with growing pauses once the feed was reached', async () => {
  const { saldo, time } = setup(
    page(['a'], 'c1'),
    networkError(),
    problem(503, 'unavailable'),
    problem(429, 'too-many-requests', { 'Retry-After': '20' }),
    problem(500, 'failed'),
    problem(408, 'request-timeout'),
    page(['b'], 'c2', true),
    networkError(),
    page(['c'], 'c3'),
  );
  assert.deepEqual(await take(saldo.changes.follow({ intervalMs: 100 }), 3), ['a', 'b', 'c']);
  assert.deepEqual(time.waits, [500, 1000, 20_000, 4000, 4000, 500]);
});

test('a server that cannot be reached at first, or refuses, ends it', async () => {
  await assert.rejects(take(setup(problem(500, 'failed')).saldo.changes.follow(), 1), ServerError);
  const refused = setup(page(['a'], 'c1'), problem(403, 'forbidden'));
  await assert.rejects(take(refused.saldo.changes.follow(), 2), { status: 403 });
});

test('aborting ends the pause and throws the reason', async () => {
  const controller = new AbortController();
  const reason = new Error('Shutting down.');
  const script = scriptedFetch(page([], 'c1'));
  const saldo = createSaldo({ baseUrl: 'https://saldo.example', auth: 'key', fetch: script.fetch });
  const following = saldo.changes.follow({ intervalMs: 60_000, signal: controller.signal }).next();
  setImmediate(() => controller.abort(reason));
  await assert.rejects(following, reason);
});

test('a list of changes ends where there is no more, though there is a cursor', async () => {
  const { saldo, asked } = setup(page(['a', 'b'], 'c1', true), page(['c'], 'c2'));
  const ids: string[] = [];
  for await (const { id } of saldo.changes.list({ kind: ['thread'] })) ids.push(id);
  assert.deepEqual(ids, ['a', 'b', 'c']);
  assert.deepEqual(asked(), ['?kind=thread', '?kind=thread&after=c1']);
  const last = await setup(page([], 'c2')).saldo.changes.list({ after: 'c2' });
  assert.deepEqual([last.nextCursor, last.hasMore, await last.next()], ['c2', false, undefined]);
});

test('where nothing comes it asks again at once when the server has waited, and at intervals when it is not to', async () => {
  const { saldo, time, asked } = setup(
    () => (time.advance(25_000), page([], 'c1')),
    () => (time.advance(9000), page(['a'], 'c2')),
    page(['b'], 'c3'),
  );
  await take(saldo.changes.follow(), 2);
  assert.deepEqual([time.waits, asked().length], [[], 3]);
  const polling = setup(page([], 'c1'), page(['a'], 'c2'));
  await take(polling.saldo.changes.follow({ waitSeconds: 0 }), 1);
  assert.deepEqual([polling.time.waits, polling.asked()], [[2000], ['', '?after=c1']]);
});

test('what the server may wait is not of the time that an attempt may take', async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  let answer: ((response: Response) => void) | undefined;
  const fetch = () => new Promise<Response>((resolve) => (answer = resolve));
  const retry = { maxAttempts: 1, attemptTimeoutMs: 5000 };
  const saldo = createSaldo({ baseUrl: 'https://saldo.example', auth: 'key', fetch, retry });
  const waited = saldo.changes.list({ wait: 25 });
  await new Promise(setImmediate);
  t.mock.timers.tick(29_000);
  answer?.(page([], 'c1'));
  assert.deepEqual((await waited).data, []);

  const unanswered = saldo.changes.follow({ timeoutMs: 2000 }).next();
  await new Promise(setImmediate);
  t.mock.timers.tick(27_000);
  await assert.rejects(unanswered, TimeoutError);
});
