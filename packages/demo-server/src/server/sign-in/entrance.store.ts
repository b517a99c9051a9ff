import type { SecondFactorPolicy, UserSide } from '@saldo/sdk/contract';
import { sql, type Transaction } from 'kysely';
import type { Schema } from '../db/schema.types.ts';
import type { StoredSettings } from '../principal/credential.store.ts';

/** What anybody may know of a publisher. */
export interface EntranceRow {
  name: string;
  settings: StoredSettings;
  second_factor: SecondFactorPolicy;
}

export async function findEntranceRow(
  trx: Transaction<Schema>,
  publisherId: string,
): Promise<EntranceRow | undefined> {
  const row = await trx
    .selectFrom('publishers')
    .select(['name', 'settings', 'second_factor'])
    .where('publisher_id', '=', publisherId)
    .executeTakeFirst();
  return (
    row && {
      name: row.name,
      settings: row.settings as StoredSettings,
      second_factor: row.second_factor as SecondFactorPolicy,
    }
  );
}

export async function isPublisher(trx: Transaction<Schema>, publisherId: string): Promise<boolean> {
  const row = await trx
    .selectFrom('publishers')
    .select('publisher_id')
    .where('publisher_id', '=', publisherId)
    .executeTakeFirst();
  return row !== undefined;
}

/** Whether people may come in by what they know or hold; where not, through a provider alone. */
export async function takesPasswords(
  trx: Transaction<Schema>,
  publisherId: string,
  entrance: UserSide,
): Promise<boolean> {
  const { rows } = await sql<{ found: number }>`
    select 1 as found from sign_in_providers
    where publisher_id = ${publisherId}::uuid and entrance = ${entrance} and not passwords limit 1`.execute(
    trx,
  );
  return rows.length === 0;
}

export interface EntranceProviderRow {
  provider_id: string;
  label: string;
  entrance: UserSide;
  passwords: boolean;
}

/** The providers through which people may come in, by label. */
export async function listEntranceProviders(
  trx: Transaction<Schema>,
  publisherId: string,
): Promise<EntranceProviderRow[]> {
  return trx
    .selectFrom('sign_in_providers')
    .select(['provider_id', 'label', 'entrance', 'passwords'])
    .where('publisher_id', '=', publisherId)
    .orderBy('label')
    .orderBy('provider_id')
    .execute() as Promise<EntranceProviderRow[]>;
}
