import { sql, type Transaction } from 'kysely';
import type { Schema } from '../db/schema.types.ts';
import type { UserAt } from './link.store.ts';

interface LinkedUserRow {
  partners: string[] | null;
  sees: string;
}

/**
 * The partners of a user who can sign in; undefined where they cannot. From here on the transaction sees these: whoever asks has shown that
 * they are the same person.
 */
export async function findLinkedPartners(
  trx: Transaction<Schema>,
  { publisherId, userId }: UserAt,
): Promise<readonly string[] | undefined> {
  const { rows } = await sql<LinkedUserRow>`
    select u.partners, set_config('saldo.sees', coalesce(nullif(array_to_string(u.partners, ','), ''), 'nobody'), true) as sees
    from users u join user_credentials c using (publisher_id, user_id)
    where u.publisher_id = ${publisherId}::uuid and u.user_id = ${userId}::uuid
      and u.disabled_at is null and c.password_hash is not null`.execute(trx);
  const [row] = rows;
  return row && (row.partners ?? []);
}
