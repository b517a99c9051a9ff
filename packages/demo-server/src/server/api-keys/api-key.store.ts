import { sql, type Transaction } from 'kysely';
import type { Scope } from '@saldo/sdk/contract';
import type { Schema } from '../db/schema.types.ts';

export interface ApiKeyRecordRow {
  api_key_id: string;
  name: string;
  scopes: string[];
  created_at: string;
  made_by_kind: string | null;
  made_by_id: string | null;
  made_by_name: string | null;
  expires_at: string | null;
  last_used_at: string | null;
  revoked_at: string | null;
  replaced_by: string | null;
  revision: number;
}

const COLUMNS = sql`api_key_id, name, scopes, created_at, made_by_kind, made_by_id, made_by_name, expires_at, last_used_at,
  revoked_at, replaced_by, revision`;

/** A key by its id; to change it, locked until commit. */
export async function findApiKeyRecord(
  trx: Transaction<Schema>,
  publisherId: string,
  apiKeyId: string,
  purpose: 'read' | 'change' = 'read',
): Promise<ApiKeyRecordRow | undefined> {
  const { rows } = await sql<ApiKeyRecordRow>`
    select ${COLUMNS} from api_keys
    where publisher_id = ${publisherId}::uuid and api_key_id = ${apiKeyId}::uuid
    ${purpose === 'change' ? sql`for no key update` : sql``}`.execute(trx);
  return rows[0];
}

/** Keys from the newest back, one more than the limit when there are more. */
export async function listApiKeyRecords(
  trx: Transaction<Schema>,
  publisherId: string,
  after: readonly [string, string] | undefined,
  limit: number,
): Promise<ApiKeyRecordRow[]> {
  const behind =
    after === undefined
      ? sql``
      : sql`and (created_at, api_key_id) < (${after[0]}::timestamptz, ${after[1]}::uuid)`;
  const { rows } = await sql<ApiKeyRecordRow>`
    select ${COLUMNS} from api_keys
    where publisher_id = ${publisherId}::uuid ${behind}
    order by created_at desc, api_key_id desc
    limit ${limit + 1}`.execute(trx);
  return rows;
}

/** Replaces what can be changed of a key. */
export async function updateApiKeyRecord(
  trx: Transaction<Schema>,
  publisherId: string,
  apiKeyId: string,
  key: { readonly name: string; readonly scopes: readonly Scope[]; readonly expiresAt: string | undefined },
): Promise<ApiKeyRecordRow> {
  const { rows } = await sql<ApiKeyRecordRow>`
    update api_keys set name = ${key.name}, scopes = ${key.scopes}::text[], expires_at = ${key.expiresAt ?? null}::timestamptz,
      revision = revision + 1
    where publisher_id = ${publisherId}::uuid and api_key_id = ${apiKeyId}::uuid
    returning ${COLUMNS}`.execute(trx);
  return rows[0]!;
}

/** Lets a key end at an instant at the latest, because another has taken its place. */
export async function replaceApiKeyRecord(
  trx: Transaction<Schema>,
  publisherId: string,
  apiKeyId: string,
  { replacedBy, endsAt }: { readonly replacedBy: string; readonly endsAt: string },
): Promise<ApiKeyRecordRow> {
  const { rows } = await sql<ApiKeyRecordRow>`
    update api_keys set replaced_by = ${replacedBy}::uuid, expires_at = least(expires_at, ${endsAt}::timestamptz),
      revision = revision + 1
    where publisher_id = ${publisherId}::uuid and api_key_id = ${apiKeyId}::uuid
    returning ${COLUMNS}`.execute(trx);
  return rows[0]!;
}

/** Revokes a key; what was revoked before stays as it was. */
export async function revokeApiKeyRecord(
  trx: Transaction<Schema>,
  publisherId: string,
  apiKeyId: string,
  now: string,
): Promise<boolean> {
  const revoked = await trx
    .updateTable('api_keys')
    .set((eb) => ({ revoked_at: now, revision: eb('revision', '+', 1) }))
    .where('publisher_id', '=', publisherId)
    .where('api_key_id', '=', apiKeyId)
    .where('revoked_at', 'is', null)
    .returning('api_key_id')
    .executeTakeFirst();
  return revoked !== undefined;
}
