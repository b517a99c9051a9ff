import { cpSync, existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Migration } from '../migrate.ts';
import { openEmbedded } from '../open-embedded.ts';
import { keptAt, migratedDump } from './migrated-dump.ts';

/**
 * Makes an empty folder one that a database with these migrations lies in. The first caller fills a folder from the dump (about 3 s),
 * later ones in any process copy it (0.1 s).
 */
export async function fillWithMigrated(folder: string, migrations: readonly Migration[]): Promise<void> {
  const kept = await keptAt(migrations);
  if (!existsSync(kept)) await keep(kept, migrations);
  copyFolder(kept, folder);
}

/** Of a database that is closed. */
export function copyFolder(from: string, to: string): void {
  cpSync(from, to, { recursive: true });
}

async function keep(kept: string, migrations: readonly Migration[]): Promise<void> {
  const loadDataDir = await migratedDump(migrations);
  const unfinished = `${kept}.${process.pid}`;
  await mkdir(unfinished, { recursive: true });
  const { database } = await openEmbedded({ dataDir: unfinished, loadDataDir });
  await database.close();
  // Renamed when whole; another test process may have been first.
  await rename(unfinished, kept).catch(async (error: unknown) => {
    if (!existsSync(join(kept, 'postgres'))) throw error;
    await rm(unfinished, { recursive: true });
  });
}
