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
  if not pg_has_role(current_user, '${APP_ROLE}', 'member') then
    execute format('grant ${APP_ROLE} to %I', current_user);
  end if;
end
$$;
`;
