import { rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbedded } from '../../packages/demo-server/src/server/db/open-embedded.ts';
import { readMigrations } from '../../packages/demo-server/src/server/db/read-migrations.ts';
import {
  copyFolder,
  fillWithMigrated,
} from '../../packages/demo-server/src/server/db/testing/migrated-folder.ts';
import { insertPublisher } from '../../packages/demo-server/src/server/publisher/publisher.store.ts';

export interface PreparedFolder extends AsyncDisposable {
  readonly path: string;
}

/** The first of a process, which nobody opens: the others are copied from it. */
let first: Promise<string> | undefined;

/** A data folder with an empty publisher in it, so that a server that starts on it has nothing to seed. */
export async function prepareFolder(): Promise<PreparedFolder> {
  const from = await (first ??= makeFirst());
  const path = await mkdtemp(join(tmpdir(), 'saldo-data-'));
  copyFolder(from, path);
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) };
}

async function makeFirst(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'saldo-data-'));
  process.once('exit', () => rmSync(path, { recursive: true, force: true }));
  await fillWithMigrated(path, await readMigrations());
  const { database } = await openEmbedded({ dataDir: path });
  await database.maintenance((trx) =>
    insertPublisher(
      trx,
      crypto.randomUUID(),
      { name: 'Distribuidora Ficticia', timeZone: 'America/Lima' },
      '2026-01-01T00:00:00.000Z',
    ),
  );
  await database.close();
  return path;
}
