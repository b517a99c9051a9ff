import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
} from 'kysely';
import type { ConnectionPool, SqlConnection, SqlResult } from './connection.ts';
import { DatabaseError, refuseAbandoned } from './database-error.ts';

/** Kysely over a pool of connections, whichever engine answers them. */
export function createDialect(pool: ConnectionPool): Dialect {
  return {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new PoolDriver(pool),
    createIntrospector: (kysely) => new PostgresIntrospector(kysely),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  };
}

class PoolDriver implements Driver {
  readonly #pool: ConnectionPool;

  constructor(pool: ConnectionPool) {
    this.#pool = pool;
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<KyselyConnection> {
    return new KyselyConnection(await this.#pool.acquire('write'));
  }

  async releaseConnection(connection: DatabaseConnection): Promise<void> {
    const held = connection as KyselyConnection;
    held.end();
    this.#pool.release(held.connection, false);
  }

  async destroy(): Promise<void> {
    await this.#pool.close();
  }

  beginTransaction(): Promise<never> {
    return refuseTransaction();
  }

  commitTransaction(): Promise<never> {
    return refuseTransaction();
  }

  rollbackTransaction(): Promise<never> {
    return refuseTransaction();
  }
}

/** Kysely's own transactions would carry neither role nor context. */
async function refuseTransaction(): Promise<never> {
  throw new TypeError('Use Database.transaction or Database.maintenance');
}

/** A connection in the hands of Kysely, useless once it was given back. */
export class KyselyConnection implements DatabaseConnection {
  readonly connection: SqlConnection;
  readonly #signal: AbortSignal | undefined;
  #ended = false;

  /** Once `signal` aborts, no statement is sent any longer. */
  constructor(connection: SqlConnection, signal?: AbortSignal) {
    this.connection = connection;
    this.#signal = signal;
  }

  /** A query that was not awaited must not run later, outside its transaction and so without row-level security. */
  end(): void {
    this.#ended = true;
  }

  async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    if (this.#ended) {
      throw new DatabaseError(
        'transaction-ended',
        'A query was sent through a transaction that has ended: await every query inside it.',
      );
    }
    refuseAbandoned(this.#signal);
    const result = await this.connection.query(query.sql, query.parameters);
    return { rows: result.rows as Row[], ...affectedRows(result) };
  }

  // eslint-disable-next-line require-yield
  async *streamQuery(): AsyncIterableIterator<never> {
    throw new TypeError('Streaming is not supported: page by a key');
  }
}

function affectedRows({ tag }: SqlResult): { numAffectedRows?: bigint } {
  const match = /^(?:INSERT \d+|UPDATE|DELETE|MERGE) (\d+)$/.exec(tag);
  return match === null ? {} : { numAffectedRows: BigInt(match[1]!) };
}
