import type { Transaction } from 'kysely';
import type { Scope } from '@saldo/sdk/contract';
import type { Schema } from '../db/schema.types.ts';
import type { NewId, Random } from '../ids.ts';
import { hashToken, mintToken } from './token.ts';

export interface NewApiKey {
  readonly publisherId: string;
  readonly name: string;
  readonly scopes: readonly Scope[];
  readonly now: string;
  /** RFC 3339; absent: it does not expire. */
  readonly expiresAt?: string | undefined;
  /** Absent: not recorded. */
  readonly madeBy?: { readonly kind: string; readonly id: string; readonly name?: string | undefined };
}

/** A key that was just made, with its secret, which is stored nowhere. */
export interface MintedApiKey {
  readonly apiKeyId: string;
  readonly secret: string;
}

/** Creates an API key. */
export async function mintApiKey(
  trx: Transaction<Schema>,
  key: NewApiKey,
  { newId, random }: { newId: NewId; random: Random },
): Promise<MintedApiKey> {
  const secret = mintToken('api-key', key.publisherId, random);
  const apiKeyId = newId();
  await trx
    .insertInto('api_keys')
    .values({
      publisher_id: key.publisherId,
      api_key_id: apiKeyId,
      name: key.name,
      token_hash: hashToken(secret),
      scopes: [...key.scopes],
      created_at: key.now,
      expires_at: key.expiresAt ?? null,
      made_by_kind: key.madeBy?.kind ?? null,
      made_by_id: key.madeBy?.id ?? null,
      made_by_name: key.madeBy?.name ?? null,
      revoked_at: null,
    })
    .execute();
  return { apiKeyId, secret };
}

/** Creates an API key and answers its secret. */
export async function insertApiKey(
  trx: Transaction<Schema>,
  key: NewApiKey,
  deps: { newId: NewId; random: Random },
): Promise<string> {
  return (await mintApiKey(trx, key, deps)).secret;
}

/** Notes that a key was used, unless that was noted in the last minute, by whichever process. */
export async function touchApiKey(
  trx: Transaction<Schema>,
  publisherId: string,
  apiKeyId: string,
  nowMs: number,
): Promise<void> {
  await trx
    .updateTable('api_keys')
    .set({ last_used_at: new Date(nowMs).toISOString() })
    .where('publisher_id', '=', publisherId)
    .where('api_key_id', '=', apiKeyId)
    .where((eb) =>
      eb.or([
        eb('last_used_at', 'is', null),
        eb('last_used_at', '<=', new Date(nowMs - NOTED_MS).toISOString()),
      ]),
    )
    .execute();
}

/** For so long a use that was noted stands for those after it. */
export const NOTED_MS = 60_000;
