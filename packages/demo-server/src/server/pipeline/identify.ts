import type { Transaction } from 'kysely';
import type { Route } from '../contract/route.ts';
import type { Database } from '../db/database.ts';
import type { Schema } from '../db/schema.types.ts';
import { authenticate } from '../principal/authenticate.ts';
import type { Principal } from '../principal/principal.ts';
import { authorize } from './authorize.ts';
import type { IsPortal } from './portal-origins.ts';
import { parseToken, type Token } from '../principal/token.ts';
import { Problem } from '../problem.ts';

/** Reads the credential of a request; proves nothing yet. */
export function readCredential(request: Request): Token {
  const match = /^Bearer +(\S+)$/i.exec(request.headers.get('authorization') ?? '');
  const token = match === null ? undefined : parseToken(match[1]!);
  if (token === undefined) {
    throw new Problem('unauthenticated', {
      detail: 'Send "Authorization: Bearer" with an API key or a session token.',
    });
  }
  return token;
}

/** From where somebody asks. */
export interface Asker {
  readonly request: Request;
  readonly isPortal: IsPortal;
}

/** Finds out who asks and whether they may, and makes the transaction act as them. */
export async function identify(
  trx: Transaction<Schema>,
  token: Token,
  route: Route,
  { request, isPortal }: Asker,
  now: string,
): Promise<Principal> {
  const caller = await authenticate(trx, token, now);
  authorize(caller, route, request.headers.get('origin') ?? undefined, isPortal);
  return caller;
}

/**
 * Identifies before a body is read, so that a stranger's costs nothing but its headers. The transaction of the effect
 * identifies again: a credential that was revoked while the body was on its way writes nothing.
 */
export async function admit(
  database: Database,
  token: Token,
  route: Route,
  asker: Asker,
  now: string,
): Promise<Principal> {
  return database.transaction(
    { publisherId: token.publisherId },
    (trx) => identify(trx, token, route, asker, now),
    { readOnly: true },
  );
}
