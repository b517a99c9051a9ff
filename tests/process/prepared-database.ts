import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Database } from '../../packages/demo-server/src/server/db/database.ts';
import { openEmbedded } from '../../packages/demo-server/src/server/db/open-embedded.ts';
import { openPostgres } from '../../packages/demo-server/src/server/db/open-postgres.ts';
import { readMigrations } from '../../packages/demo-server/src/server/db/read-migrations.ts';
import { fillWithMigrated } from '../../packages/demo-server/src/server/db/testing/migrated-folder.ts';
import { createPostgresDatabase } from '../../packages/demo-server/src/server/db/testing/postgres-databases.ts';
import { seedPublisher } from '../../packages/demo-server/src/server/testing/seed-publisher.ts';
import { serverUrl, type Engine } from '../../packages/demo-server/src/server/db/testing/with-databases.ts';

/** A migrated database that this process opens, and servers of their own as `env` tells them. */
export interface PreparedDatabase extends AsyncDisposable {
  readonly env: Readonly<Record<string, string>>;
  /** To be closed by the caller; of one in a folder, before a server opens it. */
  open(): Promise<Database>;
}

export async function prepareDatabase(engine: Engine): Promise<PreparedDatabase> {
  const migrations = await readMigrations();
  const dataDir = await mkdtemp(join(tmpdir(), 'saldo-data-'));
  const remove = () => rm(dataDir, { recursive: true, force: true });
  if (engine === 'PGlite') {
    await fillWithMigrated(dataDir, migrations);
    return {
      env: { SALDO_DATA: dataDir },
      open: async () => (await openEmbedded({ dataDir })).database,
      [Symbol.asyncDispose]: remove,
    };
  }
  const { url, drop } = await createPostgresDatabase(await serverUrl(), migrations);
  return {
    env: { DATABASE_URL: url, SALDO_DATA: dataDir },
    open: () => openPostgres({ url }),
    async [Symbol.asyncDispose]() {
      await remove();
      await drop();
    },
  };
}

/** An API key of a publisher that is put there, for whom no server is needed. */
export async function keyOf(prepared: PreparedDatabase): Promise<string> {
  const database = await prepared.open();
  try {
    return (await seedPublisher(database)).apiKey;
  } finally {
    await database.close();
  }
}
