import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { createSaldo } from '@saldo/sdk';
import type { PublishRecord } from '@saldo/sdk/contract';
import { openPostgres } from '../../packages/demo-server/src/server/db/open-postgres.ts';
import { readMigrations } from '../../packages/demo-server/src/server/db/read-migrations.ts';
import { createPostgresDatabase } from '../../packages/demo-server/src/server/db/testing/postgres-databases.ts';
import { serverUrl } from '../../packages/demo-server/src/server/db/testing/with-databases.ts';
import { seedPublisher } from '../../packages/demo-server/src/server/testing/seed-publisher.ts';
import { ServerProcess } from '../process/server-process.ts';

const RECORDS = 2_000;

function* partners(): Generator<PublishRecord> {
  for (let n = 0; n < RECORDS; n++) {
    yield { kind: 'partner', externalId: `P-${n}`, data: { name: 'x', direction: 'receivable' } };
  }
}

test('of two servers one is killed: the follower of each hears every change once, in order', async () => {
  const copy = await createPostgresDatabase(await serverUrl(), await readMigrations());
  const database = await openPostgres({ url: copy.url });
  const { apiKey } = await seedPublisher(database);
  await database.close();
  const data = await mkdtemp(join(tmpdir(), 'saldo-followers-'));
  try {
    await using doomed = new ServerProcess({ DATABASE_URL: copy.url, SALDO_DATA: data });
    const doomedUrl = await doomed.ready();
    await using lasting = new ServerProcess({ DATABASE_URL: copy.url, SALDO_DATA: data });
    const lastingUrl = await lasting.ready();

    // Asks the first server for as long as there is one, as a load balancer would.
    let first = doomedUrl;
    const behindBalancer = (request: Request) =>
      fetch(new Request(request.url.replace(doomedUrl, first), request));
    const clients = [
      createSaldo({ baseUrl: doomedUrl, auth: apiKey, fetch: behindBalancer }),
      createSaldo({ baseUrl: lastingUrl, auth: apiKey }),
    ];
    const connected = clients.map(() => Promise.withResolvers<void>());
    const killed = Promise.withResolvers<void>();
    const hear = async (which: 0 | 1): Promise<string[]> => {
      const heard: string[] = [];
      for await (const { change } of clients[which]!.events.follow({ kind: ['partner'] })) {
        heard.push(change.externalId!);
        if (heard.length === 1) connected[which]!.resolve();
        if (heard.length === RECORDS / 4 && which === 0) {
          first = lastingUrl;
          await doomed.kill('SIGKILL');
          killed.resolve();
        }
        if (heard.length === RECORDS) break;
      }
      return heard;
    };
    const hearing = Promise.all([hear(0), hear(1)]);
    const source = (async function* () {
      for (const record of partners()) {
        yield record;
        // The rest comes when both follow, and half of it when one of them has lost its server.
        if (record.externalId === 'P-0') await Promise.all(connected.map(({ promise }) => promise));
        if (record.externalId === `P-${RECORDS / 2}`) await killed.promise;
      }
    })();
    const { created } = await clients[1]!.publishStream(source).summary();
    assert.equal(created, RECORDS);
    const expected = [...partners()].map(({ externalId }) => externalId);
    const [one, other] = await hearing;
    assert.deepEqual(one, expected);
    assert.deepEqual(other, expected);
    await lasting.kill('SIGTERM');
  } finally {
    await rm(data, { recursive: true, force: true });
    await copy.drop();
  }
});
