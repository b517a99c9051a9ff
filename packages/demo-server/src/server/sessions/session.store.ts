import type { Insertable, Transaction } from 'kysely';
import type { Schema, Sessions } from '../db/schema.types.ts';

export async function insertSession(trx: Transaction<Schema>, session: Insertable<Sessions>): Promise<void> {
  await trx.insertInto('sessions').values(session).execute();
}

/** Revokes a session. Undefined where there is none with this id. */
export async function revokeSessionRow(
  trx: Transaction<Schema>,
  publisherId: string,
  sessionId: string,
  now: string,
): Promise<'revoked' | 'revoked-before' | undefined> {
  const revoked = await trx
    .updateTable('sessions')
    .set({ revoked_at: now })
    .where('publisher_id', '=', publisherId)
    .where('session_id', '=', sessionId)
    .where('revoked_at', 'is', null)
    .returning('session_id')
    .executeTakeFirst();
  if (revoked !== undefined) return 'revoked';
  const found = await trx
    .selectFrom('sessions')
    .select('session_id')
    .where('publisher_id', '=', publisherId)
    .where('session_id', '=', sessionId)
    .executeTakeFirst();
  return found && 'revoked-before';
}

/** Revokes every session of a partner, of a person, or of that person at that partner; gives the ids of those that were valid until then. */
export async function revokeSessionRows(
  trx: Transaction<Schema>,
  publisherId: string,
  { partnerId, userExternalId }: { partnerId?: string | undefined; userExternalId?: string | undefined },
  now: string,
): Promise<string[]> {
  const rows = await trx
    .updateTable('sessions')
    .set({ revoked_at: now })
    .where('publisher_id', '=', publisherId)
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', now)
    .$if(partnerId !== undefined, (query) => query.where('partner_id', '=', partnerId!))
    .$if(userExternalId !== undefined, (query) => query.where('user_external_id', '=', userExternalId!))
    .returning('session_id')
    .execute();
  return rows.map((row) => row.session_id);
}

/** Removes sessions that expired before an instant. For maintenance. */
export async function deleteExpiredSessions(trx: Transaction<Schema>, before: string): Promise<void> {
  await trx.deleteFrom('sessions').where('expires_at', '<', before).execute();
}
