-- A payment or a credit in one currency settles a debt in another: `amount` is what the debt falls by, `paid` what that takes of
-- the source. What goes from the one account to the other is a conversion, a movement of both on `converted_on` (ADR 36).
alter table allocations
  add column source_currency text,
  add column paid numeric,
  add column rate numeric,
  add column difference numeric,
  add column converted_on date;
update allocations set source_currency = currency, paid = amount;
alter table allocations
  alter column source_currency set not null,
  alter column paid set not null,
  add constraint allocations_paid_check check (paid > 0 and (source_currency <> currency or (paid = amount and rate is null and difference is null))),
  drop constraint allocations_payment_fkey,
  drop constraint allocations_credit_fkey,
  -- Deferred, because a source is written before the allocations that it had are replaced.
  add constraint allocations_payment_fkey foreign key (publisher_id, payment_id, partner_id, direction, source_currency)
    references payments (publisher_id, payment_id, partner_id, direction, currency)
    on delete cascade deferrable initially deferred,
  add constraint allocations_credit_fkey foreign key (publisher_id, credit_id, partner_id, direction, source_currency, credit_sign)
    references documents (publisher_id, document_id, partner_id, direction, currency, sign)
    on delete cascade deferrable initially deferred;
comment on column allocations.currency is 'of what is settled, as amount';
comment on column allocations.source_currency is 'of what settles, as paid and difference';
comment on column allocations.rate is 'source currency for one of the currency of what is settled, as the publisher told it';
comment on column allocations.difference is 'what the publisher gained, or lost where it is negative, by the exchange';
comment on column allocations.converted_on is 'where the currencies differ the later day of both ends; null while what is settled is void';

drop index allocations_payment_idx;
drop index allocations_credit_idx;
create index allocations_payment_idx on allocations (publisher_id, payment_id, partner_id, direction, source_currency);
create index allocations_credit_idx on allocations (publisher_id, credit_id, partner_id, direction, source_currency, credit_sign);
create index allocations_conversion_idx on allocations (publisher_id, partner_id, direction, converted_on) where converted_on is not null;

create function date_conversion() returns trigger
language plpgsql security definer set search_path to public, pg_temp as $$
begin
  new.converted_on := (
    select greatest(new.date, issue_date) from documents
    where publisher_id = new.publisher_id and document_id = new.document_id and void_date is null);
  return new;
end
$$;
create trigger allocations_dated before insert on allocations
  for each row when (new.source_currency <> new.currency) execute function date_conversion();

-- Both sides of conversions, as count_movements takes them. A row that converts nothing gives none.
create function conversion_movements(allocated allocations[], times integer) returns account_movement[]
language sql immutable as $$
  select array(
    select row(a.publisher_id, a.partner_id, a.direction, side.currency, a.converted_on, times, side.amount, false, true)::account_movement
    from unnest(allocated) a
    cross join lateral (values (a.currency, -a.amount), (a.source_currency, a.paid)) as side(currency, amount)
    where a.converted_on is not null)
$$;

create or replace function project_allocations() returns trigger
language plpgsql security definer set search_path to public, pg_temp as $$
declare
  converted allocations[] := array(select c::allocations from changed_rows c where c.converted_on is not null);
  one record;
begin
  if cardinality(converted) > 0 then
    perform count_movements(conversion_movements(converted, case tg_op when 'INSERT' then 1 else -1 end));
  end if;
  for one in
    select publisher_id, array_agg(distinct document_id) || array_agg(distinct credit_id) filter (where credit_id is not null) as documents,
      coalesce(array_agg(distinct payment_id) filter (where payment_id is not null), '{}') as payments
    from changed_rows group by publisher_id
  loop
    perform project(one.publisher_id, one.documents, one.payments);
  end loop;
  return null;
end
$$;

create function convert_again() returns trigger
language plpgsql security definer set search_path to public, pg_temp as $$
begin
  if exists (select from new_rows) then
    perform count_movements(conversion_movements(array(select o::allocations from old_rows o), -1)
      || conversion_movements(array(select n::allocations from new_rows n), 1));
  end if;
  return null;
end
$$;
create trigger allocations_converted after update on allocations
  referencing old table as old_rows new table as new_rows for each statement execute function convert_again();

-- A conversion counts while what is settled counts, from the later day of both ends on.
create function date_conversions() returns trigger
language plpgsql security definer set search_path to public, pg_temp set enable_hashjoin to off set enable_mergejoin to off as $$
begin
  update allocations a set converted_on = s.converted_on
  from (
    select was.ctid, case when n.void_date is null then greatest(was.date, n.issue_date) end as converted_on
    from new_rows n full join old_rows o on o.publisher_id = n.publisher_id and o.document_id = n.document_id
    cross join lateral (
      select ctid, date from allocations
      where publisher_id = n.publisher_id and document_id = n.document_id and source_currency <> currency offset 0) was
    where n.sign = 1 and (n.issue_date, n.void_date) is distinct from (o.issue_date, o.void_date)
  ) s
  where a.ctid = s.ctid;
  return null;
end
$$;
create trigger documents_dated after update on documents
  referencing old table as old_rows new table as new_rows for each statement execute function date_conversions();

create or replace function settled_on(of_publisher uuid, of_documents uuid[], day date)
returns table (document_id uuid, settled numeric)
language sql stable as $$
  select d.document_id, coalesce(case
    when d.void_date is not null then 0
    when d.sign = 1 then (
      select sum(a.amount) from allocations a
      where a.publisher_id = of_publisher and a.document_id = d.document_id and a.date <= day)
    when d.sign = -1 then (
      select sum(a.paid) from allocations a
      join documents t on t.publisher_id = a.publisher_id and t.document_id = a.document_id
      where a.publisher_id = of_publisher and a.credit_id = d.document_id and a.date <= day
        and t.void_date is null and t.issue_date <= day)
  end, 0)
  from unnest(of_documents) as asked(id)
  cross join lateral (select * from documents where publisher_id = of_publisher and document_id = asked.id offset 0) d
$$;

create or replace function applied_on(of_publisher uuid, of_payments uuid[], day date)
returns table (payment_id uuid, applied numeric)
language sql stable as $$
  select p.payment_id, coalesce((
    select sum(a.paid) from allocations a
    join documents t on t.publisher_id = a.publisher_id and t.document_id = a.document_id
    where a.publisher_id = of_publisher and a.payment_id = p.payment_id and a.date <= day
      and t.void_date is null and t.issue_date <= day), 0)
  from unnest(of_payments) as asked(id)
  cross join lateral (select * from payments where publisher_id = of_publisher and payment_id = asked.id offset 0) p
  where p.void_date is null
$$;

create or replace function movements_of(of_publisher uuid) returns setof account_movement
language sql stable as $$
  select publisher_id, partner_id, direction, currency, issue_date, 1, sign * total, true, sign <> 0 and void_date is null
  from documents where publisher_id = of_publisher
  union all
  select publisher_id, partner_id, direction, currency, date, 1, -amount, false, void_date is null
  from payments where publisher_id = of_publisher
  union all
  select a.publisher_id, a.partner_id, a.direction, side.currency, greatest(a.date, d.issue_date), 1, side.amount, false, true
  from allocations a join documents d on d.publisher_id = a.publisher_id and d.document_id = a.document_id
  cross join lateral (values (a.currency, -a.amount), (a.source_currency, a.paid)) as side(currency, amount)
  where a.publisher_id = of_publisher and a.source_currency <> a.currency and d.void_date is null
$$;
