import type { Transaction } from 'kysely';
import type { Schema } from '../db/schema.types.ts';
import { Problem } from '../problem.ts';
import {
  findApiKeyRow,
  findSessionRow,
  findSignInRow,
  listApiKeyRows,
  listSessionRows,
  type ApiKeyRow,
  type SessionRow,
} from './credential.store.ts';
import { permissionsOfScopes, permissionsOfSignIn } from './permissions.ts';
import type { Principal } from './principal.ts';
import { toPublisher } from './publisher.wire.ts';
import type { Token } from './token.ts';

/** How long a sign-in lasts without being used. */
export const IDLE_MS = 60 * 60 * 1000;

/**
 * Finds out who asks, and lets the transaction see what they see, in one round trip. The transaction has to have been
 * opened for the token's publisher and to see nothing. Unknown, revoked and deleted credentials answer alike; of one whose time
 * is up that is said to whoever holds it, because nobody else has its secret.
 */
export async function authenticate(trx: Transaction<Schema>, token: Token, now: string): Promise<Principal> {
  const { kind, publisherId, hash } = token;
  if (kind === 'api-key') return toKeyPrincipal(await findApiKeyRow(trx, publisherId, hash), now);
  if (kind === 'session') return toSessionPrincipal(await findSessionRow(trx, publisherId, hash), now);
  return findSignIn(trx, token, hash, now);
}

/** Whose a token is, or why it is nobody's. */
export type Authenticated = { readonly principal: Principal } | { readonly refusal: unknown };

/**
 * Finds out of many tokens of one publisher, by their text, whose they are. The transaction has to have been opened for it, and sees
 * nothing afterwards either.
 */
export async function authenticateMany(
  trx: Transaction<Schema>,
  publisherId: string,
  tokens: readonly Token[],
  now: string,
): Promise<ReadonlyMap<string, Authenticated>> {
  const asked = tokens.map(({ kind, text, hash }) => ({ kind, text, hash }));
  const hashesOf = (kind: Token['kind']) => asked.filter((one) => one.kind === kind).map(({ hash }) => hash);
  const keys = byHash(await listApiKeyRows(trx, publisherId, hashesOf('api-key')));
  const sessions = byHash(await listSessionRows(trx, publisherId, hashesOf('session')));
  return new Map(
    asked.map(({ kind, text, hash }) => {
      const principalOf = (): Principal =>
        kind === 'api-key'
          ? toKeyPrincipal(keys.get(hex(hash)), now)
          : toSessionPrincipal(sessions.get(hex(hash)), now);
      return [text, outcome(principalOf)];
    }),
  );
}

function byHash<Row extends { token_hash: Uint8Array }>(rows: readonly Row[]): ReadonlyMap<string, Row> {
  return new Map(rows.map((row) => [hex(row.token_hash), row]));
}

function outcome(principalOf: () => Principal): Authenticated {
  try {
    return { principal: principalOf() };
  } catch (refusal) {
    return { refusal };
  }
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function toKeyPrincipal(row: Omit<ApiKeyRow, 'sees'> | undefined, now: string): Principal {
  if (row === undefined || row.revoked_at !== null) throw new Problem('unauthenticated');
  if (row.expires_at !== null && Date.parse(row.expires_at) <= Date.parse(now)) {
    throw new Problem('key-expired', { detail: `It ended ${row.expires_at}.` });
  }
  return {
    actor: { kind: 'api_key', id: row.api_key_id, name: row.key_name },
    publisherId: row.publisher_id,
    publisher: toPublisher(row),
    sees: 'everything',
    cursorKey: row.cursor_key,
    projectedOn: row.projected_on,
    may: permissionsOfScopes(row.scopes),
    lastUsedAt: row.last_used_at ?? undefined,
  };
}

function toSessionPrincipal(row: Omit<SessionRow, 'sees'> | undefined, now: string): Principal {
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
    sees: row.partner_id === null ? (row.portfolio ?? 'everything') : [row.partner_id],
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

async function findSignIn(
  trx: Transaction<Schema>,
  token: Token,
  hash: Uint8Array,
  now: string,
): Promise<Principal> {
  const row = await findSignInRow(trx, token.publisherId, hash);
  if (row === undefined) throw new Problem('unauthenticated');
  const endsMs = Math.min(Date.parse(row.expires_at), Date.parse(row.used_at) + IDLE_MS);
  if (row.ended_at !== null || endsMs <= Date.parse(now)) {
    throw new Problem('session-expired', { detail: 'Sign in again.' });
  }
  const next = row.next ?? undefined;
  return {
    actor: { kind: 'user', id: row.user_id, name: row.user_name },
    publisherId: row.publisher_id,
    publisher: toPublisher(row),
    sees: row.sees === 'nobody' ? [] : row.sees.split(','),
    cursorKey: row.cursor_key,
    projectedOn: row.projected_on,
    may: permissionsOfSignIn(next),
    origins: 'portal',
    signIn: {
      id: row.sign_in_id,
      userId: row.user_id,
      side: row.side,
      next,
      expiresAt: row.expires_at,
      byProvider: row.provider_id !== null,
    },
  };
}
