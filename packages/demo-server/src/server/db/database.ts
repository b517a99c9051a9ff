import { Kysely, SingleConnectionProvider, Transaction } from 'kysely';
import type { ConnectionPool, ConnectionUse, SqlConnection } from './connection.ts';
import { DatabaseError, outcomeUnknown, refuseAbandoned } from './database-error.ts';
import { createDialect, KyselyConnection } from './dialect.ts';
import type { ChannelListener, StopListening } from './notifications.ts';
import type { Schema } from './schema.types.ts';
import { isRetryable, isSilenced } from './sql-error.ts';
import { beginSql, type TransactionContext, type TransactionOptions } from './transaction-sql.ts';

/** Remembers, across `await`, that code runs inside a transaction; Node's `AsyncLocalStorage` fits. */
export interface TransactionScope {
  run<Result>(store: { open: boolean }, fn: () => Result): Result;
  getStore(): { open: boolean } | undefined;
}

export interface DatabaseDeps {
  readonly pool: ConnectionPool;
  /** Makes nested use fail at once; without it (in a browser) the pool notices after a while. */
  readonly scope?: TransactionScope;
  /** How often a transaction is run again after a serialization failure, a deadlock, or a reference to what was just removed. Default 4. */
  readonly maxRetries?: number;
  /** A number from 0 to 1 that spreads retries. Default `Math.random`. */
  readonly random?: () => number;
}

interface TransactionPlan {
  readonly begin: string;
  readonly options: TransactionOptions;
}

/** The database as the application sees it. The same on PGlite and on PostgreSQL. */
export class Database<Tables = Schema> {
  /** Queries outside a transaction, without context: for maintenance and start-up, never for a request. */
  readonly kysely: Kysely<Tables>;
  readonly #deps: DatabaseDeps;
  readonly #pool: ConnectionPool;
  #closing: Promise<void> | undefined;

  constructor(deps: DatabaseDeps) {
    this.#deps = deps;
    this.#pool = deps.scope === undefined ? deps.pool : guardNesting(deps.pool, deps.scope);
    this.kysely = new Kysely<Tables>({ dialect: createDialect(this.#pool) });
  }

  /**
   * Runs `fn` in a transaction as the role `saldo_app` on behalf of a publisher and a partner. What
   * `fn` throws rolls back. `fn` runs again from its start after a serialization failure, a
   * deadlock, or a reference to what was just removed, so it has no effect but through `trx`. Throws `outcome-unknown` when the connection was
   * lost during the commit, after which everything or nothing is there, and `abandoned` when its signal aborted.
   */
  transaction<Result>(
    context: TransactionContext,
    fn: (trx: Transaction<Tables>) => Promise<Result>,
    options: TransactionOptions = {},
  ): Promise<Result> {
    return this.#retry({ begin: beginSql(context, options), options }, fn);
  }

  /** As `transaction`, but as the owner of the schema and without context: across publishers, for jobs and seeding. */
  maintenance<Result>(
    fn: (trx: Transaction<Tables>) => Promise<Result>,
    options: TransactionOptions = {},
  ): Promise<Result> {
    return this.#retry({ begin: beginSql(undefined, options), options }, fn);
  }

  /** Runs any number of statements without parameters, outside a transaction unless they begin one. */
  async exec(sql: string): Promise<void> {
    await this.withConnection((connection) => connection.exec(sql));
  }

  /** Lends one connection for statements that must share a session. It must come back outside a transaction. */
  async withConnection<Result>(fn: (connection: SqlConnection) => Promise<Result>): Promise<Result> {
    return this.#lend('write', fn);
  }

  /** Hears what `notify` says on a channel, also in other processes, until the function that comes back is called. */
  async listen(channel: string, listener: ChannelListener): Promise<StopListening> {
    return this.#pool.listen(channel, listener);
  }

  /** Resolves when the database answers a query. */
  async ping(): Promise<void> {
    await this.#lend('read', (connection) => connection.exec('select 1'));
  }

  /** Waits for what runs, then ends every connection. */
  async close(): Promise<void> {
    this.#closing ??= this.#pool.close();
    await this.#closing;
  }

  async #lend<Result>(
    use: ConnectionUse,
    fn: (connection: SqlConnection) => Promise<Result>,
  ): Promise<Result> {
    const connection = await this.#pool.acquire(use);
    let broken = true;
    try {
      const result = await fn(connection);
      broken = false;
      return result;
    } catch (error) {
      broken = await connection.exec('rollback').then(
        () => false,
        () => true,
      );
      throw error;
    } finally {
      this.#pool.release(connection, broken);
    }
  }

  async #retry<Result>(
    plan: TransactionPlan,
    fn: (trx: Transaction<Tables>) => Promise<Result>,
  ): Promise<Result> {
    const { maxRetries = 4, random = Math.random } = this.#deps;
    for (let attempt = 0; ; attempt++) {
      try {
        return await this.#once(plan, fn);
      } catch (error) {
        if (attempt >= maxRetries || !isRetryable(error)) throw error;
        const backoffMs = 2 ** attempt * 10 * (0.5 + random());
        await new Promise((resolve) => setTimeout(resolve, backoffMs));
      }
    }
  }

  async #once<Result>(
    plan: TransactionPlan,
    fn: (trx: Transaction<Tables>) => Promise<Result>,
  ): Promise<Result> {
    const { readOnly = false, signal } = plan.options;
    refuseAbandoned(signal);
    const connection = await this.#pool.acquire(readOnly ? 'read' : 'write');
    const held = new KyselyConnection(connection, signal);
    const scope = { open: true };
    let broken = true;
    try {
      connection.defer(plan.begin);
      const trx = this.#transactionOn(held);
      const result = await (this.#deps.scope?.run(scope, () => fn(trx)) ?? fn(trx));
      held.end();
      refuseAbandoned(signal);
      if (plan.options.undone === true) broken = !(await undo(connection));
      else {
        await commit(connection, plan.options);
        broken = false;
      }
      return result;
    } catch (error) {
      held.end();
      broken = !(await rollback(connection));
      throw error;
    } finally {
      scope.open = false;
      this.#pool.release(connection, broken);
    }
  }

  #transactionOn(held: KyselyConnection): Transaction<Tables> {
    const executor = this.kysely.getExecutor().withConnectionProvider(new SingleConnectionProvider(held));
    const dialect = createDialect(this.#pool);
    return new Transaction<Tables>({
      config: { dialect },
      dialect,
      driver: dialect.createDriver(),
      executor,
    });
  }
}

async function commit(connection: SqlConnection, { readOnly = false }: TransactionOptions): Promise<void> {
  if (connection.deferring) return; // nothing was sent, so nothing began
  const committing = connection.exec('commit');
  if (readOnly) {
    // Nothing to make durable, so nothing to wait for: what comes next on this connection queues behind it.
    committing.catch(() => {});
    return;
  }
  const [tag] = await committing.catch((error: unknown) => {
    throw isSilenced(error) ? outcomeUnknown() : error;
  });
  // PostgreSQL answers the commit of a failed transaction with a rollback and no error.
  if (tag !== 'COMMIT') {
    throw new DatabaseError(
      'transaction-aborted',
      'A statement failed inside the transaction and was caught there, so nothing was kept.',
    );
  }
}

/** As far as a commit would find fault, then back; answers whether the connection is usable again. */
async function undo(connection: SqlConnection): Promise<boolean> {
  if (!connection.deferring) await connection.exec('set constraints all immediate');
  return rollback(connection);
}

/** Answers whether the connection is usable again. */
async function rollback(connection: SqlConnection): Promise<boolean> {
  if (connection.deferring) return true;
  return connection.exec('rollback').then(
    () => true,
    () => false,
  );
}

function guardNesting(pool: ConnectionPool, scope: TransactionScope): ConnectionPool {
  return {
    async acquire(use) {
      if (scope.getStore()?.open === true) {
        throw new DatabaseError(
          'nested-use',
          'The database was used inside a transaction, which would wait for itself: use the handle that the transaction gives.',
        );
      }
      return pool.acquire(use);
    },
    release: (connection, broken) => pool.release(connection, broken),
    listen: (channel, listener) => pool.listen(channel, listener),
    close: () => pool.close(),
  };
}
