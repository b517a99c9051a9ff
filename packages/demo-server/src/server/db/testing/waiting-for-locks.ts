import { sql, type Transaction } from 'kysely';
import type { Schema } from '../schema.types.ts';

/** How many wait for an advisory lock of this database; others of the same server have their own. */
export async function waitingForLocks(trx: Transaction<Schema>): Promise<number> {
  const { rows } = await sql`
    select from pg_locks where locktype = 'advisory' and not granted
      and database = (select oid from pg_database where datname = current_database())`.execute(trx);
  return rows.length;
}
