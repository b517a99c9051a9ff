import { createHash } from 'node:crypto';
import type { Migration } from '../migrate.ts';

/** Names what these migrations make, so that it can be kept and found again. */
export function migrationsKey(migrations: readonly Migration[], ...more: readonly string[]): string {
  const hash = createHash('sha256');
  hash.update(JSON.stringify([migrations, more]));
  return hash.digest('hex').slice(0, 16);
}
