import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { ROUTES, type Route } from '../../packages/demo-server/src/server/contract/route.ts';
import { withDatabases } from '../../packages/demo-server/src/server/db/testing/with-databases.ts';
import {
  seedPublisher,
  type SeededPublisher,
} from '../../packages/demo-server/src/server/testing/seed-publisher.ts';
import { TestApp, type Answer } from '../../packages/demo-server/src/server/testing/test-app.ts';
import { LISTS, OF_A_PARTNER } from './lists.ts';
import { makeAccount, makeSignIn, type MadeAccount } from './make-account.ts';
import { isEmbedded, isEnding, requestFor, UNDER_WAY } from './request-for.ts';

/**
 * Every operation of the contract, asked by everybody. The application checks each of its answers against the contract
 * and fails where one differs, so a status that is expected here is an answer that the contract describes.
 */
withDatabases('every operation', (databases) => {
  let app: TestApp;
  let own: SeededPublisher;
  let foreign: SeededPublisher;
  let account: MadeAccount;

  before(async () => {
    app = new TestApp(databases.database);
    own = await seedPublisher(databases.database);
    foreign = await seedPublisher(databases.database);
    account = await makeAccount(app, own);
  });

  const ask = async (
    route: Route,
    token: string | undefined,
    ids: MadeAccount,
  ): Promise<Answer<{ code?: string }>> => {
    const as = token === own.client.token || token === own.otherClient.token ? 'partner' : 'publisher';
    const { path, body, headers } = requestFor(route, ids, as);
    return app.call(route.method, path, { ...(token === undefined ? {} : { token }), body, headers });
  };

  const byIdOrExternalId = (route: Route) => /\{\w*[iI]d\}/.test(route.template);

  for (const route of ROUTES.filter(({ kind }) => kind !== 'open')) {
    const { operationId, callers, side } = route;
    const accountFor = async (may: boolean) => (may && isEnding(route) ? makeAccount(app, own) : account);
    describe(operationId, () => {
      test('answers the publisher as the contract says', async () => {
        const may = callers.includes('api-key');
        const answer = await ask(route, own.apiKey, await accountFor(may));
        if (may) assert.ok(answer.status < 300, `${answer.status} ${JSON.stringify(answer.body)}`);
        else assert.equal(answer.status, 403);
      });

      test('answers the partner as the contract says', async () => {
        const may = isEmbedded(route) && side !== 'publisher';
        const answer = await ask(route, own.client.token, await accountFor(may));
        if (may) assert.ok(answer.status < 300, `${answer.status} ${JSON.stringify(answer.body)}`);
        else assert.equal(answer.status, 403);
      });

      test('answers a clerk of the publisher as the contract says', async () => {
        const may = isEmbedded(route) && side !== 'partner';
        const answer = await ask(route, own.clerk.token, await accountFor(may));
        if (may) assert.ok(answer.status < 300, `${answer.status} ${JSON.stringify(answer.body)}`);
        else assert.equal(answer.status, 403);
      });

      test('answers staff who have signed in with every right as the contract says', async () => {
        const may = callers.includes('session') && side !== 'partner';
        const answer = await ask(route, own.administrator.token, await accountFor(may));
        if (may) assert.ok(answer.status < 300, `${answer.status} ${JSON.stringify(answer.body)}`);
        else assert.equal(answer.status, 403);
      });

      test('answers a sign-in as the contract says', async () => {
        const answer = await ask(
          route,
          await makeSignIn(app, own),
          await accountFor(callers.includes('sign-in')),
        );
        if (UNDER_WAY.includes(operationId)) assert.ok([403, 404, 422].includes(answer.status));
        else if (callers.includes('sign-in'))
          assert.ok(answer.status < 300, `${answer.status} ${JSON.stringify(answer.body)}`);
        else assert.equal(answer.status, 403);
      });

      test('refuses nobody and a made-up token alike', async () => {
        const nobody = await ask(route, undefined, account);
        const madeUp = await ask(route, `${own.apiKey.slice(0, -9)}x${own.apiKey.slice(-8)}`, account);
        assert.deepEqual([nobody.status, nobody.body.code], [401, 'unauthenticated']);
        assert.deepEqual([madeUp.status, madeUp.body.code], [401, 'unauthenticated']);
      });

      for (const [who, tokenOf] of [
        ['another partner', () => own.otherClient.token],
        ['a collector of other partners', () => own.collector.token],
        ['another publisher', () => foreign.apiKey],
        ["another publisher's partner", () => foreign.client.token],
      ] as const) {
        if (!byIdOrExternalId(route) || route.method === 'PUT') continue;
        test(`answers ${who} about a foreign id exactly as about an unknown one`, async () => {
          const unknown = unknownIds(account);
          const [a, b] = [await ask(route, tokenOf(), account), await ask(route, tokenOf(), unknown)];
          assert.deepEqual(withoutRequestId(a), withoutRequestId(b));
          assert.ok(a.status === 404 || a.status === 403, String(a.status));
        });
      }
    });
  }

  for (const route of LISTS) {
    test(`${route.operationId} shows another publisher nothing of this one`, async () => {
      const answer = await ask(route, foreign.apiKey, account);
      const text = JSON.stringify(answer.body);
      for (const id of Object.values(account)) assert.ok(!text.includes(id), `${id} in ${text}`);
    });
  }

  for (const route of OF_A_PARTNER) {
    for (const [who, tokenOf] of [
      ['another partner', () => own.otherClient.token],
      ['a collector of other partners', () => own.collector.token],
    ] as const) {
      test(`${route.operationId} shows ${who} nothing of this one, even when it is asked for`, async () => {
        const { path } = requestFor(route, account);
        const named = await app.call<object>(
          'GET',
          `${path}${path.includes('?') ? '&' : '?'}partnerId=${own.client.partnerId}`,
          { token: tokenOf() },
        );
        const text = JSON.stringify(named.body);
        assert.equal(named.status, 200);
        for (const [name, id] of Object.entries(account)) {
          if (name !== 'partnerId') assert.ok(!text.includes(id), `${id} in ${text}`);
        }
        assert.ok(/"(data|currencies)":\[\]/.test(text), text);
      });
    }
  }
});

/** Names of what is not there, in the place of those of an account. */
function unknownIds(account: MadeAccount): MadeAccount {
  const unknown = Object.keys(account).map((name) => [
    name,
    name.endsWith('ExternalId')
      ? 'unknown'
      : name === 'webhookId'
        ? `msg_${crypto.randomUUID().replaceAll('-', '')}`
        : crypto.randomUUID(),
  ]);
  return Object.fromEntries(unknown) as MadeAccount;
}

function withoutRequestId({ status, body }: Answer<{ code?: string }>): unknown {
  return { status, body: { ...body, requestId: '' } };
}
