import { DatabaseError } from './database-error.ts';

/** A row of `schema_migrations`. */
export interface AppliedMigration {
  readonly version: number;
  readonly name: string;
  readonly checksum: string;
}

/** Throws unless versions are positive integers in ascending order. */
export function checkSequence(migrations: readonly { version: number; name: string }[]): void {
  let previous = 0;
  for (const { version, name } of migrations) {
    if (!Number.isSafeInteger(version) || version <= previous) {
      throw new DatabaseError(
        'migration-out-of-order',
        `Migration ${version} (${name}) must have a higher number than ${previous}.`,
      );
    }
    previous = version;
  }
}

/** The first known migration that is not applied yet. Throws when the two histories disagree. */
export function compareApplied<Known extends AppliedMigration>(
  known: readonly Known[],
  applied: readonly AppliedMigration[],
): Known | undefined {
  const newest = known.at(-1)?.version ?? 0;
  const byVersion = new Map(known.map((migration) => [migration.version, migration]));
  for (const { version, name, checksum } of applied) {
    const match = byVersion.get(version);
    if (match === undefined && version > newest) {
      throw new DatabaseError(
        'database-newer',
        `The database has schema version ${version}, this program knows versions up to ${newest}: start a newer version of Saldo.`,
      );
    }
    if (match === undefined) {
      throw new DatabaseError(
        'migration-unknown',
        `The database has migration ${version} (${name}), which this program does not know.`,
      );
    }
    if (match.checksum !== checksum) {
      throw new DatabaseError(
        'migration-changed',
        `Migration ${version} (${name}) was changed after it was applied: restore it and add a new migration instead.`,
      );
    }
  }
  const next = known[applied.length];
  const lastApplied = applied.at(-1)?.version ?? 0;
  const skipped = known.find(
    ({ version }) => version < lastApplied && !applied.some((row) => row.version === version),
  );
  if (skipped !== undefined) {
    throw new DatabaseError(
      'migration-out-of-order',
      `Migration ${skipped.version} (${skipped.name}) came after version ${lastApplied}, which the database already has: give it a higher number.`,
    );
  }
  return next;
}
