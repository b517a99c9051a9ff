import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Database } from '../db/database.ts';
import { DatabaseError } from '../db/database-error.ts';
import { openPostgres } from '../db/open-postgres.ts';
import { readMigrations } from '../db/read-migrations.ts';
import { SqlError } from '../db/sql-error.ts';
import { createPostgresDatabase, type PostgresDatabase } from '../db/testing/postgres-databases.ts';
import { startTcpProxy, type TcpProxy } from '../db/testing/tcp-proxy.ts';
import { serverUrl } from '../db/testing/with-databases.ts';
import { seedPublisher, type SeededPublisher } from '../testing/seed-publisher.ts';
import { refusal, TestApp } from '../testing/test-app.ts';
import { databaseProblem } from './database-problem.ts';

describe('a request while the database is in trouble', () => {
  let copy: PostgresDatabase;
  let proxy: TcpProxy;
  let database: Database;
  let app: TestApp;
  let seeded: SeededPublisher;

  before(async () => {
    copy = await createPostgresDatabase(await serverUrl(), await readMigrations());
    proxy = await startTcpProxy(copy.url);
    database = await openPostgres({ url: proxy.url, connectTimeoutMs: 500, answerTimeoutMs: 500 });
    app = new TestApp(database);
    seeded = await seedPublisher(database);
  });
  after(async () => {
    await database.close();
    await proxy.close();
    await copy.drop();
  });

  const read = () => app.call('GET', '/v1/partners', { token: seeded.apiKey });

  for (const trouble of ['cut', 'swallow'] as const) {
    test(`that is behind a network that does ${trouble} is answered 503 with a time to come back`, async () => {
      proxy[trouble]();
      for (let attempt = 0; attempt < 2; attempt++) {
        const answer = await read();
        assert.deepEqual(refusal(answer), ['503 database-unavailable']);
        assert.match(answer.headers.get('retry-after') ?? '', /^[1-9]\d*$/);
      }
      proxy.mend();
      assert.equal((await read()).status, 200);
    });
  }

  test('whose commit got no answer says that the outcome is unknown, and repeated has one effect', async () => {
    const send = () =>
      app.call('POST', '/v1/threads', {
        token: seeded.client.token,
        body: { about: { kind: 'account' }, subject: 'x', message: { text: 'Hola.' } },
        headers: { 'Idempotency-Key': 'one-effect-0123456789' },
      });
    proxy.loseAnswerTo('commit', 'insert into');
    const lost = await send();
    assert.deepEqual(refusal(lost), ['503 outcome-unknown']);
    assert.ok(lost.headers.has('retry-after'));
    assert.ok(!JSON.stringify(lost.body).includes('Nothing was written'));
    assert.equal((await send()).status, 201);
    const threads = await app.call<{ data: unknown[] }>('GET', '/v1/threads', { token: seeded.apiKey });
    assert.equal(threads.body.data.length, 1);
  });
});

describe('databaseProblem', () => {
  const refused = (code: string) => databaseProblem(new SqlError({ severity: 'ERROR', code, message: 'x' }));

  test('tells a server that cannot serve now from a statement that is wrong', () => {
    for (const code of ['57P01', '57P03', '53300', '53100', '57014', '55P03', '40001', '40P01', '08006'])
      assert.equal(refused(code)?.code, 'database-unavailable', code);
    for (const code of ['23505', '42601', '22P02', '25006']) assert.equal(refused(code), undefined, code);
    assert.equal(databaseProblem(new DatabaseError('nested-use', 'x')), undefined);
    assert.equal(databaseProblem(new TypeError('x')), undefined);
  });
});
