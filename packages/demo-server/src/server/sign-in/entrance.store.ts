import type { Transaction } from 'kysely';
import type { Schema } from '../db/schema.types.ts';
import type { StoredSettings } from '../principal/credential.store.ts';

/** What anybody may know of a publisher. */
export interface EntranceRow {
  name: string;
  settings: StoredSettings;
}

export async function findEntranceRow(
  trx: Transaction<Schema>,
  publisherId: string,
): Promise<EntranceRow | undefined> {
  const row = await trx
    .selectFrom('publishers')
    .select(['name', 'settings'])
    .where('publisher_id', '=', publisherId)
    .executeTakeFirst();
  return row && { name: row.name, settings: row.settings as StoredSettings };
}

export async function isPublisher(trx: Transaction<Schema>, publisherId: string): Promise<boolean> {
  const row = await trx
    .selectFrom('publishers')
    .select('publisher_id')
    .where('publisher_id', '=', publisherId)
    .executeTakeFirst();
  return row !== undefined;
}
