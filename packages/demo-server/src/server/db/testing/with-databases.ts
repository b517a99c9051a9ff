import { after, before, describe } from 'node:test';
import type { Database } from '../database.ts';
import type { Migration } from '../migrate.ts';
import { openEmbedded } from '../open-embedded.ts';
import { openPostgres } from '../open-postgres.ts';
import { readMigrations } from '../read-migrations.ts';
import type { Schema } from '../schema.types.ts';
import { migratedDump } from './migrated-dump.ts';
import { createPostgresDatabase } from './postgres-databases.ts';
import { type RunningPostgres, startPostgres } from './start-postgres.ts';

export type Engine = 'PGlite' | 'PostgreSQL';

/** What a suite gets; to be used inside tests and hooks only. */
export interface TestDatabases<Tables = Schema> {
  readonly engine: Engine;
  /** A fresh, migrated database of this suite. */
  readonly database: Database<Tables>;
  /** Opens another pool on the same PostgreSQL database, closed by the caller. Throws on PGlite. */
  openAnother(): Promise<Database<Tables>>;
}

export interface WithDatabasesOptions {
  /** Default: the server's own. */
  readonly migrations?: readonly Migration[];
  /** Default: both. */
  readonly engines?: readonly Engine[];
  /** Of the suite on each, where the runner's minute is not enough. */
  readonly timeoutMs?: number;
}

interface Opened<Tables> {
  readonly database: Database<Tables>;
  readonly url?: string;
  close(): Promise<void>;
}

/**
 * Runs the same suite on PGlite and on PostgreSQL, each on a database of its own. The server is the
 * one that `SALDO_TEST_DATABASE_URL` names; without it, each test file starts one.
 */
export function withDatabases<Tables = Schema>(
  name: string,
  suite: (databases: TestDatabases<Tables>) => void,
  options: WithDatabasesOptions = {},
): void {
  for (const engine of options.engines ?? (['PGlite', 'PostgreSQL'] as const)) {
    const { timeoutMs } = options;
    describe(`${name} on ${engine}`, timeoutMs === undefined ? {} : { timeout: timeoutMs }, () => {
      let opened: Opened<Tables> | undefined;
      before(async () => {
        const migrations = options.migrations ?? (await readMigrations());
        opened = await (engine === 'PGlite'
          ? openPGlite<Tables>(migrations)
          : openServer<Tables>(migrations));
      });
      after(() => opened?.close());
      suite({
        engine,
        get database() {
          return opened!.database;
        },
        openAnother: async () => {
          if (opened?.url === undefined) throw new TypeError('PGlite has one connection');
          return openPostgres<Tables>({ url: opened.url });
        },
      });
    });
  }
}

async function openPGlite<Tables>(migrations: readonly Migration[]): Promise<Opened<Tables>> {
  const { database } = await openEmbedded<Tables>({ loadDataDir: await migratedDump(migrations) });
  return { database, close: () => database.close() };
}

async function openServer<Tables>(migrations: readonly Migration[]): Promise<Opened<Tables>> {
  const copy = await createPostgresDatabase(await serverUrl(), migrations);
  const database = await openPostgres<Tables>({ url: copy.url });
  return {
    database,
    url: copy.url,
    close: async () => {
      await database.close();
      await copy.drop();
    },
  };
}

let own: Promise<RunningPostgres> | undefined;

after(async () => {
  await (await own)?.stop();
});

/** The URI of a superuser on the PostgreSQL that tests share. */
export async function serverUrl(): Promise<string> {
  const shared = process.env['SALDO_TEST_DATABASE_URL'];
  if (shared !== undefined && shared !== '') return shared;
  own ??= startPostgres();
  return (await own).url;
}
