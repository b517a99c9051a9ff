import { createApp } from '../../packages/demo-server/src/server/app.ts';
import { databaseBlobs } from '../../packages/demo-server/src/server/blobs/blobs.ts';
import type { Database } from '../../packages/demo-server/src/server/db/database.ts';
import { openEmbedded } from '../../packages/demo-server/src/server/db/open-embedded.ts';
import { readMigrations } from '../../packages/demo-server/src/server/db/read-migrations.ts';
import { migratedDump } from '../../packages/demo-server/src/server/db/testing/migrated-dump.ts';
import { DEFAULT_RATE_LIMITS } from '../../packages/demo-server/src/server/limits/rate-policy.ts';
import { readHostList } from '../../packages/demo-server/src/server/outbound/host-list.ts';
import { openOutbound } from '../../packages/demo-server/src/server/outbound/open-outbound.node.ts';
import type { AppDeps } from '../../packages/demo-server/src/server/pipeline/app-deps.ts';
import { seedPublisher } from '../../packages/demo-server/src/server/testing/seed-publisher.ts';

/** What the kit may use of the reference server. */
export interface Reference {
  readonly key: string;
  readonly secondKey: string;
  fetch(request: Request): Promise<Response>;
  close(): Promise<void>;
}

/** Any public host, of which there is none. */
const toNowhere = openOutbound({
  hosts: readHostList('*')!,
  privateToo: false,
  async resolve(name) {
    if (name === 'localhost') return [{ address: '127.0.0.1', family: 4 }];
    throw new Error(`Nobody knows ${name}.`);
  },
});

/** The reference server on a database, with two publishers. It does not hold its own answers against the contract. */
export async function serveReference(
  database: Database,
  { outbound }: Pick<AppDeps, 'outbound'> = { outbound: toNowhere },
): Promise<Omit<Reference, 'close'>> {
  const app = createApp({
    database,
    blobs: databaseBlobs,
    outbound,
    webhooks: toNowhere,
    clock: () => Date.now(),
    random: (bytes) => void crypto.getRandomValues(bytes),
    log: () => undefined,
    rateLimits: DEFAULT_RATE_LIMITS,
  });
  const [own, foreign] = [await seedPublisher(database), await seedPublisher(database)];
  await giveOwnCursors(database, foreign.publisherId);
  return { key: own.apiKey, secondKey: foreign.apiKey, fetch: (request) => app.fetch(request) };
}

/** Seeded publishers share a key of cursors, which no others do. */
async function giveOwnCursors(database: Database, publisherId: string): Promise<void> {
  const cursor_key = crypto.getRandomValues(new Uint8Array(32));
  await database.maintenance((trx) =>
    trx.updateTable('publishers').set({ cursor_key }).where('publisher_id', '=', publisherId).execute(),
  );
}

/** As `serveReference`, on an embedded database of its own. */
export async function openReference(): Promise<Reference> {
  const { database } = await openEmbedded({ loadDataDir: await migratedDump(await readMigrations()) });
  return { ...(await serveReference(database)), close: () => database.close() };
}
