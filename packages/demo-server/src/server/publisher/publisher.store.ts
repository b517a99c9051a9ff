import { sql, type Transaction } from 'kysely';
import type { PublisherInput } from '@saldo/sdk/contract';
import type { Schema } from '../db/schema.types.ts';
import type { PublisherRow, StoredSettings } from '../principal/credential.store.ts';

/** The settings, held until the transaction ends. */
export async function lockPublisher(trx: Transaction<Schema>, publisherId: string): Promise<PublisherRow> {
  return trx
    .selectFrom('publishers')
    .select(['publisher_id', 'name', 'tax_id', 'country', 'time_zone', 'settings', 'revision'])
    .where('publisher_id', '=', publisherId)
    .forNoKeyUpdate()
    .executeTakeFirstOrThrow();
}

/** Replaces the settings; undefined when they are the same already. */
export async function updatePublisher(
  trx: Transaction<Schema>,
  publisherId: string,
  input: PublisherInput,
  now: string,
): Promise<PublisherRow | undefined> {
  const { name, taxId, country, timeZone } = input;
  const settings = JSON.stringify(settingsOf(input));
  const { rows } = await sql<PublisherRow>`
    update publishers set name = ${name}, tax_id = ${taxId ?? null}, country = ${country ?? null}, time_zone = ${timeZone},
      settings = ${settings}::jsonb, revision = revision + 1, updated_at = ${now}::timestamptz
    where publisher_id = ${publisherId}::uuid and (name, tax_id, country, time_zone, settings)
      is distinct from (${name}, ${taxId ?? null}, ${country ?? null}, ${timeZone}, ${settings}::jsonb)
    returning publisher_id, name, tax_id, country, time_zone, settings, revision`.execute(trx);
  return rows[0];
}

/** An empty list says what none says. */
function settingsOf({
  identifiers = [],
  currencies = [],
  contact,
  depositAccounts = [],
}: PublisherInput): StoredSettings {
  return {
    ...(identifiers.length > 0 && { identifiers }),
    ...(currencies.length > 0 && { currencies }),
    ...(contact !== undefined && { contact }),
    ...(depositAccounts.length > 0 && { depositAccounts }),
  };
}

/** Creates a publisher with its counters. Needs a transaction without context. */
export async function insertPublisher(
  trx: Transaction<Schema>,
  publisherId: string,
  input: PublisherInput,
  now: string,
): Promise<void> {
  const { name, taxId, country, timeZone } = input;
  await trx
    .insertInto('publishers')
    .values({
      publisher_id: publisherId,
      name,
      tax_id: taxId ?? null,
      country: country ?? null,
      time_zone: timeZone,
      settings: JSON.stringify(settingsOf(input)),
      created_at: now,
      updated_at: now,
    })
    .execute();
  await trx.insertInto('counters').values({ publisher_id: publisherId }).execute();
}
