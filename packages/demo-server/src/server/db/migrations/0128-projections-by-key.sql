-- Until a table has been analyzed, an index that begins with the publisher looks as good as the one of the whole key, above all
-- when it is small: what settles a record was then found by reading all allocations of the publisher, and again all its
-- documents. Indexes without records that have nothing to find in them, and `offset 0` (see 0045), leave no such choice.

drop index allocations_credit_idx, allocations_payment_idx, documents_fiscal_key_idx;
create index allocations_credit_idx on allocations
  (publisher_id, credit_id, partner_id, direction, source_currency, credit_sign) where credit_id is not null;
create index allocations_payment_idx on allocations
  (publisher_id, payment_id, partner_id, direction, source_currency, payment_sign) where payment_id is not null;
create unique index documents_fiscal_key_idx on documents (publisher_id, fiscal_key) where void_date is null and fiscal_key is not null;

drop index open_items_account_idx;
create index open_items_account_idx on open_items
  (partner_id, publisher_id, direction, due_date, date, label, record_id, installment);

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
      cross join lateral (
        select * from documents where publisher_id = of_publisher and document_id = a.document_id offset 0) t
      where a.publisher_id = of_publisher and a.credit_id = d.document_id and a.date <= day
        and t.void_date is null and t.issue_date <= day), 0)
    end
  from unnest(of_documents) as asked(id)
  cross join lateral (select * from documents where publisher_id = of_publisher and document_id = asked.id offset 0) d
$$;

create or replace function applied_on(of_publisher uuid, of_payments uuid[], day date)
returns table (payment_id uuid, applied numeric)
language sql stable as $$
  select p.payment_id, coalesce((
    select sum(a.paid) from allocations a
    cross join lateral (
      select * from documents where publisher_id = of_publisher and document_id = a.document_id offset 0) t
    where a.publisher_id = of_publisher and a.payment_id = p.payment_id and a.date <= day
      and t.void_date is null and t.issue_date <= day), 0)
  from unnest(of_payments) as asked(id)
  cross join lateral (select * from payments where publisher_id = of_publisher and payment_id = asked.id offset 0) p
  where p.counts
$$;
