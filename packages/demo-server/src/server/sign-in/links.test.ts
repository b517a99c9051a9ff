import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { before, test } from 'node:test';
import type { SessionToken, SignIn, SignInToken } from '@saldo/sdk/contract';
import { withDatabases, type TestDatabases } from '../db/testing/with-databases.ts';
import { SEEDED_PASSWORD, seedPublisher, type SeededPublisher } from '../testing/seed-publisher.ts';
import { refusal, TestApp } from '../testing/test-app.ts';
import { insertLink } from './link.store.ts';

withDatabases('Users of one person at two publishers', suite);

function suite(databases: TestDatabases): void {
  let app: TestApp;
  let one: SeededPublisher;
  let two: SeededPublisher;

  before(async () => {
    app = new TestApp(databases.database);
    [one, two] = [await seedPublisher(databases.database), await seedPublisher(databases.database)];
  });

  const signIn = async ({ publisherId, user }: SeededPublisher) => {
    const body = { login: user.login, password: SEEDED_PASSWORD, entrance: 'partner' };
    return (await app.call<SignInToken>('POST', `/v1/publishers/${publisherId}/sign-in`, { body })).body
      .token;
  };
  const link = (token: string, other: string) =>
    app.call('POST', '/v1/sign-in/links', { token, body: { token: other } });
  const goTo = (token: string, { publisherId }: SeededPublisher) =>
    app.call<SignInToken>('POST', '/v1/sign-in/switch', { token, body: { publisherId } });
  const accessesOf = async (token: string) =>
    (await app.call<SignIn>('GET', '/v1/sign-in', { token })).body.accesses.map(
      ({ publisher, current, partners }) => [
        publisher.id,
        current,
        partners.map(({ externalId }) => externalId),
      ],
    );

  test('are switched between once both were proved, and neither stays signed in behind the other', async () => {
    const [here, there] = [await signIn(one), await signIn(two)];
    assert.deepEqual(refusal(await goTo(here, two)), ['404 not-found']);
    assert.equal((await link(here, there)).status, 204);
    assert.deepEqual(await accessesOf(here), [
      [one.publisherId, true, ['C-0001']],
      [two.publisherId, false, ['C-0001']],
    ]);
    const session = await app.call<SessionToken>('POST', '/v1/sign-in/session', { token: here, body: {} });
    const { token } = (await goTo(here, two)).body;
    assert.deepEqual(await accessesOf(token), [
      [two.publisherId, true, ['C-0001']],
      [one.publisherId, false, ['C-0001']],
    ]);
    for (const [path, ended] of [
      ['/v1/sign-in', here],
      ['/v1/documents', session.body.token],
    ] as const)
      assert.deepEqual(refusal(await app.call('GET', path, { token: ended })), ['401 session-expired']);
  });

  test('ask for the second factor of where one arrives, whatever was proved where one came from', async () => {
    const [here, there] = [await signIn(one), await signIn(two)];
    assert.equal((await link(here, there)).status, 204);
    const policy = (secondFactor: string) =>
      app.call('PUT', '/v1/sign-in-policy', { token: two.apiKey, body: { secondFactor } });
    await policy('required');
    const arrived = (await goTo(here, two)).body;
    await policy('optional');
    assert.equal(arrived.next, 'enrol-second-factor');
    assert.deepEqual(
      refusal(await app.call('POST', '/v1/sign-in/session', { token: arrived.token, body: {} })),
      ['403 step-required'],
    );
  });

  test('are a hundred publishers at most, on either side', async () => {
    const crowded = await seedPublisher(databases.database);
    const second = await seedPublisher(databases.database);
    const third = await seedPublisher(databases.database);
    const others = Array.from({ length: 98 }, () => ({ publisherId: randomUUID(), userId: randomUUID() }));
    await databases.database.maintenance(async (trx) => {
      const own = { publisherId: crowded.publisherId, userId: crowded.user.userId };
      for (const other of others) await insertLink(trx, own, other, '2026-03-01T00:00:00Z');
    });
    const [here, there, last] = [await signIn(crowded), await signIn(second), await signIn(third)];
    assert.equal((await link(here, there)).status, 204);
    assert.equal((await link(here, there)).status, 204, 'the same again');
    assert.deepEqual(refusal(await link(here, last)), ['422 invalid-request', '/token not-accepted']);
    assert.deepEqual(refusal(await link(last, here)), ['422 invalid-request', '/token not-accepted']);
    assert.deepEqual(await accessesOf(last), [[third.publisherId, true, ['C-0001']]]);
  });

  test('are no longer after a reset of either, also where the other side still says so', async () => {
    const [here, there] = [await signIn(one), await signIn(two)];
    assert.equal((await link(here, there)).status, 204);
    const path = `/v1/users/${two.user.userId}/activation`;
    assert.equal((await app.call('POST', path, { token: two.apiKey })).status, 201);
    assert.deepEqual(refusal(await goTo(here, two)), ['404 not-found']);
    assert.deepEqual(await accessesOf(here), [[one.publisherId, true, ['C-0001']]]);
    assert.deepEqual(refusal(await link(here, there)), ['422 invalid-request', '/token unknown-reference']);
  });

  test('take a proof that is one: no other token, none of the same publisher, and no staff with contacts', async () => {
    const here = await signIn(one);
    const staff = await app.call<{ id: string }>('POST', '/v1/users', {
      token: two.apiKey,
      body: {
        login: 'jefa',
        name: 'Jefa Ficticia',
        side: 'staff',
        role: 'viewer',
        sight: { sees: 'everything' },
      },
    });
    const { body } = await app.call<{ secret: string }>('POST', `/v1/users/${staff.body.id}/activation`, {
      token: two.apiKey,
    });
    const entered = await app.call<SignInToken>('POST', `/v1/publishers/${two.publisherId}/sign-in`, {
      body: { login: 'jefa', password: body.secret, entrance: 'staff' },
    });
    const token = entered.body.token;
    const wrong = ['422 invalid-request', '/token unknown-reference'];
    assert.deepEqual(refusal(await link(here, token)), wrong);
    await app.call('PUT', '/v1/sign-in/password', { token, body: { password: 'siete zapatos de charol' } });
    for (const other of [token, one.apiKey, two.client.token, `${here.slice(0, -1)}x`])
      assert.deepEqual(refusal(await link(here, other)), wrong);
    assert.deepEqual(refusal(await link(here, here)), ['422 invalid-request', '/token not-accepted']);
  });
}
