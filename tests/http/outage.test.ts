import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { ROUTES, type Route } from '../../packages/demo-server/src/server/contract/route.ts';
import type { Database } from '../../packages/demo-server/src/server/db/database.ts';
import { openPostgres } from '../../packages/demo-server/src/server/db/open-postgres.ts';
import { readMigrations } from '../../packages/demo-server/src/server/db/read-migrations.ts';
import {
  createPostgresDatabase,
  type PostgresDatabase,
} from '../../packages/demo-server/src/server/db/testing/postgres-databases.ts';
import { startTcpProxy, type TcpProxy } from '../../packages/demo-server/src/server/db/testing/tcp-proxy.ts';
import { serverUrl } from '../../packages/demo-server/src/server/db/testing/with-databases.ts';
import {
  seedPublisher,
  type SeededPublisher,
} from '../../packages/demo-server/src/server/testing/seed-publisher.ts';
import { refusal, TestApp, type Answer } from '../../packages/demo-server/src/server/testing/test-app.ts';
import { makeAccount, type MadeAccount } from '../contract/make-account.ts';
import { requestFor, sideAs, tokenAs } from '../contract/request-for.ts';

/** Short, so that what is swallowed is soon given up. */
const PATIENCE_MS = 200;
/** Operations that are asked at a time, and connections, so that none waits for one. */
const AT_ONCE = 20;
const CONNECTIONS = 2 * AT_ONCE;
/** How often a follower is told that nothing happened, and finds out that nothing can be read. */
const HEARTBEAT_MS = 500;
/** From where people sign in; passkeys are of a host by HTTPS. */
const PORTAL = 'https://portal.example';

describe('while the database is away', () => {
  let copy: PostgresDatabase;
  let proxy: TcpProxy;
  let database: Database;
  let app: TestApp;
  let seeded: SeededPublisher;
  let account: MadeAccount;

  before(async () => {
    copy = await createPostgresDatabase(await serverUrl(), await readMigrations());
    proxy = await startTcpProxy(copy.url);
    database = await openPostgres({
      url: proxy.url,
      maxConnections: CONNECTIONS,
      connectTimeoutMs: PATIENCE_MS,
      answerTimeoutMs: PATIENCE_MS,
    });
    app = new TestApp(database, { portalOrigins: [PORTAL], heartbeatMs: HEARTBEAT_MS });
    seeded = await seedPublisher(database);
    account = await makeAccount(app, seeded);
  });
  after(async () => {
    proxy.mend();
    await database.close();
    await proxy.close();
    await copy.drop();
  });

  /** What is asked of an operation, by whom it may be asked. */
  const prepare = async (route: Route): Promise<() => Promise<Answer<unknown>>> => {
    const as = route.callers.includes('api-key') ? 'api-key' : route.callers[0];
    const { path, body, headers } = requestFor(route, account, sideAs(route, as ?? 'session'));
    const token = await tokenAs(app, route, as, seeded);
    const from = route.kind === 'open' ? { Origin: PORTAL } : {};
    const options = { ...(token && { token }), body, headers: { ...headers, ...from } };
    return () => app.call(route.method, path, options);
  };

  for (const trouble of ['cut', 'swallow'] as const) {
    test(`every operation is answered 503 with a time to come back, behind a network that does ${trouble}`, async () => {
      const wrong: string[] = [];
      for (let at = 0; at < ROUTES.length; at += AT_ONCE) {
        const routes = ROUTES.slice(at, at + AT_ONCE);
        const asks: (() => Promise<Answer<unknown>>)[] = [];
        for (const route of routes) asks.push(await prepare(route));
        proxy[trouble]();
        const answers = await Promise.all(asks.map((ask) => ask()));
        proxy.mend();
        for (const [index, answer] of answers.entries()) {
          const said = `${refusal(answer).join(', ')}, Retry-After ${answer.headers.get('retry-after')}`;
          if (!/^503 database-unavailable, Retry-After [1-9]\d*$/.test(said))
            wrong.push(`${routes[index]!.operationId}: ${said}`);
        }
      }
      assert.deepEqual(wrong, []);
    });
  }

  test('a stream that had begun ends with the problem as its last line', async () => {
    const line = (externalId: string) =>
      `${JSON.stringify({ kind: 'partner', externalId, data: { name: 'X', direction: 'receivable' } })}\n`;
    const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
    const writer = writable.getWriter();
    const send = (externalId: string) => writer.write(new TextEncoder().encode(line(externalId)));
    const response = await app.app.fetch(
      new Request('http://saldo.test/v1/publish', {
        method: 'POST',
        headers: { Authorization: `Bearer ${seeded.apiKey}`, 'Content-Type': 'application/x-ndjson' },
        body: readable,
        duplex: 'half',
      } as RequestInit),
    );
    const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
    void send('O-1');
    const { value: first } = await reader.read();
    assert.match(first!, /"externalId":"O-1","outcome":"created"/);
    proxy.cut();
    send('O-2').catch(() => {});
    const { value: last } = await reader.read();
    proxy.mend();
    const { problem } = JSON.parse(last!) as { problem: { status: number; code: string } };
    assert.deepEqual([problem.status, problem.code], [503, 'database-unavailable']);
    assert.equal((await reader.read()).done, true);
  });

  test('a follower that had begun is told, and hears what it missed when it comes again', async () => {
    const follow = async (after: string) => {
      const response = await app.app.fetch(
        new Request(`http://saldo.test/v1/events?kind=partner${after}`, {
          headers: { Authorization: `Bearer ${seeded.apiKey}` },
        }),
      );
      return response.body!.pipeThrough(new TextDecoderStream()).getReader();
    };
    const readUntil = async (reader: ReadableStreamDefaultReader<string>, wanted: RegExp) => {
      let text = '';
      while (!wanted.test(text)) {
        const { done, value } = await reader.read();
        assert.equal(done, false, text);
        text += value;
      }
      return text;
    };
    const put = (externalId: string) =>
      app.call('PUT', `/v1/partners/external/${externalId}`, {
        token: seeded.apiKey,
        body: { name: 'X', direction: 'receivable' },
      });
    await put('E-1');
    const reader = await follow('');
    const heard = await readUntil(reader, /"E-1"/);
    const cursor = [...heard.matchAll(/^id: (.+)$/gm)].at(-1)![1];
    proxy.cut();
    assert.match(await readUntil(reader, /event: problem\n/), /"database-unavailable"/);
    proxy.mend();
    await put('E-2');
    const again = await follow(`&after=${cursor}`);
    await readUntil(again, /"E-2"/);
    await again.cancel();
  });
});
