import type { Transaction } from 'kysely';
import type { Schema } from '../db/schema.types.ts';

/** Whose access ends, and when. */
export interface Ending {
  readonly publisherId: string;
  readonly userId: string;
  readonly now: string;
}

/** Ends the user's sign-ins but one, and with each its sessions. */
export async function endSignIns(
  trx: Transaction<Schema>,
  { publisherId, userId, now }: Ending,
  except?: string,
): Promise<void> {
  let ending = trx
    .updateTable('sign_ins')
    .set({ ended_at: now })
    .where('publisher_id', '=', publisherId)
    .where('user_id', '=', userId)
    .where('ended_at', 'is', null);
  if (except !== undefined) ending = ending.where('sign_in_id', '<>', except);
  await ending.execute();
}

/** Ends the user's links to users at other publishers: each needs a row on both sides. */
export async function endLinks(trx: Transaction<Schema>, { publisherId, userId }: Ending): Promise<void> {
  await trx
    .deleteFrom('user_links')
    .where('publisher_id', '=', publisherId)
    .where('user_id', '=', userId)
    .execute();
}

/** Ends all that a user has: sign-ins, sessions, links. */
export async function endAccess(trx: Transaction<Schema>, ending: Ending): Promise<void> {
  await endSignIns(trx, ending);
  await endSessions(trx, ending);
  await endLinks(trx, ending);
}

/** Ends the user's sessions; the pages mint others, with what the user may do by now. */
export async function endSessions(
  trx: Transaction<Schema>,
  { publisherId, userId, now }: Ending,
): Promise<void> {
  await trx
    .updateTable('sessions')
    .set({ revoked_at: now })
    .where('publisher_id', '=', publisherId)
    .where('user_id', '=', userId)
    .where('revoked_at', 'is', null)
    .execute();
}
