import { DatabaseError } from './database-error.ts';

/** What PostgreSQL tells about a failed statement. */
export interface SqlErrorFields {
  readonly severity: string;
  /** SQLSTATE, five characters: https://www.postgresql.org/docs/current/errcodes-appendix.html */
  readonly code: string;
  readonly message: string;
  /** May quote stored values, which can be personal data: never log or answer it. */
  readonly detail?: string | undefined;
  readonly hint?: string | undefined;
  readonly where?: string | undefined;
  readonly schema?: string | undefined;
  readonly table?: string | undefined;
  readonly column?: string | undefined;
  readonly constraint?: string | undefined;
}

/** A statement that PostgreSQL refused, the same class on every driver. */
export class SqlError extends Error {
  override readonly name = 'SqlError';
  readonly severity: string;
  readonly code: string;
  readonly detail: string | undefined;
  readonly hint: string | undefined;
  readonly where: string | undefined;
  readonly schema: string | undefined;
  readonly table: string | undefined;
  readonly column: string | undefined;
  readonly constraint: string | undefined;

  constructor(fields: SqlErrorFields) {
    super(fields.message);
    this.severity = fields.severity;
    this.code = fields.code;
    this.detail = fields.detail;
    this.hint = fields.hint;
    this.where = fields.where;
    this.schema = fields.schema;
    this.table = fields.table;
    this.column = fields.column;
    this.constraint = fields.constraint;
  }
}

/** True for a unique violation (SQLSTATE 23505), of the named constraint when one is given. */
export function isUniqueViolation(error: unknown, constraint?: string): error is SqlError {
  return (
    error instanceof SqlError &&
    error.code === '23505' &&
    (constraint === undefined || error.constraint === constraint)
  );
}

const CONTENDED = new Set([
  '40001', // serialization_failure
  '40P01', // deadlock_detected
]);

const FOREIGN_KEY_VIOLATION = '23503';

/** True when transactions were in each other's way. */
export function isContended(error: unknown): boolean {
  return error instanceof SqlError && (CONTENDED.has(error.code) || isStalePlan(error));
}

/**
 * True when the same transaction may end otherwise if it is run again from its start: it was in the way of others, or named what
 * has been removed since it looked, as a second look tells.
 */
export function isRetryable(error: unknown): boolean {
  return isContended(error) || (error instanceof SqlError && error.code === FOREIGN_KEY_VIOLATION);
}

/** True when a prepared statement outlived a change of the schema: https://www.postgresql.org/docs/current/sql-prepare.html */
export function isStalePlan(error: unknown): boolean {
  return (
    error instanceof SqlError &&
    (error.code === '26000' ||
      (error.code === '0A000' && error.message === 'cached plan must not change result type'))
  );
}

/** True when a statement may have had its effect, although it failed: the server ended before it could answer. */
export function isSilenced(error: unknown): boolean {
  if (error instanceof DatabaseError) return true;
  return error instanceof SqlError && (error.severity === 'FATAL' || error.severity === 'PANIC');
}
