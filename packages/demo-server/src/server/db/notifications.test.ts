import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { CREATE_APP_ROLE } from './app-role.ts';
import { notify } from './notifications.ts';
import { openPostgres } from './open-postgres.ts';
import { startTcpProxy, type TcpProxy } from './testing/tcp-proxy.ts';
import { serverUrl, withDatabases } from './testing/with-databases.ts';
import type { Database } from './database.ts';

/** What was heard, and a way to wait for more of it. */
class Ear {
  readonly heard: string[] = [];
  #waiting: (() => void)[] = [];

  readonly onNotify = (payload: string): void => this.#hear(payload);
  readonly onGap = (): void => this.#hear('(gap)');

  async until(payload: string): Promise<void> {
    while (!this.heard.includes(payload)) await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }

  #hear(word: string): void {
    this.heard.push(word);
    for (const resolve of this.#waiting.splice(0)) resolve();
  }
}

withDatabases(
  'notifications',
  (databases) => {
    const say = (payload: string) =>
      databases.database.transaction({}, (trx) => notify(trx, 'news', payload));

    test('are heard by every listener when their transaction commits, and in its order', async () => {
      const { database } = databases;
      const [one, other, elsewhere] = [new Ear(), new Ear(), new Ear()];
      const stops = [
        await database.listen('news', one),
        await database.listen('news', other),
        await database.listen('Other "news"', elsewhere),
      ];
      await database.transaction({}, async (trx) => {
        await notify(trx, 'news', 'first');
        await notify(trx, 'news', 'ñandú');
        assert.deepEqual(one.heard, []);
      });
      await database.transaction({}, (trx) => notify(trx, 'Other "news"', 'apart'));
      await Promise.all([one.until('ñandú'), other.until('ñandú'), elsewhere.until('apart')]);
      assert.deepEqual(
        [one.heard, other.heard, elsewhere.heard],
        [['first', 'ñandú'], ['first', 'ñandú'], ['apart']],
      );
      await Promise.all(stops.map((stop) => stop()));
    });

    test('of a transaction that rolls back are not heard', async () => {
      const ear = new Ear();
      const stop = await databases.database.listen('news', ear);
      const failing = databases.database.transaction({}, async (trx) => {
        await notify(trx, 'news', 'never');
        throw new TypeError('planned');
      });
      await assert.rejects(failing, /planned/);
      await say('later');
      await ear.until('later');
      assert.deepEqual(ear.heard, ['later']);
      await stop();
    });

    test('are not heard by who has stopped, and still by who has not', async () => {
      const [ended, going] = [new Ear(), new Ear()];
      const stop = await databases.database.listen('news', ended);
      const stopGoing = await databases.database.listen('news', going);
      await stop();
      await say('on');
      await going.until('on');
      assert.deepEqual(ended.heard, []);
      await stopGoing();
    });

    test('let a listener use the database at once', async () => {
      const { database } = databases;
      const pinged = Promise.withResolvers<void>();
      const stop = await database.listen('news', {
        onNotify: () => void database.ping().then(pinged.resolve, pinged.reject),
      });
      await say('wake up');
      await pinged.promise;
      await stop();
    });
  },
  { migrations: [{ version: 1, name: 'role', sql: CREATE_APP_ROLE }] },
);

describe('the connection that listens', () => {
  let proxy: TcpProxy;
  let database: Database;
  let direct: Database;

  before(async () => {
    direct = await openPostgres({ url: await serverUrl() });
    proxy = await startTcpProxy(await serverUrl());
    database = await openPostgres({
      url: proxy.url,
      connectTimeoutMs: 300,
      answerTimeoutMs: 300,
      heartbeatMs: 50,
    });
  });
  after(async () => {
    await database.close();
    await direct.close();
    await proxy.close();
  });

  for (const trouble of ['cut', 'freeze'] as const) {
    test(`comes back by itself after a network that does ${trouble}, and tells the gap`, async () => {
      const ear = new Ear();
      const stop = await database.listen('news', ear);
      proxy[trouble]();
      proxy.mend();
      await ear.until('(gap)');
      await direct.maintenance((trx) => notify(trx, 'news', 'back'));
      await ear.until('back');
      await stop();
    });
  }

  test('that cannot be made says so', async () => {
    const other = await startTcpProxy(await serverUrl());
    const lonely = await openPostgres({ url: other.url });
    other.cut();
    await assert.rejects(lonely.listen('news', new Ear()), { code: 'database-unreachable' });
    await lonely.close();
    await other.close();
  });
});
