import assert from 'node:assert/strict';
import { before, beforeEach, test } from 'node:test';
import type {
  Activation,
  Partner,
  Session,
  SessionToken,
  SignIn,
  SignInToken,
  User,
} from '@saldo/sdk/contract';
import { withDatabases, type TestDatabases } from '../db/testing/with-databases.ts';
import { readAudit } from '../testing/run-handler.ts';
import { SEEDED_PASSWORD, seedPublisher, type SeededPublisher } from '../testing/seed-publisher.ts';
import { refusal, TestApp, type CallOptions } from '../testing/test-app.ts';

const PASSWORD = 'tres tristes tigres y un trigal';
const HOUR_MS = 60 * 60 * 1000;

withDatabases('Signing in', suite);

function suite(databases: TestDatabases): void {
  let app: TestApp;
  let seeded: SeededPublisher;
  let count = 0;

  before(async () => {
    seeded = await seedPublisher(databases.database);
  });
  beforeEach(() => {
    app = new TestApp(databases.database);
  });

  const entrance = () => `/v1/publishers/${seeded.publisherId}/sign-in`;
  const signIn = (
    login: string,
    password: string,
    options: CallOptions & { at?: 'partner' | 'staff' } = {},
  ) => {
    const { at = 'partner', ...rest } = options;
    return app.call<SignInToken>('POST', entrance(), {
      body: { login, password, entrance: at },
      address: `198.51.100.${(count += 1) % 250}`,
      ...rest,
    });
  };
  const invite = async (input: object = {}) => {
    const body = {
      login: `persona-${(count += 1)}@cliente.example`,
      name: 'Berta Ficticia',
      side: 'partner',
      partners: [{ externalId: 'C-0001' }],
      ...input,
    };
    const token = seeded.apiKey;
    const { body: user } = await app.call<User>('POST', '/v1/users', { token, body });
    const { body: activation } = await app.call<Activation>('POST', `/v1/users/${user.id}/activation`, {
      token,
    });
    return { user, secret: activation.secret, input: body };
  };
  const activate = async (input: object = {}) => {
    const invited = await invite(input);
    const at = invited.user.side as 'partner' | 'staff';
    const { token } = (await signIn(invited.user.login, invited.secret, { at })).body;
    const set = await app.call<SignIn>('PUT', '/v1/sign-in/password', {
      token,
      body: { password: PASSWORD },
    });
    assert.equal(set.status, 200, JSON.stringify(set.body));
    return { ...invited, token };
  };
  const sessionOf = (token: string, body: object = {}) =>
    app.call<SessionToken>('POST', '/v1/sign-in/session', { token, body });

  test('a newcomer signs in with what was issued, sets a password, and only then sees their own', async () => {
    const { user, secret } = await invite();
    assert.equal(user.status, 'invited');
    const first = await signIn(user.login.toUpperCase(), secret.toLowerCase());
    assert.deepEqual([first.status, first.body.next], [201, 'change-password']);
    const { token } = first.body;
    assert.deepEqual(refusal(await sessionOf(token)), ['403 step-required']);
    const set = await app.call<SignIn>('PUT', '/v1/sign-in/password', {
      token,
      body: { password: PASSWORD },
    });
    assert.deepEqual([set.status, set.body.next], [200, undefined]);
    const session = (await sessionOf(token)).body;
    const { body } = await app.call<Session>('GET', '/v1/session', { token: session.token });
    assert.deepEqual(body.partner?.externalId, 'C-0001');
    assert.deepEqual(body.user, { externalId: user.id, name: 'Berta Ficticia' });
    assert.ok(body.operations.includes('createPaymentReport') && !body.operations.includes('listUsers'));
    assert.equal((await signIn(user.login, PASSWORD)).status, 201);
  });

  test('an activation is used once, and within 72 hours', async () => {
    const { user, secret } = await invite();
    assert.equal((await signIn(user.login, secret)).status, 201);
    assert.deepEqual(refusal(await signIn(user.login, secret)), ['401 sign-in-refused']);
    const late = await invite();
    app.now += 72 * HOUR_MS;
    assert.deepEqual(refusal(await signIn(late.user.login, late.secret)), ['401 sign-in-refused']);
    app.now -= 1;
    assert.equal((await signIn(late.user.login, late.secret)).status, 201);
  });

  test('unknown, wrong, disabled, at the other entrance, at an unknown publisher: one answer', async () => {
    const { user, input } = await activate();
    const { user: off } = await activate();
    await app.call('PUT', `/v1/users/${off.id}`, {
      token: seeded.apiKey,
      body: { ...input, login: off.login, disabled: true },
    });
    const answers = [
      await signIn('nadie', PASSWORD),
      await signIn(user.login, 'otra cosa muy distinta'),
      await signIn(off.login, PASSWORD),
      await signIn(user.login, PASSWORD, { at: 'staff' }),
      await app.call('POST', `/v1/publishers/${crypto.randomUUID()}/sign-in`, {
        body: { login: user.login, password: PASSWORD, entrance: 'partner' },
      }),
    ].map(({ status, body }) => ({ status, body: { ...(body as object), requestId: '' } }));
    for (const answer of answers) assert.deepEqual(answer, answers[0]);
    assert.equal(answers[0]!.status, 401);
  });

  test('a reset ends the password, sign-ins and sessions at once', async () => {
    const { user, token } = await activate();
    const session = (await sessionOf(token)).body.token;
    const reset = await app.call('POST', `/v1/users/${user.id}/activation`, { token: seeded.apiKey });
    assert.equal(reset.status, 201);
    assert.deepEqual(refusal(await app.call('GET', '/v1/documents', { token: session })), [
      '401 session-expired',
    ]);
    assert.deepEqual(refusal(await app.call('GET', '/v1/sign-in', { token })), ['401 session-expired']);
    assert.deepEqual(refusal(await signIn(user.login, PASSWORD)), ['401 sign-in-refused']);
  });

  test('signing out ends the sessions with it', async () => {
    const { token } = await activate();
    const session = (await sessionOf(token)).body.token;
    assert.equal((await app.call('GET', '/v1/documents', { token: session })).status, 200);
    assert.equal((await app.call('DELETE', '/v1/sign-in', { token })).status, 204);
    assert.deepEqual(refusal(await app.call('GET', '/v1/documents', { token: session })), [
      '401 session-expired',
    ]);
  });

  test('a sign-in ends an hour after its last use, and twelve after it began', async () => {
    const token = (await signIn(seeded.user.login, SEEDED_PASSWORD)).body.token;
    for (let hours = 0; hours < 12; hours++) {
      app.now += HOUR_MS - 1;
      assert.equal((await sessionOf(token)).status, 201, String(hours));
    }
    app.now += 12;
    assert.deepEqual(refusal(await sessionOf(token)), ['401 session-expired']);
    const idle = (await signIn(seeded.user.login, SEEDED_PASSWORD)).body.token;
    app.now += HOUR_MS;
    assert.deepEqual(refusal(await sessionOf(idle)), ['401 session-expired']);
  });

  test('staff do what their role says, from this moment another where it is changed', async () => {
    const input = {
      side: 'staff',
      partners: undefined,
      role: 'collector',
      sight: { partners: [{ externalId: 'C-0002' }] },
    };
    const { user, token, input: sent } = await activate(input);
    const session = (await sessionOf(token)).body.token;
    const { operations } = (await app.call<Session>('GET', '/v1/session', { token: session })).body;
    assert.ok(operations.includes('createThread') && operations.includes('listPartners'));
    for (const none of ['publish', 'reviewPaymentReport', 'listUsers', 'createFile', 'createPaymentReport'])
      assert.ok(!operations.includes(none), none);
    const { body } = await app.call<{ data: { externalId: string }[] }>('GET', '/v1/partners', {
      token: session,
    });
    assert.deepEqual(
      body.data.map(({ externalId }) => externalId),
      ['C-0002'],
    );
    const put = await app.call('PUT', `/v1/users/${user.id}`, {
      token: seeded.administrator.token,
      body: { ...sent, removedRights: ['send'] },
    });
    assert.equal(put.status, 200, JSON.stringify(put.body));
    assert.deepEqual(refusal(await app.call('GET', '/v1/partners', { token: session })), [
      '401 session-expired',
    ]);
    const again = (await sessionOf(token)).body.token;
    const now = (await app.call<Session>('GET', '/v1/session', { token: again })).body.operations;
    assert.ok(!now.includes('createThread') && now.includes('listThreads'));
  });

  test('staff are told the partners whom they follow, and none where they follow everybody', async () => {
    const partnersOf = async (sight: object) => {
      const { token } = await activate({ side: 'staff', partners: undefined, role: 'collector', sight });
      const { accesses } = (await app.call<SignIn>('GET', '/v1/sign-in', { token })).body;
      return accesses[0]!.partners.map(({ externalId }) => externalId);
    };
    assert.deepEqual(await partnersOf({ partners: [{ externalId: 'C-0002' }] }), ['C-0002']);
    assert.deepEqual(await partnersOf({ sees: 'everything' }), []);
  });

  test('a partner of a user that was deleted stays where it is put again, and is nobody else’s to name', async () => {
    const token = seeded.apiKey;
    const partners = [{ externalId: 'C-0001' }, { externalId: `C-GONE-${(count += 1)}` }];
    const [, { externalId }] = partners as [unknown, { externalId: string }];
    const published = await app.call<Partner>('PUT', `/v1/partners/external/${externalId}`, {
      token,
      body: { name: 'Ficticia que se va', direction: 'receivable' },
    });
    const { id } = published.body;
    const { user, input } = await invite({ partners });
    assert.equal((await app.call('DELETE', `/v1/partners/external/${externalId}`, { token })).status, 204);
    const path = `/v1/users/${user.id}`;
    const { body: now } = await app.call<User>('GET', path, { token });
    assert.deepEqual([now.partners.map((one) => one.externalId), now.gonePartners], [['C-0001'], [id]]);
    const put = (body: object) => app.call<User>('PUT', path, { token, body: { ...input, ...body } });
    const kept = [...now.partners.map((one) => ({ id: one.id })), { id: id.toUpperCase() }];
    const { body: renamed } = await put({ name: 'Berta Ejemplo', partners: kept });
    assert.deepEqual([renamed.name, renamed.gonePartners], ['Berta Ejemplo', [id]]);
    const other = await app.call('POST', '/v1/users', {
      token,
      body: { ...input, login: 'x', partners: kept },
    });
    assert.deepEqual(refusal(other), ['422 invalid-request', '/partners/1/id unknown-reference']);
    const { body: without } = await put({ partners: [{ externalId: 'C-0001' }] });
    assert.equal(without.gonePartners, undefined);
    assert.deepEqual(refusal(await put({ partners: kept })), [
      '422 invalid-request',
      '/partners/1/id unknown-reference',
    ]);
  });

  test('a user who is put again with the same in another order is not changed and stays inside', async () => {
    const partners = [{ externalId: 'C-0001' }, { externalId: 'C-0002' }];
    const addedRights = ['send', 'approve'];
    const { user, input } = await invite({
      side: 'staff',
      role: 'viewer',
      partners: undefined,
      addedRights,
      sight: { partners },
    });
    for (const turned of [false, true]) {
      const order = <T>(list: readonly T[]) => (turned ? list.toReversed() : list);
      const { status, body } = await app.call<User>('PUT', `/v1/users/${user.id}`, {
        token: seeded.apiKey,
        body: { ...input, addedRights: order(addedRights), sight: { partners: order(partners) } },
      });
      assert.deepEqual([status, body.revision], [200, user.revision]);
    }
  });

  test('administrators neither shut themselves out nor leave nobody who administers', async () => {
    seeded = await seedPublisher(databases.database);
    const administrator = { side: 'staff', partners: undefined, role: 'administrator' };
    const sight = { sees: 'everything' };
    const [one, two] = [
      await activate({ ...administrator, sight }),
      await activate({ ...administrator, sight }),
    ];
    const sessions = await Promise.all([one, two].map(async ({ token }) => (await sessionOf(token)).body));
    const put = ({ user, input }: typeof one, change: object, token: string) =>
      app.call<User>('PUT', `/v1/users/${user.id}`, { token, body: { ...input, ...change } });
    const own = sessions[0]!.token;
    for (const [change, pointer] of [
      [{ disabled: true }, '/disabled'],
      [{ role: 'clerk' }, '/role'],
      [{ removedRights: ['administer'] }, '/removedRights'],
    ] as const) {
      assert.deepEqual(refusal(await put(one, change, own)), ['422 invalid-request', `${pointer} yourself`]);
    }
    for (const [method, path] of [
      ['POST', 'activation'],
      ['DELETE', 'factors'],
    ] as const) {
      const answer = await app.call(method, `/v1/users/${one.user.id}/${path}`, { token: own });
      assert.deepEqual(refusal(answer), ['422 invalid-request', 'path/userId yourself']);
    }
    assert.equal((await put(one, { name: 'Berta Ejemplo' }, own)).status, 200);
    // Each takes it from the other at the same moment: the second to arrive is told that nobody would be left.
    const [ofOne, ofTwo] = [(await sessionOf(one.token)).body, (await sessionOf(two.token)).body];
    const both = await Promise.all([
      put(two, { role: 'viewer' }, ofOne.token),
      put(one, { disabled: true }, ofTwo.token),
    ]);
    const refused = both.filter(({ status }) => status !== 200).map((answer) => refusal(answer));
    assert.equal(refused.length, 1);
    assert.match(refused.join(), /last-administrator$|401 session-expired|403 operation-not-permitted/);
    assert.equal((await put(one, { disabled: true }, seeded.apiKey)).status, 200);
    assert.equal((await put(two, { role: 'viewer' }, seeded.apiKey)).status, 200);
  });

  test('who fails waits longer and longer; the right person from elsewhere does not', async () => {
    const { user } = await activate();
    const attacker = { address: '203.0.113.9' };
    const waits: number[] = [];
    for (let tries = 0; tries < 12; tries++) {
      const answer = await signIn(user.login, `no es la clave ${tries}`, attacker);
      if (answer.status === 401) continue;
      assert.equal(answer.status, 429);
      const seconds = Number(answer.headers.get('retry-after'));
      waits.push(seconds);
      app.now += seconds * 1000;
    }
    assert.deepEqual(waits, [1, 2, 4, 8]);
    app.now += 1000;
    await signIn(user.login, 'no es la clave', attacker);
    assert.equal((await signIn(user.login, PASSWORD, attacker)).status, 429);
    assert.equal((await signIn(user.login, PASSWORD)).status, 201);
  });

  test('only pages of the portal sign in', async () => {
    const asked = (Origin: string) =>
      signIn(seeded.user.login, SEEDED_PASSWORD, { headers: { Origin } }).then((answer) => answer.status);
    app = new TestApp(databases.database, { portalOrigins: ['https://portal.example'] });
    assert.deepEqual(
      [
        await asked('https://saldo.test'),
        await asked('https://portal.example'),
        await asked('https://evil.example'),
      ],
      [201, 201, 403],
    );
  });

  test('is on record', async () => {
    seeded = await seedPublisher(databases.database);
    const { user, token } = await activate();
    await app.call('DELETE', '/v1/sign-in', { token });
    await signIn(user.login, 'no es la clave');
    const acts = (await readAudit(databases.database, seeded.publisherId)).map((act) =>
      act.split(' ').at(-1),
    );
    assert.deepEqual(acts.toSorted(), [
      'sign_in.failed',
      'user.created',
      'user.password_changed',
      'user.reset',
      'user.signed_in',
      'user.signed_out',
    ]);
  });
}
