import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type {
  FactorAdded,
  Factors,
  PasskeyChallenge,
  RecoveryCodes,
  SignIn,
  SignInToken,
} from '@saldo/sdk/contract';
import { withDatabases, type TestDatabases } from '../db/testing/with-databases.ts';
import { openSecrets } from '../secrets/open-secrets.ts';
import { readAudit } from '../testing/run-handler.ts';
import { seedPublisher } from '../testing/seed-publisher.ts';
import { refusal, TestApp } from '../testing/test-app.ts';
import { Entrance, ORIGIN, PASSWORD, type MadeUser } from './testing/entrance.ts';
import { SoftAuthenticator, type Forgery } from './testing/soft-authenticator.ts';

const PROOF = '/v1/sign-in/second-factor';
const FACTORS = '/v1/sign-in/factors';
const random = (bytes: Uint8Array<ArrayBuffer>) => void crypto.getRandomValues(bytes);

withDatabases('Second factors', suite);

function suite(databases: TestDatabases): void {
  let entrance: Entrance;
  let other: Entrance;

  before(async () => {
    const secrets = openSecrets([crypto.getRandomValues(new Uint8Array(32))], random);
    const app = new TestApp(databases.database, { secrets });
    entrance = new Entrance(app, await seedPublisher(databases.database));
    other = new Entrance(app, await seedPublisher(databases.database));
  });

  const withTotp = async (user?: MadeUser) => {
    const made = user ?? (await entrance.makeUser());
    return { user: made, ...(await entrance.addTotp(await entrance.tokenOf(made))) };
  };
  const listed = async (token: string) =>
    (await entrance.app.call<Factors>('GET', FACTORS, { token, headers: { Origin: ORIGIN } })).body;

  test('an app is added with its first code, and then asked for after the password', async () => {
    const { user, secret, added } = await withTotp();
    assert.equal(added.recoveryCodes?.length, 10);
    const signedIn = await entrance.signIn(user);
    assert.equal(signedIn.body.next, 'second-factor');
    const { token } = signedIn.body;
    assert.deepEqual(refusal(await entrance.post('/v1/sign-in/session', token, {})), ['403 step-required']);
    assert.deepEqual(refusal(await entrance.post(`${FACTORS}/totp`, token, {})), ['403 step-required']);
    const proved = await entrance.post<SignIn>(PROOF, token, { code: entrance.code(secret) });
    assert.deepEqual([proved.status, proved.body.next], [200, undefined]);
    assert.equal((await entrance.post('/v1/sign-in/session', token, {})).status, 201);
    assert.equal((await listed(token)).totp?.lastUsedAt, new Date(entrance.app.now).toISOString());
  });

  test('the secret is kept sealed, and no code counts before the first', async () => {
    const user = await entrance.makeUser();
    const token = await entrance.tokenOf(user);
    const begun = await entrance.post<{ secret: string }>(`${FACTORS}/totp`, token, { password: PASSWORD });
    const row = await databases.database.maintenance((trx) =>
      trx
        .selectFrom('totp_factors')
        .select('secret')
        .where('user_id', '=', user.userId)
        .executeTakeFirstOrThrow(),
    );
    assert.doesNotMatch(
      Buffer.from(row.secret).toString('latin1'),
      new RegExp(begun.body.secret.slice(0, 6)),
    );
    assert.equal((await entrance.signIn(user)).body.next, undefined);
    const wrong = await entrance.post(`${FACTORS}/totp/confirmation`, token, {
      code: entrance.code(begun.body.secret, 2),
    });
    assert.deepEqual(refusal(wrong), ['422 invalid-request', '/code wrong-code']);
  });

  test('a code is taken one step around its time, and no step up to it again', async () => {
    const { user, secret } = await withTotp();
    const prove = async (steps: number) => {
      const token = await entrance.tokenOf(user);
      return (await entrance.post(PROOF, token, { code: entrance.code(secret, steps) })).status;
    };
    entrance.app.now += 300_000;
    assert.equal(await prove(-2), 422);
    assert.equal(await prove(2), 422);
    assert.equal(await prove(0), 200);
    assert.equal(await prove(0), 422);
    assert.equal(await prove(-1), 422);
    assert.equal(await prove(1), 200);
    assert.equal(await prove(1), 422);
    entrance.app.now += 60_000;
    assert.equal(await prove(0), 200);
  });

  test('of the same code at the same moment one is taken', async () => {
    const { user, secret } = await withTotp();
    const tokens = await Promise.all(Array.from({ length: 4 }, () => entrance.tokenOf(user)));
    const code = entrance.code(secret);
    const answers = await Promise.all(tokens.map((token) => entrance.post(PROOF, token, { code })));
    assert.deepEqual(answers.map(({ status }) => status).toSorted(), [200, 422, 422, 422]);
  });

  test('guesses at the same moment wait as those one after the other, from wherever, and the right one ends it', async () => {
    const { user, secret } = await withTotp();
    const tokens = [await entrance.tokenOf(user), await entrance.tokenOf(user)];
    const guesses = Array.from({ length: 12 }, (_, index) => tokens[index % 2]!);
    const right = entrance.code(secret);
    const wrong = right === '000000' ? '000001' : '000000';
    const answers = await Promise.all(guesses.map((token) => entrance.post(PROOF, token, { code: wrong })));
    const looked = answers.filter(({ status }) => status === 422).length;
    assert.equal(looked, 6, 'five are free, the sixth says when the next may come');
    const early = await entrance.post(PROOF, tokens[0]!, { code: right });
    assert.deepEqual(refusal(early), ['429 too-many-sign-ins']);
    entrance.app.now += Number(early.headers.get('retry-after')) * 1000;
    assert.equal((await entrance.post(PROOF, tokens[0]!, { code: entrance.code(secret) })).status, 200);
    assert.ok(
      (await readAudit(databases.database, entrance.seeded.publisherId)).includes(
        `user ${user.userId} second_factor.failed`,
      ),
    );
  });

  test('a recovery code stands for the app once, also at the same moment, and nobody else can use it', async () => {
    const { user, added } = await withTotp();
    const stranger = await withTotp();
    const [code, next] = added.recoveryCodes!;
    const prove = async (whose: MadeUser, recoveryCode: string) =>
      (await entrance.post(PROOF, await entrance.tokenOf(whose), { recoveryCode })).status;
    assert.equal(await prove(stranger.user, code!), 422);
    const both = await Promise.all([
      prove(user, code!),
      prove(user, code!.toUpperCase().replaceAll('-', ' ')),
    ]);
    assert.deepEqual(both.toSorted(), [200, 422]);
    const token = await entrance.tokenOf(user);
    await entrance.post(PROOF, token, { recoveryCode: next });
    assert.equal((await listed(token)).recoveryCodesLeft, 8);
  });

  test('recovery codes are made anew, and an app removed, with the password and a proof', async () => {
    const { user, secret, added } = await withTotp();
    const token = await entrance.tokenOf(user);
    await entrance.post(PROOF, token, { code: entrance.code(secret) });
    const [first, second, third] = added.recoveryCodes!;
    const renew = (body: object) => entrance.post<RecoveryCodes>('/v1/sign-in/recovery-codes', token, body);
    assert.deepEqual(refusal(await renew({ proof: { recoveryCode: first } })), [
      '422 invalid-request',
      '/password required',
    ]);
    const wrong = { password: 'cuatro caballos sin', proof: { recoveryCode: first } };
    assert.deepEqual(refusal(await renew(wrong)), ['422 invalid-request', '/password wrong-password']);
    const renewed = await renew({ password: PASSWORD, proof: { recoveryCode: first } });
    assert.equal(renewed.body.recoveryCodes.length, 10);
    const remove = (recoveryCode: string) =>
      entrance.post<Factors>(`${FACTORS}/removal`, token, {
        factor: 'totp',
        password: PASSWORD,
        proof: { recoveryCode },
      });
    assert.deepEqual(refusal(await remove(second!)), [
      '422 invalid-request',
      '/proof/recoveryCode wrong-code',
    ]);
    assert.ok(third !== undefined);
    const removed = await remove(renewed.body.recoveryCodes[0]!);
    assert.deepEqual(removed.body, { policy: 'optional', passkeys: [], recoveryCodesLeft: 0 });
    assert.equal((await entrance.signIn(user)).body.next, undefined);
  });

  test('where one has to be added the sign-in permits that alone, and where none is wanted none is added', async () => {
    const [contact, clerk] = [await other.makeUser('partner'), await other.makeUser('staff')];
    const nextOf = async (user: MadeUser) => (await other.signIn(user)).body.next;
    await other.setPolicy('required-for-staff');
    assert.deepEqual([await nextOf(contact), await nextOf(clerk)], [undefined, 'enrol-second-factor']);
    await other.setPolicy('required');
    assert.deepEqual(
      [await nextOf(contact), await nextOf(clerk)],
      ['enrol-second-factor', 'enrol-second-factor'],
    );
    const token = await other.tokenOf(clerk);
    assert.deepEqual(refusal(await other.post('/v1/sign-in/session', token, {})), ['403 step-required']);
    const { secret, added } = await other.addTotp(token, '');
    assert.equal((await other.post('/v1/sign-in/session', token, {})).status, 201);
    const last = { factor: 'totp', password: PASSWORD, proof: { recoveryCode: added.recoveryCodes![0] } };
    assert.deepEqual(refusal(await other.post(`${FACTORS}/removal`, token, last)), ['409 in-use']);
    await other.setPolicy('off');
    assert.deepEqual([await nextOf(contact), await nextOf(clerk)], [undefined, undefined]);
    const refused = await other.post(`${FACTORS}/totp`, await other.tokenOf(contact), { password: PASSWORD });
    assert.deepEqual(refusal(refused), ['403 operation-not-permitted']);
    await other.setPolicy('optional');
    assert.equal(await nextOf(clerk), 'second-factor');
    assert.ok(secret);
  });

  test('staff reset them, which ends what the person had open', async () => {
    const { user, secret } = await withTotp();
    const token = await entrance.tokenOf(user);
    await entrance.post(PROOF, token, { code: entrance.code(secret) });
    const path = `/v1/users/${user.userId}/factors`;
    const foreign = await entrance.app.call('DELETE', path, { token: other.seeded.apiKey });
    const unknown = await entrance.app.call('DELETE', `/v1/users/${crypto.randomUUID()}/factors`, {
      token: other.seeded.apiKey,
    });
    assert.deepEqual([refusal(foreign), refusal(foreign)], [refusal(unknown), ['404 not-found']]);
    assert.equal((await entrance.app.call('DELETE', path, { token: entrance.seeded.apiKey })).status, 204);
    assert.equal((await entrance.post('/v1/sign-in/session', token, {})).status, 401);
    assert.equal((await entrance.signIn(user)).body.next, undefined);
  });

  test('a passkey is a second factor, and with verification a sign-in of its own', async () => {
    const user = await entrance.makeUser();
    const { authenticator, passkey } = await entrance.addPasskey(await entrance.tokenOf(user));
    assert.deepEqual([passkey.name, passkey.here], ['Portátil', true]);
    const { body: signedIn } = await entrance.signIn(user);
    assert.equal(signedIn.next, 'second-factor');
    // A browser names no origin where a page reads at its own host.
    for (const [site, here] of [
      ['same-origin', true],
      ['cross-site', false],
    ] as const) {
      const headers = { 'Sec-Fetch-Site': site };
      const { body } = await entrance.app.call<Factors>('GET', '/v1/sign-in/factors', {
        token: signedIn.token,
        headers,
      });
      assert.equal(body.passkeys[0]?.here, here, site);
    }
    const { body: asked } = await entrance.post<PasskeyChallenge>(
      `${PROOF}/passkey-challenge`,
      signedIn.token,
    );
    const answer = authenticator.answer(asked, { verified: false });
    assert.equal((await entrance.post(PROOF, signedIn.token, { passkey: answer })).status, 200);
    assert.equal(
      (await entrance.post(PROOF, signedIn.token, { passkey: answer })).status,
      422,
      'the same answer again',
    );

    const alone = async (forged: Forgery, side = 'partner') => {
      const { body: challenge } = await entrance.open<PasskeyChallenge>('/passkey-challenge');
      return entrance.open<SignInToken>('/passkey', {
        entrance: side,
        passkey: authenticator.answer(challenge, forged),
      });
    };
    const made = await alone({});
    assert.deepEqual([made.status, made.body.next], [201, undefined]);
    assert.equal((await entrance.post('/v1/sign-in/session', made.body.token, {})).status, 201);
    assert.deepEqual(refusal(await alone({ verified: false })), ['401 sign-in-refused']);
    assert.deepEqual(refusal(await alone({}, 'staff')), ['401 sign-in-refused']);
  });

  const FORGERIES: Record<string, Forgery> = {
    'another page': { origin: 'https://saldo.test.evil.example' },
    'another host': { rpId: 'evil.example' },
    'another challenge': { challenge: Buffer.alloc(32).toString('base64url') },
    'another ceremony': { type: 'webauthn.create' },
    'a copy that counts less': { counter: 1 },
  };

  test('a passkey of another page, challenge, person or publisher, and a copy of one, prove nothing', async () => {
    const user = await entrance.makeUser();
    const { authenticator } = await entrance.addPasskey(await entrance.tokenOf(user));
    authenticator.counter = 7;
    const stranger = await entrance.makeUser();
    const { authenticator: strange } = await entrance.addPasskey(await entrance.tokenOf(stranger));
    const foreigner = await other.makeUser();
    const { authenticator: foreign } = await other.addPasskey(await other.tokenOf(foreigner));

    const token = await entrance.tokenOf(user);
    const ask = async () => (await entrance.post<PasskeyChallenge>(`${PROOF}/passkey-challenge`, token)).body;
    const prove = async (by: SoftAuthenticator, forged: Forgery, asked?: PasskeyChallenge, origin = ORIGIN) =>
      refusal(
        await entrance.post(PROOF, token, { passkey: by.answer(asked ?? (await ask()), forged) }, origin),
      );
    const refused = ['422 invalid-request', '/passkey passkey-refused'];
    await entrance.post(PROOF, token, { passkey: authenticator.answer(await ask()) });
    for (const [what, forged] of Object.entries(FORGERIES))
      assert.deepEqual(await prove(authenticator, forged), refused, what);
    assert.deepEqual(await prove(strange, {}), refused, 'of another person');
    assert.deepEqual(await prove(foreign, {}), refused, 'of another publisher');
    const elsewhere = (
      await entrance.post<PasskeyChallenge>(`${PROOF}/passkey-challenge`, await entrance.tokenOf(user))
    ).body;
    assert.deepEqual(await prove(authenticator, {}, elsewhere), refused, 'for another sign-in');
    const late = await ask();
    entrance.app.now += 5 * 60_000;
    assert.deepEqual(await prove(authenticator, {}, late), refused, 'too late');

    const { body: challenge } = await entrance.open<PasskeyChallenge>('/passkey-challenge');
    const answer = { entrance: 'partner', passkey: foreign.answer(challenge) };
    assert.deepEqual(refusal(await entrance.open('/passkey', answer)), ['401 sign-in-refused']);
    const theirs = await other.open<PasskeyChallenge>('/passkey-challenge');
    const mixed = { entrance: 'partner', passkey: authenticator.answer(theirs.body) };
    assert.deepEqual(refusal(await entrance.open('/passkey', mixed)), ['401 sign-in-refused']);
    assert.deepEqual(refusal(await entrance.open('/passkey-challenge', undefined, 'https://evil.example')), [
      '403 origin-not-allowed',
    ]);
  });

  test('a passkey is made for the page and sign-in that asked, once', async () => {
    const user = await entrance.makeUser();
    const token = await entrance.tokenOf(user);
    const path = `${FACTORS}/passkeys`;
    const ask = async () =>
      (await entrance.post<PasskeyChallenge>(`${path}/challenge`, token, { password: PASSWORD })).body;
    const make = async (forged: Forgery, asked?: PasskeyChallenge, as = token) =>
      refusal(
        await entrance.post(
          path,
          as,
          new SoftAuthenticator(ORIGIN).make(asked ?? (await ask()), 'x', forged),
        ),
      );
    const refused = ['422 invalid-request', '/id passkey-refused'];
    for (const forged of [
      FORGERIES['another page']!,
      FORGERIES['another host']!,
      FORGERIES['another challenge']!,
      { type: 'webauthn.get' },
    ])
      assert.deepEqual(await make(forged), refused);
    const thief = await entrance.tokenOf(await entrance.makeUser());
    assert.deepEqual(await make({}, await ask(), thief), refused);
    const asked = await ask();
    const authenticator = new SoftAuthenticator(ORIGIN);
    assert.equal((await entrance.post<FactorAdded>(path, token, authenticator.make(asked))).status, 201);
    assert.deepEqual(await make({}, asked), refused);
    assert.deepEqual(
      refusal(await entrance.post(path, token, authenticator.make(await ask()))),
      refused,
      'known already',
    );
  });

  test('who was reset begins with the activation, whatever passkey they have', async () => {
    const user = await entrance.makeUser();
    const { authenticator } = await entrance.addPasskey(await entrance.tokenOf(user));
    await entrance.app.call('POST', `/v1/users/${user.userId}/activation`, { token: entrance.seeded.apiKey });
    const { body: challenge } = await entrance.open<PasskeyChallenge>('/passkey-challenge');
    const answer = { entrance: 'partner', passkey: authenticator.answer(challenge) };
    assert.deepEqual(refusal(await entrance.open('/passkey', answer)), ['401 sign-in-refused']);
  });
}
