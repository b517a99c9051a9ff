import { sql, type Insertable, type Transaction } from 'kysely';
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
  const { rows } = await sql`
    update sessions set revoked_at = coalesce(revoked_at, ${now}::timestamptz)
    where publisher_id = ${publisherId}::uuid and session_id = ${sessionId}::uuid
    returning session_id`.execute(trx);
  return rows.length > 0;
}

/** Removes sessions that expired before an instant. For maintenance. */
export async function deleteExpiredSessions(trx: Transaction<Schema>, before: string): Promise<void> {
  await sql`delete from sessions where expires_at < ${before}::timestamptz`.execute(trx);
}
