import { PGlite } from '@electric-sql/pglite';
import { Database } from '../../packages/demo-server/src/server/db/database.ts';
import { pgliteTransport } from '../../packages/demo-server/src/server/db/pglite-transport.ts';
import { SingleConnectionPool } from '../../packages/demo-server/src/server/db/single-connection-pool.ts';
import { WireConnection } from '../../packages/demo-server/src/server/db/wire-connection.ts';

/** A database in this thread, whose schema is read in two ways: `pg_dump` takes the engine, the types are read by queries. */
export interface SchemaDatabase extends AsyncDisposable {
  readonly pglite: PGlite;
  readonly database: Database;
}

/** A new and empty one takes seconds to make; `loadDataDir` is what `dumpDataDir` gave of another. */
export async function openSchemaDatabase(loadDataDir?: Blob): Promise<SchemaDatabase> {
  const pglite = await PGlite.create(loadDataDir === undefined ? {} : { loadDataDir });
  const pool = new SingleConnectionPool(new WireConnection(pgliteTransport(pglite)), {
    close: () => pglite.close(),
  });
  const database = new Database({ pool });
  return { pglite, database, [Symbol.asyncDispose]: () => database.close() };
}
