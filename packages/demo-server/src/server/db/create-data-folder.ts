import { closeSync, fdatasyncSync, openSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { DataFolder } from './data-folder.ts';
import { flushFolder } from './durable-node-fs.ts';
import { EmbeddedEngine } from './embedded-engine.ts';

/**
 * Makes a new database beside its place and moves it there when it is whole and on the disk, so that
 * a start cut short leaves nothing half-made to be taken for a database.
 */
export async function createDataFolder(folder: DataFolder, loadDataDir: Blob | undefined): Promise<void> {
  rmSync(folder.making, { recursive: true, force: true });
  const engine = await EmbeddedEngine.start({
    folder: folder.making,
    ...(loadDataDir === undefined ? {} : { loadDataDir }),
  });
  await engine.close();
  flushTree(folder.making);
  renameSync(folder.making, folder.live);
  flushFolder(folder.path);
}

/** PGlite copies the files of a new database without flushing them. */
function flushTree(path: string): void {
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    const child = join(path, entry.name);
    if (entry.isDirectory()) flushTree(child);
    else if (entry.isFile()) flushFile(child);
  }
  flushFolder(path);
}

function flushFile(path: string): void {
  const descriptor = openSync(path, 'r+');
  try {
    fdatasyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
