import type { Permission } from '@saldo/sdk/contract';
import { sql, type Transaction } from 'kysely';
import type { Schema } from '../db/schema.types.ts';
import { Problem } from '../problem.ts';
import { permissionsOfScopes } from './permissions.ts';
import type { Principal } from './principal.ts';
import { toPublisher, type PublisherRow } from './publisher.wire.ts';
import { hashToken, type Token } from './token.ts';

interface CredentialRow extends PublisherRow {
  cursor_key: Uint8Array<ArrayBuffer>;
  projected_on: string;
}

interface ApiKeyRow extends CredentialRow {
  api_key_id: string;
  key_name: string;
  scopes: string[];
  revoked_at: string | null;
}

interface SessionRow extends CredentialRow {
  session_id: string;
  actor_kind: 'contact' | 'staff' | 'link';
  partner_id: string | null;
  user_external_id: string | null;
  user_name: string | null;
  allow_origins: string[];
  permissions: Permission[];
  expires_at: string;
  revoked_at: string | null;
}

/**
 * Finds out who asks, and lets the transaction see what they see, in one round trip. The transaction has to have been
 * opened for the token's publisher and to see nothing. Unknown, revoked and deleted credentials answer alike.
 */
export async function authenticate(trx: Transaction<Schema>, token: Token, now: string): Promise<Principal> {
  const hash = await hashToken(token.text);
  return token.kind === 'api-key' ? findApiKey(trx, token, hash) : findSession(trx, token, hash, now);
}

async function findApiKey(trx: Transaction<Schema>, token: Token, hash: Uint8Array): Promise<Principal> {
  const { rows } = await sql<ApiKeyRow>`
    select k.api_key_id, k.name as key_name, k.scopes, k.revoked_at,
      p.publisher_id, p.name, p.tax_id, p.country, p.time_zone, p.settings, p.revision, p.cursor_key, n.projected_on,
      set_config('saldo.sees', '*', true)
    from api_keys k join publishers p using (publisher_id) join counters n using (publisher_id)
    where k.publisher_id = ${token.publisherId}::uuid and k.token_hash = ${hash}::bytea`.execute(trx);
  const row = rows[0];
  if (row === undefined || row.revoked_at !== null) throw new Problem('unauthenticated');
  return {
    actor: { kind: 'api_key', id: row.api_key_id, name: row.key_name },
    publisherId: row.publisher_id,
    publisher: toPublisher(row),
    sees: 'everything',
    cursorKey: row.cursor_key,
    projectedOn: row.projected_on,
    may: permissionsOfScopes(row.scopes),
  };
}

async function findSession(
  trx: Transaction<Schema>,
  token: Token,
  hash: Uint8Array,
  now: string,
): Promise<Principal> {
  const { rows } = await sql<SessionRow>`
    select s.session_id, s.actor_kind, s.partner_id, s.user_external_id, s.user_name, s.allow_origins, s.permissions,
      s.expires_at, s.revoked_at, p.publisher_id, p.name, p.tax_id, p.country, p.time_zone, p.settings, p.revision, p.cursor_key, n.projected_on,
      set_config('saldo.sees', coalesce(s.partner_id::text, '*'), true)
    from sessions s join publishers p using (publisher_id) join counters n using (publisher_id)
    where s.publisher_id = ${token.publisherId}::uuid and s.token_hash = ${hash}::bytea`.execute(trx);
  const row = rows[0];
  if (row === undefined) throw new Problem('unauthenticated');
  if (row.revoked_at !== null || Date.parse(row.expires_at) <= Date.parse(now)) {
    throw new Problem('session-expired', {
      detail: 'Ask the page for a new session and repeat the request.',
    });
  }
  const { user_external_id: externalId, user_name: name } = row;
  return {
    actor: { kind: row.actor_kind, id: externalId ?? row.session_id, name: name ?? undefined },
    publisherId: row.publisher_id,
    publisher: toPublisher(row),
    sees: row.partner_id === null ? 'everything' : [row.partner_id],
    cursorKey: row.cursor_key,
    projectedOn: row.projected_on,
    may: new Set(row.permissions),
    origins: row.allow_origins,
    session: {
      id: row.session_id,
      expiresAt: row.expires_at,
      user: externalId === null ? undefined : { externalId, ...(name === null ? {} : { name }) },
    },
  };
}
