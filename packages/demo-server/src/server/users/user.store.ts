import type { Right, Role, UserSide } from '@saldo/sdk/contract';
import { sql, type RawBuilder, type Transaction } from 'kysely';
import type { Query } from '../contract/operations.ts';
import type { Schema } from '../db/schema.types.ts';
import { resumeText } from '../paging/resume-text.sql.ts';
import { containsPattern } from '../text.ts';

/** A user with what of the credentials may be told. */
export interface UserRow {
  user_id: string;
  login: string;
  sort_name: string;
  name: string;
  email: string | null;
  language: string | null;
  side: UserSide;
  partners: string[] | null;
  role: Role | null;
  added_rights: Right[];
  removed_rights: Right[];
  disabled_at: string | null;
  last_sign_in_at: string | null;
  created_at: string;
  revision: number;
  has_password: boolean;
  activation_expires_at: string | null;
}

const COLUMNS = sql`u.user_id, u.login, u.sort_name, u.name, u.email, u.language, u.side, u.partners, u.role, u.added_rights,
  u.removed_rights, u.disabled_at, u.last_sign_in_at, u.created_at, u.revision, c.password_hash is not null as has_password,
  c.activation_expires_at`;

export function findUserRow(
  trx: Transaction<Schema>,
  publisherId: string,
  userId: string,
): Promise<UserRow | undefined> {
  return selectUserRow(trx, publisherId, userId, sql``);
}

/** The user, held until the transaction ends. Whoever writes what hangs on a user holds it first. */
export function lockUserRow(
  trx: Transaction<Schema>,
  publisherId: string,
  userId: string,
): Promise<UserRow | undefined> {
  return selectUserRow(trx, publisherId, userId, sql`for no key update of u, c`);
}

async function selectUserRow(
  trx: Transaction<Schema>,
  publisherId: string,
  userId: string,
  hold: RawBuilder<unknown>,
): Promise<UserRow | undefined> {
  const { rows } = await sql<UserRow>`
    select ${COLUMNS} from users u join user_credentials c using (publisher_id, user_id)
    where u.publisher_id = ${publisherId}::uuid and u.user_id = ${userId}::uuid ${hold}`.execute(trx);
  return rows[0];
}

/** The staff who may sign in, all of them held until the transaction ends, always in the same order. */
export async function lockStaffRows(
  trx: Transaction<Schema>,
  publisherId: string,
): Promise<Pick<UserRow, 'user_id' | 'role' | 'added_rights' | 'removed_rights'>[]> {
  const { rows } = await sql<Pick<UserRow, 'user_id' | 'role' | 'added_rights' | 'removed_rights'>>`
    select user_id, role, added_rights, removed_rights from users
    where publisher_id = ${publisherId}::uuid and side = 'staff' and disabled_at is null
    order by user_id for no key update`.execute(trx);
  return rows;
}

/** A page of users by name, one row more than the limit when there are more. */
export async function listUserRows(
  trx: Transaction<Schema>,
  publisherId: string,
  { side, status, partnerId, q }: Omit<Query<'listUsers'>, 'limit' | 'cursor'>,
  after: readonly [string, string] | undefined,
  limit: number,
): Promise<UserRow[]> {
  const conditions: RawBuilder<unknown>[] = [sql`u.publisher_id = ${publisherId}::uuid`];
  if (side !== undefined) conditions.push(sql`u.side = ${side}`);
  if (status === 'disabled') conditions.push(sql`u.disabled_at is not null`);
  if (status === 'active') conditions.push(sql`u.disabled_at is null and c.password_hash is not null`);
  if (status === 'invited') conditions.push(sql`u.disabled_at is null and c.password_hash is null`);
  if (partnerId !== undefined)
    conditions.push(sql`u.side = 'partner' and ${partnerId}::uuid = any(u.partners)`);
  if (q !== undefined) {
    const pattern = containsPattern(q);
    conditions.push(
      sql`(u.sort_name like ${pattern} or u.login_key like ${pattern} or lower(u.email) like ${pattern})`,
    );
  }
  if (after !== undefined) {
    const [text, id] = after;
    const name = resumeText({
      table: 'users',
      column: 'sort_name',
      idColumn: 'user_id',
      publisherId,
      text,
      id,
      descending: false,
    });
    conditions.push(sql`(u.sort_name, u.user_id) > (${name}, ${id}::uuid)`);
  }
  const { rows } = await sql<UserRow>`
    select ${COLUMNS} from users u join user_credentials c using (publisher_id, user_id)
    where ${sql.join(conditions, sql` and `)}
    order by u.sort_name, u.user_id
    limit ${limit + 1}`.execute(trx);
  return rows;
}

/** What an administrator says of a user, as it is kept. */
export interface UserValues {
  readonly login: string;
  readonly loginKey: string;
  readonly sortName: string;
  readonly name: string;
  readonly email: string | null;
  readonly language: string | null;
  readonly partners: readonly string[] | null;
  readonly role: Role | null;
  readonly addedRights: readonly Right[];
  readonly removedRights: readonly Right[];
  readonly disabled: boolean;
}

/** Creates a user who cannot sign in yet. Violates `users_login_key` where the login is taken. */
export async function insertUser(
  trx: Transaction<Schema>,
  { publisherId, userId, side, now }: { publisherId: string; userId: string; side: UserSide; now: string },
  values: UserValues,
): Promise<void> {
  await trx
    .insertInto('users')
    .values({
      publisher_id: publisherId,
      user_id: userId,
      login: values.login,
      login_key: values.loginKey,
      sort_name: values.sortName,
      name: values.name,
      email: values.email,
      language: values.language,
      side,
      partners: values.partners === null ? null : [...values.partners],
      role: values.role,
      added_rights: [...values.addedRights],
      removed_rights: [...values.removedRights],
      disabled_at: values.disabled ? now : null,
      created_at: now,
      updated_at: now,
    })
    .execute();
  await trx.insertInto('user_credentials').values({ publisher_id: publisherId, user_id: userId }).execute();
}

/** Replaces what was said of a user; false where it is the same already. Violates `users_login_key` where the login is taken. */
export async function updateUser(
  trx: Transaction<Schema>,
  { publisherId, userId, now }: { publisherId: string; userId: string; now: string },
  values: UserValues,
): Promise<boolean> {
  const { rows } = await sql<{ revision: number }>`
    update users set login = ${values.login}, login_key = ${values.loginKey}, sort_name = ${values.sortName}, name = ${values.name},
      email = ${values.email}, language = ${values.language}, partners = ${values.partners}::uuid[], role = ${values.role},
      added_rights = ${values.addedRights}::text[], removed_rights = ${values.removedRights}::text[],
      disabled_at = case when ${values.disabled}::boolean then coalesce(disabled_at, ${now}::timestamptz) end,
      revision = revision + 1, updated_at = ${now}::timestamptz
    where publisher_id = ${publisherId}::uuid and user_id = ${userId}::uuid
      and (login, name, email, language, partners, role, added_rights, removed_rights, disabled_at is not null)
        is distinct from (${values.login}, ${values.name}, ${values.email}, ${values.language}, ${values.partners}::uuid[],
          ${values.role}, ${values.addedRights}::text[], ${values.removedRights}::text[], ${values.disabled}::boolean)
    returning revision`.execute(trx);
  return rows.length > 0;
}

export interface UserPartnerRow {
  partner_id: string;
  external_id: string;
  name: string;
  direction: string;
}

/** The partners of users, by id; those that are gone or not seen are missing. */
export async function listUserPartners(
  trx: Transaction<Schema>,
  publisherId: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, UserPartnerRow>> {
  if (ids.length === 0) return new Map();
  const rows = await trx
    .selectFrom('partners')
    .select(['partner_id', 'external_id', 'name', 'direction'])
    .where('publisher_id', '=', publisherId)
    .where(sql<boolean>`partner_id = any(${ids}::uuid[])`)
    .execute();
  return new Map(rows.map((row) => [row.partner_id, row]));
}
