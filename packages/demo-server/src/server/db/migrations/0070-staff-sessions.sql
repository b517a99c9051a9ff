-- What a staff member sees, where it is not everything. Partners that are gone are seen no more, so nothing refers to them.
alter table sessions add column portfolio uuid[];
comment on column sessions.portfolio is 'the partners that a staff member sees; null: everything';
alter table sessions add constraint sessions_portfolio_check
  check (portfolio is null or (actor_kind = 'staff' and partner_id is null and cardinality(portfolio) > 0));
-- Everything is for staff that was named.
alter table sessions add constraint sessions_staff_check check (actor_kind <> 'staff' or user_external_id is not null);
