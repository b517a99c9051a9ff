import type { NextStep, Permission, PublisherInput, UserSide } from '@saldo/sdk/contract';
import { sql, type Transaction } from 'kysely';
import type { Schema } from '../db/schema.types.ts';

/** The part of the settings that is kept as the contract has it. */
export type StoredSettings = Pick<
  PublisherInput,
  'identifiers' | 'currencies' | 'contact' | 'depositAccounts'
>;

export interface PublisherRow {
  publisher_id: string;
  name: string;
  tax_id: string | null;
  country: string | null;
  time_zone: string;
  settings: unknown;
  revision: number;
}

/** Whose credential it is, with what every request of theirs needs. */
interface CredentialRow extends PublisherRow {
  cursor_key: Uint8Array<ArrayBuffer>;
  projected_on: string;
  /** What the transaction sees from here on, as `saldo.sees` has it. */
  sees: string;
}

export interface ApiKeyRow extends CredentialRow {
  api_key_id: string;
  key_name: string;
  scopes: string[];
  expires_at: string | null;
  last_used_at: string | null;
  revoked_at: string | null;
}

export interface SessionRow extends CredentialRow {
  session_id: string;
  actor_kind: 'contact' | 'staff' | 'link';
  partner_id: string | null;
  portfolio: string[] | null;
  user_external_id: string | null;
  user_name: string | null;
  allow_origins: string[];
  permissions: Permission[];
  expires_at: string;
  revoked_at: string | null;
}

export interface SignInRow extends CredentialRow {
  sign_in_id: string;
  user_id: string;
  user_name: string;
  side: UserSide;
  acting_user: string;
  next: NextStep | null;
  used_at: string;
  expires_at: string;
  ended_at: string | null;
  provider_id: string | null;
}

/** What is read of a key, and whose it is. */
const OF_API_KEY = sql`k.api_key_id, k.name as key_name, k.scopes, k.expires_at, k.last_used_at, k.revoked_at,
      p.publisher_id, p.name, p.tax_id, p.country, p.time_zone, p.settings, p.revision, p.cursor_key, n.projected_on`;
const API_KEYS = sql`api_keys k join publishers p using (publisher_id) join counters n using (publisher_id)`;

/** What is read of a session, and whose it is. */
const OF_SESSION = sql`s.session_id, s.actor_kind, s.partner_id, s.portfolio, s.user_external_id, s.user_name, s.allow_origins, s.permissions,
      s.expires_at, coalesce(s.revoked_at, i.ended_at) as revoked_at, p.publisher_id, p.name, p.tax_id, p.country, p.time_zone, p.settings, p.revision, p.cursor_key, n.projected_on`;
const SESSIONS = sql`sessions s join publishers p using (publisher_id) join counters n using (publisher_id)
      left join sign_ins i on i.publisher_id = s.publisher_id and i.sign_in_id = s.sign_in_id`;

/** The key of a token, and from here on the transaction sees what it sees. */
export async function findApiKeyRow(
  trx: Transaction<Schema>,
  publisherId: string,
  hash: Uint8Array,
): Promise<ApiKeyRow | undefined> {
  const { rows } = await sql<ApiKeyRow>`
    select ${OF_API_KEY}, set_config('saldo.sees', '*', true) as sees
    from ${API_KEYS}
    where k.publisher_id = ${publisherId}::uuid and k.token_hash = ${hash}::bytea`.execute(trx);
  return rows[0];
}

/** The session of a token, and from here on the transaction sees what it sees. */
export async function findSessionRow(
  trx: Transaction<Schema>,
  publisherId: string,
  hash: Uint8Array,
): Promise<SessionRow | undefined> {
  const { rows } = await sql<SessionRow>`
    select ${OF_SESSION},
      set_config('saldo.sees', coalesce(s.partner_id::text, array_to_string(s.portfolio, ','), '*'), true) as sees
    from ${SESSIONS}
    where s.publisher_id = ${publisherId}::uuid and s.token_hash = ${hash}::bytea`.execute(trx);
  return rows[0];
}

/**
 * The sign-in of a token, and from here on the transaction sees what is the user's own, and the partners for whom they act or whom they
 * follow; of staff who see everything nothing, since a session acts for them.
 */
export async function findSignInRow(
  trx: Transaction<Schema>,
  publisherId: string,
  hash: Uint8Array,
): Promise<SignInRow | undefined> {
  const { rows } = await sql<SignInRow>`
    select i.sign_in_id, i.user_id, u.name as user_name, u.side, i.next, i.used_at, i.expires_at, i.ended_at, i.provider_id,
      p.publisher_id, p.name, p.tax_id, p.country, p.time_zone, p.settings, p.revision, p.cursor_key, n.projected_on,
      set_config('saldo.sees', coalesce(nullif(array_to_string(u.partners, ','), ''), 'nobody'), true) as sees,
      set_config('saldo.user_id', u.user_id::text, true) as acting_user
    from sign_ins i join users u using (publisher_id, user_id) join publishers p using (publisher_id) join counters n using (publisher_id)
    where i.publisher_id = ${publisherId}::uuid and i.token_hash = ${hash}::bytea`.execute(trx);
  return rows[0];
}

/** One of several credentials, which leave alone what the transaction sees. */
export type OneOfMany<Row> = Omit<Row, 'sees'> & { token_hash: Uint8Array<ArrayBuffer> };

/** The keys of tokens. */
export async function listApiKeyRows(
  trx: Transaction<Schema>,
  publisherId: string,
  hashes: readonly Uint8Array[],
): Promise<OneOfMany<ApiKeyRow>[]> {
  if (hashes.length === 0) return [];
  const { rows } = await sql<OneOfMany<ApiKeyRow>>`
    select ${OF_API_KEY}, k.token_hash
    from ${API_KEYS}
    where k.publisher_id = ${publisherId}::uuid and k.token_hash = any(${hashes}::bytea[])`.execute(trx);
  return rows;
}

/** The sessions of tokens. */
export async function listSessionRows(
  trx: Transaction<Schema>,
  publisherId: string,
  hashes: readonly Uint8Array[],
): Promise<OneOfMany<SessionRow>[]> {
  if (hashes.length === 0) return [];
  const { rows } = await sql<OneOfMany<SessionRow>>`
    select ${OF_SESSION}, s.token_hash
    from ${SESSIONS}
    where s.publisher_id = ${publisherId}::uuid and s.token_hash = any(${hashes}::bytea[])`.execute(trx);
  return rows;
}
