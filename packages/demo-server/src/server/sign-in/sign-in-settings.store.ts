import type { SignInSettings } from '@saldo/sdk/contract';
import { sql, type Transaction } from 'kysely';
import type { Schema } from '../db/schema.types.ts';

/** What a publisher begins with. */
const BEGINNING: SignInSettings = { selfServiceReset: false, language: 'es' };

/** What a publisher has decided about its entrance. */
export async function readSignInSettings(
  trx: Transaction<Schema>,
  publisherId: string,
): Promise<SignInSettings> {
  const row = await trx
    .selectFrom('sign_in_settings')
    .select(['self_service_reset', 'language'])
    .where('publisher_id', '=', publisherId)
    .executeTakeFirst();
  return row === undefined ? BEGINNING : { selfServiceReset: row.self_service_reset, language: row.language };
}

/** Replaces all settings; false where they are the same already. */
export async function putSignInSettings(
  trx: Transaction<Schema>,
  publisherId: string,
  { selfServiceReset = BEGINNING.selfServiceReset, language = BEGINNING.language }: Partial<SignInSettings>,
  now: string,
): Promise<boolean> {
  const { rows } = await sql<{ language: string }>`
    insert into sign_in_settings as s (publisher_id, self_service_reset, language, updated_at)
    values (${publisherId}::uuid, ${selfServiceReset}, ${language}, ${now}::timestamptz)
    on conflict (publisher_id) do update
    set self_service_reset = excluded.self_service_reset, language = excluded.language, updated_at = excluded.updated_at
    where (s.self_service_reset, s.language) is distinct from (excluded.self_service_reset, excluded.language)
    returning language`.execute(trx);
  return rows.length > 0;
}
