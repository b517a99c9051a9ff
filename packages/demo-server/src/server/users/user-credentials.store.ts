import { sql, type Transaction } from 'kysely';
import type { UserSide } from '@saldo/sdk/contract';
import type { Schema } from '../db/schema.types.ts';

/** What proves who somebody is. */
export interface CredentialsRow {
  user_id: string;
  login: string;
  name: string;
  side: UserSide;
  disabled_at: string | null;
  password_hash: string | null;
  activation_hash: Uint8Array | null;
  activation_expires_at: string | null;
}

const COLUMNS = sql`u.user_id, u.login, u.name, u.side, u.disabled_at, c.password_hash, c.activation_hash, c.activation_expires_at`;

/** Of the user with a login, as logins are compared. */
export async function findCredentialsByLogin(
  trx: Transaction<Schema>,
  publisherId: string,
  loginKey: string,
): Promise<CredentialsRow | undefined> {
  const { rows } = await sql<CredentialsRow>`
    select ${COLUMNS} from users u join user_credentials c using (publisher_id, user_id)
    where u.publisher_id = ${publisherId}::uuid and u.login_key = ${loginKey}`.execute(trx);
  return rows[0];
}

/** Of a user, who is held until the transaction ends. */
export async function lockCredentials(
  trx: Transaction<Schema>,
  publisherId: string,
  userId: string,
): Promise<CredentialsRow | undefined> {
  const { rows } = await sql<CredentialsRow>`
    select ${COLUMNS} from users u join user_credentials c using (publisher_id, user_id)
    where u.publisher_id = ${publisherId}::uuid and u.user_id = ${userId}::uuid for no key update of u, c`.execute(
    trx,
  );
  return rows[0];
}

/** Sets a password, with which no activation is worth anything any more. */
export async function setPassword(
  trx: Transaction<Schema>,
  publisherId: string,
  userId: string,
  { hash, now }: { hash: string; now: string },
): Promise<void> {
  await trx
    .updateTable('user_credentials')
    .set({
      password_hash: hash,
      password_changed_at: now,
      activation_hash: null,
      activation_expires_at: null,
    })
    .where('publisher_id', '=', publisherId)
    .where('user_id', '=', userId)
    .execute();
}

/** Keeps the same password by today's parameters. */
export async function keepPasswordAnew(
  trx: Transaction<Schema>,
  publisherId: string,
  userId: string,
  hash: string,
): Promise<void> {
  await trx
    .updateTable('user_credentials')
    .set({ password_hash: hash })
    .where('publisher_id', '=', publisherId)
    .where('user_id', '=', userId)
    .execute();
}

/** Puts an activation in the place of the one that was; of a reset also in that of the password. */
export async function setActivation(
  trx: Transaction<Schema>,
  publisherId: string,
  userId: string,
  { hash, expiresAt, keepsPassword }: { hash: Uint8Array; expiresAt: string; keepsPassword: boolean },
): Promise<void> {
  await trx
    .updateTable('user_credentials')
    .set({
      activation_hash: hash,
      activation_expires_at: expiresAt,
      ...(keepsPassword ? {} : { password_hash: null }),
    })
    .where('publisher_id', '=', publisherId)
    .where('user_id', '=', userId)
    .execute();
}

/** Uses the activation up, and the password that there may still be with it. */
export async function useActivation(
  trx: Transaction<Schema>,
  publisherId: string,
  userId: string,
): Promise<void> {
  await trx
    .updateTable('user_credentials')
    .set({ activation_hash: null, activation_expires_at: null, password_hash: null })
    .where('publisher_id', '=', publisherId)
    .where('user_id', '=', userId)
    .execute();
}
