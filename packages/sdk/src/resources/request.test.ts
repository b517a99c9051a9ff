import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createSaldo } from '../create-saldo.ts';
import { InvalidIdError } from '../errors/invalid-id-error.ts';
import { InvalidResponseError } from '../errors/invalid-response-error.ts';
import { ValidationError } from '../errors/validation-error.ts';
import { json, networkError, problem, scriptedFetch, type Answer } from '../testing/scripted-fetch.ts';
import { virtualTime } from '../testing/virtual-time.ts';

function setup(...answers: Answer[]) {
  const { fetch, requests } = scriptedFetch(...answers);
  const baseUrl = 'https://saldo.example/erp';
  return { saldo: createSaldo({ baseUrl, auth: 'key', fetch, retry: virtualTime() }), requests };
}

test('an operation is called with path, query and body, and gives what was answered', async () => {
  const { saldo, requests } = setup(json({ id: 'n1' }, { status: 201, headers: { 'Request-Id': 'r1' } }));
  const { data, response } = await saldo
    .request<{ id: string }>('POST', '/v1/partners/{partnerId}/promises', {
      params: { partnerId: 'ext:A/7' },
      query: { status: ['open', 'kept'], metadata: { project: 'P 1' }, limit: 5, q: undefined },
      body: { date: '2026-05-01' },
    })
    .withResponse();
  assert.deepEqual([data.id, response.status, response.requestId], ['n1', 201, 'r1']);
  assert.equal(
    requests[0]?.url,
    'https://saldo.example/erp/v1/partners/ext~3AA~2F7/promises?status=open,kept&metadata[project]=P%201&limit=5',
  );
  assert.equal(requests[0].headers.get('Authorization'), 'Bearer key');
  assert.equal(requests[0].headers.get('Content-Type'), 'application/json');
  assert.deepEqual(await requests[0].json(), { date: '2026-05-01' });
});

test('it is repeated as calls are: by its method, or with a key', async () => {
  const put = setup(networkError(), json({}));
  await put.saldo.request('PUT', '/v1/promises', { body: {} });
  assert.equal(put.requests.length, 2);
  const post = setup(networkError());
  await assert.rejects(post.saldo.request('POST', '/v1/promises', { body: {} }));
  assert.equal(post.requests.length, 1);
  const keyed = setup(networkError(), json({}));
  const idempotencyKey = 'promise-0001-2026';
  await keyed.saldo.request('POST', '/v1/promises', { body: {}, idempotencyKey });
  assert.deepEqual(
    keyed.requests.map(({ headers }) => headers.get('Idempotency-Key')),
    [idempotencyKey, idempotencyKey],
  );
});

test('bytes go and come as they are, and nothing is undefined', async () => {
  const { saldo, requests } = setup(new Response(null, { status: 204 }), new Response('a,b', {}));
  const pdf = new Blob(['%PDF-'], { type: 'application/pdf' });
  assert.equal(await saldo.request('PUT', '/v1/logo', { body: pdf }), undefined);
  assert.equal(requests[0]?.headers.get('Content-Type'), 'application/pdf');
  assert.equal(await requests[0].text(), '%PDF-');
  assert.equal(await (await saldo.request<Blob>('GET', '/v1/logo')).text(), 'a,b');
});

test('it fails as calls do', async () => {
  const { saldo } = setup(
    problem(422, 'invalid-request'),
    new Response('{"id":', { headers: { 'Content-Type': 'application/problem+json' } }),
  );
  await assert.rejects(saldo.request('GET', '/v1/promises'), ValidationError);
  await assert.rejects(saldo.request('GET', '/v1/promises'), InvalidResponseError);
  await assert.rejects(saldo.request('GET', '/v1/promises/{id}', { params: { id: '' } }), InvalidIdError);
});

test('a path that leads elsewhere is refused before anything is sent', async () => {
  const paths = [
    'v1/x',
    '//other.example/v1',
    '/v1/x?limit=5',
    '/v1/x#a',
    '/v1/../admin',
    '/..',
    '/v1/.',
    '/v1\\x',
  ];
  for (const path of paths) {
    const { saldo, requests } = setup();
    await assert.rejects(saldo.request('GET', path), { name: 'TypeError', message: /\/v1\/documents/ }, path);
    assert.equal(requests.length, 0);
  }
});
