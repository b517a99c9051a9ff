import type { Scope } from '@saldo/sdk/contract';
import type { Transaction } from 'kysely';
import type { Schema } from '../db/schema.types.ts';
import type { NewId, Random } from '../ids.ts';
import { hashToken, mintToken } from './token.ts';

/** Creates an API key and answers its secret, which is stored nowhere. */
export async function insertApiKey(
  trx: Transaction<Schema>,
  key: { publisherId: string; name: string; scopes: readonly Scope[]; now: string },
  { newId, random }: { newId: NewId; random: Random },
): Promise<string> {
  const token = mintToken('api-key', key.publisherId, random);
  await trx
    .insertInto('api_keys')
    .values({
      publisher_id: key.publisherId,
      api_key_id: newId(),
      name: key.name,
      token_hash: hashToken(token),
      scopes: [...key.scopes],
      created_at: key.now,
      revoked_at: null,
    })
    .execute();
  return token;
}
