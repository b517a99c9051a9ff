import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { sql } from 'kysely';
import type { ApiKey, ApiKeyInput, ApiKeyPage, ApiKeySecret } from '@saldo/sdk/contract';
import { withDatabases, type TestDatabases } from '../db/testing/with-databases.ts';
import { readAudit } from '../testing/run-handler.ts';
import { seedPublisher, type SeededPublisher } from '../testing/seed-publisher.ts';
import { refusal, TestApp, type Answer } from '../testing/test-app.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const MINUTE_MS = 60_000;

withDatabases('API keys', suite);

function suite(databases: TestDatabases): void {
  let app: TestApp;
  let seeded: SeededPublisher;
  before(async () => {
    app = new TestApp(databases.database);
    seeded = await seedPublisher(databases.database);
  });

  const ahead = (ms: number) => new Date(app.now + ms).toISOString();
  const post = <Body = never>(path: string, body: unknown, token = seeded.apiKey) =>
    app.call<Body>('POST', path, { token, body });
  const make = async (key: Partial<ApiKeyInput> = {}, token?: string): Promise<ApiKeySecret> =>
    made(await post('/v1/api-keys', { name: 'export', scopes: ['read'], ...key }, token));
  const made = ({ status, body }: Answer<ApiKeySecret>) => {
    assert.equal(status, 201, JSON.stringify(body));
    return body;
  };
  const put = (id: string, body: ApiKeyInput, headers = {}) =>
    app.call<ApiKey>('PUT', `/v1/api-keys/${id}`, { token: seeded.apiKey, body, headers });
  const get = async (id: string) =>
    (await app.call<ApiKey>('GET', `/v1/api-keys/${id}`, { token: seeded.apiKey })).body;
  /** What opening a list answers to a secret, without what differs in every answer. */
  const open = async (secret: string) => {
    const { status, body } = await app.call<{ requestId?: string }>('GET', '/v1/partners', { token: secret });
    return { status, body: { ...body, requestId: '' } };
  };
  const statusOf = async (secret: string) => (await open(secret)).status;

  test('a key may do what its scopes say, is made by another, and its secret is told once', async () => {
    const { apiKey, secret } = await make({ name: 'lecturas' });
    assert.equal(await statusOf(secret), 200);
    assert.deepEqual(refusal(await post('/v1/publish', { records: [] }, secret)), [
      '403 operation-not-permitted',
    ]);
    assert.deepEqual(apiKey.createdBy, { kind: 'api_key', id: seeded.caller.actor.id, name: 'erp' });
    const list = await app.call<ApiKeyPage>('GET', '/v1/api-keys', { token: seeded.apiKey });
    assert.ok(list.body.data.some(({ id }) => id === apiKey.id));
    assert.ok(!JSON.stringify(list.body).includes(secret.slice(20)));
  });

  test('a page behind the other lists each key once, the newest first', async () => {
    app.now += 1000;
    const two = [(await make()).apiKey.id, (await make()).apiKey.id];
    const seen: string[] = [];
    for (let cursor = ''; ;) {
      const path = `/v1/api-keys?limit=1${cursor}`;
      const { body } = await app.call<ApiKeyPage>('GET', path, { token: seeded.apiKey });
      seen.push(...body.data.map(({ id }) => id));
      if (body.nextCursor === undefined) break;
      cursor = `&cursor=${body.nextCursor}`;
    }
    assert.equal(new Set(seen).size, seen.length);
    assert.deepEqual(new Set(seen.slice(0, 2)), new Set(two));
  });

  test('a key makes none with more than it has, by creating, by rotating or by letting live', async () => {
    const narrow = await make({ scopes: ['keys', 'read'] });
    const broad = await make({ scopes: ['publish', 'read'] });
    const create = await post('/v1/api-keys', { name: 'x', scopes: ['read', 'publish'] }, narrow.secret);
    assert.deepEqual(refusal(create), ['422 invalid-request', '/scopes/1 beyond-own-key']);
    const rotate = await post(`/v1/api-keys/${broad.apiKey.id}/rotate`, {}, narrow.secret);
    assert.deepEqual(refusal(rotate), ['422 invalid-request', 'path/keyId beyond-own-key']);

    const brief = await make({ scopes: ['keys', 'read'], expiresAt: ahead(DAY_MS) });
    const input = { name: 'x', scopes: ['read'] };
    assert.deepEqual(refusal(await post('/v1/api-keys', input, brief.secret)), [
      '422 invalid-request',
      '/expiresAt required',
    ]);
    const far = { ...input, expiresAt: ahead(2 * DAY_MS) };
    assert.deepEqual(refusal(await post('/v1/api-keys', far, brief.secret)), [
      '422 invalid-request',
      '/expiresAt beyond-own-key',
    ]);
    const longer = await app.call('PUT', `/v1/api-keys/${brief.apiKey.id}`, {
      token: brief.secret,
      body: { name: 'x', scopes: ['keys', 'read'] },
    });
    assert.deepEqual(refusal(longer), ['422 invalid-request', '/expiresAt required']);
    await make({ expiresAt: ahead(DAY_MS) }, brief.secret);
  });

  test('a key opens until it expires, is then told so, and never opens again', async () => {
    const { apiKey, secret } = await make({ expiresAt: ahead(DAY_MS) });
    app.now += DAY_MS - 1;
    assert.equal(await statusOf(secret), 200);
    app.now += 1;
    const { status, body } = await open(secret);
    assert.deepEqual([status, (body as { code?: string }).code], [401, 'key-expired']);
    assert.equal((await get(apiKey.id)).status, 'expired');
    const revived = await put(apiKey.id, { name: 'export', scopes: ['read'], expiresAt: ahead(DAY_MS) });
    assert.deepEqual(refusal(revived), ['409 key-ended']);
    const past = await post('/v1/api-keys', { name: 'x', scopes: ['read'], expiresAt: ahead(0) });
    assert.deepEqual(refusal(past), ['422 invalid-request', '/expiresAt past-date']);
  });

  test('a key that is rotated works beside its successor until the overlap is over', async () => {
    const old = await make();
    const rotate = (body: object) => post<ApiKeySecret>(`/v1/api-keys/${old.apiKey.id}/rotate`, body);
    const next = made(await rotate({ overlapSeconds: 3600 }));
    assert.deepEqual(next.apiKey.scopes, ['read']);
    const { expiresAt, replacedBy } = next.replaces!;
    assert.deepEqual([expiresAt, replacedBy], [ahead(3600_000), next.apiKey.id]);
    app.now += 3600_000 - 1;
    assert.deepEqual([await statusOf(old.secret), await statusOf(next.secret)], [200, 200]);
    // Whoever lost the answer rotates again; that never lets the old one live longer.
    assert.equal(made(await rotate({})).replaces!.expiresAt, expiresAt);
    app.now += 1;
    assert.deepEqual([await statusOf(old.secret), await statusOf(next.secret)], [401, 200]);
    assert.deepEqual(refusal(await rotate({})), ['409 key-ended']);
  });

  test('rotating without overlap ends the old key at once, and an expiring one has an expiring successor', async () => {
    const old = await make({ expiresAt: ahead(DAY_MS) });
    const path = `/v1/api-keys/${old.apiKey.id}/rotate`;
    assert.deepEqual(refusal(await post(path, {})), ['422 invalid-request', '/expiresAt required']);
    const next = made(await post(path, { overlapSeconds: 0, expiresAt: ahead(DAY_MS) }));
    assert.deepEqual([await statusOf(old.secret), await statusOf(next.secret)], [401, 200]);
  });

  test('a key that is revoked answers at once as one that never was', async () => {
    const { apiKey, secret } = await make({ scopes: ['read', 'keys'] });
    const revoke = (token?: string) =>
      app.call('DELETE', `/v1/api-keys/${apiKey.id}`, { token: token ?? seeded.apiKey });
    assert.equal((await revoke(secret)).status, 204);
    const { revokedAt } = await get(apiKey.id);
    app.now += MINUTE_MS;
    assert.equal((await revoke()).status, 204);
    assert.equal((await get(apiKey.id)).revokedAt, revokedAt);
    const foreign = await seedPublisher(databases.database);
    const unknown = await make();
    await databases.database.maintenance((trx) =>
      trx.deleteFrom('api_keys').where('api_key_id', '=', unknown.apiKey.id).execute(),
    );
    assert.deepEqual(await open(secret), await open(unknown.secret));
    const input = { name: 'export', scopes: ['read'] } satisfies ApiKeyInput;
    assert.deepEqual(refusal(await put(apiKey.id, input)), ['409 key-ended']);
    const theirs = await app.call('DELETE', `/v1/api-keys/${apiKey.id}`, { token: foreign.apiKey });
    assert.deepEqual(refusal(theirs), ['404 not-found']);
  });

  test('a key loses scopes and gains none; the same again changes nothing; what was not seen is not replaced', async () => {
    const { apiKey, secret } = await make({ scopes: ['publish', 'read'] });
    const same = await put(apiKey.id, { name: 'export', scopes: ['read', 'publish'] });
    assert.deepEqual([same.status, same.body.revision], [200, 1]);
    const fewer = { name: 'sólo publica', scopes: ['publish'] } satisfies ApiKeyInput;
    assert.equal((await put(apiKey.id, fewer, { 'If-Match': '"1"' })).body.revision, 2);
    assert.equal(await statusOf(secret), 403);
    const more = await put(apiKey.id, { ...fewer, scopes: ['publish', 'read'] });
    assert.deepEqual(refusal(more), ['422 invalid-request', '/scopes/1 not-accepted']);
    const unseen = await put(apiKey.id, { ...fewer, name: 'otra' }, { 'If-Match': '"1"' });
    assert.deepEqual(refusal(unseen), ['412 changed-meanwhile']);
  });

  test('what becomes of keys stands in the audit, each time once', async () => {
    const other = await seedPublisher(databases.database);
    const token = other.apiKey;
    const { apiKey } = made(await post('/v1/api-keys', { name: 'x', scopes: ['read', 'publish'] }, token));
    const path = `/v1/api-keys/${apiKey.id}`;
    for (const twice of [1, 2]) {
      app.now += twice;
      await app.call('PUT', path, { token, body: { name: 'y', scopes: ['read'] } });
    }
    app.now += 1;
    await post(`${path}/rotate`, {}, token);
    for (const twice of [1, 2]) {
      app.now += twice;
      await app.call('DELETE', path, { token });
    }
    const acts = await readAudit(databases.database, other.publisherId);
    assert.deepEqual(acts.map((act) => act.split('.').at(-1)).toSorted(), [
      'created',
      'created',
      'revoked',
      'rotated',
      'updated',
    ]);
  });

  test('the last use is noted once a minute, whichever process answers', async () => {
    const { apiKey, secret } = await make();
    const two = [app, new TestApp(databases.database)];
    const noted: string[] = [];
    const use = async () => {
      for (const one of two) {
        one.now = app.now;
        await Promise.all(
          Array.from({ length: 5 }, () => one.call('GET', '/v1/partners', { token: secret })),
        );
      }
      noted.push(await untilNoted(apiKey.id, new Date(app.now).toISOString()));
    };
    assert.equal((await get(apiKey.id)).lastUsedAt, undefined);
    await use();
    const { rows } = await rowVersion(apiKey.id);
    app.now += MINUTE_MS - 1;
    for (const one of two) {
      one.now = app.now;
      await one.call('GET', '/v1/partners', { token: secret });
    }
    assert.deepEqual((await rowVersion(apiKey.id)).rows, rows);
    app.now += 1;
    await use();
    assert.equal(Date.parse(noted[1]!) - Date.parse(noted[0]!), MINUTE_MS);
  });

  const rowVersion = (apiKeyId: string) =>
    databases.database.maintenance((trx) =>
      sql<{ xmin: string }>`select xmin::text from api_keys where api_key_id = ${apiKeyId}::uuid`.execute(
        trx,
      ),
    );

  /** It is written behind the answer. */
  const untilNoted = async (apiKeyId: string, at: string): Promise<string> => {
    for (;;) {
      const { lastUsedAt } = await get(apiKeyId);
      if (lastUsedAt === at) return lastUsedAt;
      await new Promise((resolve) => setImmediate(resolve));
    }
  };
}
