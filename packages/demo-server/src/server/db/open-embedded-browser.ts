import { PGlite, type PGliteOptions } from '@electric-sql/pglite';
import { Database } from './database.ts';
import type { EmbeddedDatabase } from './embedded-database.ts';
import { pgliteTransport } from './pglite-transport.ts';
import type { Schema } from './schema.types.ts';
import { SingleConnectionPool } from './single-connection-pool.ts';
import { WireConnection, type WireTransport } from './wire-connection.ts';

export interface BrowserDatabaseOptions {
  /** What `dumpDataDir` gave; absent: a new, empty database, which takes seconds to create. */
  readonly loadDataDir?: Blob;
  /** Where the host serves PGlite's files, when they do not lie beside its module. */
  readonly assets?: Pick<PGliteOptions, 'pgliteWasmModule' | 'initdbWasmModule' | 'fsBundle'>;
}

/** Opens PGlite in memory, in this thread, without Node: for a page, a worker, Storybook. */
export async function openEmbeddedBrowser<Tables = Schema>(
  options: BrowserDatabaseOptions = {},
): Promise<EmbeddedDatabase<Tables>> {
  const { loadDataDir, assets } = options;
  const pglite = await PGlite.create({
    ...assets,
    ...(loadDataDir === undefined ? {} : { loadDataDir }),
  });
  return {
    database: databaseOver<Tables>(pgliteTransport(pglite), () => pglite.close()),
    dumpDataDir: (compression = 'gzip') => pglite.dumpDataDir(compression),
  };
}

/** The database at the other end of a transport that speaks PostgreSQL's protocol, such as a worker that has a PGlite. */
export function databaseOver<Tables = Schema>(
  transport: WireTransport,
  close: () => Promise<void>,
): Database<Tables> {
  const connection = new WireConnection(transport);
  const pool = new SingleConnectionPool(connection, {
    close: async () => {
      if (connection.failure === undefined) await close();
    },
  });
  return new Database<Tables>({ pool });
}
