import type { ChannelListener, StopListening } from './notifications.ts';

/** What one statement answered. Values are as `parse-value.ts` says, the same on every driver. */
export interface SqlResult {
  readonly rows: Record<string, unknown>[];
  /** The command tag, for example `SELECT 3`, `INSERT 0 1`, `COMMIT`. */
  readonly tag: string;
}

/** One session with PostgreSQL. Its time zone is UTC. */
export interface SqlConnection {
  /** Runs one statement with parameters, prepared once per connection. Throws `SqlError`, or `DatabaseError` when the server is gone. */
  query(sql: string, parameters: readonly unknown[]): Promise<SqlResult>;
  /** Runs any number of statements without parameters; answers a command tag for each. Throws `SqlError`. */
  exec(sql: string): Promise<string[]>;
  /**
   * Keeps statements back until the next `query` or `exec`, which sends both in one round trip and
   * fails with the first error of the two. Dropped when nothing follows before `release`.
   */
  defer(sql: string): void;
  /** True while deferred statements wait to be sent. */
  readonly deferring: boolean;
}

/** What a connection is wanted for: reading takes no locks that others wait for. */
export type ConnectionUse = 'read' | 'write';

/** Hands out connections, each to one holder at a time. */
export interface ConnectionPool {
  acquire(use: ConnectionUse): Promise<SqlConnection>;
  /** Gives back a connection. A broken one (unknown transaction state) is closed and replaced. */
  release(connection: SqlConnection, broken: boolean): void;
  /** Hears notifications until the function that comes back is called, beyond lost connections. */
  listen(channel: string, listener: ChannelListener): Promise<StopListening>;
  /** Waits for what runs, then ends every connection. */
  close(): Promise<void>;
}
