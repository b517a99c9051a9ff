import { APP_ROLE } from './transaction-sql.ts';

/**
 * Creates the role under which requests run, for the first migration. Roles belong to the whole
 * server, so another database, or another process at this instant, may have made it already; and
 * whoever connects must be a member to act as it, unless a superuser.
 */
export const CREATE_APP_ROLE = `do $$
begin
  begin
    create role ${APP_ROLE} nologin nosuperuser nobypassrls noinherit;
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
