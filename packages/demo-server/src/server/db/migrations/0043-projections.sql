-- Projections: what reading would otherwise derive from the whole history. They are kept by triggers in the transaction that
-- writes, as of the day in counters.projected_on; whoever writes them holds the publishing lock of the publisher. Only these
-- functions write them: the application's role may read.

alter table counters add column projected_on date not null default '-infinity';

alter table documents
  add column settled numeric not null default 0,
  add column overdue boolean not null default false;
alter table documents
  add column status text not null generated always as (case
    when void_date is not null then 'void'
    when type not in ('invoice', 'debit_note', 'credit_note', 'withholding_certificate') then 'issued'
    when settled >= total then 'paid'
    when settled > 0 then 'partially_paid'
    else 'open'
  end) stored;

alter table payments add column applied numeric not null default 0;

create table open_items (
  publisher_id uuid not null,
  partner_id uuid not null,
  direction text not null,
  currency text not null,
  kind text not null,
  record_id uuid not null,
  installment integer not null,
  date date not null,
  due_date date not null,
  label text not null collate "C",
  total numeric not null,
  open numeric not null,
  owed boolean not null,
  constraint open_items_pkey primary key (publisher_id, record_id, installment),
  constraint open_items_kind_check check (kind in ('document', 'payment')),
  constraint open_items_open_check check (open <> 0)
);
comment on table open_items is 'what is open on counters.projected_on: an installment, a credit or a payment that settles nothing yet';
comment on column open_items.installment is '0: the record as a whole';
comment on column open_items.owed is 'counted by its due date; otherwise it lowers the debt';
create index open_items_account_idx on open_items (publisher_id, partner_id, direction, due_date, date, label, record_id, installment);
create index open_items_due_date_idx on open_items (publisher_id, due_date) where owed;

create table open_totals (
  publisher_id uuid not null,
  partner_id uuid not null,
  direction text not null,
  currency text not null,
  kind text not null,
  owed boolean not null,
  due_date date not null,
  items bigint not null,
  open numeric not null,
  constraint open_totals_pkey primary key (publisher_id, partner_id, direction, currency, kind, owed, due_date)
);
comment on table open_totals is 'sums of open_items per account, and with the partner 0 per publisher';

create table document_totals (
  publisher_id uuid not null,
  partner_id uuid not null,
  direction text not null,
  currency text not null,
  documents bigint not null,
  total numeric not null,
  constraint document_totals_pkey primary key (publisher_id, partner_id, direction, currency)
);
comment on table document_totals is 'how many documents there are and what they add to the debt, per account, and with the partner 0 per publisher';

create table day_totals (
  publisher_id uuid not null,
  partner_id uuid not null,
  direction text not null,
  currency text not null,
  date date not null,
  movements bigint not null,
  debits numeric not null,
  credits numeric not null,
  constraint day_totals_pkey primary key (publisher_id, partner_id, direction, currency, date)
);
comment on table day_totals is 'what moved an account on a day';

do $$
declare
  name text;
begin
  foreach name in array array['open_items', 'open_totals', 'document_totals', 'day_totals'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy %I on %I to %I using (true)', name || '_owner', name, current_user);
    execute format('create policy %I on %I for select to saldo_app using (sees(publisher_id, partner_id))', name || '_read', name);
    execute format('revoke all on %I from saldo_app', name);
    execute format('grant select on %I to saldo_app', name);
  end loop;
end
$$;

-- These functions come to their rows by key, from the ids on, so that no plan made while a table was small reads it whole later.

-- The arithmetic of `allocate` in @saldo/sdk/account, for many records at once.

-- What each document settles, or is settled by, as of a day. Those that count for nobody settle nothing.
create function settled_on(of_publisher uuid, of_documents uuid[], day date)
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
  join documents d on d.publisher_id = of_publisher and d.document_id = asked.id
$$;

-- What each payment settles as of a day.
create function applied_on(of_publisher uuid, of_payments uuid[], day date)
returns table (payment_id uuid, applied numeric)
language sql stable as $$
  select p.payment_id, coalesce((
    select sum(a.amount) from allocations a
    join documents t on t.publisher_id = a.publisher_id and t.document_id = a.document_id
    where a.publisher_id = of_publisher and a.payment_id = p.payment_id and a.date <= day
      and t.void_date is null and t.issue_date <= day), 0)
  from unnest(of_payments) as asked(id)
  join payments p on p.publisher_id = of_publisher and p.payment_id = asked.id
  where p.void_date is null
$$;

-- The items of records that are open as of a day. What settles a debt beyond its whole is an item of its own, negative.
create function open_items_on(of_publisher uuid, of_documents uuid[], of_payments uuid[], day date)
returns setof open_items
language sql stable as $$
  with debts as (
    select d.* from unnest(of_documents) as asked(id)
    join documents d on d.publisher_id = of_publisher and d.document_id = asked.id
    where d.sign = 1 and d.void_date is null
  ), paid as (
    select a.document_id, a.installment, sum(a.amount) as amount from unnest(of_documents) as asked(id)
    join allocations a on a.publisher_id = of_publisher and a.document_id = asked.id
    where a.date <= day
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
  join documents d on d.publisher_id = of_publisher and d.document_id = s.document_id
  where d.sign = -1 and d.void_date is null and s.settled <> d.total
  union all
  select p.publisher_id, p.partner_id, p.direction, p.currency, 'payment', p.payment_id, 0, p.date,
    p.date, p.label, -p.amount, a.applied - p.amount, false
  from applied_on(of_publisher, of_payments, day) a
  join payments p on p.publisher_id = of_publisher and p.payment_id = a.payment_id
  where a.applied <> p.amount
$$;

-- Brings the projections of records to the day of the publisher's projections. Does nothing to what is right already.
create function project(of_publisher uuid, of_documents uuid[], of_payments uuid[]) returns void
language plpgsql security definer set search_path to public, pg_temp as $$
declare
  day date := (select projected_on from counters where publisher_id = of_publisher);
  items open_items[];
begin
  of_documents := array(select distinct unnest(of_documents));
  of_payments := array(select distinct unnest(of_payments));
  items := array(select i from open_items_on(of_publisher, of_documents, of_payments, day) i);
  update documents d set settled = s.settled, overdue = s.overdue
  from (
    select one.document_id, one.settled,
      exists (select from unnest(items) i where i.record_id = one.document_id and i.owed and i.due_date < day) as overdue
    from settled_on(of_publisher, of_documents, day) one
  ) s
  where d.publisher_id = of_publisher and d.document_id = s.document_id and (d.settled, d.overdue) is distinct from (s.settled, s.overdue);
  update payments p set applied = s.applied
  from applied_on(of_publisher, of_payments, day) s
  where p.publisher_id = of_publisher and p.payment_id = s.payment_id and p.applied <> s.applied;
  delete from open_items o
  using unnest(of_documents || of_payments) as asked(id)
  where o.publisher_id = of_publisher and o.record_id = asked.id
    and not exists (select from unnest(items) i where i.record_id = o.record_id and i.installment = o.installment and i = o);
  insert into open_items select * from unnest(items) on conflict do nothing;
end
$$;

create function count_open_items() returns trigger
language plpgsql security definer set search_path to public, pg_temp as $$
begin
  if tg_op = 'INSERT' then
    insert into open_totals as t (publisher_id, partner_id, direction, currency, kind, owed, due_date, items, open)
    select publisher_id, scope, direction, currency, kind, owed, due_date, count(*), sum(open)
    from new_rows cross join lateral (values (partner_id), ('00000000-0000-0000-0000-000000000000'::uuid)) as scopes(scope)
    group by publisher_id, scope, direction, currency, kind, owed, due_date
    on conflict on constraint open_totals_pkey do update set items = t.items + excluded.items, open = t.open + excluded.open;
  else
    update open_totals t set items = t.items - gone.items, open = t.open - gone.open
    from (
      select publisher_id, scope, direction, currency, kind, owed, due_date, count(*) as items, sum(open) as open
      from old_rows cross join lateral (values (partner_id), ('00000000-0000-0000-0000-000000000000'::uuid)) as scopes(scope)
      group by publisher_id, scope, direction, currency, kind, owed, due_date
    ) gone
    where (t.publisher_id, t.partner_id, t.direction, t.currency, t.kind, t.owed, t.due_date)
      = (gone.publisher_id, gone.scope, gone.direction, gone.currency, gone.kind, gone.owed, gone.due_date);
    delete from open_totals t
    using (select distinct publisher_id, partner_id from old_rows) gone
    where t.items = 0 and t.publisher_id = gone.publisher_id
      and t.partner_id in (gone.partner_id, '00000000-0000-0000-0000-000000000000'::uuid);
  end if;
  return null;
end
$$;
create trigger open_items_added after insert on open_items
  referencing new table as new_rows for each statement execute function count_open_items();
create trigger open_items_removed after delete on open_items
  referencing old table as old_rows for each statement execute function count_open_items();

create type account_movement as (
  publisher_id uuid, partner_id uuid, direction text, currency text, date date,
  -- 1: comes, -1: goes
  times integer,
  amount numeric,
  is_document boolean,
  -- whether it moves the account
  counts boolean
);

create function count_movements(moves account_movement[]) returns void
language plpgsql security definer set search_path to public, pg_temp as $$
begin
  insert into day_totals as t (publisher_id, partner_id, direction, currency, date, movements, debits, credits)
  select publisher_id, partner_id, direction, currency, date, sum(times), sum(times * greatest(amount, 0)), sum(times * greatest(-amount, 0))
  from unnest(moves)
  where counts
  group by publisher_id, partner_id, direction, currency, date
  on conflict on constraint day_totals_pkey do update set
    movements = t.movements + excluded.movements, debits = t.debits + excluded.debits, credits = t.credits + excluded.credits;
  insert into document_totals as t (publisher_id, partner_id, direction, currency, documents, total)
  select publisher_id, scope, direction, currency, sum(times), coalesce(sum(times * amount) filter (where counts), 0)
  from unnest(moves) cross join lateral (values (partner_id), ('00000000-0000-0000-0000-000000000000'::uuid)) as scopes(scope)
  where is_document
  group by publisher_id, scope, direction, currency
  on conflict on constraint document_totals_pkey do update set
    documents = t.documents + excluded.documents, total = t.total + excluded.total;
  if exists (select from unnest(moves) where times < 0) then
    delete from day_totals t using unnest(moves) gone
    where t.movements = 0 and (t.publisher_id, t.partner_id, t.direction, t.currency, t.date)
      = (gone.publisher_id, gone.partner_id, gone.direction, gone.currency, gone.date);
    delete from document_totals t using unnest(moves) gone
    where t.documents = 0 and t.publisher_id = gone.publisher_id
      and t.partner_id in (gone.partner_id, '00000000-0000-0000-0000-000000000000'::uuid);
  end if;
end
$$;

create function project_documents() returns trigger
language plpgsql security definer set search_path to public, pg_temp as $$
declare
  movements account_movement[];
  late uuid[];
  one record;
begin
  if tg_op = 'INSERT' then
    movements := array(select row(publisher_id, partner_id, direction, currency, issue_date, 1, sign * total, true,
      sign <> 0 and void_date is null)::account_movement from new_rows);
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
      select publisher_id, document_id from new_rows where overdue <> (document_id = any(coalesce(late, '{}')))
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
      from new_rows n join old_rows o on o.publisher_id = n.publisher_id and o.document_id = n.document_id
      where (n.partner_id, n.direction, n.currency, n.type, n.issue_date, n.due_date, n.total, n.installments, n.label, n.void_date)
        is distinct from (o.partner_id, o.direction, o.currency, o.type, o.issue_date, o.due_date, o.total, o.installments, o.label, o.void_date)
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
create trigger documents_added after insert on documents
  referencing new table as new_rows for each statement execute function project_documents();
create trigger documents_changed after update on documents
  referencing old table as old_rows new table as new_rows for each statement execute function project_documents();
create trigger documents_removed after delete on documents
  referencing old table as old_rows for each statement execute function project_documents();

create function project_payments() returns trigger
language plpgsql security definer set search_path to public, pg_temp as $$
declare
  movements account_movement[];
  one record;
begin
  if tg_op = 'INSERT' then
    movements := array(select row(publisher_id, partner_id, direction, currency, date, 1, -amount, false,
      void_date is null)::account_movement from new_rows);
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
      from new_rows n join old_rows o on o.publisher_id = n.publisher_id and o.payment_id = n.payment_id
      where (n.partner_id, n.direction, n.currency, n.date, n.amount, n.label, n.void_date)
        is distinct from (o.partner_id, o.direction, o.currency, o.date, o.amount, o.label, o.void_date)
      group by n.publisher_id
    loop
      perform count_movements(one.movements);
      perform project(one.publisher_id, '{}', one.ids);
    end loop;
  end if;
  return null;
end
$$;
create trigger payments_added after insert on payments
  referencing new table as new_rows for each statement execute function project_payments();
create trigger payments_changed after update on payments
  referencing old table as old_rows new table as new_rows for each statement execute function project_payments();
create trigger payments_removed after delete on payments
  referencing old table as old_rows for each statement execute function project_payments();

create function project_allocations() returns trigger
language plpgsql security definer set search_path to public, pg_temp as $$
declare
  one record;
begin
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
create trigger allocations_added after insert on allocations
  referencing new table as changed_rows for each statement execute function project_allocations();
create trigger allocations_removed after delete on allocations
  referencing old table as changed_rows for each statement execute function project_allocations();

-- Brings the projections of a publisher to a day, later or earlier: what an allocation counts for on one of the two days only,
-- and what falls due between them.
create function advance_projections(of_publisher uuid, day date) returns void
language plpgsql security definer set search_path to public, pg_temp as $$
declare
  since date := (select projected_on from counters where publisher_id = of_publisher);
  low date := least(since, day);
  high date := greatest(since, day);
  of_documents uuid[];
  of_payments uuid[];
begin
  if since = day then
    return;
  end if;
  of_documents := array(
    select a.document_id from payments p join allocations a on a.publisher_id = of_publisher and a.payment_id = p.payment_id
    where p.publisher_id = of_publisher and p.date > low and p.date <= high
    union select unnest(array[a.document_id, a.credit_id])
    from documents d join allocations a on a.publisher_id = of_publisher and a.credit_id = d.document_id
    where d.publisher_id = of_publisher and d.issue_date > low and d.issue_date <= high
    union select a.credit_id
    from documents d join allocations a on a.publisher_id = of_publisher and a.document_id = d.document_id
    where d.publisher_id = of_publisher and d.issue_date > low and d.issue_date <= high and a.credit_id is not null
    union select record_id from open_items
    where publisher_id = of_publisher and owed and due_date >= low and due_date < high);
  of_payments := array(
    select payment_id from payments where publisher_id = of_publisher and date > low and date <= high
    union select a.payment_id
    from documents d join allocations a on a.publisher_id = of_publisher and a.document_id = d.document_id
    where d.publisher_id = of_publisher and d.issue_date > low and d.issue_date <= high and a.payment_id is not null);
  update counters set projected_on = day where publisher_id = of_publisher;
  perform project(of_publisher, of_documents, of_payments);
end
$$;

-- Every movement of a publisher's accounts, as count_movements takes them.
create function movements_of(of_publisher uuid) returns setof account_movement
language sql stable as $$
  select publisher_id, partner_id, direction, currency, issue_date, 1, sign * total, true, sign <> 0 and void_date is null
  from documents where publisher_id = of_publisher
  union all
  select publisher_id, partner_id, direction, currency, date, 1, -amount, false, void_date is null
  from payments where publisher_id = of_publisher
$$;

-- Makes the sums of a publisher anew from its records and open items.
create function recount_projections(of_publisher uuid) returns void
language plpgsql security definer set search_path to public, pg_temp as $$
begin
  delete from open_items o
  where o.publisher_id = of_publisher
    and not exists (select from documents d where d.publisher_id = of_publisher and d.document_id = o.record_id)
    and not exists (select from payments p where p.publisher_id = of_publisher and p.payment_id = o.record_id);
  delete from day_totals where publisher_id = of_publisher;
  insert into day_totals
  select publisher_id, partner_id, direction, currency, date, count(*), sum(greatest(amount, 0)), sum(greatest(-amount, 0))
  from movements_of(of_publisher) where counts
  group by publisher_id, partner_id, direction, currency, date;
  delete from document_totals where publisher_id = of_publisher;
  insert into document_totals
  select publisher_id, scope, direction, currency, count(*), coalesce(sum(amount) filter (where counts), 0)
  from movements_of(of_publisher) cross join lateral (values (partner_id), ('00000000-0000-0000-0000-000000000000'::uuid)) as scopes(scope)
  where is_document
  group by publisher_id, scope, direction, currency;
  delete from open_totals where publisher_id = of_publisher;
  insert into open_totals
  select publisher_id, scope, direction, currency, kind, owed, due_date, count(*), sum(open)
  from open_items cross join lateral (values (partner_id), ('00000000-0000-0000-0000-000000000000'::uuid)) as scopes(scope)
  where publisher_id = of_publisher
  group by publisher_id, scope, direction, currency, kind, owed, due_date;
end
$$;

revoke all on function recount_projections(uuid) from public;
revoke all on function project(uuid, uuid[], uuid[]) from public;
revoke all on function count_movements(account_movement[]) from public;
revoke all on function advance_projections(uuid, date) from public;

-- What is there already, as of today; a first request brings it to the publisher's own day.
do $$
declare
  one record;
begin
  update counters set projected_on = (now() at time zone 'UTC')::date;
  for one in
    select publisher_id, array_agg(document_id) as documents, null::uuid[] as payments
    from (select publisher_id, document_id, (row_number() over (order by publisher_id, document_id) - 1) / 5000 as part from documents) d
    group by publisher_id, part
    union all
    select publisher_id, null, array_agg(payment_id)
    from (select publisher_id, payment_id, (row_number() over (order by publisher_id, payment_id) - 1) / 5000 as part from payments) p
    group by publisher_id, part
  loop
    perform project(one.publisher_id, coalesce(one.documents, '{}'), coalesce(one.payments, '{}'));
  end loop;
  perform recount_projections(publisher_id) from publishers;
end
$$;
