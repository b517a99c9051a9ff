import type { Client } from 'pg';
import type { SqlConnection, SqlResult } from './connection.ts';
import { connectionLost } from './connection-failure.ts';
import { encodeParameter } from './encode-parameter.ts';
import { isStalePlan, SqlError, type SqlErrorFields } from './sql-error.ts';
import { StatementCache } from './statement-cache.ts';

/** node-postgres answers an array when a text held several statements. */
interface PgResult {
  readonly rows: Record<string, unknown>[];
  readonly command: string | null;
  readonly rowCount: number | null;
}

/** A connection of node-postgres. A statement whose answer is lost throws `connection-lost`. Node only. */
export class PgConnection implements SqlConnection {
  readonly client: Client;
  readonly #statements = new StatementCache();
  #deferred: string | undefined;

  constructor(client: Client) {
    this.client = client;
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
    const values = parameters.map(encodeParameter);
    const name = this.#statements.find(sql) ?? this.#keep(sql);
    return this.#afterDeferred<PgResult, SqlResult>(
      () => this.client.query({ text: sql, values, name }),
      (result) => ({ rows: result.rows, tag: tagOf(result) }),
    );
  }

  async exec(sql: string): Promise<string[]> {
    return this.#afterDeferred<PgResult | PgResult[], string[]>(
      () => this.client.query(sql),
      (results) => (Array.isArray(results) ? results : [results]).map(tagOf),
    );
  }

  /** node-postgres cannot forget a statement, so only as many are named as the cache holds. */
  #keep(sql: string): string {
    if (this.#statements.full) return '';
    const name = this.#statements.propose(sql);
    this.#statements.add(sql, name);
    return name;
  }

  async #afterDeferred<Raw, Result>(send: () => Promise<Raw>, read: (raw: Raw) => Result): Promise<Result> {
    const deferred = this.#deferred;
    this.#deferred = undefined;
    const opening = deferred === undefined ? undefined : this.client.query(deferred);
    const sending = send();
    try {
      if (opening !== undefined) {
        sending.catch(() => {}); // the first failure is the one to tell
        await opening;
      }
      return read(await sending);
    } catch (error) {
      const failure = toOurError(error);
      // Fresh names prepare every statement anew.
      if (isStalePlan(failure)) this.#statements.clear();
      throw failure;
    }
  }
}

/** The command tag as PostgreSQL sends it. */
function tagOf({ command, rowCount }: PgResult): string {
  if (command === null) return '';
  if (rowCount === null) return command;
  return command === 'INSERT' ? `INSERT 0 ${rowCount}` : `${command} ${rowCount}`;
}

function toOurError(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  return 'severity' in error ? new SqlError(error as Error & SqlErrorFields) : connectionLost();
}
