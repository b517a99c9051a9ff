import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createSaldo } from '../create-saldo.ts';
import { AuthenticationError } from '../errors/authentication-error.ts';
import { CredentialError } from '../errors/credential-error.ts';
import { json, problem } from '../testing/scripted-fetch.ts';
import { virtualTime } from '../testing/virtual-time.ts';
import { sessionAuth } from './session-auth.ts';

const minute = 60_000;

/** A host that mints t1, t2 … of ten minutes each, and can be told to fail. */
function setup() {
  const time = virtualTime();
  const host = { loads: 0, failing: false, expired: [] as CredentialError[] };
  const source = sessionAuth(
    async () => {
      host.loads += 1;
      await Promise.resolve();
      if (host.failing) throw new Error('The host is down.');
      return { token: `t${host.loads}`, expiresAt: new Date(time.clock() + 10 * minute).toISOString() };
    },
    { clock: time.clock, onExpired: (error) => host.expired.push(error) },
  );
  return { time, host, source };
}

test('a session is loaded once for all and kept', async () => {
  const { host, source } = setup();
  assert.deepEqual(await Promise.all([source({}), source({}), source({})]), ['t1', 't1', 't1']);
  assert.equal(await source({}), 't1');
  assert.equal(host.loads, 1);
});

test('it is loaded again after 80 % of its life', async () => {
  const { time, source } = setup();
  await source({});
  time.advance(8 * minute - 1);
  assert.equal(await source({}), 't1');
  time.advance(1);
  assert.deepEqual(await Promise.all([source({}), source({})]), ['t2', 't2']);
});

test('a refresh that fails is no error while the old token lives, and is not tried at every call', async () => {
  const { time, host, source } = setup();
  await source({});
  host.failing = true;
  time.advance(8 * minute);
  assert.equal(await source({}), 't1');
  assert.equal(await source({}), 't1');
  assert.equal(host.loads, 2);
  assert.equal(host.expired.length, 0);
  time.advance(2 * minute);
  await assert.rejects(async () => source({}), CredentialError);
  assert.equal(host.expired.length, 1);
});

test('after a failure the next call tries again', async () => {
  const { host, source } = setup();
  host.failing = true;
  await assert.rejects(async () => source({}), CredentialError);
  host.failing = false;
  assert.equal(await source({}), 't2');
});

test('a rejected token is replaced; one that was replaced already is not', async () => {
  const { host, source } = setup();
  await source({});
  assert.equal(await source({ rejected: 't1' }), 't2');
  assert.equal(await source({ rejected: 't1' }), 't2');
  assert.equal(host.loads, 2);
});

test('when the replacement is rejected at once, the session has expired', async () => {
  const { host, source } = setup();
  await source({});
  await source({ rejected: 't1' });
  await assert.rejects(async () => source({ rejected: 't2' }), CredentialError);
  assert.deepEqual([host.loads, host.expired.length], [2, 1]);
  assert.equal(await source({}), 't3');
});

test('a replacement that worked for a while is replaced again', async () => {
  const { time, host, source } = setup();
  await source({});
  await source({ rejected: 't1' });
  time.advance(5 * minute);
  assert.equal(await source({ rejected: 't2' }), 't3');
  assert.equal(host.expired.length, 0);
});

test('a clock that is wrong by more than the life of a token does not load at every call', async () => {
  const { time, host } = setup();
  const source = sessionAuth(
    async () => {
      host.loads += 1;
      return { token: `t${host.loads}`, expiresAt: new Date(time.clock() - 60 * minute).toISOString() };
    },
    { clock: time.clock },
  );
  await source({});
  assert.equal(await source({}), 't1');
  assert.equal(await source({ rejected: 't1' }), 't2');
});

test('what is no session is refused', async () => {
  const source = sessionAuth(async () => ({ token: 't1', expiresAt: 'tomorrow' }));
  await assert.rejects(async () => source({}), CredentialError);
});

test('who leaves does not stop the others; when all have left the load is aborted', async () => {
  let loading: AbortSignal | undefined;
  let finish: ((session: { token: string; expiresAt: string }) => void) | undefined;
  const source = sessionAuth(({ signal }) => {
    loading = signal;
    return new Promise((resolve) => (finish = resolve));
  });
  const [first, second, third] = [new AbortController(), new AbortController(), new AbortController()];
  const left = assert.rejects(async () => source({ signal: first.signal }), { name: 'AbortError' });
  const stayed = source({ signal: second.signal });
  first.abort();
  await left;
  assert.equal(loading?.aborted, false);
  finish?.({ token: 't1', expiresAt: '2999-01-01T00:00:00Z' });
  assert.equal(await stayed, 't1');

  const alone = assert.rejects(async () => source({ signal: third.signal, rejected: 't1' }), {
    name: 'AbortError',
  });
  third.abort();
  await alone;
  assert.equal(loading?.aborted, true);
});

/** A server that accepts only the token it was told to, and answers after `delay` turns. */
function server(accepts: () => string) {
  const seen: string[] = [];
  return {
    seen,
    fetch: async (request: Request) => {
      const token = (request.headers.get('Authorization') ?? '').replace('Bearer ', '');
      seen.push(token);
      await new Promise((resolve) => setTimeout(resolve, seen.length % 5));
      return token === accepts() ? json({ id: 'd1' }) : problem(401, 'session-expired');
    },
  };
}

test('many concurrent calls with an expired token refresh once and all succeed', async () => {
  const { host, source } = setup();
  let accepted = 't1';
  const { fetch, seen } = server(() => accepted);
  const saldo = createSaldo({ baseUrl: 'https://saldo.example', auth: source, fetch });
  await saldo.documents.get('d1');
  accepted = 't2';
  await Promise.all(Array.from({ length: 20 }, () => saldo.documents.get('d1')));
  assert.equal(host.loads, 2);
  assert.deepEqual([...new Set(seen)], ['t1', 't2']);
  assert.equal(seen.length, 1 + 20 + 20);
});

test('a call asks for another token only once', async () => {
  const { host, source } = setup();
  const { fetch, seen } = server(() => 'none');
  const saldo = createSaldo({ baseUrl: 'https://saldo.example', auth: source, fetch });
  await assert.rejects(saldo.documents.get('d1'), AuthenticationError);
  assert.deepEqual(seen, ['t1', 't2']);
  assert.equal(host.loads, 2);
});

test('a fixed credential is not tried twice, nor is the same token of a source', async () => {
  for (const auth of ['key', () => 'key']) {
    const { fetch, seen } = server(() => 'none');
    const saldo = createSaldo({ baseUrl: 'https://saldo.example', auth, fetch });
    await assert.rejects(saldo.documents.get('d1'), AuthenticationError);
    assert.deepEqual(seen, ['key']);
  }
});

test('a write is sent again after a 401, because it was not done', async () => {
  const { source } = setup();
  const { fetch, seen } = server(() => 't2');
  const saldo = createSaldo({ baseUrl: 'https://saldo.example', auth: source, fetch });
  await saldo.sessions.create({ partner: { id: 'p1' }, allowOrigins: ['https://erp.example'] });
  assert.deepEqual(seen, ['t1', 't2']);
});

test('a source that fails or gives no token is told as CredentialError, with its cause', async () => {
  const cause = new Error('No user.');
  const sources = [
    () => Promise.reject(cause),
    () => {
      throw cause;
    },
    () => '',
    () => 'two\r\nlines',
  ];
  for (const auth of sources) {
    const saldo = createSaldo({ baseUrl: 'https://saldo.example', auth, fetch: () => assert.fail() });
    await assert.rejects(saldo.documents.get('d1'), CredentialError);
  }
});

test('a fixed credential that no header can carry is refused without repeating it', () => {
  for (const auth of ['', 'my secret', 'secret\n']) {
    assert.throws(
      () => createSaldo({ baseUrl: 'https://saldo.example', auth }),
      (error: Error) => error instanceof TypeError && !error.message.includes('secret'),
    );
  }
});
