import assert from 'node:assert/strict';
import { test } from 'node:test';
import manifest from '../../package.json' with { type: 'json' };
import { createSaldo, type SaldoOptions } from '../create-saldo.ts';
import { json, networkError, problem, scriptedFetch, type Answer } from '../testing/scripted-fetch.ts';
import { virtualTime } from '../testing/virtual-time.ts';
import type { Logger, LogFields } from './watch.ts';

const levels = ['debug', 'info', 'warn', 'error'] as const;

function setup(answers: Answer[], options: SaldoOptions = {}) {
  const { fetch, requests } = scriptedFetch(...answers);
  const lines: [level: string, message: string, fields: LogFields][] = [];
  const logger: Logger = Object.fromEntries(
    levels.map((level) => [
      level,
      (message: string, fields: LogFields) => lines.push([level, message, fields]),
    ]),
  );
  const retry = { ...virtualTime(), maxAttempts: 2 };
  const auth = 'saldo_sk_secret';
  const saldo = createSaldo({ baseUrl: 'https://saldo.example', auth, fetch, retry, logger, ...options });
  const told = (level: string) => lines.filter(([one]) => one === level).map(([, , fields]) => fields);
  return { saldo, requests, lines, told };
}

test('each attempt and its answer are told, that it is sent again, and that it has failed', async () => {
  const { saldo, told } = setup([
    networkError(),
    problem(503, 'server-busy', { 'Request-Id': 'r2' }),
    json({ id: 'd1' }),
  ]);
  await assert.rejects(saldo.documents.get('d1'));
  const at = { method: 'GET', path: '/v1/documents/d1' };
  assert.deepEqual(told('debug'), [
    { ...at, attempt: 1 },
    { ...at, attempt: 1, durationMs: 0, error: 'ConnectionError' },
    { ...at, attempt: 2 },
    { ...at, attempt: 2, durationMs: 0, status: 503, requestId: 'r2' },
  ]);
  assert.deepEqual(told('info'), [
    { ...at, attempt: 1, durationMs: 0, error: 'ConnectionError', delayMs: 150 },
  ]);
  assert.deepEqual(told('error'), [{ ...at, attempt: 2, durationMs: 0, status: 503, requestId: 'r2' }]);
  await saldo.documents.get('d1');
  assert.equal(told('error').length, 1);
});

test('an answer that says what is wrong is no failure of the client', async () => {
  const { saldo, told } = setup([problem(404, 'not-found')]);
  await assert.rejects(saldo.documents.get('d1'));
  assert.deepEqual(told('error'), []);
});

test('an operation that is to end is warned of', async () => {
  const headers = { Deprecation: '@1799971200', Sunset: 'Tue, 01 Feb 2028 00:00:00 GMT' };
  const { saldo, lines } = setup([json({ id: 'd1' }, { headers })]);
  await saldo.documents.get('d1');
  const [warning] = lines.filter(([level]) => level === 'warn');
  assert.match(warning?.[1] ?? '', /Tue, 01 Feb 2028/);
});

test('no line holds a credential, a key, a query or a body', async () => {
  const answer = () => json({ data: [], text: 'of the answer' });
  const { saldo, lines } = setup([answer(), answer(), answer(), answer(), networkError(), networkError()]);
  await saldo.documents.list({ q: 'words of a search' });
  await saldo.threads.reply('t1', { text: 'a message' }, { idempotencyKey: 'key-of-the-call-1' });
  await saldo.signIn.link('saldo_si_other');
  await assert.rejects(saldo.events.follow({ after: 'cursor-1' }).next());
  await assert.rejects(saldo.request('GET', '/v1/x', { headers: { Cookie: 'biscuit' } }));
  assert.ok(lines.length > 8);
  assert.doesNotMatch(
    JSON.stringify(lines),
    /secret|words|a message|key-of|saldo_si_other|cursor-1|biscuit|of the answer/,
  );
});

test('a logger has the levels that it has', async () => {
  const lines: string[] = [];
  const { saldo } = setup([networkError(), json({ id: 'd1' })], {
    logger: { info: (message) => lines.push(message) },
  });
  await saldo.documents.get('d1');
  assert.equal(lines.length, 1);
});

test('onResponse sees each answer, also that of a stream, and is waited for', async () => {
  const seen: unknown[] = [];
  const { saldo } = setup(
    [
      problem(503, 'server-busy', { 'Request-Id': 'r1' }),
      json({ id: 'd1' }, { headers: { 'Request-Id': 'r2' } }),
      problem(401, 'unauthenticated', { 'Request-Id': 'r3' }),
    ],
    {
      onResponse: async ({ status, requestId }, { request, attempt, durationMs }) => {
        await new Promise(setImmediate);
        seen.push([status, requestId, new URL(request.url).pathname, attempt, durationMs]);
      },
    },
  );
  assert.deepEqual(await saldo.documents.get('d1'), { id: 'd1' });
  assert.deepEqual(seen, [
    [503, 'r1', '/v1/documents/d1', 1, 0],
    [200, 'r2', '/v1/documents/d1', 2, 0],
  ]);
  await assert.rejects(saldo.events.follow().next());
  assert.deepEqual(seen.at(-1), [401, 'r3', '/v1/events', 1, 0]);
});

test('requests say by what program they are sent, streams too', async () => {
  const { saldo, requests } = setup([json({ id: 'd1' }), problem(401, 'unauthenticated')]);
  await saldo.documents.get('d1');
  await assert.rejects(saldo.events.follow().next());
  for (const { headers } of requests) {
    assert.equal(headers.get('User-Agent'), `saldo-sdk/${manifest.version} node/${process.versions.node}`);
  }
});
