-- An adjustment is a document whose sign is told by its effect.
alter table documents
  add column effect text,
  add constraint documents_effect_check check (effect in ('increase', 'decrease')),
  add constraint documents_adjustment_check check ((type = 'adjustment') = (effect is not null));
comment on column documents.effect is 'of an adjustment which way it moves the debt';
alter table documents
  alter column sign set expression as (
    case
      when type in ('invoice', 'debit_note') or effect = 'increase' then 1
      when type in ('credit_note', 'withholding_certificate') or effect = 'decrease' then -1
      else 0
    end
  ),
  alter column status set expression as (case
    when void_date is not null then 'void'
    when type not in ('invoice', 'debit_note', 'credit_note', 'withholding_certificate', 'adjustment') then 'issued'
    when settled >= total then 'paid'
    when settled > 0 then 'partially_paid'
    else 'open'
  end);

-- What is projected follows from the sign, not from the type.
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
      where (n.partner_id, n.direction, n.currency, n.sign, n.issue_date, n.due_date, n.total, n.installments, n.label, n.void_date)
        is distinct from (o.partner_id, o.direction, o.currency, o.sign, o.issue_date, o.due_date, o.total, o.installments, o.label, o.void_date)
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
