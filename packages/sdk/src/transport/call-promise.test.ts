import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createSaldo } from '../create-saldo.ts';
import { NotFoundError } from '../errors/not-found-error.ts';
import { json, problem, scriptedFetch, type Answer } from '../testing/scripted-fetch.ts';

function setup(...answers: Answer[]) {
  const { fetch, requests } = scriptedFetch(...answers);
  return { saldo: createSaldo({ baseUrl: 'https://saldo.example', auth: 'key', fetch }), requests };
}

const headers = { 'Request-Id': 'r1', RateLimit: '"key";r=41;t=7' };

test('withResponse gives the data with status, headers and request id', async () => {
  const { saldo } = setup(json({ id: 't1' }, { status: 201, headers }));
  const about = { about: { kind: 'account' }, subject: 'Saldo', message: { text: 'Hola' } } as const;
  const { data, response } = await saldo.threads.create(about).withResponse();
  assert.deepEqual(data, { id: 't1' });
  assert.deepEqual([response.status, response.requestId], [201, 'r1']);
  assert.equal(response.headers.get('RateLimit'), headers.RateLimit);
});

test('it comes of a list with its first page, of what has no body, and of bytes', async () => {
  const { saldo } = setup(
    json({ data: [{ id: 'd1' }], nextCursor: 'c1' }, { headers }),
    json({ data: [{ id: 'd2' }] }),
    new Response(null, { status: 204, headers }),
    new Response('%PDF-', { headers }),
  );
  const list = await saldo.documents.list().withResponse();
  assert.equal(list.response.requestId, 'r1');
  assert.deepEqual((await list.data.next())?.data, [{ id: 'd2' }]);
  const gone = await saldo.documents.delete('F-1').withResponse();
  assert.deepEqual([gone.data, gone.response.status], [undefined, 204]);
  const file = await saldo.files.content('f1').withResponse();
  assert.deepEqual([await file.data.text(), file.response.requestId], ['%PDF-', 'r1']);
});

test('a call is sent once, however it is asked', async () => {
  const { saldo, requests } = setup(json({ id: 'd1' }, { headers }));
  const call = saldo.documents.get('d1');
  const [data, both, again] = await Promise.all([call, call.withResponse(), call.withResponse()]);
  assert.equal(requests.length, 1);
  assert.equal(both.data, data);
  assert.equal(again.data, data);
});

test('a failure is heard where it was asked for, and nowhere else', async () => {
  const unheard: unknown[] = [];
  const hear = (error: unknown) => unheard.push(error);
  process.on('unhandledRejection', hear);
  try {
    const { saldo } = setup(problem(404, 'not-found'), problem(404, 'not-found'));
    await assert.rejects(saldo.documents.get('d1').withResponse(), NotFoundError);
    await assert.rejects(saldo.documents.list().withResponse(), NotFoundError);
    // Rejections without anybody who listens are told after the microtasks of this turn.
    await new Promise(setImmediate);
  } finally {
    process.off('unhandledRejection', hear);
  }
  assert.deepEqual(unheard, []);
});
