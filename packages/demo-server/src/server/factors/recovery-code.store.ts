import { sql, type Transaction } from 'kysely';
import type { Schema } from '../db/schema.types.ts';

/** Puts codes in the place of those that there were. */
export async function replaceRecoveryCodes(
  trx: Transaction<Schema>,
  publisherId: string,
  userId: string,
  hashes: readonly Uint8Array[],
): Promise<void> {
  await trx
    .deleteFrom('recovery_codes')
    .where('publisher_id', '=', publisherId)
    .where('user_id', '=', userId)
    .execute();
  if (hashes.length === 0) return;
  const rows = hashes.map((hash) => ({ publisher_id: publisherId, user_id: userId, code_hash: hash }));
  await trx.insertInto('recovery_codes').values(rows).execute();
}

/** Uses a code up; false where there is none such. */
export async function useRecoveryCode(
  trx: Transaction<Schema>,
  publisherId: string,
  userId: string,
  hash: Uint8Array,
): Promise<boolean> {
  const { rows } = await sql<{ user_id: string }>`
    delete from recovery_codes
    where publisher_id = ${publisherId}::uuid and user_id = ${userId}::uuid and code_hash = ${hash}::bytea
    returning user_id`.execute(trx);
  return rows.length > 0;
}

export async function countRecoveryCodes(
  trx: Transaction<Schema>,
  publisherId: string,
  userId: string,
): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::integer as count from recovery_codes
    where publisher_id = ${publisherId}::uuid and user_id = ${userId}::uuid`.execute(trx);
  return rows[0]!.count;
}
