import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { contentName } from './content-key.ts';
import { ContentStoreError, type ContentStore } from './content-store.ts';

/** Beside the publishers' folders, on the same disk, so that a file can be moved from here in one step. */
const INCOMING = 'incoming';

/** What a process left in the middle of storing. */
const ABANDONED_MS = 24 * 60 * 60 * 1000;

/** Keeps contents in a folder, which any number of processes may share. Creates it. */
export async function openDiskStore(folder: string): Promise<ContentStore> {
  const root = resolve(folder);
  const incoming = join(root, INCOMING);
  await telling(async () => {
    await mkdir(incoming, { recursive: true });
    for (const name of await readdir(incoming)) await removeAbandoned(join(incoming, name));
  });
  return {
    put: (key, bytes) =>
      telling(async () => {
        const path = join(root, contentName(key));
        const arriving = join(incoming, crypto.randomUUID());
        try {
          await writeDurably(arriving, bytes);
          await mkdir(dirname(path), { recursive: true });
          await rename(arriving, path);
        } catch (error) {
          await rm(arriving, { force: true });
          throw error;
        }
        // A name is durable when its folder is; and so on to the root, for folders that are new.
        for (let above = dirname(path); above.length >= root.length; above = dirname(above))
          await syncFolder(above);
      }),
    get: (key) =>
      telling(async () => {
        try {
          return new Uint8Array(await readFile(join(root, contentName(key))));
        } catch (error) {
          if (codeOf(error) === 'ENOENT') return undefined;
          throw error;
        }
      }),
    delete: (key) => telling(() => rm(join(root, contentName(key)), { force: true })),
  };
}

async function writeDurably(path: string, bytes: Uint8Array): Promise<void> {
  await using file = await open(path, 'wx', 0o600);
  await file.writeFile(bytes);
  await file.sync();
}

async function syncFolder(path: string): Promise<void> {
  await using folder = await open(path, 'r');
  await folder.sync();
}

async function removeAbandoned(path: string): Promise<void> {
  const found = await stat(path).catch(() => undefined);
  if (found !== undefined && Date.now() - found.mtimeMs > ABANDONED_MS) await rm(path, { force: true });
}

async function telling<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    const code = codeOf(error);
    if (code === undefined) throw error;
    throw new ContentStoreError(`The folder of files cannot be used: ${code}.`, code, error);
  }
}

/** `ENOSPC` and its like; undefined for a fault of the program. */
function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'syscall' in error ? (error as NodeJS.ErrnoException).code : undefined;
}
