-- A refund is money given back: a payment with the opposite sign. It pays out credits, as a payment settles debts, so that what settles and
-- what is settled always have opposite signs.
alter table payments
  add column type text not null default 'payment',
  add constraint payments_type_check check (type in ('payment', 'refund'));
alter table payments
  add column sign smallint not null generated always as (case type when 'refund' then 1 else -1 end) stored;
comment on column payments.sign is 'how it moves the account: a payment lowers the debt, a refund raises it';

alter table allocations drop constraint allocations_payment_fkey;
drop index allocations_payment_idx;
alter table payments
  drop constraint payments_account_key,
  add constraint payments_account_key unique (publisher_id, payment_id, partner_id, direction, currency, sign);

alter table allocations alter column document_sign drop expression;
alter table allocations
  alter column document_sign set default 1,
  add column payment_sign smallint generated always as (case when payment_id is not null then -document_sign end) stored,
  add constraint allocations_document_sign_check check (document_sign = 1 or (document_sign = -1 and credit_id is null)),
  -- Deferred, because a source is written before the allocations that it had are replaced.
  add constraint allocations_payment_fkey foreign key (publisher_id, payment_id, partner_id, direction, source_currency, payment_sign)
    references payments (publisher_id, payment_id, partner_id, direction, currency, sign)
    on delete cascade deferrable initially deferred;
comment on column allocations.document_sign is '1: a debt is settled; -1: a credit is paid out by a refund';
create index allocations_payment_idx on allocations (publisher_id, payment_id, partner_id, direction, source_currency, payment_sign);

alter table open_items
  drop constraint open_items_kind_check,
  add constraint open_items_kind_check check (kind in ('document', 'payment', 'refund'));
comment on column open_items.owed is 'counted by its due date; otherwise a credit, a payment or a refund that settles nothing yet';

-- Both sides of conversions, as count_movements takes them. A row that converts nothing gives none.
create or replace function conversion_movements(allocated allocations[], times integer) returns account_movement[]
language sql immutable as $$
  select array(
    select row(a.publisher_id, a.partner_id, a.direction, side.currency, a.converted_on, times, a.document_sign * side.amount,
      false, true)::account_movement
    from unnest(allocated) a
    cross join lateral (values (a.currency, -a.amount), (a.source_currency, a.paid)) as side(currency, amount)
    where a.converted_on is not null)
$$;

create or replace function date_conversions() returns trigger
language plpgsql security definer set search_path to public, pg_temp set enable_hashjoin to off set enable_mergejoin to off as $$
begin
  update allocations a set converted_on = s.converted_on
  from (
    select was.ctid, case when n.void_date is null then greatest(was.date, n.issue_date) end as converted_on
    from new_rows n full join old_rows o on o.publisher_id = n.publisher_id and o.document_id = n.document_id
    cross join lateral (
      select ctid, date from allocations
      where publisher_id = n.publisher_id and document_id = n.document_id and source_currency <> currency offset 0) was
    where n.sign <> 0 and (n.issue_date, n.void_date) is distinct from (o.issue_date, o.void_date)
  ) s
  where a.ctid = s.ctid;
  return null;
end
$$;

-- A credit is used up by what it settles and by what refunds pay out of it.
create or replace function settled_on(of_publisher uuid, of_documents uuid[], day date)
returns table (document_id uuid, settled numeric)
language sql stable as $$
  select d.document_id, case
    when d.void_date is not null or d.sign = 0 then 0
    else coalesce((
      select sum(a.amount) from allocations a
      where a.publisher_id = of_publisher and a.document_id = d.document_id and a.date <= day), 0)
    end + case
    when d.void_date is not null or d.sign <> -1 then 0
    else coalesce((
      select sum(a.paid) from allocations a
      join documents t on t.publisher_id = a.publisher_id and t.document_id = a.document_id
      where a.publisher_id = of_publisher and a.credit_id = d.document_id and a.date <= day
        and t.void_date is null and t.issue_date <= day), 0)
    end
  from unnest(of_documents) as asked(id)
  cross join lateral (select * from documents where publisher_id = of_publisher and document_id = asked.id offset 0) d
$$;

create or replace function open_items_on(of_publisher uuid, of_documents uuid[], of_payments uuid[], day date) returns setof open_items
language sql stable as $$
  with debts as (
    select d.* from unnest(of_documents) as asked(id)
    cross join lateral (select * from documents where publisher_id = of_publisher and document_id = asked.id offset 0) d
    where d.sign = 1 and d.void_date is null
  ), paid as (
    select a.document_id, a.installment, sum(a.amount) as amount from unnest(of_documents) as asked(id)
    cross join lateral (
      select * from allocations where publisher_id = of_publisher and document_id = asked.id and date <= day offset 0) a
    group by a.document_id, a.installment
  ), parts as (
    select d.document_id, i.number, i."dueDate" as due_date, i.amount,
      greatest(i.amount - coalesce(paid.amount, 0), 0) as rest, least(coalesce(paid.amount, 0), i.amount) as named
    from debts d
    cross join lateral jsonb_to_recordset(d.installments) as i(number int, "dueDate" date, amount numeric)
    left join paid on paid.document_id = d.document_id and paid.installment = i.number
  ), pooled as (
    select parts.*, sum(parts.rest) over (partition by parts.document_id order by parts.due_date, parts.number) as rest_so_far,
      coalesce(whole.amount, 0) - sum(parts.named) over (partition by parts.document_id) as pool
    from parts left join (select p.document_id, sum(p.amount) as amount from paid p group by p.document_id) whole
      on whole.document_id = parts.document_id
  ), open_parts as (
    select document_id, number, due_date, amount, greatest(0, least(rest, rest_so_far - pool)) as open from pooled
    union all
    select document_id, 0, null, 0, least(0, sum(rest) - max(pool)) from pooled group by document_id
  )
  select d.publisher_id, d.partner_id, d.direction, d.currency, 'document', d.document_id, o.number, d.issue_date,
    coalesce(o.due_date, d.due_date), d.label, o.amount, o.open, o.open > 0
  from open_parts o join debts d on d.document_id = o.document_id
  where o.open <> 0
  union all
  select d.publisher_id, d.partner_id, d.direction, d.currency, 'document', d.document_id, 0, d.issue_date,
    d.issue_date, d.label, -d.total, s.settled - d.total, false
  from settled_on(of_publisher, of_documents, day) s
  cross join lateral (select * from documents where publisher_id = of_publisher and document_id = s.document_id offset 0) d
  where d.sign = -1 and d.void_date is null and s.settled <> d.total
  union all
  select p.publisher_id, p.partner_id, p.direction, p.currency, p.type, p.payment_id, 0, p.date,
    p.date, p.label, p.sign * p.amount, p.sign * (p.amount - a.applied), false
  from applied_on(of_publisher, of_payments, day) a
  cross join lateral (select * from payments where publisher_id = of_publisher and payment_id = a.payment_id offset 0) p
  where a.applied <> p.amount
$$;

create or replace function movements_of(of_publisher uuid) returns setof account_movement
language sql stable as $$
  select publisher_id, partner_id, direction, currency, issue_date, 1, sign * total, true, sign <> 0 and void_date is null
  from documents where publisher_id = of_publisher
  union all
  select publisher_id, partner_id, direction, currency, date, 1, sign * amount, false, counts
  from payments where publisher_id = of_publisher
  union all
  select a.publisher_id, a.partner_id, a.direction, side.currency, greatest(a.date, d.issue_date), 1, a.document_sign * side.amount, false, true
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
    movements := array(select row(publisher_id, partner_id, direction, currency, date, 1, sign * amount, false,
      counts)::account_movement from new_rows);
    if cardinality(movements) = 0 then
      return null;
    end if;
    perform count_movements(movements);
    insert into open_items
    select publisher_id, partner_id, direction, currency, type, payment_id, 0, date, date, label, sign * amount, sign * amount, false
    from new_rows where counts and amount <> 0;
  elsif tg_op = 'DELETE' then
    movements := array(select row(publisher_id, partner_id, direction, currency, date, -1, sign * amount, false,
      counts)::account_movement from old_rows);
    perform count_movements(movements);
    for one in select publisher_id, array_agg(payment_id) as ids from old_rows group by publisher_id loop
      perform project(one.publisher_id, '{}', one.ids);
    end loop;
  else
    for one in
      select n.publisher_id, array_agg(n.payment_id) as ids,
        array_agg(row(o.publisher_id, o.partner_id, o.direction, o.currency, o.date, -1, o.sign * o.amount, false,
          o.counts)::account_movement)
        || array_agg(row(n.publisher_id, n.partner_id, n.direction, n.currency, n.date, 1, n.sign * n.amount, false,
          n.counts)::account_movement) as movements
      from new_rows n full join old_rows o on o.publisher_id = n.publisher_id and o.payment_id = n.payment_id
      where (n.partner_id, n.direction, n.currency, n.type, n.date, n.amount, n.label, n.counts)
        is distinct from (o.partner_id, o.direction, o.currency, o.type, o.date, o.amount, o.label, o.counts)
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
