import type { Database } from './database.ts';
import type { Schema } from './schema.types.ts';

/** A database whose engine runs inside the program, which can copy its whole data. */
export interface EmbeddedDatabase<Tables = Schema> {
  readonly database: Database<Tables>;
  /** Everything as a tar archive of the data folder, for `loadDataDir` of the same PGlite version. */
  dumpDataDir(compression?: 'gzip' | 'none'): Promise<Blob>;
}
