create table balance_assertions (
  publisher_id uuid not null,
  balance_assertion_id uuid not null,
  partner_id uuid not null,
  direction text not null,
  currency text not null,
  date date not null,
  amount numeric not null,
  derived numeric not null,
  differs boolean not null generated always as (amount <> derived) stored,
  told boolean not null default false,
  revision integer not null default 1,
  system text not null,
  asserted_at timestamptz not null,
  constraint balance_assertions_pkey primary key (publisher_id, balance_assertion_id),
  constraint balance_assertions_account_key unique (publisher_id, partner_id, direction, currency, date),
  constraint balance_assertions_partner_fkey foreign key (publisher_id, partner_id) references partners (publisher_id, partner_id),
  constraint balance_assertions_direction_check check (direction in ('receivable', 'payable'))
);

comment on table balance_assertions is 'what the publisher''s system says that an account came to at the end of a day';
comment on column balance_assertions.derived is 'what the records come to: kept by triggers on day_totals';
comment on column balance_assertions.told is 'whether the feed has told that it differs';

create index balance_assertions_differs_idx on balance_assertions (publisher_id, date, balance_assertion_id) where differs;
create index balance_assertions_untold_idx on balance_assertions (publisher_id, balance_assertion_id) where differs <> told;

-- Everything that moves an account passes through the totals of its days, so nothing can forget to bring it here.
create function derive_asserted(moved day_totals[]) returns void
language sql security definer set search_path to public, pg_temp set enable_hashjoin to off set enable_mergejoin to off as $$
  update balance_assertions b set derived = b.derived + s.amount
  from (
    select b.publisher_id, b.balance_assertion_id, sum(m.debits - m.credits) as amount
    from unnest(moved) m
    join balance_assertions b on b.publisher_id = m.publisher_id and b.partner_id = m.partner_id
      and b.direction = m.direction and b.currency = m.currency and b.date >= m.date
    group by b.publisher_id, b.balance_assertion_id
  ) s
  where s.amount <> 0 and b.publisher_id = s.publisher_id and b.balance_assertion_id = s.balance_assertion_id
$$;

-- Makes what a publisher's assertions are compared with anew.
create function recount_asserted(of_publisher uuid) returns void
language sql security definer set search_path to public, pg_temp as $$
  update balance_assertions b set derived = s.derived
  from (
    select b.balance_assertion_id, coalesce((
      select sum(t.debits - t.credits) from day_totals t
      where t.publisher_id = b.publisher_id and t.partner_id = b.partner_id and t.direction = b.direction
        and t.currency = b.currency and t.date <= b.date), 0) as derived
    from balance_assertions b where b.publisher_id = of_publisher
  ) s
  where b.publisher_id = of_publisher and b.balance_assertion_id = s.balance_assertion_id and b.derived <> s.derived
$$;

create function derive_asserted_of_days() returns trigger
language plpgsql security definer set search_path to public, pg_temp as $$
begin
  if tg_op = 'INSERT' then
    perform derive_asserted(array(select n::day_totals from new_rows n));
  elsif tg_op = 'DELETE' then
    perform derive_asserted(array(
      select row(publisher_id, partner_id, direction, currency, date, 0, -debits, -credits)::day_totals from old_rows));
  else
    perform derive_asserted(array(
      select n::day_totals from new_rows n
      union all
      select row(publisher_id, partner_id, direction, currency, date, 0, -debits, -credits)::day_totals from old_rows));
  end if;
  return null;
end
$$;

create trigger day_totals_added after insert on day_totals
  referencing new table as new_rows for each statement execute function derive_asserted_of_days();
create trigger day_totals_changed after update on day_totals
  referencing old table as old_rows new table as new_rows for each statement execute function derive_asserted_of_days();
create trigger day_totals_removed after delete on day_totals
  referencing old table as old_rows for each statement execute function derive_asserted_of_days();

revoke all on function derive_asserted(day_totals[]) from public;
revoke all on function recount_asserted(uuid) from public;

alter table balance_assertions enable row level security;
alter table balance_assertions force row level security;
grant select, insert, update, delete on balance_assertions to saldo_app;
create policy balance_assertions_read on balance_assertions for select to saldo_app using (sees(publisher_id, partner_id));
create policy balance_assertions_insert on balance_assertions for insert to saldo_app with check (sees(publisher_id, null));
create policy balance_assertions_update on balance_assertions for update to saldo_app using (sees(publisher_id, null));
create policy balance_assertions_delete on balance_assertions for delete to saldo_app using (sees(publisher_id, null));

do $$
begin
  execute format('create policy balance_assertions_owner on balance_assertions to %I using (true)', current_user);
end
$$;
