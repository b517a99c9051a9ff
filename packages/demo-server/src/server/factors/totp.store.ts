import { sql, type Transaction } from 'kysely';
import type { Schema } from '../db/schema.types.ts';

export interface TotpRow {
  secret: Uint8Array;
  created_at: string;
  confirmed_at: string | null;
  last_used_at: string | null;
}

export async function findTotp(
  trx: Transaction<Schema>,
  publisherId: string,
  userId: string,
): Promise<TotpRow | undefined> {
  return trx
    .selectFrom('totp_factors')
    .select(['secret', 'created_at', 'confirmed_at', 'last_used_at'])
    .where('publisher_id', '=', publisherId)
    .where('user_id', '=', userId)
    .executeTakeFirst();
}

/** Keeps a secret that waits for its first code, in the place of one that still waits; false where one is confirmed already. */
export async function keepTotp(
  trx: Transaction<Schema>,
  {
    publisherId,
    userId,
    secret,
    now,
  }: { publisherId: string; userId: string; secret: Uint8Array; now: string },
): Promise<boolean> {
  const { rows } = await sql<{ user_id: string }>`
    insert into totp_factors (publisher_id, user_id, secret, created_at)
    values (${publisherId}::uuid, ${userId}::uuid, ${secret}::bytea, ${now}::timestamptz)
    on conflict (publisher_id, user_id) do update set secret = excluded.secret, created_at = excluded.created_at, last_step = 0
      where totp_factors.confirmed_at is null
    returning user_id`.execute(trx);
  return rows.length > 0;
}

/** Uses the code of a step up; false where it, or a later one, was used before. */
export async function useTotpStep(
  trx: Transaction<Schema>,
  { publisherId, userId, step, now }: { publisherId: string; userId: string; step: number; now: string },
): Promise<boolean> {
  const { rows } = await sql<{ user_id: string }>`
    update totp_factors set last_step = ${step}::bigint, last_used_at = ${now}::timestamptz,
      confirmed_at = coalesce(confirmed_at, ${now}::timestamptz)
    where publisher_id = ${publisherId}::uuid and user_id = ${userId}::uuid and last_step < ${step}::bigint
    returning user_id`.execute(trx);
  return rows.length > 0;
}

/** Removes the app; false where there is none. */
export async function deleteTotp(
  trx: Transaction<Schema>,
  publisherId: string,
  userId: string,
): Promise<boolean> {
  const deleted = await trx
    .deleteFrom('totp_factors')
    .where('publisher_id', '=', publisherId)
    .where('user_id', '=', userId)
    .returning('user_id')
    .executeTakeFirst();
  return deleted !== undefined;
}
