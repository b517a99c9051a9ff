import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createSaldo } from '../create-saldo.ts';
import { ApiError } from '../errors/api-error.ts';
import { AuthenticationError } from '../errors/authentication-error.ts';
import { ConflictError } from '../errors/conflict-error.ts';
import { CursorExpiredError } from '../errors/cursor-expired-error.ts';
import { InvalidResponseError } from '../errors/invalid-response-error.ts';
import { NotFoundError } from '../errors/not-found-error.ts';
import { PermissionError } from '../errors/permission-error.ts';
import { RateLimitError } from '../errors/rate-limit-error.ts';
import { ServerError } from '../errors/server-error.ts';
import { ValidationError } from '../errors/validation-error.ts';
import { scriptedFetch } from '../testing/scripted-fetch.ts';

function client(...answers: Response[]) {
  const { fetch, requests } = scriptedFetch(...answers);
  const retry = { maxAttempts: 1 };
  return { saldo: createSaldo({ baseUrl: 'https://saldo.example', auth: 'key', fetch, retry }), requests };
}

const failure = (response: Response) =>
  client(response)
    .saldo.documents.get('d1')
    .then(
      () => assert.fail('It should have been refused.'),
      (error: unknown) => error,
    );

test('each status that callers branch on has its class', async () => {
  const classes: [number, typeof ApiError][] = [
    [400, ApiError],
    [401, AuthenticationError],
    [403, PermissionError],
    [404, NotFoundError],
    [409, ConflictError],
    [410, CursorExpiredError],
    [413, ApiError],
    [418, ApiError],
    [422, ValidationError],
    [429, RateLimitError],
    [500, ServerError],
    [503, ServerError],
    [599, ServerError],
  ];
  for (const [status, Class] of classes) {
    const error = await failure(Response.json({ code: 'x' }, { status }));
    assert.ok(error instanceof Class, `${status}`);
    assert.equal((error as Error).constructor, Class, `${status}`);
    assert.equal((error as Error).name, Class.name);
  }
});

test('a problem arrives whole', async () => {
  const errors = [{ pointer: '/total/amount', code: 'pattern', detail: 'must be a decimal string' }];
  const error = await failure(
    Response.json(
      {
        type: '/problems/invalid-request',
        title: 'Not valid',
        status: 422,
        code: 'invalid-request',
        detail: 'See errors.',
        requestId: 'r7',
        errors,
      },
      { status: 422 },
    ),
  );
  assert.ok(error instanceof ValidationError);
  const { status, code, title, detail, requestId, message } = error;
  assert.deepEqual(
    { status, code, title, detail, requestId, errors: error.errors, message },
    {
      status: 422,
      code: 'invalid-request',
      title: 'Not valid',
      detail: 'See errors.',
      requestId: 'r7',
      errors,
      message: 'Not valid: See errors.',
    },
  );
});

test('an empty 500 is an error, with what the headers tell', async () => {
  for (const headers of [{}, { 'Content-Length': '0' }]) {
    const error = await failure(
      new Response('', { status: 500, headers: { ...headers, 'Request-Id': 'r9' } }),
    );
    assert.ok(error instanceof ServerError);
    assert.equal(error.code, 'http-500');
    assert.equal(error.requestId, 'r9');
    assert.deepEqual(error.errors, []);
  }
});

test('a page of a proxy instead of a problem is an error of its status', async () => {
  const error = await failure(new Response('<h1>Bad gateway</h1>', { status: 502 }));
  assert.ok(error instanceof ServerError);
  assert.equal(error.code, 'http-502');
});

test('a 200 that is not of the contract is refused, with a length and without', async () => {
  const html = '<!doctype html><title>Sign in</title>';
  for (const body of [html, '', 'null', '"text"', '7']) {
    for (const headers of [{}, { 'Content-Length': String(body.length) }]) {
      const error = await failure(new Response(body, { headers }));
      assert.ok(error instanceof InvalidResponseError, JSON.stringify(body));
    }
  }
});

test('a list whose answer has no rows is refused', async () => {
  await assert.rejects(
    client(Response.json({ hello: 'world' })).saldo.documents.list(),
    InvalidResponseError,
  );
});

test('a redirect is refused, because following it would lose the method', async () => {
  const { saldo, requests } = client(
    new Response(null, { status: 301, headers: { Location: 'https://other.example' } }),
  );
  await assert.rejects(saldo.documents.get('d1'), InvalidResponseError);
  assert.equal(requests[0]?.redirect, 'manual');
});

test('an id that no path can carry is refused before anything is sent', async () => {
  for (const id of ['', '\ud800']) {
    const { saldo, requests } = client();
    await assert.rejects(saldo.documents.getByExternalId(id), {
      name: 'InvalidIdError',
      parameter: 'externalId',
    });
    assert.equal(requests.length, 0);
  }
});

test('tokens travel in the header alone', async () => {
  const { saldo, requests } = client(Response.json({ id: 'd1' }));
  await saldo.documents.get('d1');
  assert.equal(requests[0]?.headers.get('Authorization'), 'Bearer key');
  assert.equal(requests[0]?.credentials, 'omit');
  assert.ok(!requests[0]?.url.includes('key'));
});
