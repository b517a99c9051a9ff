import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbedded } from '../../packages/demo-server/src/server/db/open-embedded.ts';
import { readMigrations } from '../../packages/demo-server/src/server/db/read-migrations.ts';
import { migratedDump } from '../../packages/demo-server/src/server/db/testing/migrated-dump.ts';
import { insertPublisher } from '../../packages/demo-server/src/server/publisher/publisher.store.ts';

export interface PreparedFolder extends AsyncDisposable {
  readonly path: string;
}

/** A data folder with an empty publisher in it, so that a server that starts on it has nothing to seed. */
export async function prepareFolder(): Promise<PreparedFolder> {
  const path = await mkdtemp(join(tmpdir(), 'saldo-data-'));
  const { database } = await openEmbedded({
    dataDir: path,
    loadDataDir: await migratedDump(await readMigrations()),
  });
  await database.maintenance((trx) =>
    insertPublisher(
      trx,
      crypto.randomUUID(),
      { name: 'Distribuidora Ficticia', timeZone: 'America/Lima' },
      '2026-01-01T00:00:00.000Z',
    ),
  );
  await database.close();
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) };
}
