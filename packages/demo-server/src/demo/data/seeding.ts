import type { Publisher } from '@saldo/sdk/contract';
import type { Transaction } from 'kysely';
import type { Blobs } from '../../server/blobs/blobs.ts';
import type { Validator } from '@saldo/sdk/judging';
import type { Database } from '../../server/db/database.ts';
import type { Schema } from '../../server/db/schema.types.ts';
import type { Clock, Random } from '../../server/ids.ts';

export interface SeedDeps {
  readonly database: Database;
  readonly blobs: Blobs;
  readonly clock: Clock;
  readonly random: Random;
  /** Told as the work goes on; `share` from 0 to 1. */
  readonly onProgress?: (step: string, share: number) => void;
}

/** Where the acting of partners needs the server's own code. */
export interface Seeding extends SeedDeps {
  readonly trx: Transaction<Schema>;
  readonly publisher: Publisher;
  readonly newId: () => string;
  readonly validator: Validator;
}
