-- What is kept is projected with less work. Nothing that it comes to changes.

-- A join is planned once a session, perhaps while there is one record; from then on it compared every record before with every
-- record after. A full join has no such plan: it hashes. Where ids lead to rows, `offset 0` keeps the planner from reading
-- all rows of the publisher instead, which it takes to be few before it has seen them.

create or replace function settled_on(of_publisher uuid, of_documents uuid[], day date)
returns table (document_id uuid, settled numeric)
language sql stable as $$
  select d.document_id, coalesce(case
    when d.void_date is not null then 0
    when d.sign = 1 then (
      select sum(a.amount) from allocations a
      where a.publisher_id = of_publisher and a.document_id = d.document_id and a.date <= day)
    when d.sign = -1 then (
      select sum(a.amount) from allocations a
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
    select sum(a.amount) from allocations a
    join documents t on t.publisher_id = a.publisher_id and t.document_id = a.document_id
    where a.publisher_id = of_publisher and a.payment_id = p.payment_id and a.date <= day
      and t.void_date is null and t.issue_date <= day), 0)
  from unnest(of_payments) as asked(id)
  cross join lateral (select * from payments where publisher_id = of_publisher and payment_id = asked.id offset 0) p
  where p.void_date is null
$$;

create or replace function open_items_on(of_publisher uuid, of_documents uuid[], of_payments uuid[], day date)
returns setof open_items
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
  select p.publisher_id, p.partner_id, p.direction, p.currency, 'payment', p.payment_id, 0, p.date,
    p.date, p.label, -p.amount, a.applied - p.amount, false
  from applied_on(of_publisher, of_payments, day) a
  cross join lateral (select * from payments where publisher_id = of_publisher and payment_id = a.payment_id offset 0) p
  where a.applied <> p.amount
$$;

-- Brings the projections of records to the day of the publisher's projections. Does nothing to what is right already.
create or replace function project(of_publisher uuid, of_documents uuid[], of_payments uuid[]) returns void
language plpgsql security definer set search_path to public, pg_temp as $$
declare
  day date := (select projected_on from counters where publisher_id = of_publisher);
begin
  of_documents := array(select distinct unnest(of_documents));
  of_payments := array(select distinct unnest(of_payments));
  perform keep_projected(of_publisher, of_documents, of_payments, day,
    array(select i from open_items_on(of_publisher, of_documents, of_payments, day) i));
end
$$;

-- Writes what is not so yet. Rows are found by key and then by place, to which no plan has another way.
create function keep_projected(of_publisher uuid, of_documents uuid[], of_payments uuid[], day date, items open_items[]) returns void
language plpgsql security definer set search_path to public, pg_temp
set enable_seqscan to off set enable_hashjoin to off set enable_mergejoin to off as $$
declare
  kept open_items[];
  gone open_items[];
  come open_items[];
begin
  update documents d set settled = s.settled, overdue = s.overdue
  from (
    select was.ctid, one.settled, one.overdue
    from (
      select id, max(settled) as settled, bool_or(late) as overdue
      from (
        select document_id as id, settled, false as late from settled_on(of_publisher, of_documents, day)
        union all
        select record_id, null, true from unnest(items) where owed and due_date < day
      ) found
      group by id
    ) one cross join lateral (
      select ctid, settled, overdue from documents where publisher_id = of_publisher and document_id = one.id offset 0) was
    where (was.settled, was.overdue) is distinct from (one.settled, one.overdue)
  ) s
  where d.ctid = s.ctid;
  update payments p set applied = s.applied
  from (
    select was.ctid, one.applied
    from applied_on(of_publisher, of_payments, day) one cross join lateral (
      select ctid, applied from payments where publisher_id = of_publisher and payment_id = one.payment_id offset 0) was
    where was.applied <> one.applied
  ) s
  where p.ctid = s.ctid;
  kept := array(
    select o from unnest(of_documents || of_payments) as asked(id)
    cross join lateral (select * from open_items where publisher_id = of_publisher and record_id = asked.id offset 0) o);
  gone := array(select one from (select * from unnest(kept) except select * from unnest(items)) one);
  come := array(select one from (select * from unnest(items) except select * from unnest(kept)) one);
  if cardinality(gone) > 0 then
    delete from open_items o
    using (
      select was.ctid from unnest(gone) g cross join lateral (
        select ctid from open_items
        where publisher_id = of_publisher and record_id = g.record_id and installment = g.installment offset 0) was
    ) g
    where o.ctid = g.ctid;
  end if;
  if cardinality(come) > 0 then
    insert into open_items select * from unnest(come);
  end if;
end
$$;
revoke all on function keep_projected(uuid, uuid[], uuid[], date, open_items[]) from public;

create or replace function count_open_items() returns trigger
language plpgsql security definer set search_path to public, pg_temp set enable_hashjoin to off set enable_mergejoin to off as $$
declare
  sums open_totals[];
begin
  if tg_op = 'INSERT' then
    sums := array(
      select row(publisher_id, partner_id, direction, currency, kind, owed, due_date, count(*), sum(open))::open_totals
      from new_rows group by publisher_id, partner_id, direction, currency, kind, owed, due_date);
    insert into open_totals as t
    select publisher_id, scope, direction, currency, kind, owed, due_date, sum(items), sum(open)
    from unnest(sums) cross join lateral (values (partner_id), ('00000000-0000-0000-0000-000000000000'::uuid)) as scopes(scope)
    group by publisher_id, scope, direction, currency, kind, owed, due_date
    on conflict on constraint open_totals_pkey do update set items = t.items + excluded.items, open = t.open + excluded.open;
  else
    sums := array(
      select row(publisher_id, scope, direction, currency, kind, owed, due_date, count(*), sum(open))::open_totals
      from old_rows cross join lateral (values (partner_id), ('00000000-0000-0000-0000-000000000000'::uuid)) as scopes(scope)
      group by publisher_id, scope, direction, currency, kind, owed, due_date);
    update open_totals t set items = t.items - gone.items, open = t.open - gone.open
    from unnest(sums) gone
    where (t.publisher_id, t.partner_id, t.direction, t.currency, t.kind, t.owed, t.due_date)
      = (gone.publisher_id, gone.partner_id, gone.direction, gone.currency, gone.kind, gone.owed, gone.due_date);
    delete from open_totals t
    using unnest(sums) gone
    where t.items = 0 and (t.publisher_id, t.partner_id, t.direction, t.currency, t.kind, t.owed, t.due_date)
      = (gone.publisher_id, gone.partner_id, gone.direction, gone.currency, gone.kind, gone.owed, gone.due_date);
  end if;
  return null;
end
$$;

create or replace function count_movements(moves account_movement[]) returns void
language plpgsql security definer set search_path to public, pg_temp set enable_hashjoin to off set enable_mergejoin to off as $$
declare
  days day_totals[];
begin
  days := array(
    select row(publisher_id, partner_id, direction, currency, date, sum(times), sum(times * greatest(amount, 0)),
      sum(times * greatest(-amount, 0)))::day_totals
    from unnest(moves) where counts
    group by publisher_id, partner_id, direction, currency, date);
  insert into day_totals as t select * from unnest(days)
  on conflict on constraint day_totals_pkey do update set
    movements = t.movements + excluded.movements, debits = t.debits + excluded.debits, credits = t.credits + excluded.credits;
  insert into document_totals as t (publisher_id, partner_id, direction, currency, documents, total)
  select publisher_id, scope, direction, currency, sum(documents), sum(total)
  from (
    select publisher_id, partner_id, direction, currency, sum(times) as documents,
      coalesce(sum(times * amount) filter (where counts), 0) as total
    from unnest(moves) where is_document
    group by publisher_id, partner_id, direction, currency
  ) one cross join lateral (values (partner_id), ('00000000-0000-0000-0000-000000000000'::uuid)) as scopes(scope)
  group by publisher_id, scope, direction, currency
  on conflict on constraint document_totals_pkey do update set
    documents = t.documents + excluded.documents, total = t.total + excluded.total;
  if exists (select from unnest(moves) where times < 0) then
    delete from day_totals t using unnest(days) gone
    where t.movements = 0 and (t.publisher_id, t.partner_id, t.direction, t.currency, t.date)
      = (gone.publisher_id, gone.partner_id, gone.direction, gone.currency, gone.date);
    delete from document_totals t using (select distinct publisher_id, partner_id from unnest(moves) where is_document) gone
    where t.documents = 0 and t.publisher_id = gone.publisher_id
      and t.partner_id in (gone.partner_id, '00000000-0000-0000-0000-000000000000'::uuid);
  end if;
end
$$;

create or replace function project_documents() returns trigger
language plpgsql security definer set search_path to public, pg_temp as $$
declare
  movements account_movement[];
  late uuid[];
  one record;
begin
  if tg_op = 'INSERT' then
    movements := array(select row(publisher_id, partner_id, direction, currency, issue_date, 1, sign * total, true,
      sign <> 0 and void_date is null)::account_movement from new_rows);
    if cardinality(movements) = 0 then
      return null;
    end if;
    perform count_movements(movements);
    -- Nothing settles or is settled by what has just come.
    with added as (
      insert into open_items
      select n.publisher_id, n.partner_id, n.direction, n.currency, 'document', n.document_id, i.number, n.issue_date,
        i."dueDate", n.label, i.amount, i.amount, true
      from new_rows n cross join lateral jsonb_to_recordset(n.installments) as i(number int, "dueDate" date, amount numeric)
      where n.sign = 1 and n.void_date is null and i.amount > 0
      union all
      select n.publisher_id, n.partner_id, n.direction, n.currency, 'document', n.document_id, 0, n.issue_date,
        n.issue_date, n.label, -n.total, -n.total, false
      from new_rows n
      where n.sign = -1 and n.void_date is null and n.total <> 0
      returning publisher_id, record_id, owed, due_date
    )
    select array_agg(distinct a.record_id) into late
    from added a join counters c on c.publisher_id = a.publisher_id
    where a.owed and a.due_date < c.projected_on;
    for one in
      select n.publisher_id, n.document_id
      from new_rows n full join unnest(late) as l(document_id) on l.document_id = n.document_id
      where n.overdue <> (l.document_id is not null)
    loop
      update documents set overdue = not overdue where publisher_id = one.publisher_id and document_id = one.document_id;
    end loop;
  elsif tg_op = 'DELETE' then
    movements := array(select row(publisher_id, partner_id, direction, currency, issue_date, -1, sign * total, true,
      sign <> 0 and void_date is null)::account_movement from old_rows);
    perform count_movements(movements);
    for one in select publisher_id, array_agg(document_id) as ids from old_rows group by publisher_id loop
      perform project(one.publisher_id, one.ids, '{}');
    end loop;
  else
    for one in
      select n.publisher_id, array_agg(n.document_id) as ids,
        array_agg(n.document_id) filter (where (n.issue_date, n.void_date) is distinct from (o.issue_date, o.void_date)) as moved,
        array_agg(row(o.publisher_id, o.partner_id, o.direction, o.currency, o.issue_date, -1, o.sign * o.total, true,
          o.sign <> 0 and o.void_date is null)::account_movement)
        || array_agg(row(n.publisher_id, n.partner_id, n.direction, n.currency, n.issue_date, 1, n.sign * n.total, true,
          n.sign <> 0 and n.void_date is null)::account_movement) as movements
      from new_rows n full join old_rows o on o.publisher_id = n.publisher_id and o.document_id = n.document_id
      where (n.partner_id, n.direction, n.currency, n.type, n.issue_date, n.due_date, n.total, n.installments, n.label, n.void_date)
        is distinct from (o.partner_id, o.direction, o.currency, o.type, o.issue_date, o.due_date, o.total, o.installments, o.label, o.void_date)
        and coalesce(n.document_id = o.document_id, false)
      group by n.publisher_id
    loop
      perform count_movements(one.movements);
      -- What settles a document that is dated or voided otherwise counts otherwise itself.
      perform project(one.publisher_id,
        one.ids || array(select distinct credit_id from allocations
          where publisher_id = one.publisher_id and document_id = any(one.moved) and credit_id is not null),
        array(select distinct payment_id from allocations
          where publisher_id = one.publisher_id and document_id = any(one.moved) and payment_id is not null));
    end loop;
  end if;
  return null;
end
$$;

create or replace function project_payments() returns trigger
language plpgsql security definer set search_path to public, pg_temp as $$
declare
  movements account_movement[];
  one record;
begin
  if tg_op = 'INSERT' then
    movements := array(select row(publisher_id, partner_id, direction, currency, date, 1, -amount, false,
      void_date is null)::account_movement from new_rows);
    if cardinality(movements) = 0 then
      return null;
    end if;
    perform count_movements(movements);
    insert into open_items
    select publisher_id, partner_id, direction, currency, 'payment', payment_id, 0, date, date, label, -amount, -amount, false
    from new_rows where void_date is null and amount <> 0;
  elsif tg_op = 'DELETE' then
    movements := array(select row(publisher_id, partner_id, direction, currency, date, -1, -amount, false,
      void_date is null)::account_movement from old_rows);
    perform count_movements(movements);
    for one in select publisher_id, array_agg(payment_id) as ids from old_rows group by publisher_id loop
      perform project(one.publisher_id, '{}', one.ids);
    end loop;
  else
    for one in
      select n.publisher_id, array_agg(n.payment_id) as ids,
        array_agg(row(o.publisher_id, o.partner_id, o.direction, o.currency, o.date, -1, -o.amount, false,
          o.void_date is null)::account_movement)
        || array_agg(row(n.publisher_id, n.partner_id, n.direction, n.currency, n.date, 1, -n.amount, false,
          n.void_date is null)::account_movement) as movements
      from new_rows n full join old_rows o on o.publisher_id = n.publisher_id and o.payment_id = n.payment_id
      where (n.partner_id, n.direction, n.currency, n.date, n.amount, n.label, n.void_date)
        is distinct from (o.partner_id, o.direction, o.currency, o.date, o.amount, o.label, o.void_date)
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

-- Room beside each row for its next state: a record that is published again with the same keys writes into no index.
alter table documents set (fillfactor = 90);
alter table payments set (fillfactor = 90);
