import { AsyncLocalStorage } from 'node:async_hooks';
import { createDataFolder } from './create-data-folder.ts';
import { dataFolder, ensureWritable, hasDatabase, unreadable } from './data-folder.ts';
import { Database } from './database.ts';
import { ensureRoom } from './disk-full.ts';
import type { EmbeddedDatabase } from './embedded-database.ts';
import { EmbeddedEngine } from './embedded-engine.ts';
import type { EngineStart } from './engine-messages.ts';
import { lockFolder } from './folder-lock.ts';
import type { Schema } from './schema.types.ts';
import { SingleConnectionPool } from './single-connection-pool.ts';
import { WireConnection } from './wire-connection.ts';

export interface EmbeddedOptions {
  /** The folder that keeps the data, made if it is missing; absent: in memory. */
  readonly dataDir?: string | undefined;
  /** What `dumpDataDir` gave, to fill a database that is not there yet. */
  readonly loadDataDir?: Blob | undefined;
}

/**
 * Opens PGlite in a worker thread, on a folder or in memory. A folder is flushed at every commit and
 * locked against a second opener. Throws `DatabaseError`: `folder-in-use`, `folder-unwritable`,
 * `folder-unreadable`, `database-newer`, `disk-full`. Node only.
 */
export async function openEmbedded<Tables = Schema>(
  options: EmbeddedOptions = {},
): Promise<EmbeddedDatabase<Tables>> {
  const { dataDir, loadDataDir } = options;
  if (dataDir === undefined) {
    return wrap(await EmbeddedEngine.start(withDump({}, loadDataDir)), async () => {});
  }
  const folder = dataFolder(dataDir);
  ensureWritable(folder);
  const lock = await lockFolder(folder.path);
  try {
    if (!hasDatabase(folder)) {
      ensureRoom(folder.path);
      await createDataFolder(folder, loadDataDir);
    }
    const engine = await EmbeddedEngine.start({ folder: folder.live }).catch((error: unknown) => {
      throw unreadable(folder.path, error);
    });
    return wrap(engine, () => lock.release());
  } catch (error) {
    await lock.release();
    throw error;
  }
}

function wrap<Tables>(engine: EmbeddedEngine, afterClose: () => Promise<void>): EmbeddedDatabase<Tables> {
  const connection = new WireConnection(
    (message) => engine.send(message),
    (failure) => engine.abandon(failure),
  );
  const pool = new SingleConnectionPool(connection, {
    close: async () => {
      await engine.close();
      await afterClose();
    },
  });
  return {
    database: new Database<Tables>({ pool, scope: new AsyncLocalStorage() }),
    dumpDataDir: (compression = 'gzip') => engine.dump(compression),
  };
}

function withDump(start: EngineStart, loadDataDir: Blob | undefined): EngineStart {
  return loadDataDir === undefined ? start : { ...start, loadDataDir };
}
