import type { UserSide } from '@saldo/sdk/contract';
import { sql, type Transaction } from 'kysely';
import type { Schema } from '../db/schema.types.ts';

/** Who somebody is to a provider. */
export interface Identity {
  readonly publisherId: string;
  readonly providerId: string;
  /** As the provider names them, forever. */
  readonly subject: string;
}

export interface IdentifiedUserRow {
  user_id: string;
  name: string;
  side: UserSide;
  disabled_at: string | null;
}

/** The user who is bound to an identity; it is noted as used. */
export async function useIdentity(
  trx: Transaction<Schema>,
  { publisherId, providerId, subject }: Identity,
  now: string,
): Promise<IdentifiedUserRow | undefined> {
  const { rows } = await sql<IdentifiedUserRow>`
    update sign_in_identities i set last_used_at = ${now}::timestamptz
    from users u
    where i.publisher_id = ${publisherId}::uuid and i.provider_id = ${providerId}::uuid and i.subject = ${subject}
      and u.publisher_id = i.publisher_id and u.user_id = i.user_id
    returning u.user_id, u.name, u.side, u.disabled_at`.execute(trx);
  return rows[0];
}

/** The user with a login, as logins are compared, held until the transaction ends. */
export async function lockUserByLogin(
  trx: Transaction<Schema>,
  publisherId: string,
  loginKey: string,
): Promise<IdentifiedUserRow | undefined> {
  const { rows } = await sql<IdentifiedUserRow>`
    select user_id, name, side, disabled_at from users
    where publisher_id = ${publisherId}::uuid and login_key = ${loginKey} for no key update`.execute(trx);
  return rows[0];
}

/** Binds an identity to a user; false where either is bound already. */
export async function bindIdentity(
  trx: Transaction<Schema>,
  { publisherId, providerId, subject }: Identity,
  { userId, now }: { userId: string; now: string },
): Promise<boolean> {
  const bound = await trx
    .insertInto('sign_in_identities')
    .values({
      publisher_id: publisherId,
      provider_id: providerId,
      subject,
      user_id: userId,
      bound_at: now,
      last_used_at: now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('user_id')
    .executeTakeFirst();
  return bound !== undefined;
}

/** Forgets who people are to a provider. */
export async function deleteIdentities(
  trx: Transaction<Schema>,
  publisherId: string,
  providerId: string,
): Promise<void> {
  await trx
    .deleteFrom('sign_in_identities')
    .where('publisher_id', '=', publisherId)
    .where('provider_id', '=', providerId)
    .execute();
}
