import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import type { Database } from '../../packages/demo-server/src/server/db/database.ts';
import { takePublishingLock } from '../../packages/demo-server/src/server/records/publishing-lock.ts';
import { waitingForLocks } from '../../packages/demo-server/src/server/db/testing/waiting-for-locks.ts';
import { withDatabases } from '../../packages/demo-server/src/server/db/testing/with-databases.ts';
import { listen, type Listening } from '../../packages/demo-server/src/server/http/listen.ts';
import {
  seedPublisher,
  type SeededPublisher,
} from '../../packages/demo-server/src/server/testing/seed-publisher.ts';
import { TestApp } from '../../packages/demo-server/src/server/testing/test-app.ts';

/** Over a real connection, because what is told is that it has been closed. */
withDatabases(
  'a request whose asker has gone',
  (databases) => {
    let app: TestApp;
    let holder: Database;
    let listening: Listening;
    let seeded: SeededPublisher;

    before(async () => {
      app = new TestApp(databases.database);
      holder = await databases.openAnother();
      listening = await listen(app.app.fetch, { port: 0, hostname: '127.0.0.1' });
      seeded = await seedPublisher(databases.database);
    });
    after(async () => {
      await listening.close();
      await holder.close();
    });

    const ask = (path: string, init: RequestInit) =>
      fetch(`${listening.url}${path}`, {
        ...init,
        headers: {
          Authorization: `Bearer ${seeded.apiKey}`,
          'Content-Type': 'application/json',
          ...init.headers,
        },
      });
    test('writes nothing when it has waited for others until then', async () => {
      const leave = new AbortController();
      const body = JSON.stringify({ name: 'X', direction: 'receivable' });
      await holder.maintenance(async (trx) => {
        await takePublishingLock(trx, seeded.publisherId);
        const asked = ask('/v1/partners/external/GONE', { method: 'PUT', body, signal: leave.signal });
        asked.catch(() => undefined);
        await until(async () => (await waitingForLocks(trx)) > 0);
        leave.abort();
        await assert.rejects(asked, { name: 'AbortError' });
      });
      await until(async () => app.log.some(({ abandoned }) => abandoned === true));
      const [entry] = app.log.filter(({ abandoned }) => abandoned === true);
      assert.equal(entry!['status'], 499);
      assert.equal((await ask('/v1/partners/external/GONE', {})).status, 404);
    });
  },
  { engines: ['PostgreSQL'] },
);

async function until(condition: () => Promise<boolean>): Promise<void> {
  while (!(await condition())) await setTimeout(5);
}
