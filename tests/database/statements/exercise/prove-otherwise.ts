import assert from 'node:assert/strict';
import type { PasskeyChallenge, Provider, ProviderFlow } from '@saldo/sdk/contract';
import { resealSecrets } from '../../../../packages/demo-server/src/server/command/reseal-secrets.ts';
import type { Database } from '../../../../packages/demo-server/src/server/db/database.ts';
import { Entrance, PASSWORD } from '../../../../packages/demo-server/src/server/factors/testing/entrance.ts';
import { LyingProvider } from '../../../../packages/demo-server/src/server/openid/testing/lying-provider.ts';
import { readHostList } from '../../../../packages/demo-server/src/server/outbound/host-list.ts';
import { openOutbound } from '../../../../packages/demo-server/src/server/outbound/open-outbound.node.ts';
import { nodeArgon2 } from '../../../../packages/demo-server/src/server/passwords/argon2.node.ts';
import { argon2Passwords } from '../../../../packages/demo-server/src/server/passwords/argon2-passwords.ts';
import { openSecrets } from '../../../../packages/demo-server/src/server/secrets/open-secrets.ts';
import type { SeededPublisher } from '../../../../packages/demo-server/src/server/testing/seed-publisher.ts';
import { TestApp } from '../../../../packages/demo-server/src/server/testing/test-app.ts';

/** By an app, recovery codes, passkeys and a provider. */
export async function proveOtherwise(database: Database, seeded: SeededPublisher): Promise<void> {
  await using liar = await LyingProvider.open();
  const hosts = readHostList(liar.issuer)!;
  const app = new TestApp(database, { providerOutbound: openOutbound({ hosts, privateToo: true }) });
  liar.clock = () => app.now;
  const entrance = new Entrance(app, seeded);
  await proveByFactors(entrance);
  await comeThrough(entrance, liar);
  await keepPasswordAnew(database, entrance);
  await sealAnew(database, entrance);
}

async function proveByFactors(entrance: Entrance): Promise<void> {
  const user = await entrance.makeUser();
  const token = await entrance.tokenOf(user);
  const { secret, added } = await entrance.addTotp(token);
  const { authenticator, passkey } = await entrance.addPasskey(token);
  const proofs = [{ code: entrance.code(secret) }, { recoveryCode: added.recoveryCodes![0] }];
  for (const proof of proofs) {
    const { status } = await entrance.post('/v1/sign-in/second-factor', await entrance.tokenOf(user), proof);
    assert.equal(status, 200);
  }
  const { body: challenge } = await entrance.open<PasskeyChallenge>('/passkey-challenge');
  const alone = { entrance: 'partner', passkey: authenticator.answer(challenge) };
  assert.equal((await entrance.open('/passkey', alone)).status, 201);
  const guessing = await entrance.tokenOf(await entrance.makeUser());
  for (let guess = 0; guess < 7; guess++)
    await entrance.post('/v1/sign-in/second-factor', guessing, { code: '000000' });
  for (const [index, factor] of [passkey.id, 'totp'].entries()) {
    const proof = { recoveryCode: added.recoveryCodes![index + 1] };
    const body = { factor, password: PASSWORD, proof };
    assert.equal((await entrance.post('/v1/sign-in/factors/removal', token, body)).status, 200);
  }
}

/** Without a key, as if there had been another: what others have sealed they open as before. */
async function sealAnew(database: Database, entrance: Entrance): Promise<void> {
  await entrance.addTotp(await entrance.tokenOf(await entrance.makeUser()));
  const secrets = { ...openSecrets([], (bytes) => bytes), isCurrent: () => false };
  assert.ok((await database.maintenance((trx) => resealSecrets(trx, secrets))) > 2);
}

/** As after the server has come to ask more of passwords. */
async function keepPasswordAnew(database: Database, entrance: Entrance): Promise<void> {
  const user = await entrance.makeUser();
  const random = (bytes: Uint8Array<ArrayBuffer>) => void crypto.getRandomValues(bytes);
  const passwords = argon2Passwords(nodeArgon2, random, { memoryKib: 16, passes: 1, parallelism: 1 });
  const stricter = new Entrance(new TestApp(database, { passwords }), entrance.seeded);
  assert.equal((await stricter.signIn(user)).status, 201);
}

async function comeThrough(entrance: Entrance, liar: LyingProvider): Promise<void> {
  const { login } = await entrance.makeUser('staff');
  const { apiKey: token } = entrance.seeded;
  const input = { label: 'x', issuer: liar.issuer, clientId: 'saldo', entrance: 'staff' };
  const at = '/v1/sign-in-providers';
  const { body: provider } = await entrance.app.call<Provider>('POST', at, { token, body: input });
  const come = async () => {
    const redirectUri = 'https://saldo.test/portal/staff.html';
    const { body: flow } = await entrance.open<ProviderFlow>(`/providers/${provider.id}`, { redirectUri });
    liar.nonce = new URL(flow.url).searchParams.get('nonce')!;
    liar.lie = { claims: { email: login } };
    const { id, secret, state } = flow;
    const answer = await entrance.open('/provider-response', {
      id,
      secret,
      state,
      code: 'x',
      iss: liar.issuer,
    });
    assert.equal(answer.status, 201, JSON.stringify(answer.body));
  };
  await come();
  await come();
  await entrance.app.call('GET', `/v1/publishers/${entrance.seeded.publisherId}/sign-in`);
  const another = { token, body: { ...input, clientId: 'another', clientSecret: 'a secret of the client' } };
  assert.equal((await entrance.app.call('PUT', `${at}/${provider.id}`, another)).status, 200);
}
