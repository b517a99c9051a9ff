-- A payment in process counts nowhere, and has no allocations: what it is meant to settle stays in its content until it counts.
alter table payments add column in_process boolean not null default false;
alter table payments
  add column status text not null generated always as (case
    when void_date is not null then 'void'
    when in_process then 'in_process'
    else 'recorded'
  end) stored,
  add column counts boolean not null generated always as (void_date is null and not in_process) stored;
comment on column payments.counts is 'whether it moves the account: neither void nor in process';
create index payments_in_process_idx on payments (publisher_id, partner_id, date, payment_id) where status = 'in_process';
create index payments_publisher_in_process_idx on payments (publisher_id, date, payment_id) where status = 'in_process';

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
  where p.counts
$$;

create or replace function movements_of(of_publisher uuid) returns setof account_movement
language sql stable as $$
  select publisher_id, partner_id, direction, currency, issue_date, 1, sign * total, true, sign <> 0 and void_date is null
  from documents where publisher_id = of_publisher
  union all
  select publisher_id, partner_id, direction, currency, date, 1, -amount, false, counts
  from payments where publisher_id = of_publisher
  union all
  select a.publisher_id, a.partner_id, a.direction, side.currency, greatest(a.date, d.issue_date), 1, side.amount, false, true
  from allocations a join documents d on d.publisher_id = a.publisher_id and d.document_id = a.document_id
  cross join lateral (values (a.currency, -a.amount), (a.source_currency, a.paid)) as side(currency, amount)
  where a.publisher_id = of_publisher and a.source_currency <> a.currency and d.void_date is null
$$;

create or replace function project_payments() returns trigger
language plpgsql security definer set search_path to public, pg_temp as $$
declare
  movements account_movement[];
  one record;
begin
  if tg_op = 'INSERT' then
    movements := array(select row(publisher_id, partner_id, direction, currency, date, 1, -amount, false,
      counts)::account_movement from new_rows);
    if cardinality(movements) = 0 then
      return null;
    end if;
    perform count_movements(movements);
    insert into open_items
    select publisher_id, partner_id, direction, currency, 'payment', payment_id, 0, date, date, label, -amount, -amount, false
    from new_rows where counts and amount <> 0;
  elsif tg_op = 'DELETE' then
    movements := array(select row(publisher_id, partner_id, direction, currency, date, -1, -amount, false,
      counts)::account_movement from old_rows);
    perform count_movements(movements);
    for one in select publisher_id, array_agg(payment_id) as ids from old_rows group by publisher_id loop
      perform project(one.publisher_id, '{}', one.ids);
    end loop;
  else
    for one in
      select n.publisher_id, array_agg(n.payment_id) as ids,
        array_agg(row(o.publisher_id, o.partner_id, o.direction, o.currency, o.date, -1, -o.amount, false,
          o.counts)::account_movement)
        || array_agg(row(n.publisher_id, n.partner_id, n.direction, n.currency, n.date, 1, -n.amount, false,
          n.counts)::account_movement) as movements
      from new_rows n full join old_rows o on o.publisher_id = n.publisher_id and o.payment_id = n.payment_id
      where (n.partner_id, n.direction, n.currency, n.date, n.amount, n.label, n.counts)
        is distinct from (o.partner_id, o.direction, o.currency, o.date, o.amount, o.label, o.counts)
        and coalesce(n.payment_id = o.payment_id, false)
      group by n.publisher_id
    loop
      perform count_movements(one.movements);
      perform project(one.publisher_id, '{}', one.ids);
    end loop;
  end if;
  return null;
end
$$;
