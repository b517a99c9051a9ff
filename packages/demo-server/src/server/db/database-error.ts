/** Why a database could not be opened or used; stable, to be compared by code. */
export type DatabaseErrorCode =
  | 'folder-in-use'
  | 'folder-unwritable'
  | 'folder-unreadable'
  | 'disk-full'
  | 'database-newer'
  | 'database-unreachable'
  | 'database-busy'
  | 'role-not-permitted'
  | 'connection-lost'
  | 'outcome-unknown'
  | 'migration-changed'
  | 'migration-unknown'
  | 'migration-out-of-order'
  | 'migration-failed'
  | 'transaction-aborted'
  | 'transaction-ended'
  | 'abandoned'
  | 'nested-use'
  | 'database-failed'
  | 'database-closed';

/** A database that cannot be opened or is used wrongly. `message` is one sentence fit for an operator, without secrets. */
export class DatabaseError extends Error {
  override readonly name = 'DatabaseError';
  readonly code: DatabaseErrorCode;

  constructor(code: DatabaseErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

export function databaseClosed(): DatabaseError {
  return new DatabaseError('database-closed', 'The database is closed.');
}

export function outcomeUnknown(): DatabaseError {
  return new DatabaseError(
    'outcome-unknown',
    'The connection to the database was lost during a commit, so all of the transaction was kept or nothing.',
  );
}

/** Throws `abandoned` once the signal has aborted. */
export function refuseAbandoned(signal: AbortSignal | undefined): void {
  if (signal?.aborted !== true) return;
  throw new DatabaseError('abandoned', 'Nobody waits for the transaction any longer, so it was rolled back.');
}
