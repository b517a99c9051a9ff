import type { Insertable, Transaction } from 'kysely';
import type { Schema, Sessions } from '../db/schema.types.ts';

export async function insertSession(trx: Transaction<Schema>, session: Insertable<Sessions>): Promise<void> {
  await trx.insertInto('sessions').values(session).execute();
}

/** Revokes a session; false when there is none with this id. */
export async function revokeSessionRow(
  trx: Transaction<Schema>,
  publisherId: string,
  sessionId: string,
  now: string,
): Promise<boolean> {
  const revoked = await trx
    .updateTable('sessions')
    .set((eb) => ({ revoked_at: eb.fn.coalesce('revoked_at', eb.val(now)) }))
    .where('publisher_id', '=', publisherId)
    .where('session_id', '=', sessionId)
    .returning('session_id')
    .executeTakeFirst();
  return revoked !== undefined;
}

/** Removes sessions that expired before an instant. For maintenance. */
export async function deleteExpiredSessions(trx: Transaction<Schema>, before: string): Promise<void> {
  await trx.deleteFrom('sessions').where('expires_at', '<', before).execute();
}
