import assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';
import { test } from 'node:test';
import pg from 'pg';
import { createSaldo, type Saldo } from '@saldo/sdk';
import { openPostgres } from '../../packages/demo-server/src/server/db/open-postgres.ts';
import { readMigrations } from '../../packages/demo-server/src/server/db/read-migrations.ts';
import { createPostgresDatabase } from '../../packages/demo-server/src/server/db/testing/postgres-databases.ts';
import { startPostgres } from '../../packages/demo-server/src/server/db/testing/start-postgres.ts';
import { startTcpProxy, type TcpProxy } from '../../packages/demo-server/src/server/db/testing/tcp-proxy.ts';
import { seedPublisher } from '../../packages/demo-server/src/server/testing/seed-publisher.ts';
import { saldoServer, ServerProcess } from '../process/server-process.ts';
import { LONG } from './long.ts';
import { invoice, report } from './records.ts';

const ROUNDS = LONG ? 200 : 8;
/** How long each trouble lasts, and the peace after it. */
const TROUBLE_MS = 300;
const PEACE_MS = 400;
const WRITERS = 3;

/** A database that loses a process restarts all of them, and mends what they left (PostgreSQL, 18.4). */
async function crash(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => {}); // what it is there for
  try {
    await client.connect();
  } catch (error) {
    // Still mending what the crash before left: cannot_connect_now.
    if ((error as pg.DatabaseError).code === '57P03') return;
    throw error;
  }
  const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
  process.kill(rows[0]!.pid, 'SIGKILL');
  await client.end().catch(() => {});
}

test('networks that fail on both sides of the server, and a database that crashes, lose and double nothing', async (t) => {
  const postgres = await startPostgres();
  const copy = await createPostgresDatabase(postgres.url, await readMigrations());
  const seeding = await openPostgres({ url: copy.url });
  const { apiKey, client } = await seedPublisher(seeding);
  await seeding.close();
  const toDatabase = await startTcpProxy(copy.url);
  await using server = new ServerProcess({ DATABASE_URL: toDatabase.url }, saldoServer('serve'));
  const toServer = await startTcpProxy(await server.ready());
  try {
    const retry = { maxAttempts: 60, baseDelayMs: 20, maxDelayMs: 300, attemptTimeoutMs: 3_000 };
    const asker = (auth: string): Saldo => createSaldo({ baseUrl: toServer.url, auth, retry });
    const [publisher, partner] = [asker(apiKey), asker(client.token)];
    const acknowledged = new Map<string, string>();
    const reported = new Map<string, string>();
    let trouble = true;

    const publishing = async (writer: number): Promise<void> => {
      for (let round = 0; trouble; round++) {
        const amount = `${round}.50`;
        const records = Array.from({ length: 10 }, (_, index) =>
          invoice(`F-${writer}-${(round * 3 + index) % 50}`, amount),
        );
        for await (const { record, outcome } of publisher!.publish(records)) {
          assert.ok(['created', 'updated', 'unchanged'].includes(outcome), outcome);
          acknowledged.set(record.externalId, amount);
        }
      }
    };
    const reporting = async (writer: number): Promise<void> => {
      for (let round = 0; trouble; round++) {
        const reference = `r-${writer}-${round}`;
        const { id } = await partner!.paymentReports.create(report(reference));
        reported.set(reference, id);
      }
    };
    const writers = Promise.all([
      ...Array.from({ length: WRITERS }, (_, writer) => publishing(writer)),
      ...Array.from({ length: WRITERS }, (_, writer) => reporting(writer)),
    ]);
    writers.catch(() => {}); // is awaited below

    const troubles: ((proxy: TcpProxy) => unknown)[] = [
      (proxy) => proxy.cut(),
      (proxy) => proxy.swallow(),
      (proxy) => proxy.halve(),
      (proxy) => proxy.delay(150),
    ];
    for (let round = 0; round < ROUNDS; round++) {
      const proxy = round % 2 === 0 ? toDatabase : toServer;
      const which = troubles[(round >> 1) % (troubles.length + 1)];
      if (which === undefined) await crash(copy.url);
      else which(proxy);
      await wait(TROUBLE_MS);
      proxy.mend();
      await wait(PEACE_MS);
    }
    await crash(copy.url);
    trouble = false;
    await writers;

    const amounts = new Map<string, string>();
    for await (const { externalId, total } of publisher!.documents.list({ limit: 200 })) {
      assert.ok(!amounts.has(externalId), `${externalId} is there twice`);
      amounts.set(externalId, total.amount);
    }
    assert.deepEqual(
      amounts,
      new Map(
        [...acknowledged].toSorted(([a], [b]) => a.localeCompare(b)).map(([id, amount]) => [id, amount]),
      ),
    );
    const kept = new Map<string, string>();
    for await (const { id, reference } of partner!.paymentReports.list({ limit: 200 })) {
      assert.ok(!kept.has(reference!), `${reference} was reported twice`);
      kept.set(reference!, id);
    }
    assert.deepEqual(kept, reported);
    assert.ok(acknowledged.size > 0 && reported.size > 0);
    t.diagnostic(`${acknowledged.size} documents, ${reported.size} reports, ${ROUNDS} troubles and a crash`);

    await server.kill('SIGTERM');
    const verify = new ServerProcess({ DATABASE_URL: copy.url }, saldoServer('verify'));
    const { code, stdout } = await verify.ended;
    assert.deepEqual([code, stdout], [0, 'Everything is kept as it is derived.\n']);
  } finally {
    await toServer.close();
    await toDatabase.close();
    await postgres.stop();
  }
});
