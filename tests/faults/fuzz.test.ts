import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import fc from 'fast-check';
import { ROUTES, type Route } from '../../packages/demo-server/src/server/contract/route.ts';
import { Validator } from '@saldo/sdk/judging';
import { withDatabases } from '../../packages/demo-server/src/server/db/testing/with-databases.ts';
import {
  seedPublisher,
  seedSession,
  seedUser,
  type SeededPublisher,
} from '../../packages/demo-server/src/server/testing/seed-publisher.ts';
import { TestApp } from '../../packages/demo-server/src/server/testing/test-app.ts';
import { makeSignIn } from '../contract/make-account.ts';
import { undescribed } from './described.ts';
import { makeKnown } from './known.ts';
import { LONG } from './long.ts';
import { unreadable } from './read-all.ts';
import { requestsTo, type MadeRequest } from './request.arbitrary.ts';
import type { Known } from './schema.arbitrary.ts';

const SEED = 20260310;
/** Requests to each operation, on each database: others on each. */
const EACH = LONG ? 1_000 : 20;
/** So many at a time, for what can only meet in time. */
const AT_ONCE = 4;
/** What is written before what reads it, and what removes it last. */
const IN_ORDER = ROUTES.toSorted((a, b) => turnOf(a) - turnOf(b));

/** Requests that are right, nearly right or wrong, made from the contract: what comes back is described there. */
withDatabases('requests made from the contract', (databases) => {
  const validator = new Validator();
  const seed = SEED + (databases.engine === 'PGlite' ? 0 : IN_ORDER.length);
  const tokens = new Map<MadeRequest['as'], string>();
  let app: TestApp;
  let known: Known;
  let seeded: SeededPublisher;
  /** Where people sign in. */
  let home: SeededPublisher;
  let signIn: Promise<string> | undefined;
  let count = 0;

  before(async () => {
    seeded = await seedPublisher(databases.database);
    home = seeded;
    app = new TestApp(databases.database);
    known = await makeKnown(app, seeded);
    tokens.set('publisher', seeded.apiKey);
    tokens.set('partner', seeded.client.token);
    tokens.set('other partner', seeded.otherClient.token);
  });

  /** As somebody to whom nothing has happened yet: whoever was there before may have another password, or be shut out. */
  const makeOneMore = async (): Promise<string> => {
    const { publisherId, client } = home;
    const login = `ana-${(count += 1)}@cliente.example`;
    const user = await seedUser(databases.database, publisherId, client.partnerId, login);
    try {
      return await makeSignIn(app, { ...home, user });
    } catch {
      // Passwords no longer let in: where nothing has been changed they do.
      home = await seedPublisher(databases.database);
      return makeSignIn(app, home);
    }
  };

  /** Sessions that were revoked are followed by others. */
  const renewSessions = async (): Promise<void> => {
    for (const [as, { partnerId }] of [
      ['partner', seeded.client],
      ['other partner', seeded.otherClient],
    ] as const) {
      const { status } = await app.call('GET', '/v1/session', { token: tokens.get(as)! });
      if (status !== 401) continue;
      const user = { externalId: 'u-1', name: 'Ana Ficticia' };
      const holder = { kind: 'contact', user, sees: [partnerId] } as const;
      tokens.set(as, (await seedSession(databases.database, seeded.caller.publisher, holder)).token);
    }
  };

  const ask = async ({ route, as, path, headers, body }: MadeRequest): Promise<string | undefined> => {
    const token = as === 'user' ? await (signIn ??= makeOneMore()) : tokens.get(as);
    const request = new Request(new URL(path, 'http://saldo.test'), {
      method: route.method,
      headers: { ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }), ...headers },
      ...(body === undefined ? {} : { body }),
    });
    const response = await app.app.fetch(request);
    // What was done with a sign-in may have ended it.
    if (response.status === 401 || (response.ok && route.method !== 'GET')) signIn = undefined;
    return undescribed(route, response, validator);
  };

  for (const [index, route] of IN_ORDER.entries()) {
    test(`${route.operationId} answers as the contract describes`, async () => {
      await renewSessions();
      const requests = fc.sample(requestsTo(route, known), { seed: seed + index, numRuns: EACH });
      const found: string[] = [];
      for (let at = 0; at < requests.length; at += AT_ONCE) {
        const some = requests.slice(at, at + AT_ONCE);
        const wrongs = await Promise.all(some.map(ask));
        for (const [which, wrong] of wrongs.entries()) {
          if (wrong !== undefined) found.push(`${wrong}\n  to ${describeRequest(some[which]!)}`);
        }
      }
      assert.deepEqual(found.slice(0, 5), [], `${found.length} of ${requests.length}`);
    });
    if (IN_ORDER[index + 1]?.method !== 'DELETE' || route.method === 'DELETE') continue;
    test('all that was accepted can be read', async () => {
      await renewSessions();
      for (const token of tokens.values()) assert.deepEqual(await unreadable(app, token), []);
    });
  }
});

function turnOf({ method }: Route): number {
  return method === 'GET' ? 1 : method === 'DELETE' ? 2 : 0;
}

function describeRequest({ route, as, path, headers, body }: MadeRequest): string {
  const text = body === undefined ? '' : new TextDecoder().decode(body.subarray(0, 1000));
  return `${route.method} ${path.slice(0, 500)} as ${as} ${JSON.stringify(headers).slice(0, 500)} ${text}`;
}
