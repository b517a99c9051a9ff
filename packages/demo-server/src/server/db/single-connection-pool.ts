import type { ConnectionPool, SqlConnection } from './connection.ts';
import { databaseClosed, DatabaseError } from './database-error.ts';
import { ChannelListeners, type ChannelListener, type StopListening } from './notifications.ts';
import { quoteIdentifier } from './sql-literal.ts';
import type { WireConnection } from './wire-connection.ts';

interface Waiter {
  readonly since: number;
  readonly resolve: (connection: SqlConnection) => void;
  readonly reject: (error: Error) => void;
}

/** How the one connection ends. */
export interface SingleConnectionPoolOptions {
  readonly close: () => Promise<void>;
  /** After how long an idle holder makes the others fail. Default 10,000. */
  readonly stallMs?: number;
}

/** A queue for an engine that has one connection, such as PGlite: first come, first served. */
export class SingleConnectionPool implements ConnectionPool {
  readonly #connection: WireConnection;
  readonly #options: SingleConnectionPoolOptions;
  readonly #waiters: Waiter[] = [];
  readonly #listeners = new ChannelListeners();
  #held = false;
  #watch: ReturnType<typeof setInterval> | undefined;
  #closing: Promise<void> | undefined;

  constructor(connection: WireConnection, options: SingleConnectionPoolOptions) {
    this.#connection = connection;
    this.#options = options;
    connection.onNotification = ({ channel, payload }) => this.#listeners.notify(channel, payload);
  }

  async acquire(): Promise<SqlConnection> {
    if (this.#closing !== undefined) throw databaseClosed();
    return this.#take();
  }

  /** A broken connection is lent on all the same: the engine lives and dies with it, and every statement says so. */
  release(connection: SqlConnection): void {
    this.#connection.dropDeferred();
    const next = this.#waiters.shift();
    if (this.#waiters.length === 0) this.#stopWatching();
    if (next !== undefined) next.resolve(connection);
    else this.#held = false;
  }

  async listen(channel: string, listener: ChannelListener): Promise<StopListening> {
    this.#listeners.add(channel, listener);
    try {
      await this.#exec(`listen ${quoteIdentifier(channel)}`);
    } catch (error) {
      this.#listeners.remove(channel, listener);
      throw error;
    }
    return async () => {
      if (!this.#listeners.remove(channel, listener) || this.#closing !== undefined) return;
      await this.#exec(`unlisten ${quoteIdentifier(channel)}`);
    };
  }

  async close(): Promise<void> {
    this.#closing ??= this.#take().then(async () => {
      this.#stopWatching();
      await this.#options.close();
    });
    return this.#closing;
  }

  async #exec(sql: string): Promise<void> {
    const connection = await this.acquire();
    try {
      await connection.exec(sql);
    } finally {
      this.release(connection);
    }
  }

  #take(): Promise<SqlConnection> {
    if (!this.#held) {
      this.#held = true;
      return Promise.resolve(this.#connection);
    }
    return new Promise((resolve, reject) => {
      this.#waiters.push({ since: performance.now(), resolve, reject });
      this.#startWatching();
    });
  }

  /**
   * A transaction that asks this pool for a second connection waits for itself. Such a holder sends
   * nothing while others wait, which is how it is told from one that is busy.
   */
  #startWatching(): void {
    const stallMs = this.#options.stallMs ?? 10_000;
    this.#watch ??= setInterval(() => {
      const [first] = this.#waiters;
      if (first === undefined || this.#connection.idleMs < stallMs) return;
      if (performance.now() - first.since < stallMs) return;
      this.#waiters.shift();
      first.reject(
        new DatabaseError(
          'nested-use',
          'The only connection has been held by an idle transaction for too long: inside a transaction, use its own handle and wait for nothing else.',
        ),
      );
      if (this.#waiters.length === 0) this.#stopWatching();
    }, stallMs / 4);
  }

  #stopWatching(): void {
    clearInterval(this.#watch);
    this.#watch = undefined;
  }
}
