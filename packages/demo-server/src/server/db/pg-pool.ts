import pg from 'pg';
import type { ConnectionPool, ConnectionUse, SqlConnection } from './connection.ts';
import { unreachable } from './connection-failure.ts';
import { databaseClosed, DatabaseError } from './database-error.ts';
import type { ChannelListener, StopListening } from './notifications.ts';
import { valueParser } from './parse-value.ts';
import { PgConnection } from './pg-connection.ts';
import { PgListener } from './pg-listener.ts';
import { PoolShares } from './pool-shares.ts';

export interface PgPoolOptions {
  /** A PostgreSQL connection URI. */
  readonly url: string;
  /** At most this many connections. Default 10. */
  readonly maxConnections?: number;
  /** Ends a statement that runs longer. Default 30,000. */
  readonly statementTimeoutMs?: number;
  /** Ends a session that leaves a transaction open without a statement for longer. Default 30,000. */
  readonly idleInTransactionTimeoutMs?: number;
  /**
   * How long to wait for a free connection, and how long to wait for a new one. Default 15,000 each: a thousand who come at once keep the
   * process so busy that a server which answers at once is not heard for seconds.
   */
  readonly connectTimeoutMs?: number;
  /**
   * Gives up a connection on which a statement stays without an answer for longer, because a network can swallow
   * what the server's own limits say. Default: five seconds more than `statementTimeoutMs`.
   */
  readonly answerTimeoutMs?: number;
  /** How often the connection that listens is asked whether it lives. Default 10,000. */
  readonly heartbeatMs?: number;
  /** Told when an idle connection fails; the pool replaces it. */
  readonly onIdleError?: (error: Error) => void;
}

/** What `parse-value.ts` relies on, whatever the server's own defaults are. */
const SESSION_SETTINGS =
  '-c TimeZone=UTC -c DateStyle=ISO -c IntervalStyle=postgres -c bytea_output=hex -c extra_float_digits=1';

/** A pool of connections to a PostgreSQL server. `acquire` throws `database-unreachable` and `database-busy`. Node only. */
export class PgPool implements ConnectionPool {
  readonly #pool: pg.Pool;
  readonly #url: string;
  readonly #connections = new WeakMap<pg.Client, PgConnection>();
  readonly #listener: PgListener;
  readonly #shares: PoolShares;
  readonly #uses = new WeakMap<SqlConnection, ConnectionUse>();

  constructor(options: PgPoolOptions) {
    this.#url = options.url;
    const { maxConnections = 10, connectTimeoutMs = 15_000, statementTimeoutMs = 30_000 } = options;
    this.#shares = new PoolShares({ connections: maxConnections, waitMs: connectTimeoutMs });
    const { connectionString, settings } = splitSettings(options.url);
    const config: pg.ClientConfig = {
      connectionString,
      options: `${settings} ${SESSION_SETTINGS}`.trim(),
      statement_timeout: statementTimeoutMs,
      query_timeout: options.answerTimeoutMs ?? statementTimeoutMs + 5_000,
      idle_in_transaction_session_timeout: options.idleInTransactionTimeoutMs ?? 30_000,
      connectionTimeoutMillis: connectTimeoutMs,
      keepAlive: true,
      pipeline: true,
      application_name: 'saldo',
      types: { getTypeParser: (oid: number) => valueParser(oid) },
    };
    this.#pool = new pg.Pool({ ...config, max: maxConnections, idleTimeoutMillis: 30_000 });
    this.#listener = new PgListener({ config, heartbeatMs: options.heartbeatMs ?? 10_000 });
    this.#pool.on('error', (error) => options.onIdleError?.(error));
  }

  async acquire(use: ConnectionUse): Promise<SqlConnection> {
    await this.#shares.enter(use);
    try {
      const connection = await this.#connect();
      this.#uses.set(connection, use);
      return connection;
    } catch (error) {
      this.#shares.leave(use);
      throw error;
    }
  }

  async #connect(): Promise<PgConnection> {
    if (this.#pool.ending) throw databaseClosed();
    const client = await this.#pool.connect().catch((error: unknown) => {
      throw unreachable(this.#url, error);
    });
    let connection = this.#connections.get(client);
    if (connection === undefined) {
      connection = new PgConnection(client);
      // A lost connection makes its statements fail; without a listener it would end the process as well.
      client.on('error', () => {});
      this.#connections.set(client, connection);
    }
    return connection;
  }

  release(connection: SqlConnection, broken: boolean): void {
    const held = connection as PgConnection;
    held.dropDeferred();
    (held.client as pg.PoolClient).release(broken);
    this.#shares.leave(this.#uses.get(connection)!);
  }

  listen(channel: string, listener: ChannelListener): Promise<StopListening> {
    return this.#listener.listen(channel, listener).catch((error: unknown) => {
      throw error instanceof DatabaseError ? error : unreachable(this.#url, error);
    });
  }

  async close(): Promise<void> {
    await this.#listener.close();
    await this.#pool.end();
  }
}

/** Settings in the URI would replace ours instead of joining them. */
function splitSettings(url: string): { connectionString: string; settings: string } {
  if (!URL.canParse(url)) return { connectionString: url, settings: '' };
  const parsed = new URL(url);
  const settings = parsed.searchParams.get('options') ?? '';
  parsed.searchParams.delete('options');
  return { connectionString: parsed.href, settings };
}
