import type { UserSide } from '@saldo/sdk/contract';
import { sql, type Transaction } from 'kysely';
import type { Schema } from '../db/schema.types.ts';

export interface MailedUserRow {
  user_id: string;
  login: string;
  name: string;
  email: string | null;
  language: string | null;
}

/** A user who can sign in and has forgotten the password, held until the transaction ends. */
export async function lockMailedUser(
  trx: Transaction<Schema>,
  publisherId: string,
  loginKey: string,
  side: UserSide,
): Promise<MailedUserRow | undefined> {
  const { rows } = await sql<MailedUserRow>`
    select u.user_id, u.login, u.name, u.email, u.language
    from users u join user_credentials c using (publisher_id, user_id)
    where u.publisher_id = ${publisherId}::uuid and u.login_key = ${loginKey} and u.side = ${side}
      and u.disabled_at is null and c.password_hash is not null
    for no key update of u, c`.execute(trx);
  return rows[0];
}
