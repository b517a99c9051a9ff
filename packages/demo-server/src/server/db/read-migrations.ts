import { readdir, readFile } from 'node:fs/promises';
import type { Migration } from './migrate.ts';

const FILE_NAME = /^(\d+)-([a-z0-9-]+)\.sql$/;

/** Reads `0001-create-partners.sql` and its like from a folder, in the order of their numbers. Node only. */
export async function readMigrations(
  folder: URL = new URL('./migrations/', import.meta.url),
): Promise<Migration[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.sql'));
  const migrations = await Promise.all(
    files.map(async (file) => {
      const match = FILE_NAME.exec(file);
      if (match === null) throw new Error(`${file} is not named like 0001-create-partners.sql`);
      const sql = await readFile(new URL(file, folder), 'utf8');
      return { version: Number(match[1]), name: match[2]!, sql };
    }),
  );
  return migrations.sort((a, b) => a.version - b.version);
}
