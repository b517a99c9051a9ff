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
import {
  seedPartner,
  seedPublisher,
  type SeededPartner,
} from '../../packages/demo-server/src/server/testing/seed-publisher.ts';
import { ServerProcess } from '../process/server-process.ts';
import { LONG } from './long.ts';

/** Another number by `SALDO_TEST_LISTENERS`. */
const LISTENERS = Number(process.env['SALDO_TEST_LISTENERS'] ?? (LONG ? 1000 : 100));
/** As many as one credential may have. */
const PER_SESSION = 20;
const PARTNERS = LISTENERS / PER_SESSION;
const DOCUMENTS = 40;

const document = (partner: string, n: number): PublishRecord => ({
  kind: 'document',
  externalId: `${partner}-${n}`,
  data: {
    type: 'invoice',
    direction: 'receivable',
    partner: { externalId: partner },
    issueDate: '2026-01-10',
    total: { amount: '10.00', currency: 'PEN' },
  },
});

test(`of two servers one is killed under load: ${LISTENERS} listeners of partners move over, and hear their own, each once and in order`, async (t) => {
  const copy = await createPostgresDatabase(await serverUrl(), await readMigrations());
  const database = await openPostgres({ url: copy.url });
  const { apiKey, caller } = await seedPublisher(database);
  const partners: SeededPartner[] = [];
  for (let n = 0; n < PARTNERS; n++)
    partners.push(await seedPartner(database, caller.publisher, `L-${n}`, 'receivable'));
  await database.close();
  const data = await mkdtemp(join(tmpdir(), 'saldo-listeners-'));
  try {
    await using doomed = new ServerProcess({ DATABASE_URL: copy.url, SALDO_DATA: data });
    const doomedUrl = await doomed.ready();
    await using lasting = new ServerProcess({ DATABASE_URL: copy.url, SALDO_DATA: data });
    const lastingUrl = await lasting.ready();
    // Asks the first server for as long as there is one, as a load balancer would.
    let first = doomedUrl;
    const balanced = (request: Request) => fetch(new Request(request.url.replace(doomedUrl, first), request));
    const clientOf = (token: string) => createSaldo({ baseUrl: doomedUrl, auth: token, fetch: balanced });

    let connected = 0;
    const all = Promise.withResolvers<void>();
    const half = Promise.withResolvers<void>();
    let heardInAll = 0;
    const listen = async (token: string): Promise<string[]> => {
      const saldo = clientOf(token);
      const after = (await saldo.session.get()).cursor;
      const heard: string[] = [];
      let isConnected = false;
      const onConnection = (is: boolean) => {
        if (is && !isConnected && (isConnected = true) && ++connected === LISTENERS) all.resolve();
      };
      for await (const { change } of saldo.events.follow({ after, kind: ['document'], onConnection })) {
        heard.push(change.externalId!);
        if (++heardInAll === (LISTENERS * DOCUMENTS) / 2) half.resolve();
        if (heard.length === DOCUMENTS) break;
      }
      return heard;
    };
    const listening = partners.flatMap(({ token }) =>
      Array.from({ length: PER_SESSION }, () => listen(token)),
    );
    const startedMs = performance.now();
    const tell = (what: string) =>
      t.diagnostic(`${what} after ${((performance.now() - startedMs) / 1000).toFixed(1)} s`);
    // Whoever fails ends the wait.
    await Promise.race([all.promise, Promise.all(listening)]);
    tell(`${LISTENERS} were connected`);
    const publisher = createSaldo({ baseUrl: lastingUrl, auth: apiKey });
    const publishing = (async () => {
      for (let n = 0; n < DOCUMENTS; n++) {
        const records = partners.map(({ externalId }) => document(externalId, n));
        assert.equal((await publisher.publish(records).summary()).created, PARTNERS);
      }
    })();
    await half.promise;
    first = lastingUrl;
    await doomed.kill('SIGKILL');
    tell('one server was killed');
    await publishing;
    const told = await Promise.all(listening);
    tell(`${told.flat().length} changes were told`);
    for (const [index, heard] of told.entries()) {
      const { externalId } = partners[Math.floor(index / PER_SESSION)]!;
      assert.deepEqual(
        heard,
        Array.from({ length: DOCUMENTS }, (_, n) => `${externalId}-${n}`),
      );
    }
    await lasting.kill('SIGTERM');
  } finally {
    await rm(data, { recursive: true, force: true });
    await copy.drop();
  }
});
