import type { SecondFactorPolicy } from '@saldo/sdk/contract';
import { sql, type Transaction } from 'kysely';
import type { Schema } from '../db/schema.types.ts';

/** What the publisher asks of who signs in. */
export async function getPolicy(trx: Transaction<Schema>, publisherId: string): Promise<SecondFactorPolicy> {
  const row = await trx
    .selectFrom('publishers')
    .select('second_factor')
    .where('publisher_id', '=', publisherId)
    .executeTakeFirstOrThrow();
  return row.second_factor as SecondFactorPolicy;
}

export async function setPolicy(
  trx: Transaction<Schema>,
  publisherId: string,
  policy: SecondFactorPolicy,
): Promise<void> {
  await trx
    .updateTable('publishers')
    .set({ second_factor: policy })
    .where('publisher_id', '=', publisherId)
    .execute();
}

export interface FactorState {
  policy: SecondFactorPolicy;
  has_factor: boolean;
}

/** What the publisher asks for, and whether the user has what they would be asked for. */
export async function getFactorState(
  trx: Transaction<Schema>,
  publisherId: string,
  userId: string,
): Promise<FactorState> {
  const { rows } = await sql<FactorState>`
    select p.second_factor as policy, (
      exists (select from totp_factors t where t.publisher_id = p.publisher_id and t.user_id = ${userId}::uuid and t.confirmed_at is not null)
      or exists (select from passkeys k where k.publisher_id = p.publisher_id and k.user_id = ${userId}::uuid)
    ) as has_factor
    from publishers p where p.publisher_id = ${publisherId}::uuid`.execute(trx);
  return rows[0]!;
}
