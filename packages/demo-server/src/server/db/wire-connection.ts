import type { SqlConnection, SqlResult } from './connection.ts';
import { encodeParameter } from './encode-parameter.ts';
import { DatabaseError } from './database-error.ts';
import { isStalePlan, type SqlError } from './sql-error.ts';
import { StatementCache } from './statement-cache.ts';
import { readAnswer, type Notification, type WireAnswer } from './wire-reader.ts';
import { WireWriter } from './wire-writer.ts';

/** Carries front-end messages to a server and answers everything up to the last ReadyForQuery. */
export type WireTransport = (message: Uint8Array<ArrayBuffer>) => Promise<Uint8Array>;

/** A connection over raw protocol messages: one message out and one back per statement. */
export class WireConnection implements SqlConnection {
  readonly #transport: WireTransport;
  readonly #onFailure: (failure: DatabaseError) => void;
  readonly #writer = new WireWriter();
  readonly #statements = new StatementCache();
  #deferred: string | undefined;
  #forget: string[] = [];
  #running = 0;
  #idleSince = performance.now();
  #failure: DatabaseError | undefined;
  /** Told what this session hears on the channels that it listens to. */
  onNotification: (notification: Notification) => void = () => {};

  /** `onFailure` is told when the server has ended, after which every statement fails. */
  constructor(transport: WireTransport, onFailure: (failure: DatabaseError) => void = () => {}) {
    this.#transport = transport;
    this.#onFailure = onFailure;
  }

  /** Why the server has ended, if it has. */
  get failure(): DatabaseError | undefined {
    return this.#failure;
  }

  /** Milliseconds since the last statement ended; 0 while one runs. */
  get idleMs(): number {
    return this.#running > 0 ? 0 : performance.now() - this.#idleSince;
  }

  get deferring(): boolean {
    return this.#deferred !== undefined;
  }

  defer(sql: string): void {
    this.#deferred = sql;
  }

  /** Drops what waits to be sent. */
  dropDeferred(): void {
    this.#deferred = undefined;
  }

  async query(sql: string, parameters: readonly unknown[]): Promise<SqlResult> {
    const known = this.#statements.find(sql);
    const name = known ?? this.#statements.propose(sql);
    const answer = await this.#send(() => {
      if (known === undefined) this.#writer.parse(name, sql);
      this.#writer.bind(name, parameters.map(encodeParameter)).execute().sync();
    });
    if (known === undefined && answer.prepared > 0) this.#forget.push(...this.#statements.add(sql, name));
    if (answer.error !== undefined) {
      if (isStalePlan(answer.error)) this.#forget.push(...this.#statements.clear());
      throw answer.error;
    }
    return answer.results.at(-1) ?? { rows: [], tag: '' };
  }

  async exec(sql: string): Promise<string[]> {
    const answer = await this.#send(() => this.#writer.query(sql));
    if (answer.error !== undefined) throw answer.error;
    return answer.results.map((result) => result.tag);
  }

  async #send(write: () => void): Promise<WireAnswer> {
    if (this.#failure !== undefined) throw this.#failure;
    const forget = this.#forget;
    let message: Uint8Array<ArrayBuffer>;
    try {
      if (this.#deferred !== undefined) this.#writer.query(this.#deferred);
      for (const name of forget) this.#writer.close(name);
      write();
      message = this.#writer.take();
    } catch (error) {
      this.#writer.reset();
      throw error;
    }
    this.#deferred = undefined;
    this.#forget = [];
    this.#running++;
    try {
      const answer = readAnswer(await this.#transport(message));
      if (!answer.ready || isFatal(answer.error)) this.#fail(answer.error);
      // Not in the middle of the statement that brought them.
      for (const heard of answer.notifications) queueMicrotask(() => this.onNotification(heard));
      return answer;
    } finally {
      this.#running--;
      this.#idleSince = performance.now();
    }
  }
  /** PGlite that has panicked, for example because a flush failed, would loop for ever at the next statement. */
  #fail(error: SqlError | undefined): void {
    const reason = error?.message ?? 'it gave no complete answer';
    this.#failure = new DatabaseError('database-failed', `The embedded database stopped: ${reason}.`, {
      cause: error,
    });
    this.#onFailure(this.#failure);
  }
}

function isFatal(error: SqlError | undefined): boolean {
  return error?.severity === 'FATAL' || error?.severity === 'PANIC';
}
