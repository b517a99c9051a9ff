import { isForeignKeyViolation } from '../db/sql-error.ts';
import { invalidField } from '../problem.ts';

/**
 * The answer to a write that names what was removed between its check and the write: 422 as for any unknown reference,
 * with the place in the body that `pointers` gives for the foreign key. Every other error comes back as it is.
 */
export function removedMeanwhile(error: unknown, pointers: Readonly<Record<string, string>>): unknown {
  if (!isForeignKeyViolation(error)) return error;
  const pointer = pointers[error.constraint ?? ''];
  if (pointer === undefined) return error;
  return invalidField(pointer, 'unknown-reference', 'names what has just been removed: read it again');
}
