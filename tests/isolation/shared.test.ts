import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { ROUTES } from '../../packages/demo-server/src/server/contract/route.ts';
import { withDatabases } from '../../packages/demo-server/src/server/db/testing/with-databases.ts';
import { refusal, type Answer } from '../../packages/demo-server/src/server/testing/test-app.ts';
import { LISTS } from '../contract/lists.ts';
import { makeAccount, type MadeAccount } from '../contract/make-account.ts';
import { requestFor } from '../contract/request-for.ts';
import { makeWorld, type Asker, type World } from './world.ts';

/** What somebody holds who must not: cursors, keys of requests, tags and ids of events. */
withDatabases(
  'what one principal has been given, held by another',
  (databases) => {
    let world: World;
    let accounts: MadeAccount[];
    let askers: Asker[];
    before(async () => {
      world = await makeWorld(databases.database);
      // Two of everything, so that every list has a second page.
      const { app, own, foreign } = world;
      const others = { ...own, client: own.otherClient };
      accounts = [];
      for (const seeded of [own, own, others, others, foreign, foreign])
        accounts.push(await makeAccount(app, seeded));
      askers = world.askers.filter(({ access, kind }) => access !== true && kind !== 'Nobody');
    });
    const textsOf = (some: readonly MadeAccount[]) =>
      some.flatMap((ids) =>
        Object.entries(ids as unknown as Record<string, string>).flatMap(([name, id]) =>
          // The publisher is the asker's too, and so is where the same person is linked.
          ['publisherId', 'elsewhereId'].includes(name) ? [] : [id],
        ),
      );

    test('a cursor of another publisher is none, and one of another partner shows nothing of theirs', async () => {
      const { app, own, foreign } = world;
      let tried = 0;
      for (const route of LISTS.filter(({ parameters }) =>
        parameters.some(({ name }) => name === 'cursor' || name === 'after'),
      )) {
        const [path] = requestFor(route, accounts[0]!, 'publisher').path.split('?') as [string];
        const name = route.parameters.some((one) => one.name === 'cursor') ? 'cursor' : 'after';
        const first = (token: string, query = '') =>
          app.call<{ nextCursor?: string }>('GET', `${path}?limit=1${query}`, { token });
        const theirs = (await first(foreign.apiKey)).body.nextCursor;
        if (theirs === undefined) continue;
        tried += 1;
        assert.deepEqual(refusal(await first(own.apiKey, `&${name}=${theirs}`)), [
          '422 invalid-request',
          `query/${name} cursor`,
        ]);
        const ofClient = await first(own.client.token);
        if (ofClient.status !== 200 || ofClient.body.nextCursor === undefined) continue;
        const other = await first(own.otherClient.token, `&${name}=${ofClient.body.nextCursor}`);
        assert.equal(other.status, 200);
        const shown = JSON.stringify(other.body);
        for (const id of textsOf(accounts.slice(0, 2))) assert.ok(!shown.includes(id), `${path} shows ${id}`);
      }
      assert.ok(tried > 5);
    });

    test('a key of a request brings nobody what it brought another', async () => {
      const { app } = world;
      for (const route of ROUTES.filter(({ keyed, callers }) => keyed && callers.length > 0)) {
        const key = crypto.randomUUID();
        const answered = new Map<string, string>();
        for (const asker of askers.filter((one) => one.may(route))) {
          const { path, body, headers } = requestFor(
            route,
            accounts[asker.as === 'partner' ? 0 : 2]!,
            asker.as,
          );
          const token = (await asker.token(true))!;
          const answer = await app.call<{ id?: string }>('POST', path, {
            token,
            body,
            headers: { ...headers, 'Idempotency-Key': key },
          });
          const id = answer.body?.id;
          // What the path names was there before anybody asked.
          if (answer.status >= 300 || id === undefined || path.includes(id)) continue;
          const before = answered.get(id);
          assert.equal(
            before,
            undefined,
            `${route.operationId}: ${asker.name} was given what ${before} made`,
          );
          answered.set(id, asker.name);
        }
        const isOfPath = /\{/.test(route.template);
        assert.ok(answered.size > 0 || isOfPath || route.operationId === 'createFile', route.operationId);
      }
    });

    test('a tag that is right for its reader opens nothing to another', async () => {
      const { app, own } = world;
      let tried = 0;
      for (const route of ROUTES.filter((one) => one.conditional && /\{\w+\}/.test(one.template))) {
        const { path } = requestFor(route, accounts[0]!, 'publisher');
        const mine = await app.call('GET', path, { token: own.apiKey });
        const etag = mine.headers.get('etag');
        if (mine.status !== 200 || etag === null) continue;
        tried += 1;
        for (const token of [own.otherClient.token, own.collector.token, world.foreign.apiKey]) {
          const plain: Answer = await app.call('GET', path, { token });
          const tagged: Answer = await app.call('GET', path, { token, headers: { 'If-None-Match': etag } });
          assert.deepEqual([tagged.status, tagged.headers.get('etag')], [plain.status, null], path);
          assert.ok(plain.status >= 400, path);
        }
      }
      assert.ok(tried > 4);
    });

    test('an id of an event of another publisher begins no stream', async () => {
      const { app, own, foreign } = world;
      const theirs = await app.call<{ nextCursor: string }>('GET', '/v1/changes?limit=1', {
        token: foreign.apiKey,
      });
      const headers = { 'Last-Event-ID': theirs.body.nextCursor };
      for (const token of [own.apiKey, own.collector.token])
        assert.deepEqual(refusal(await app.call('GET', '/v1/events', { token, headers })), [
          '422 invalid-request',
          'header/Last-Event-ID cursor',
        ]);
    });

    test('lists, sums, searches and the feed show nobody anything of what is not theirs', async () => {
      const { app } = world;
      const hidden = new Map<Asker, string[]>(
        askers.map((asker) => {
          const others = "another partner's" in asker.foreign;
          const mine = asker.as === 'partner' ? [2, 3] : [0, 1];
          return [asker, textsOf([...(others ? mine.map((n) => accounts[n]!) : []), ...accounts.slice(4)])];
        }),
      );
      for (const asker of askers) {
        for (const route of ROUTES.filter(({ kind, template }) => kind === 'read' && !/\{/.test(template))) {
          if (!asker.may(route)) continue;
          const { path } = requestFor(route, accounts[asker.as === 'partner' ? 0 : 2]!, asker.as);
          const { body } = await app.call(route.method, path, { token: (await asker.token(true))! });
          const shown = JSON.stringify(body) ?? '';
          for (const id of hidden.get(asker)!)
            assert.ok(!shown.includes(id), `${path} shows ${asker.name} ${id}`);
        }
      }
    });
  },
  { engines: ['PGlite'] },
);
