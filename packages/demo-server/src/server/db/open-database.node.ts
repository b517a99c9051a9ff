import type { Database } from './database.ts';
import type { Schema } from './schema.types.ts';

export interface OpenDatabaseOptions {
  /** A PostgreSQL connection URI; absent: PGlite. */
  readonly databaseUrl?: string | undefined;
  /** Where PGlite keeps its data; absent: in memory. */
  readonly dataDir?: string | undefined;
}

/** Opens the database that the environment asks for. Throws `DatabaseError` with a sentence for the operator. Node only. */
export async function openDatabase<Tables = Schema>({
  databaseUrl,
  dataDir,
}: OpenDatabaseOptions = {}): Promise<Database<Tables>> {
  // The driver of the other is not waited for.
  if (databaseUrl !== undefined && databaseUrl !== '') {
    const { openPostgres } = await import('./open-postgres.ts');
    return openPostgres<Tables>({ url: databaseUrl });
  }
  const { openEmbedded } = await import('./open-embedded.ts');
  const { database } = await openEmbedded<Tables>({ dataDir });
  return database;
}
