import { sql, type Transaction } from 'kysely';
import type { Schema } from '../db/schema.types.ts';

export interface PasskeyRow {
  passkey_id: string;
  user_id: string;
  credential_id: string;
  rp_id: string;
  public_key: Uint8Array<ArrayBuffer>;
  counter: string;
  transports: string[];
  name: string;
  created_at: string;
  last_used_at: string | null;
}

const COLUMNS = [
  'passkey_id',
  'user_id',
  'credential_id',
  'rp_id',
  'public_key',
  'counter',
  'transports',
  'name',
  'created_at',
  'last_used_at',
] as const;

/** A user's passkeys, by when they were added. */
export async function listPasskeys(
  trx: Transaction<Schema>,
  publisherId: string,
  userId: string,
): Promise<PasskeyRow[]> {
  return trx
    .selectFrom('passkeys')
    .select(COLUMNS)
    .where('publisher_id', '=', publisherId)
    .where('user_id', '=', userId)
    .orderBy('created_at')
    .orderBy('passkey_id')
    .execute() as Promise<PasskeyRow[]>;
}

/** Whosever it is. */
export async function findPasskey(
  trx: Transaction<Schema>,
  publisherId: string,
  credentialId: string,
): Promise<PasskeyRow | undefined> {
  return trx
    .selectFrom('passkeys')
    .select(COLUMNS)
    .where('publisher_id', '=', publisherId)
    .where('credential_id', '=', credentialId)
    .executeTakeFirst() as Promise<PasskeyRow | undefined>;
}

export interface NewPasskeyRow {
  readonly passkeyId: string;
  readonly userId: string;
  readonly credentialId: string;
  readonly rpId: string;
  readonly publicKey: Uint8Array;
  readonly counter: number;
  readonly transports: readonly string[];
  readonly name: string;
  readonly now: string;
}

/** Keeps a passkey; false where its credential is known already. */
export async function insertPasskey(
  trx: Transaction<Schema>,
  publisherId: string,
  passkey: NewPasskeyRow,
): Promise<boolean> {
  const inserted = await trx
    .insertInto('passkeys')
    .values({
      publisher_id: publisherId,
      passkey_id: passkey.passkeyId,
      user_id: passkey.userId,
      credential_id: passkey.credentialId,
      rp_id: passkey.rpId,
      public_key: passkey.publicKey,
      counter: String(passkey.counter),
      transports: [...passkey.transports],
      name: passkey.name,
      created_at: passkey.now,
    })
    .onConflict((conflict) => conflict.columns(['publisher_id', 'credential_id']).doNothing())
    .returning('passkey_id')
    .executeTakeFirst();
  return inserted !== undefined;
}

/** Keeps how often the authenticator says it was used; false where it is gone, or said as much before, as a copy of it would. */
export async function usePasskey(
  trx: Transaction<Schema>,
  {
    publisherId,
    passkeyId,
    counter,
    now,
  }: { publisherId: string; passkeyId: string; counter: number; now: string },
): Promise<boolean> {
  const { rows } = await sql<{ passkey_id: string }>`
    update passkeys set counter = ${counter}::bigint, last_used_at = ${now}::timestamptz
    where publisher_id = ${publisherId}::uuid and passkey_id = ${passkeyId}::uuid
      and (counter < ${counter}::bigint or (counter = 0 and ${counter}::bigint = 0))
    returning passkey_id`.execute(trx);
  return rows.length > 0;
}

/** Removes a passkey of a user; false where they have none of this id. */
export async function deletePasskey(
  trx: Transaction<Schema>,
  publisherId: string,
  { userId, passkeyId }: { userId: string; passkeyId: string },
): Promise<boolean> {
  const deleted = await trx
    .deleteFrom('passkeys')
    .where('publisher_id', '=', publisherId)
    .where('user_id', '=', userId)
    .where('passkey_id', '=', passkeyId)
    .returning('passkey_id')
    .executeTakeFirst();
  return deleted !== undefined;
}

/** Removes all passkeys of a user. */
export async function deletePasskeys(
  trx: Transaction<Schema>,
  publisherId: string,
  userId: string,
): Promise<void> {
  await trx
    .deleteFrom('passkeys')
    .where('publisher_id', '=', publisherId)
    .where('user_id', '=', userId)
    .execute();
}
