import { PGlite } from '@electric-sql/pglite';
import { Database } from '../../packages/demo-server/src/server/db/database.ts';
import { migrate, type Migration } from '../../packages/demo-server/src/server/db/migrate.ts';
import { pgliteTransport } from '../../packages/demo-server/src/server/db/pglite-transport.ts';
import { SingleConnectionPool } from '../../packages/demo-server/src/server/db/single-connection-pool.ts';
import { migratedDump } from '../../packages/demo-server/src/server/db/testing/migrated-dump.ts';
import { WireConnection } from '../../packages/demo-server/src/server/db/wire-connection.ts';

/** A database in this thread, whose schema is read in two ways: `pg_dump` takes the engine, the types are read by queries. */
export interface SchemaDatabase extends AsyncDisposable {
  readonly pglite: PGlite;
  readonly database: Database;
}

/** One in which these migrations were made. */
export async function openSchemaDatabase(migrations: readonly Migration[]): Promise<SchemaDatabase> {
  const pglite = await PGlite.create({ loadDataDir: await migratedDump([]) });
  const pool = new SingleConnectionPool(new WireConnection(pgliteTransport(pglite)), {
    close: () => pglite.close(),
  });
  const database = new Database({ pool });
  await migrate(database, migrations);
  return { pglite, database, [Symbol.asyncDispose]: () => database.close() };
}
