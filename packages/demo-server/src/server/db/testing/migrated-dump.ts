import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Database } from '../database.ts';
import { migrate, type Migration } from '../migrate.ts';
import { openEmbedded } from '../open-embedded.ts';
import { migrationsKey } from './migrations-key.ts';

const CACHE = new URL('../../../../node_modules/.cache/saldo-database/', import.meta.url);

/**
 * A PGlite data folder with these migrations in it, for `loadDataDir`. The first caller makes it from the one without any, which
 * takes most of the time (4 s of processor time); later ones in any process read it from `node_modules/.cache`.
 */
export async function migratedDump(migrations: readonly Migration[]): Promise<Blob> {
  const file = `${await keptAt(migrations)}.tar`;
  const cached = await readFile(file).catch(() => undefined);
  if (cached !== undefined) return new Blob([cached]);
  const dump = await makeDump(migrations);
  await mkdir(CACHE, { recursive: true });
  // Renamed when whole, because other test processes look for it at the same time.
  const unfinished = `${file}.${process.pid}`;
  await writeFile(unfinished, new Uint8Array(await dump.arrayBuffer()));
  await rename(unfinished, file);
  return dump;
}

/** The path, but for its ending, of what is kept of these migrations between runs. */
export async function keptAt(migrations: readonly Migration[]): Promise<string> {
  return fileURLToPath(new URL(migrationsKey(migrations, await engineVersion()), CACHE));
}

async function makeDump(migrations: readonly Migration[]): Promise<Blob> {
  const first = migrations.length === 0;
  const { database, dumpDataDir } = await openEmbedded(first ? {} : { loadDataDir: await migratedDump([]) });
  try {
    if (first) await dropTemplates(database);
    else await migrate(database, migrations);
    return await dumpDataDir('none');
  } finally {
    await database.close();
  }
}

/** Nobody makes a second database from them, and without them a copy opens in about half the time. */
async function dropTemplates(database: Database): Promise<void> {
  await database.withConnection(async (connection) => {
    await connection.exec('update pg_database set datistemplate = false');
    for (const name of ['template0', 'template1']) await connection.exec(`drop database ${name}`);
  });
}

async function engineVersion(): Promise<string> {
  const manifest = new URL('../package.json', import.meta.resolve('@electric-sql/pglite'));
  const { version } = JSON.parse(await readFile(manifest, 'utf8')) as { version: string };
  return version;
}
