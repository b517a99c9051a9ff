import { PGlite } from '@electric-sql/pglite';
import pg from 'pg';
import { migratedDump } from '../../../packages/demo-server/src/server/db/testing/migrated-dump.ts';
import { createPostgresDatabase } from '../../../packages/demo-server/src/server/db/testing/postgres-databases.ts';
import {
  serverUrl,
  type Engine,
} from '../../../packages/demo-server/src/server/db/testing/with-databases.ts';
import type { Migration } from '../../../packages/demo-server/src/server/db/migrate.ts';

/** A column that a statement answers. */
export interface DescribedColumn {
  readonly name: string;
  readonly typeOid: number;
  /** Whether it is a column of a table that takes nulls; only PostgreSQL tells. */
  readonly takesNull: boolean;
}

/** A database that prepares statements and runs none. */
export interface Describer {
  /** Throws what the database says of a statement that does not prepare. */
  describe(sql: string): Promise<DescribedColumn[]>;
  /** Changes the schema. */
  exec(sql: string): Promise<void>;
  close(): Promise<void>;
}

export function openDescriber(engine: Engine, migrations: readonly Migration[]): Promise<Describer> {
  return engine === 'PGlite' ? openPGlite(migrations) : openPostgres(migrations);
}

async function openPGlite(migrations: readonly Migration[]): Promise<Describer> {
  const database = await PGlite.create({ loadDataDir: await migratedDump(migrations) });
  return {
    async describe(sql) {
      const { resultFields } = await database.describeQuery(sql);
      return resultFields.map(({ name, dataTypeID }) => ({ name, typeOid: dataTypeID, takesNull: false }));
    },
    exec: async (sql) => void (await database.exec(sql)),
    close: () => database.close(),
  };
}

async function openPostgres(migrations: readonly Migration[]): Promise<Describer> {
  const database = await createPostgresDatabase(await serverUrl(), migrations);
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  const taking = await client.query<{ column: string }>(
    `select attrelid || ' ' || attnum as column from pg_attribute where attnum > 0 and not attnotnull`,
  );
  const takesNull = new Set(taking.rows.map(({ column }) => column));
  return {
    async describe(sql) {
      const fields = await new Promise<readonly pg.FieldDef[]>((resolve, reject) => {
        client.query(new Description(sql, resolve, reject));
      });
      return fields.map(({ name, dataTypeID, tableID, columnID }) => ({
        name,
        typeOid: dataTypeID,
        takesNull: takesNull.has(`${tableID} ${columnID}`),
      }));
    },
    exec: async (sql) => void (await client.query(sql)),
    close: async () => {
      await client.end();
      await database.drop();
    },
  };
}

/** The part of a connection of node-postgres that its own types leave out. */
interface RawConnection {
  parse(statement: { name: string; text: string }): void;
  describe(what: { type: 'S'; name: string }): void;
  sync(): void;
}

/** Parse and Describe of an unnamed statement: https://www.postgresql.org/docs/current/protocol-flow.html#PROTOCOL-FLOW-EXT-QUERY */
class Description implements pg.Submittable {
  readonly #sql: string;
  readonly #resolve: (fields: readonly pg.FieldDef[]) => void;
  readonly #reject: (error: Error) => void;
  #fields: readonly pg.FieldDef[] = [];

  constructor(
    sql: string,
    resolve: (fields: readonly pg.FieldDef[]) => void,
    reject: (error: Error) => void,
  ) {
    this.#sql = sql;
    this.#resolve = resolve;
    this.#reject = reject;
  }

  submit(connection: unknown): void {
    const raw = connection as RawConnection;
    raw.parse({ name: '', text: this.#sql });
    raw.describe({ type: 'S', name: '' });
    raw.sync();
  }

  handleRowDescription({ fields }: { fields: pg.FieldDef[] }): void {
    this.#fields = fields;
  }

  /** Nothing comes after it: the client has let go of this one. */
  handleError(error: Error): void {
    this.#reject(error);
  }

  handleReadyForQuery(): void {
    this.#resolve(this.#fields);
  }
}
