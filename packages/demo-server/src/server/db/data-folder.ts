import { accessSync, constants, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { DatabaseError } from './database-error.ts';

/** The major version of PostgreSQL in the pinned PGlite: the only one whose folders it can open. */
export const ENGINE_MAJOR = 18;

/** Where things lie in a data folder. */
export interface DataFolder {
  readonly path: string;
  /** PostgreSQL's own folder. */
  readonly live: string;
  /** Where a new one is made, to be renamed when complete. Whatever is found here is unfinished. */
  readonly making: string;
}

export function dataFolder(path: string): DataFolder {
  const absolute = resolve(path);
  return { path: absolute, live: join(absolute, 'postgres'), making: join(absolute, 'postgres.new') };
}

/** Makes the folder if it is missing and proves that it can be written. Throws `folder-unwritable`. */
export function ensureWritable({ path, live }: DataFolder): void {
  try {
    makeFolders(path);
    // Only a real write notices a read-only file system, or a full one; root passes every `access`.
    const probe = join(path, `.probe-${process.pid}`);
    writeFileSync(probe, 'x');
    rmSync(probe);
    if (existsSync(live)) accessSync(live, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new DatabaseError('folder-unwritable', `The folder ${path} cannot be written (${code}).`, {
      cause: error,
    });
  }
}

/** Node's own recursive mkdir never ends where the kernel answers ENOENT for a parent that exists, as in /proc. */
function makeFolders(path: string): void {
  if (existsSync(path)) return;
  makeFolders(dirname(path));
  mkdirSync(path, { mode: 0o700 });
}

/** Whether a database is there. Throws `database-newer` or `folder-unreadable` when it cannot be this engine's. */
export function hasDatabase({ path, live }: DataFolder): boolean {
  if (!existsSync(live)) return false;
  const major = Number(readVersion(path, live));
  if (major > ENGINE_MAJOR) {
    throw new DatabaseError(
      'database-newer',
      `The folder ${path} was written by PostgreSQL ${major}, this program has PostgreSQL ${ENGINE_MAJOR}: start a newer version of Saldo.`,
    );
  }
  if (major < ENGINE_MAJOR) {
    throw new DatabaseError(
      'folder-unreadable',
      `The folder ${path} was written by PostgreSQL ${major}, this program has PostgreSQL ${ENGINE_MAJOR}: export it with the version of Saldo that wrote it.`,
    );
  }
  return true;
}

function readVersion(path: string, live: string): string {
  try {
    const version = readFileSync(join(live, 'PG_VERSION'), 'utf8').trim();
    if (/^\d+$/.test(version)) return version;
    throw new Error('PG_VERSION holds no number');
  } catch (error) {
    throw unreadable(path, error);
  }
}

export function unreadable(path: string, cause: unknown): DatabaseError {
  return new DatabaseError(
    'folder-unreadable',
    `The database in the folder ${path} is damaged or cannot be read: restore it from a backup, or choose another folder.`,
    { cause },
  );
}
