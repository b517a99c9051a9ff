import { sql } from 'kysely';
import type { Database } from './database.ts';
import { DatabaseError } from './database-error.ts';
import { SqlError } from './sql-error.ts';
import { APP_ROLE } from './transaction-sql.ts';

/**
 * Creates the role under which requests run, for the first migration. Roles belong to the whole
 * server, so another database, or another process at this instant, may have made it already; and
 * whoever connects must be a member to act as it, unless a superuser.
 */
export const CREATE_APP_ROLE = `do $$
begin
  begin
    if not exists (select from pg_roles where rolname = '${APP_ROLE}') then
      create role ${APP_ROLE} nologin nosuperuser nobypassrls noinherit;
    end if;
  exception
    when duplicate_object or unique_violation then null;
  end;
  -- Who has just made the role may administer it, which from PostgreSQL 16 on does not include acting as it.
  begin
    execute format('grant ${APP_ROLE} to %I', current_user);
  exception
    when insufficient_privilege then null; -- an administrator has prepared the role and the membership
  end;
end
$$;
`;

/**
 * Proves that requests can act as the role. Where an administrator made it for another database of the server, whoever
 * connects here may still lack the membership. Throws `role-not-permitted`.
 */
export async function requireAppRole<Tables>(database: Database<Tables>): Promise<void> {
  try {
    await database.transaction({}, (trx) => trx.executeQuery(sql`select 1`.compile(trx)), { readOnly: true });
  } catch (error) {
    if (!(error instanceof SqlError) || error.code !== '42501') throw error;
    throw new DatabaseError(
      'role-not-permitted',
      `The user of DATABASE_URL may not act as the role ${APP_ROLE}: have an administrator run "grant ${APP_ROLE} to" that user.`,
      { cause: error },
    );
  }
}
