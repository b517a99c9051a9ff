import type { NextStep, Right, Role, UserSide } from '@saldo/sdk/contract';
import { sql, type RawBuilder, type Transaction } from 'kysely';
import type { Schema } from '../db/schema.types.ts';

export interface NewSignIn {
  readonly publisherId: string;
  readonly signInId: string;
  readonly userId: string;
  readonly tokenHash: Uint8Array;
  readonly next: NextStep | undefined;
  readonly now: string;
  readonly expiresAt: string;
}

/** Creates a sign-in, and notes when the user last signed in. */
export async function insertSignIn(trx: Transaction<Schema>, signIn: NewSignIn): Promise<void> {
  const { publisherId, userId, now } = signIn;
  await trx
    .updateTable('users')
    .set({ last_sign_in_at: now })
    .where('publisher_id', '=', publisherId)
    .where('user_id', '=', userId)
    .execute();
  await trx
    .insertInto('sign_ins')
    .values({
      publisher_id: publisherId,
      sign_in_id: signIn.signInId,
      user_id: userId,
      token_hash: signIn.tokenHash,
      next: signIn.next ?? null,
      created_at: now,
      used_at: now,
      expires_at: signIn.expiresAt,
    })
    .execute();
}

/** Notes that a sign-in is used. */
export async function touchSignIn(
  trx: Transaction<Schema>,
  publisherId: string,
  signInId: string,
  now: string,
): Promise<void> {
  await trx
    .updateTable('sign_ins')
    .set({ used_at: now })
    .where('publisher_id', '=', publisherId)
    .where('sign_in_id', '=', signInId)
    .execute();
}

/** Says what has to be done next. */
export async function setNextStep(
  trx: Transaction<Schema>,
  publisherId: string,
  signInId: string,
  { next, now }: { next: NextStep | undefined; now: string },
): Promise<void> {
  await trx
    .updateTable('sign_ins')
    .set({ next: next ?? null, used_at: now })
    .where('publisher_id', '=', publisherId)
    .where('sign_in_id', '=', signInId)
    .execute();
}

/** Ends one sign-in, and with it its sessions. */
export async function endSignIn(
  trx: Transaction<Schema>,
  publisherId: string,
  signInId: string,
  now: string,
): Promise<void> {
  await trx
    .updateTable('sign_ins')
    .set({ ended_at: now })
    .where('publisher_id', '=', publisherId)
    .where('sign_in_id', '=', signInId)
    .where('ended_at', 'is', null)
    .execute();
}

/** Removes sign-ins that were over before an instant, with their sessions. For maintenance. */
export async function deleteEndedSignIns(trx: Transaction<Schema>, before: string): Promise<void> {
  await trx.deleteFrom('sign_ins').where('expires_at', '<', before).execute();
}

export interface SigningUserRow {
  user_id: string;
  login: string;
  name: string;
  language: string | null;
  side: UserSide;
  partners: string[] | null;
  role: Role | null;
  added_rights: Right[];
  removed_rights: Right[];
}

/** The user of a sign-in; nobody changes what they may do until the transaction ends. */
export function shareUserRow(
  trx: Transaction<Schema>,
  publisherId: string,
  userId: string,
): Promise<SigningUserRow> {
  return selectUserRow(trx, publisherId, userId, sql`for share`);
}

/** The user of a sign-in, to be shown. */
export function readUserRow(
  trx: Transaction<Schema>,
  publisherId: string,
  userId: string,
): Promise<SigningUserRow> {
  return selectUserRow(trx, publisherId, userId, sql``);
}

async function selectUserRow(
  trx: Transaction<Schema>,
  publisherId: string,
  userId: string,
  hold: RawBuilder<unknown>,
): Promise<SigningUserRow> {
  const { rows } = await sql<SigningUserRow>`
    select user_id, login, name, language, side, partners, role, added_rights, removed_rights
    from users where publisher_id = ${publisherId}::uuid and user_id = ${userId}::uuid ${hold}`.execute(trx);
  return rows[0]!;
}

/** When a sign-in began. */
export async function findSignInStart(
  trx: Transaction<Schema>,
  publisherId: string,
  signInId: string,
): Promise<string | undefined> {
  const row = await trx
    .selectFrom('sign_ins')
    .select('created_at')
    .where('publisher_id', '=', publisherId)
    .where('sign_in_id', '=', signInId)
    .executeTakeFirst();
  return row?.created_at;
}
