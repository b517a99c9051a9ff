import { createApp } from '../../packages/demo-server/src/server/app.ts';
import { insertApiKey } from '../../packages/demo-server/src/server/principal/api-key.store.ts';
import type { Database } from '../../packages/demo-server/src/server/db/database.ts';
import { openEmbedded } from '../../packages/demo-server/src/server/db/open-embedded.ts';
import { openPostgres } from '../../packages/demo-server/src/server/db/open-postgres.ts';
import { readMigrations } from '../../packages/demo-server/src/server/db/read-migrations.ts';
import { migratedDump } from '../../packages/demo-server/src/server/db/testing/migrated-dump.ts';
import { createPostgresDatabase } from '../../packages/demo-server/src/server/db/testing/postgres-databases.ts';
import { startPostgres } from '../../packages/demo-server/src/server/db/testing/start-postgres.ts';
import { databaseBlobs } from '../../packages/demo-server/src/server/blobs/blobs.ts';
import { listen } from '../../packages/demo-server/src/server/http/listen.ts';
import { uuidGenerator } from '../../packages/demo-server/src/server/ids.ts';
import { insertPublisher } from '../../packages/demo-server/src/server/publisher/publisher.store.ts';

export interface BenchDatabase {
  readonly database: Database;
  /** For a bare client; empty where there is none. */
  readonly url: string;
  stop(): Promise<void>;
}

export interface BenchServer extends BenchDatabase {
  readonly publisherId: string;
  readonly apiKey: string;
  /** Of the contract server, over HTTP on loopback. */
  readonly baseUrl: string;
}

/** A real PostgreSQL of its own. */
export async function openBenchPostgres(): Promise<BenchDatabase> {
  const postgres = await startPostgres();
  const { url } = await createPostgresDatabase(postgres.url, await readMigrations());
  const database = await openPostgres({ url });
  return {
    database,
    url,
    stop: async () => {
      await database.close();
      await postgres.stop();
    },
  };
}

/** The embedded database, in memory. */
export async function openBenchEmbedded(): Promise<BenchDatabase> {
  const { database } = await openEmbedded({ loadDataDir: await migratedDump(await readMigrations()) });
  return { database, url: '', stop: () => database.close() };
}

const clock = () => Date.now();
const random = (bytes: Uint8Array<ArrayBuffer>) => void crypto.getRandomValues(bytes);
const newId = uuidGenerator(clock, random);

/** An empty publisher with a key that may do everything. */
export async function createBenchPublisher(
  database: Database,
): Promise<Pick<BenchServer, 'publisherId' | 'apiKey'>> {
  const publisherId = newId();
  const now = new Date().toISOString();
  const apiKey = await database.maintenance(async (trx) => {
    const publisher = { name: 'Distribuidora Ficticia', timeZone: 'America/Lima' };
    await insertPublisher(trx, publisherId, publisher, now);
    const scopes = ['publish', 'read', 'sessions', 'webhooks'] as const;
    return insertApiKey(trx, { publisherId, name: 'bench', scopes: [...scopes], now }, { newId, random });
  });
  return { publisherId, apiKey };
}

/** The contract server on a database, with an empty publisher. */
export async function startBenchServer(opened: BenchDatabase): Promise<BenchServer> {
  const { database } = opened;
  const publisher = await createBenchPublisher(database);
  const app = createApp({ database, blobs: databaseBlobs, clock, random, log: () => undefined });
  const listening = await listen(app.fetch, { port: 0, hostname: '127.0.0.1' });
  return {
    ...opened,
    ...publisher,
    baseUrl: listening.url,
    stop: async () => {
      await listening.close();
      await opened.stop();
    },
  };
}
