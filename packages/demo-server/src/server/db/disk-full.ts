import { statfsSync } from 'node:fs';
import { DatabaseError } from './database-error.ts';

/** What an empty database takes on the disk, and as much again for the log of its first transactions. */
const NEW_DATABASE_MB = 100;

/** Whether something failed because there is no room on a disk: of this machine, or of the database's. */
export function isDiskFull(error: unknown): boolean {
  // SQLSTATE disk_full, and what the system calls it.
  return error instanceof Error && 'code' in error && (error.code === '53100' || error.code === 'ENOSPC');
}

/** Throws `disk-full` where a new database would not fit. Without the check the engine breaks off in the middle of it. */
export function ensureRoom(path: string): void {
  const { bavail, bsize } = statfsSync(path);
  const freeMb = Math.floor((bavail * bsize) / 1_000_000);
  if (freeMb >= NEW_DATABASE_MB) return;
  throw new DatabaseError(
    'disk-full',
    `The disk of the folder ${path} has ${freeMb} MB free, a new database takes ${NEW_DATABASE_MB} MB: make room, or choose another folder.`,
  );
}
