import type { LoginClaim, SecondFactorOfProvider, UserSide } from '@saldo/sdk/contract';
import { sql, type Transaction } from 'kysely';
import type { Schema } from '../db/schema.types.ts';

export interface ProviderRow {
  provider_id: string;
  label: string;
  issuer: string;
  client_id: string;
  client_secret: Uint8Array | null;
  entrance: UserSide;
  login_claim: LoginClaim;
  email_domains: string[];
  passwords: boolean;
  second_factor: SecondFactorOfProvider;
  created_at: string;
}

const COLUMNS = [
  'provider_id',
  'label',
  'issuer',
  'client_id',
  'client_secret',
  'entrance',
  'login_claim',
  'email_domains',
  'passwords',
  'second_factor',
  'created_at',
] as const;

/** Lets those who add providers of one publisher do so one after the other, until commit: what they counted stays true. */
export async function takeProviderLock(trx: Transaction<Schema>, publisherId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`providers ${publisherId}`}, 0))`.execute(trx);
}

export async function listProviderRows(
  trx: Transaction<Schema>,
  publisherId: string,
): Promise<ProviderRow[]> {
  return trx
    .selectFrom('sign_in_providers')
    .select(COLUMNS)
    .where('publisher_id', '=', publisherId)
    .orderBy('label')
    .orderBy('provider_id')
    .execute() as Promise<ProviderRow[]>;
}

export function findProvider(
  trx: Transaction<Schema>,
  publisherId: string,
  providerId: string,
): Promise<ProviderRow | undefined> {
  return providerById(trx, publisherId, providerId).executeTakeFirst() as Promise<ProviderRow | undefined>;
}

/** The provider, which stays as it is until the transaction ends. */
export function lockProvider(
  trx: Transaction<Schema>,
  publisherId: string,
  providerId: string,
): Promise<ProviderRow | undefined> {
  const held = providerById(trx, publisherId, providerId).forNoKeyUpdate();
  return held.executeTakeFirst() as Promise<ProviderRow | undefined>;
}

function providerById(trx: Transaction<Schema>, publisherId: string, providerId: string) {
  return trx
    .selectFrom('sign_in_providers')
    .select(COLUMNS)
    .where('publisher_id', '=', publisherId)
    .where('provider_id', '=', providerId);
}

export type ProviderValues = Omit<ProviderRow, 'provider_id' | 'created_at'>;

/** Creates a provider; false where the entrance has the same client already. */
export async function insertProvider(
  trx: Transaction<Schema>,
  publisherId: string,
  { providerId, now }: { providerId: string; now: string },
  values: ProviderValues,
): Promise<boolean> {
  const inserted = await trx
    .insertInto('sign_in_providers')
    .values({ publisher_id: publisherId, provider_id: providerId, ...values, created_at: now })
    .onConflict((conflict) =>
      conflict.columns(['publisher_id', 'entrance', 'issuer', 'client_id']).doNothing(),
    )
    .returning('provider_id')
    .executeTakeFirst();
  return inserted !== undefined;
}

/** Replaces a provider; false where another one of the entrance has the same client. */
export async function updateProvider(
  trx: Transaction<Schema>,
  publisherId: string,
  providerId: string,
  values: ProviderValues,
): Promise<boolean> {
  const updated = await trx
    .updateTable('sign_in_providers')
    .set(values)
    .where('publisher_id', '=', publisherId)
    .where('provider_id', '=', providerId)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('sign_in_providers as other')
            .select('other.provider_id')
            .where('other.publisher_id', '=', publisherId)
            .where('other.provider_id', '<>', providerId)
            .where('other.entrance', '=', values.entrance)
            .where('other.issuer', '=', values.issuer)
            .where('other.client_id', '=', values.client_id),
        ),
      ),
    )
    .returning('provider_id')
    .executeTakeFirst();
  return updated !== undefined;
}

/** Removes a provider with who people are to it and the sign-ins through it; false where there is none. */
export async function deleteProviderRow(
  trx: Transaction<Schema>,
  publisherId: string,
  providerId: string,
): Promise<boolean> {
  const deleted = await trx
    .deleteFrom('sign_in_providers')
    .where('publisher_id', '=', publisherId)
    .where('provider_id', '=', providerId)
    .returning('provider_id')
    .executeTakeFirst();
  return deleted !== undefined;
}

/** Notes through which provider a sign-in came. */
export async function noteProvider(
  trx: Transaction<Schema>,
  publisherId: string,
  { signInId, providerId }: { signInId: string; providerId: string },
): Promise<void> {
  await sql`
    update sign_ins set provider_id = ${providerId}::uuid
    where publisher_id = ${publisherId}::uuid and sign_in_id = ${signInId}::uuid`.execute(trx);
}
