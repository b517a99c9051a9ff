import pg from 'pg';
import { databaseClosed } from './database-error.ts';
import { ChannelListeners, type ChannelListener, type StopListening } from './notifications.ts';
import { quoteIdentifier } from './sql-literal.ts';

export interface PgListenerOptions {
  readonly config: pg.ClientConfig;
  /** How often to ask whether the connection still lives, because a network can go silent. */
  readonly heartbeatMs: number;
}

/** Waits between attempts to connect again. */
const FIRST_BACKOFF_MS = 100;
const LONGEST_BACKOFF_MS = 5_000;

/** A connection of its own that hears notifications, made anew for as long as somebody listens. Node only. */
export class PgListener {
  readonly #options: PgListenerOptions;
  readonly #listeners = new ChannelListeners();
  #connecting: Promise<pg.Client> | undefined;
  #heartbeat: ReturnType<typeof setInterval> | undefined;
  #retry: ReturnType<typeof setTimeout> | undefined;
  #closed = false;

  constructor(options: PgListenerOptions) {
    this.#options = options;
  }

  /** Resolves when the server has heard of it. Throws what connecting throws. */
  async listen(channel: string, listener: ChannelListener): Promise<StopListening> {
    this.#listeners.add(channel, listener);
    try {
      const client = await this.#connect();
      await client.query(listenSql(channel));
    } catch (error) {
      this.#listeners.remove(channel, listener);
      throw error;
    }
    return async () => {
      if (!this.#listeners.remove(channel, listener)) return;
      // A connection that is lost listens to nothing.
      await this.#connecting
        ?.then((client) => client.query(`unlisten ${quoteIdentifier(channel)}`))
        .catch(() => {});
    };
  }

  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#retry);
    clearInterval(this.#heartbeat);
    const client = await this.#connecting?.catch(() => undefined);
    await client?.end();
  }

  #connect(): Promise<pg.Client> {
    if (this.#closed) return Promise.reject(databaseClosed());
    this.#connecting ??= this.#open().catch((error: unknown) => {
      this.#connecting = undefined;
      throw error;
    });
    return this.#connecting;
  }

  async #open(): Promise<pg.Client> {
    const client = new pg.Client(this.#options.config);
    client.on('error', () => {}); // what follows, the end, is what counts
    client.on('notification', ({ channel, payload = '' }) => this.#listeners.notify(channel, payload));
    await client.connect();
    try {
      await client.query(this.#listeners.channels.map(listenSql).join('; '));
    } catch (error) {
      void client.end();
      throw error;
    }
    client.once('end', () => this.#lose());
    this.#heartbeat = setInterval(() => {
      // An answer that stays out ends the connection.
      client.query('select 1').catch(() => {});
    }, this.#options.heartbeatMs);
    return client;
  }

  #lose(): void {
    clearInterval(this.#heartbeat);
    this.#connecting = undefined;
    if (!this.#closed) this.#retryAfter(FIRST_BACKOFF_MS);
  }

  #retryAfter(backoffMs: number): void {
    this.#retry = setTimeout(() => {
      if (this.#listeners.channels.length === 0) return;
      this.#connect().then(
        () => this.#listeners.tellGap(),
        () => {
          if (!this.#closed) this.#retryAfter(Math.min(backoffMs * 2, LONGEST_BACKOFF_MS));
        },
      );
    }, backoffMs);
  }
}

function listenSql(channel: string): string {
  return `listen ${quoteIdentifier(channel)}`;
}
