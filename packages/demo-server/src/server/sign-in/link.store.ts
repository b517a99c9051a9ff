import type { Transaction } from 'kysely';
import type { Schema } from '../db/schema.types.ts';

/** A user at a publisher. */
export interface UserAt {
  readonly publisherId: string;
  readonly userId: string;
}

/** Says on one side that a person has a user on another; in the place of what was said of that publisher. */
export async function insertLink(
  trx: Transaction<Schema>,
  own: UserAt,
  other: UserAt,
  now: string,
): Promise<void> {
  await trx
    .insertInto('user_links')
    .values({
      publisher_id: own.publisherId,
      user_id: own.userId,
      other_publisher_id: other.publisherId,
      other_user_id: other.userId,
      created_at: now,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['publisher_id', 'user_id', 'other_publisher_id'])
        .doUpdateSet({ other_user_id: other.userId, created_at: now }),
    )
    .execute();
}

/** The users that one side names, the oldest link first. */
export async function listLinks(
  trx: Transaction<Schema>,
  { publisherId, userId }: UserAt,
): Promise<UserAt[]> {
  const rows = await trx
    .selectFrom('user_links')
    .select(['other_publisher_id', 'other_user_id'])
    .where('publisher_id', '=', publisherId)
    .where('user_id', '=', userId)
    .orderBy('created_at')
    .orderBy('other_publisher_id')
    .execute();
  return rows.map((row) => ({ publisherId: row.other_publisher_id, userId: row.other_user_id }));
}

/** Whether one side names just this user on the other. */
export async function hasLink(trx: Transaction<Schema>, own: UserAt, other: UserAt): Promise<boolean> {
  const row = await trx
    .selectFrom('user_links')
    .select('user_id')
    .where('publisher_id', '=', own.publisherId)
    .where('user_id', '=', own.userId)
    .where('other_publisher_id', '=', other.publisherId)
    .where('other_user_id', '=', other.userId)
    .executeTakeFirst();
  return row !== undefined;
}

/** Ends what one side says of a publisher. */
export async function deleteLink(
  trx: Transaction<Schema>,
  { publisherId, userId }: UserAt,
  otherPublisherId: string,
): Promise<boolean> {
  const deleted = await trx
    .deleteFrom('user_links')
    .where('publisher_id', '=', publisherId)
    .where('user_id', '=', userId)
    .where('other_publisher_id', '=', otherPublisherId)
    .returning('user_id')
    .executeTakeFirst();
  return deleted !== undefined;
}
