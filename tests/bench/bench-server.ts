import { createApp } from '../../packages/demo-server/src/server/app.ts';
import { insertApiKey } from '../../packages/demo-server/src/server/principal/api-key.store.ts';
import { migrate } from '../../packages/demo-server/src/server/db/migrate.ts';
import { openPostgres } from '../../packages/demo-server/src/server/db/open-postgres.ts';
import { readMigrations } from '../../packages/demo-server/src/server/db/read-migrations.ts';
import { createPostgresDatabase } from '../../packages/demo-server/src/server/db/testing/postgres-databases.ts';
import { startPostgres } from '../../packages/demo-server/src/server/db/testing/start-postgres.ts';
import { databaseBlobs } from '../../packages/demo-server/src/server/blobs/blobs.ts';
import { listen } from '../../packages/demo-server/src/server/http/listen.ts';
import { uuidGenerator } from '../../packages/demo-server/src/server/ids.ts';
import { insertPublisher } from '../../packages/demo-server/src/server/publisher/publisher.store.ts';

export interface BenchServer {
  /** Of the contract server, over HTTP on loopback. */
  readonly url: string;
  /** Of its PostgreSQL database, for a bare client. */
  readonly databaseUrl: string;
  readonly publisherId: string;
  readonly apiKey: string;
  stop(): Promise<void>;
}

/** The contract server on a real PostgreSQL of its own, with an empty publisher. */
export async function startBenchServer(): Promise<BenchServer> {
  const postgres = await startPostgres();
  const { url: databaseUrl } = await createPostgresDatabase(postgres.url, await readMigrations());
  const database = await openPostgres({ url: databaseUrl });
  await migrate(database, await readMigrations());
  const clock = () => Date.now();
  const random = (bytes: Uint8Array<ArrayBuffer>) => void crypto.getRandomValues(bytes);
  const newId = uuidGenerator(clock, random);
  const publisherId = newId();
  const now = new Date().toISOString();
  const apiKey = await database.maintenance(async (trx) => {
    await insertPublisher(
      trx,
      publisherId,
      { name: 'Distribuidora Ficticia', timeZone: 'America/Lima' },
      now,
    );
    return insertApiKey(
      trx,
      { publisherId, name: 'bench', scopes: ['publish', 'read'], now },
      { newId, random },
    );
  });
  const app = createApp({ database, blobs: databaseBlobs, clock, random, log: () => undefined });
  const listening = await listen(app.fetch, { port: 0, hostname: '127.0.0.1' });
  return {
    url: listening.url,
    databaseUrl,
    publisherId,
    apiKey,
    stop: async () => {
      await listening.close();
      await database.close();
      await postgres.stop();
    },
  };
}
