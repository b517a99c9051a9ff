import assert from 'node:assert/strict';
import type { Activation, SignInToken, User } from '@saldo/sdk/contract';
import { passwordLinkMailing } from '../../../../packages/demo-server/src/server/sign-in/mail-password-link.ts';
import {
  SEEDED_PASSWORD,
  type SeededPublisher,
} from '../../../../packages/demo-server/src/server/testing/seed-publisher.ts';
import { TestApp } from '../../../../packages/demo-server/src/server/testing/test-app.ts';
import { databaseBlobs } from '../../../../packages/demo-server/src/server/blobs/blobs.ts';
import { nodeArgon2 } from '../../../../packages/demo-server/src/server/passwords/argon2.node.ts';
import { argon2Passwords } from '../../../../packages/demo-server/src/server/passwords/argon2-passwords.ts';
import { makeAccount, makeSignIn } from '../../../contract/make-account.ts';

const random = (bytes: Uint8Array<ArrayBuffer>) => void crypto.getRandomValues(bytes);

/** Signing in rightly, wrongly, too often, with an activation, by other parameters than before, and by mail. */
export async function signPeopleIn(app: TestApp, seeded: SeededPublisher): Promise<void> {
  const { publisherId, apiKey, user } = seeded;
  const account = await makeAccount(app, seeded);
  const entrance = `/v1/publishers/${publisherId}/sign-in`;
  const signIn = (login: string, password: string, by = app) =>
    by.call<SignInToken>('POST', entrance, { body: { login, password, entrance: 'partner' } });
  await app.call('GET', entrance);
  await app.call('GET', '/v1/sign-in', { token: await makeSignIn(app, seeded) });
  const colleague = { login: 'colega', name: 'Colega Ficticia', side: 'staff', role: 'administrator' };
  const sight = { sees: 'everything' };
  const made = await app.call<User>('POST', '/v1/users', { token: apiKey, body: { ...colleague, sight } });
  const demoted = await app.call('PUT', `/v1/users/${made.body.id}`, {
    token: seeded.administrator.token,
    body: { ...colleague, role: 'viewer', sight },
  });
  assert.equal(demoted.status, 422, JSON.stringify(demoted.body));
  const issue = await app.call<Activation>('POST', `/v1/users/${account.userId}/activation`, {
    token: apiKey,
  });
  const { token } = (await signIn(account.userLogin, issue.body.secret)).body;
  await app.call('PUT', '/v1/sign-in/password', { token, body: { password: 'cuatro caballos sin grapa' } });
  const parameters = { memoryKib: 16, passes: 1, parallelism: 1 };
  const later = new TestApp(app.database, {
    passwords: argon2Passwords(nodeArgon2, random, parameters),
    canMail: true,
  });
  assert.equal((await signIn(user.login, SEEDED_PASSWORD, later)).status, 201);
  for (let tries = 0; tries < 6; tries++) await signIn('nadie', 'no es la clave');
  const settings = { selfServiceReset: true };
  await app.call('PUT', '/v1/sign-in-settings', { token: apiKey, body: settings });
  const forgot = { login: user.login, entrance: 'partner' };
  assert.equal((await later.call('POST', `${entrance}/forgot`, { body: forgot })).status, 202);
  const deps = {
    ...{ database: app.database, blobs: databaseBlobs, clock: () => app.now, random, log: () => undefined },
    ...{ mailer: { send: () => Promise.resolve() }, portalUrl: 'https://portal.example/' },
  };
  const payload = { loginKey: user.login, entrance: 'partner' };
  await passwordLinkMailing.run(deps, { publisherId, jobId: crypto.randomUUID(), payload });
}
