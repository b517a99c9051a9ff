import { quoteLiteral } from './sql-literal.ts';

/** What is visible: all of the publisher, or the records of some partners. */
export type Sight = 'everything' | readonly string[];

/** On whose behalf a transaction runs; row-level security reads it. */
export interface TransactionContext {
  /** Seen by SQL as `current_setting('saldo.publisher_id')`; absent: empty. */
  readonly publisherId?: string | undefined;
  /** The partners whose records are seen; absent: nothing. In SQL `current_setting('saldo.sees')`. */
  readonly sees?: Sight | undefined;
  /** The database role to act as. Default `saldo_app`. */
  readonly role?: string | undefined;
}

export interface TransactionOptions {
  /** Refuses writes (SQLSTATE 25006). Default false. */
  readonly readOnly?: boolean;
  /** Default `read committed`. */
  readonly isolation?: 'read committed' | 'repeatable read' | 'serializable';
  /** Ends with a rollback whatever comes of it, once all constraints were held: what it answers is what would have been. Default false. */
  readonly undone?: boolean;
  /** Aborts when nobody waits for it any longer: it rolls back instead of its next statement, or of its commit. */
  readonly signal?: AbortSignal | undefined;
}

/** The plain role under which every request runs, so that row-level security holds for a superuser's connection too. */
export const APP_ROLE = 'saldo_app';

/** Statements that open a transaction; one round trip, because literals need no parameters. */
export function beginSql(context: TransactionContext | undefined, options: TransactionOptions): string {
  const isolation = options.isolation === undefined ? '' : ` isolation level ${options.isolation}`;
  const begin = `begin${isolation}${options.readOnly === true ? ' read only' : ''}`;
  if (context === undefined) return begin;
  const role = quoteLiteral(context.role ?? APP_ROLE);
  const publisher = quoteLiteral(context.publisherId ?? '');
  const sees = quoteLiteral(toSetting(context.sees ?? []));
  return `${begin}; select set_config('role', ${role}, true), set_config('saldo.publisher_id', ${publisher}, true), set_config('saldo.sees', ${sees}, true)`;
}

/** Ids separated by commas, or `*`. */
function toSetting(sees: Sight): string {
  return sees === 'everything' ? '*' : sees.join(',');
}
