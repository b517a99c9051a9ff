import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { Activation, SessionToken, SignInToken, User } from '@saldo/sdk/contract';
import { ROUTES } from '../../packages/demo-server/src/server/contract/route.ts';
import { withDatabases } from '../../packages/demo-server/src/server/db/testing/with-databases.ts';
import type { Passwords } from '../../packages/demo-server/src/server/passwords/passwords.ts';
import { quickPasswords } from '../../packages/demo-server/src/server/testing/quick-passwords.ts';
import {
  SEEDED_PASSWORD,
  seedPublisher,
  type SeededPublisher,
} from '../../packages/demo-server/src/server/testing/seed-publisher.ts';
import { refusal, TestApp } from '../../packages/demo-server/src/server/testing/test-app.ts';
import { makeAccount, type MadeAccount } from '../contract/make-account.ts';
import { requestFor } from '../contract/request-for.ts';

const PASSWORD = 'tres tristes tigres y un trigal';

/** Counts the work, which is what an answer's time tells. */
class CountedPasswords implements Passwords {
  readonly decoy = quickPasswords.decoy;
  hashes = 0;

  hash(password: string): Promise<string> {
    this.hashes += 1;
    return quickPasswords.hash(password);
  }

  verify(password: string, kept: string): Promise<boolean> {
    this.hashes += 1;
    return quickPasswords.verify(password, kept);
  }

  isOutdated(kept: string): boolean {
    return quickPasswords.isOutdated(kept);
  }
}

withDatabases('who attacks the entrance', (databases) => {
  const passwords = new CountedPasswords();
  let app: TestApp;
  let seeded: SeededPublisher;
  let account: MadeAccount;
  let count = 0;

  before(async () => {
    app = new TestApp(databases.database, { passwords });
    seeded = await seedPublisher(databases.database);
    account = await makeAccount(app, seeded);
  });

  const signIn = (login: string, password: string, entrance = 'partner', publisherId = seeded.publisherId) =>
    app.call<SignInToken>('POST', `/v1/publishers/${publisherId}/sign-in`, {
      body: { login, password, entrance },
      address: `198.51.100.${(count += 1) % 250}`,
    });
  const put = (user: User, body: object) =>
    app.call('PUT', `/v1/users/${user.id}`, { token: seeded.apiKey, body });
  const activation = async (user: User) =>
    (await app.call<Activation>('POST', `/v1/users/${user.id}/activation`, { token: seeded.apiKey })).body
      .secret;
  const invite = async () => {
    const partners = [{ externalId: 'C-0001' }];
    const body = { login: `persona-${(count += 1)}`, name: 'Berta Ficticia', side: 'partner', partners };
    const { body: user } = await app.call<User>('POST', '/v1/users', { token: seeded.apiKey, body });
    return { user, body, secret: await activation(user) };
  };

  test('learns nothing from the work: one hash whatever is wrong, and none while waiting', async () => {
    const off = await invite();
    const invited = await invite();
    await put(off.user, { ...off.body, disabled: true });
    const worked: Record<string, number> = {};
    const ask = async (what: string, asking: () => Promise<{ status: number }>) => {
      const before = passwords.hashes;
      assert.equal((await asking()).status, 401, what);
      worked[what] = passwords.hashes - before;
    };
    await ask('unknown login', () => signIn('nadie', PASSWORD));
    await ask('wrong password', () => signIn(seeded.user.login, PASSWORD));
    await ask('no password yet', () => signIn(invited.user.login, PASSWORD));
    await ask('disabled', () => signIn(off.user.login, off.secret));
    await ask('other entrance', () => signIn(seeded.user.login, SEEDED_PASSWORD, 'staff'));
    await ask('unknown publisher', () =>
      signIn(seeded.user.login, SEEDED_PASSWORD, 'partner', crypto.randomUUID()),
    );
    assert.deepEqual(new Set(Object.values(worked)), new Set([1]), JSON.stringify(worked));
  });

  test('with an activation can set a password, and do nothing else of the whole contract', async () => {
    const { user, secret } = await invite();
    const { token } = (await signIn(user.login, secret)).body;
    const may = ['getSignIn', 'changePassword', 'signOut'];
    for (const route of ROUTES.filter(
      ({ kind, operationId }) => kind !== 'open' && !may.includes(operationId),
    )) {
      const { path, body, headers } = requestFor(route, account);
      const answer = await app.call<{ code: string }>(route.method, path, { token, body, headers });
      const code = route.callers.includes('sign-in') ? 'step-required' : 'operation-not-permitted';
      assert.deepEqual([answer.status, answer.body.code], [403, code], route.operationId);
    }
  });

  test('gets in once with an activation that two use at the same time', async () => {
    const { user, secret } = await invite();
    const answers = await Promise.all(Array.from({ length: 8 }, () => signIn(user.login, secret)));
    assert.equal(answers.filter(({ status }) => status === 201).length, 1);
  });

  test('keeps nothing of a sign-in that a reset overtakes', async () => {
    for (let round = 0; round < 5; round++) {
      const { user, secret } = await invite();
      const { token } = (await signIn(user.login, secret)).body;
      await app.call('PUT', '/v1/sign-in/password', { token, body: { password: PASSWORD } });
      const signingIn = Array.from({ length: 4 }, () => signIn(user.login, PASSWORD));
      const [reset, ...entered] = await Promise.all([activation(user), ...signingIn]);
      assert.ok(reset.length > 0);
      for (const { status, body } of entered) {
        if (status !== 201) continue;
        const answer = await app.call('POST', '/v1/sign-in/session', { token: body.token, body: {} });
        assert.deepEqual(refusal(answer), ['401 session-expired']);
      }
    }
  });

  test('guesses no more often for asking a hundred times at once', async () => {
    const { user } = await invite();
    const before = passwords.hashes;
    const body = { login: user.login, password: PASSWORD, entrance: 'partner' };
    const path = `/v1/publishers/${seeded.publisherId}/sign-in`;
    const tries = Array.from({ length: 100 }, () =>
      app.call('POST', path, { body, address: '203.0.113.77' }),
    );
    const answers = await Promise.all(tries);
    assert.equal(answers.filter(({ status }) => status === 401).length, 5);
    assert.equal(answers.filter(({ status }) => status === 429).length, 95);
    assert.equal(passwords.hashes - before, 5);
  });

  test('with the session of somebody who was disabled or whose partner was taken away sees nothing', async () => {
    const { user, body, secret } = await invite();
    const { token } = (await signIn(user.login, secret)).body;
    await app.call('PUT', '/v1/sign-in/password', { token, body: { password: PASSWORD } });
    const mint = () => app.call<SessionToken>('POST', '/v1/sign-in/session', { token, body: {} });
    const first = (await mint()).body.token;
    await put(user, { ...body, partners: [{ externalId: 'C-0002' }] });
    assert.equal((await app.call('GET', '/v1/documents', { token: first })).status, 401);
    const named = { partnerId: seeded.client.partnerId };
    const taken = await app.call('POST', '/v1/sign-in/session', { token, body: named });
    assert.deepEqual(refusal(taken), ['422 invalid-request', '/partnerId unknown-reference']);
    const second = (await mint()).body.token;
    await put(user, { ...body, partners: [{ externalId: 'C-0002' }], disabled: true });
    for (const [path, ended] of [
      ['/v1/documents', second],
      ['/v1/sign-in', token],
    ] as const)
      assert.deepEqual(refusal(await app.call('GET', path, { token: ended })), ['401 session-expired']);
  });

  test('of a collector sees no user, no credential and no sign-in, whatever the statement asks for', async () => {
    const sees = seeded.collector.caller.sees;
    const { publisherId } = seeded;
    for (const table of [
      'users',
      'user_credentials',
      'sign_ins',
      'user_links',
      'sign_in_settings',
    ] as const) {
      const rows = await databases.database.transaction({ publisherId, sees }, (trx) =>
        trx.selectFrom(table).select('publisher_id').execute(),
      );
      assert.deepEqual(rows, [], table);
    }
  });
});
