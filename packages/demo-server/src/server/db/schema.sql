-- The schema after all migrations, made by `npm run generate`, to be read and reviewed. Change it by a new migration.

CREATE TYPE public.account_movement AS (
	publisher_id uuid,
	partner_id uuid,
	direction text,
	currency text,
	date date,
	times integer,
	amount numeric,
	is_document boolean,
	counts boolean
);

CREATE FUNCTION public.acting_publisher() RETURNS uuid
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN (NULLIF(current_setting('saldo.publisher_id'::text, true), ''::text))::uuid;

CREATE FUNCTION public.advance_projections(of_publisher uuid, day date) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
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

CREATE FUNCTION public.advance_search(of_publisher uuid, most integer) RETURNS boolean
    LANGUAGE plpgsql
    AS $$
declare
  since bigint;
  until bigint;
begin
  insert into search_progress values (of_publisher, 0) on conflict do nothing;
  select seq into since from search_progress where publisher_id = of_publisher for no key update;
  select max(seq) into until
  from (select seq from changes where publisher_id = of_publisher and seq > since order by seq limit most) next;
  if until is null then
    return false;
  end if;
  perform index_documents(of_publisher, array(
    select distinct record_id from changes
    where publisher_id = of_publisher and seq > since and seq <= until and kind = 'document'));
  update search_progress set seq = until where publisher_id = of_publisher;
  return true;
end
$$;

CREATE FUNCTION public.applied_on(of_publisher uuid, of_payments uuid[], day date) RETURNS TABLE(payment_id uuid, applied numeric)
    LANGUAGE sql STABLE
    AS $$
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

CREATE FUNCTION public.audit_start(publisher_id uuid) RETURNS bytea
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN sha256(convert_to((('saldo-audit-1'::text || chr(10)) || (publisher_id)::text), 'UTF8'::name));

CREATE FUNCTION public.chain_audit(before bytea, last bigint, contents text[]) RETURNS bytea[]
    LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
    AS $$
declare
  hash bytea := before;
  hashes bytea[] := '{}';
  content text;
  seq bigint := last;
begin
  foreach content in array contents loop
    seq := seq + 1;
    hash := sha256(convert_to(encode(hash, 'hex') || chr(10) || seq::text || chr(10) || content, 'UTF8'));
    hashes := array_append(hashes, hash);
  end loop;
  return hashes;
end
$$;

CREATE TABLE public.allocations (
    publisher_id uuid NOT NULL,
    source_id uuid GENERATED ALWAYS AS (COALESCE(payment_id, credit_id)) STORED NOT NULL,
    ordinal integer NOT NULL,
    payment_id uuid,
    credit_id uuid,
    document_id uuid NOT NULL,
    partner_id uuid NOT NULL,
    installment integer,
    amount numeric NOT NULL,
    date date NOT NULL,
    direction text NOT NULL,
    currency text NOT NULL,
    document_sign smallint DEFAULT 1 NOT NULL,
    credit_sign smallint GENERATED ALWAYS AS (
CASE
    WHEN (credit_id IS NOT NULL) THEN '-1'::integer
    ELSE NULL::integer
END) STORED,
    source_currency text NOT NULL,
    paid numeric NOT NULL,
    rate numeric,
    difference numeric,
    converted_on date,
    payment_sign smallint GENERATED ALWAYS AS (
CASE
    WHEN (payment_id IS NOT NULL) THEN (- document_sign)
    ELSE NULL::smallint
END) STORED,
    CONSTRAINT allocations_amount_check CHECK ((amount > (0)::numeric)),
    CONSTRAINT allocations_document_sign_check CHECK (((document_sign = 1) OR ((document_sign = '-1'::integer) AND (credit_id IS NULL)))),
    CONSTRAINT allocations_paid_check CHECK (((paid > (0)::numeric) AND ((source_currency <> currency) OR ((paid = amount) AND (rate IS NULL) AND (difference IS NULL))))),
    CONSTRAINT allocations_source_check CHECK ((num_nonnulls(payment_id, credit_id) = 1))
);

ALTER TABLE ONLY public.allocations FORCE ROW LEVEL SECURITY;

COMMENT ON COLUMN public.allocations.currency IS 'of what is settled, as amount';

COMMENT ON COLUMN public.allocations.document_sign IS '1: a debt is settled; -1: a credit is paid out by a refund';

COMMENT ON COLUMN public.allocations.source_currency IS 'of what settles, as paid and difference';

COMMENT ON COLUMN public.allocations.rate IS 'source currency for one of the currency of what is settled, as the publisher told it';

COMMENT ON COLUMN public.allocations.difference IS 'what the publisher gained, or lost where it is negative, by the exchange';

COMMENT ON COLUMN public.allocations.converted_on IS 'where the currencies differ the later day of both ends; null while what is settled is void';

CREATE FUNCTION public.conversion_movements(allocated public.allocations[], times integer) RETURNS public.account_movement[]
    LANGUAGE sql IMMUTABLE
    AS $$
  select array(
    select row(a.publisher_id, a.partner_id, a.direction, side.currency, a.converted_on, times, a.document_sign * side.amount,
      false, true)::account_movement
    from unnest(allocated) a
    cross join lateral (values (a.currency, -a.amount), (a.source_currency, a.paid)) as side(currency, amount)
    where a.converted_on is not null)
$$;

CREATE FUNCTION public.convert_again() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
begin
  if exists (select from new_rows) then
    perform count_movements(conversion_movements(array(select o::allocations from old_rows o), -1)
      || conversion_movements(array(select n::allocations from new_rows n), 1));
  end if;
  return null;
end
$$;

CREATE FUNCTION public.count_movements(moves public.account_movement[]) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    SET enable_hashjoin TO 'off'
    SET enable_mergejoin TO 'off'
    AS $$
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

CREATE FUNCTION public.count_open_items() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    SET enable_hashjoin TO 'off'
    SET enable_mergejoin TO 'off'
    AS $$
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

CREATE FUNCTION public.date_conversion() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
begin
  new.converted_on := (
    select greatest(new.date, issue_date) from documents
    where publisher_id = new.publisher_id and document_id = new.document_id and void_date is null);
  return new;
end
$$;

CREATE FUNCTION public.date_conversions() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    SET enable_hashjoin TO 'off'
    SET enable_mergejoin TO 'off'
    AS $$
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

CREATE TABLE public.day_totals (
    publisher_id uuid NOT NULL,
    partner_id uuid NOT NULL,
    direction text NOT NULL,
    currency text NOT NULL,
    date date NOT NULL,
    movements bigint NOT NULL,
    debits numeric NOT NULL,
    credits numeric NOT NULL
);

ALTER TABLE ONLY public.day_totals FORCE ROW LEVEL SECURITY;

COMMENT ON TABLE public.day_totals IS 'what moved an account on a day';

CREATE FUNCTION public.derive_asserted(moved public.day_totals[]) RETURNS void
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    SET enable_hashjoin TO 'off'
    SET enable_mergejoin TO 'off'
    AS $$
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

CREATE FUNCTION public.derive_asserted_of_days() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
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

CREATE FUNCTION public.documents_found(words text, of_partner uuid, since date, until date) RETURNS SETOF uuid
    LANGUAGE plpgsql STABLE SECURITY DEFINER ROWS 100
    SET search_path TO 'public', 'pg_temp'
    SET enable_seqscan TO 'off'
    AS $$
declare
  of_publisher uuid := acting_publisher();
  wanted bytea := convert_to(words, 'UTF8');
  rare integer[];
begin
  -- What every fourth document has, as the series of its number, takes long to look up and tells little.
  with newest as materialized (
    select convert_to(w.words, 'UTF8') as bytes from document_words w
    where w.publisher_id = of_publisher order by w.document_id desc limit 100
  )
  select array_agg(i) into rare from generate_series(1, length(wanted) - 2) i
  where (select count(*) from newest n where position(substring(wanted from i for 3) in n.bytes) > 0) < 25;
  return query
    select found.document_id
    from (
      select array(
        select g.gram from unnest(search_grams(of_publisher, m.month, documents_found.words)) with ordinality as g(gram, i)
        where rare is null or g.i = any(rare))
        || case when of_partner is null then '{}' else array[search_mark(of_partner, m.month)] end as grams
      from search_months m where m.publisher_id = of_publisher and m.month >= since and m.month < until
    ) asked
    cross join lateral (
      select w.document_id, w.publisher_id, w.partner_id from document_words w
      where search_grams(w.publisher_id, w.month, w.words) || search_mark(w.partner_id, w.month) @> asked.grams
      offset 0) found
    where sees(found.publisher_id, found.partner_id)
    union
    select c.record_id from changes c
    where c.publisher_id = of_publisher and c.kind = 'document' and sees(c.publisher_id, c.partner_id)
      and c.seq > coalesce((select p.seq from search_progress p where p.publisher_id = of_publisher), 0);
end
$$;

CREATE FUNCTION public.identifies(publisher_id uuid) RETURNS boolean
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN ((publisher_id = public.acting_publisher()) AND (COALESCE(current_setting('saldo.sees'::text, true), ''::text) = ''::text));

CREATE FUNCTION public.index_documents(of_publisher uuid, of_documents uuid[]) RETURNS void
    LANGUAGE plpgsql
    AS $$
begin
  insert into document_words as w (publisher_id, document_id, partner_id, month, words)
  select of_publisher, d.document_id, d.partner_id, date_trunc('month', d.issue_date)::date, d.search_text
  from unnest(of_documents) as asked(id)
  cross join lateral (
    select document_id, partner_id, issue_date, search_text from documents where publisher_id = of_publisher and document_id = asked.id offset 0) d
  on conflict (publisher_id, document_id) do update
  set partner_id = excluded.partner_id, month = excluded.month, words = excluded.words
  where (w.partner_id, w.month, w.words) is distinct from (excluded.partner_id, excluded.month, excluded.words);
  insert into search_months
  select distinct of_publisher, date_trunc('month', d.issue_date)::date
  from unnest(of_documents) as asked(id)
  cross join lateral (
    select issue_date from documents where publisher_id = of_publisher and document_id = asked.id offset 0) d
  on conflict do nothing;
  -- Else every search would read what was added.
  perform gin_clean_pending_list('document_words_idx');
end
$$;

CREATE FUNCTION public.is_user(publisher_id uuid, user_id uuid) RETURNS boolean
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN ((publisher_id = public.acting_publisher()) AND ((user_id)::text = current_setting('saldo.user_id'::text, true)));

CREATE TABLE public.open_items (
    publisher_id uuid NOT NULL,
    partner_id uuid NOT NULL,
    direction text NOT NULL,
    currency text NOT NULL,
    kind text NOT NULL,
    record_id uuid NOT NULL,
    installment integer NOT NULL,
    date date NOT NULL,
    due_date date NOT NULL,
    label text NOT NULL COLLATE pg_catalog."C",
    total numeric NOT NULL,
    open numeric NOT NULL,
    owed boolean NOT NULL,
    CONSTRAINT open_items_kind_check CHECK ((kind = ANY (ARRAY['document'::text, 'payment'::text, 'refund'::text]))),
    CONSTRAINT open_items_open_check CHECK ((open <> (0)::numeric))
);

ALTER TABLE ONLY public.open_items FORCE ROW LEVEL SECURITY;

COMMENT ON TABLE public.open_items IS 'what is open on counters.projected_on: an installment, a credit or a payment that settles nothing yet';

COMMENT ON COLUMN public.open_items.installment IS '0: the record as a whole';

COMMENT ON COLUMN public.open_items.owed IS 'counted by its due date; otherwise a credit, a payment or a refund that settles nothing yet';

CREATE FUNCTION public.keep_projected(of_publisher uuid, of_documents uuid[], of_payments uuid[], day date, items public.open_items[]) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    SET enable_seqscan TO 'off'
    SET enable_hashjoin TO 'off'
    SET enable_mergejoin TO 'off'
    AS $$
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

CREATE FUNCTION public.loosen_content() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
begin
  insert into loose_contents (publisher_id, sha256, since) values (old.publisher_id, old.sha256, now())
  on conflict (publisher_id, sha256) do update set since = excluded.since;
  return null;
end
$$;

CREATE FUNCTION public.movements_of(of_publisher uuid) RETURNS SETOF public.account_movement
    LANGUAGE sql STABLE
    AS $$
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

CREATE FUNCTION public.open_items_on(of_publisher uuid, of_documents uuid[], of_payments uuid[], day date) RETURNS SETOF public.open_items
    LANGUAGE sql STABLE
    AS $$
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

CREATE FUNCTION public.project(of_publisher uuid, of_documents uuid[], of_payments uuid[]) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
declare
  day date := (select projected_on from counters where publisher_id = of_publisher);
begin
  of_documents := array(select distinct unnest(of_documents));
  of_payments := array(select distinct unnest(of_payments));
  perform keep_projected(of_publisher, of_documents, of_payments, day,
    array(select i from open_items_on(of_publisher, of_documents, of_payments, day) i));
end
$$;

CREATE FUNCTION public.project_allocations() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
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

CREATE FUNCTION public.project_documents() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
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

CREATE FUNCTION public.project_payments() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
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

CREATE FUNCTION public.recount_asserted(of_publisher uuid) RETURNS void
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
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

CREATE FUNCTION public.recount_projections(of_publisher uuid) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
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

CREATE FUNCTION public.search_grams(marked_by uuid, month date, words text) RETURNS bigint[]
    LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
    AS $$
declare
  bytes bytea := convert_to(words, 'UTF8');
  mark bigint := (hashtextextended(marked_by::text, month - date '2000-01-01') & 549755813887) << 24;
  gram bigint := 0;
  grams bigint[];
begin
  for i in 0 .. length(bytes) - 1 loop
    gram := (gram << 8 | get_byte(bytes, i)) & 16777215;
    if i > 1 then
      grams[i - 1] := mark | gram;
    end if;
  end loop;
  return coalesce(grams, '{}');
end
$$;

CREATE FUNCTION public.search_mark(of_partner uuid, month date) RETURNS bigint
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN (((hashtextextended((of_partner)::text, ((month - '2000-01-01'::date))::bigint) & '549755813887'::bigint) << 24) | (16777215)::bigint);

CREATE FUNCTION public.sees(publisher_id uuid, partner_id uuid) RETURNS boolean
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN ((publisher_id = public.acting_publisher()) AND ((CASE WHEN (current_setting('saldo.sees'::text, true) = '*'::text) THEN true ELSE NULL::boolean END IS NOT NULL) OR ((partner_id)::text = ANY (string_to_array(current_setting('saldo.sees'::text, true), ','::text)))));

CREATE FUNCTION public.settled_on(of_publisher uuid, of_documents uuid[], day date) RETURNS TABLE(document_id uuid, settled numeric)
    LANGUAGE sql STABLE
    AS $$
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

CREATE TABLE public.allocation_identities (
    publisher_id uuid NOT NULL,
    source_id uuid GENERATED ALWAYS AS (COALESCE(payment_id, credit_id)) STORED NOT NULL,
    ordinal integer NOT NULL,
    payment_id uuid,
    credit_id uuid,
    partner_id uuid NOT NULL,
    fiscal_key text NOT NULL COLLATE pg_catalog."C",
    CONSTRAINT allocation_identities_source_check CHECK ((num_nonnulls(payment_id, credit_id) = 1))
);

ALTER TABLE ONLY public.allocation_identities FORCE ROW LEVEL SECURITY;

CREATE TABLE public.api_keys (
    publisher_id uuid NOT NULL,
    api_key_id uuid NOT NULL,
    name text NOT NULL,
    token_hash bytea NOT NULL,
    scopes text[] NOT NULL,
    created_at timestamp with time zone NOT NULL,
    revoked_at timestamp with time zone,
    expires_at timestamp with time zone,
    last_used_at timestamp with time zone,
    made_by_kind text,
    made_by_id text,
    made_by_name text,
    replaced_by uuid,
    revision integer DEFAULT 1 NOT NULL,
    CONSTRAINT api_keys_made_by_check CHECK (((made_by_kind IS NULL) = (made_by_id IS NULL))),
    CONSTRAINT api_keys_scopes_check CHECK ((scopes <@ ARRAY['publish'::text, 'read'::text, 'sessions'::text, 'users'::text, 'webhooks'::text, 'audit'::text, 'keys'::text]))
);

ALTER TABLE ONLY public.api_keys FORCE ROW LEVEL SECURITY;

COMMENT ON COLUMN public.api_keys.last_used_at IS 'to a minute: written behind the answer, never in its transaction';

COMMENT ON COLUMN public.api_keys.made_by_kind IS 'null: not recorded';

COMMENT ON COLUMN public.api_keys.replaced_by IS 'the key that it was last rotated to';

CREATE TABLE public.audit_entries (
    publisher_id uuid NOT NULL,
    at timestamp with time zone NOT NULL,
    actor_kind text NOT NULL,
    actor_id text NOT NULL,
    partner_id uuid,
    action text NOT NULL,
    record_kind text,
    record_id uuid,
    request_id text NOT NULL,
    seq bigint NOT NULL,
    actor_name text,
    address text,
    details text,
    hash bytea NOT NULL,
    CONSTRAINT audit_entries_record_check CHECK (((record_kind IS NULL) = (record_id IS NULL)))
);

ALTER TABLE ONLY public.audit_entries FORCE ROW LEVEL SECURITY;

COMMENT ON COLUMN public.audit_entries.details IS 'an object of JSON whose values are texts, as it stands in the chained content';

CREATE TABLE public.balance_assertions (
    publisher_id uuid NOT NULL,
    balance_assertion_id uuid NOT NULL,
    partner_id uuid NOT NULL,
    direction text NOT NULL,
    currency text NOT NULL,
    date date NOT NULL,
    amount numeric NOT NULL,
    derived numeric NOT NULL,
    differs boolean GENERATED ALWAYS AS ((amount <> derived)) STORED NOT NULL,
    told boolean DEFAULT false NOT NULL,
    revision integer DEFAULT 1 NOT NULL,
    system text NOT NULL,
    asserted_at timestamp with time zone NOT NULL,
    CONSTRAINT balance_assertions_direction_check CHECK ((direction = ANY (ARRAY['receivable'::text, 'payable'::text])))
);

ALTER TABLE ONLY public.balance_assertions FORCE ROW LEVEL SECURITY;

COMMENT ON TABLE public.balance_assertions IS 'what the publisher''s system says that an account came to at the end of a day';

COMMENT ON COLUMN public.balance_assertions.derived IS 'what the records come to: kept by triggers on day_totals';

COMMENT ON COLUMN public.balance_assertions.told IS 'whether the feed has told that it differs';

CREATE TABLE public.blobs (
    publisher_id uuid NOT NULL,
    file_id uuid NOT NULL,
    bytes bytea NOT NULL
);
ALTER TABLE ONLY public.blobs ALTER COLUMN bytes SET STORAGE EXTERNAL;

ALTER TABLE ONLY public.blobs FORCE ROW LEVEL SECURITY;

CREATE TABLE public.changes (
    publisher_id uuid NOT NULL,
    seq bigint NOT NULL,
    kind text NOT NULL,
    record_id uuid NOT NULL,
    external_id text,
    revision integer NOT NULL,
    op text NOT NULL,
    at timestamp with time zone NOT NULL,
    partner_id uuid,
    CONSTRAINT changes_op_check CHECK ((op = ANY (ARRAY['upsert'::text, 'void'::text, 'delete'::text])))
);

ALTER TABLE ONLY public.changes FORCE ROW LEVEL SECURITY;

COMMENT ON COLUMN public.changes.partner_id IS 'whom it concerns; null: the publisher as a whole';

CREATE TABLE public.counters (
    publisher_id uuid NOT NULL,
    last_change_seq bigint DEFAULT 0 NOT NULL,
    last_report_number bigint DEFAULT 0 NOT NULL,
    projected_on date DEFAULT '-infinity'::date NOT NULL,
    dropped_change_seq bigint DEFAULT 0 NOT NULL,
    compacted_change_seq bigint DEFAULT 0 NOT NULL,
    last_audit_seq bigint DEFAULT 0 NOT NULL,
    audit_hashes bytea[] DEFAULT '{}'::bytea[] NOT NULL
);

ALTER TABLE ONLY public.counters FORCE ROW LEVEL SECURITY;

COMMENT ON COLUMN public.counters.dropped_change_seq IS 'up to here tombstones have been dropped from the feed: who has read less may have missed one';

COMMENT ON COLUMN public.counters.compacted_change_seq IS 'the newest change when the feed was last compacted';

COMMENT ON COLUMN public.counters.audit_hashes IS 'of the entries that the last unit of work has written; the last of them is the head of the chain';

CREATE TABLE public.document_files (
    publisher_id uuid NOT NULL,
    document_id uuid NOT NULL,
    ordinal integer NOT NULL,
    partner_id uuid NOT NULL,
    file_id uuid NOT NULL,
    role text NOT NULL
);

ALTER TABLE ONLY public.document_files FORCE ROW LEVEL SECURITY;

COMMENT ON COLUMN public.document_files.ordinal IS 'from 100 on: of papers that came beside the document, which stay when it is published again';

CREATE TABLE public.document_links (
    publisher_id uuid NOT NULL,
    document_id uuid NOT NULL,
    ordinal integer NOT NULL,
    partner_id uuid NOT NULL,
    relation text NOT NULL,
    external_id text,
    fiscal_key text COLLATE pg_catalog."C",
    payment_external_id text,
    CONSTRAINT document_links_name_check CHECK ((num_nonnulls(external_id, fiscal_key, payment_external_id) = 1))
);

ALTER TABLE ONLY public.document_links FORCE ROW LEVEL SECURITY;

CREATE TABLE public.document_metadata (
    publisher_id uuid NOT NULL,
    document_id uuid NOT NULL,
    partner_id uuid NOT NULL,
    entry text NOT NULL COLLATE pg_catalog."C"
);

ALTER TABLE ONLY public.document_metadata FORCE ROW LEVEL SECURITY;

COMMENT ON TABLE public.document_metadata IS 'kept by who writes the records, from their content';

CREATE TABLE public.document_totals (
    publisher_id uuid NOT NULL,
    partner_id uuid NOT NULL,
    direction text NOT NULL,
    currency text NOT NULL,
    documents bigint NOT NULL,
    total numeric NOT NULL
);

ALTER TABLE ONLY public.document_totals FORCE ROW LEVEL SECURITY;

COMMENT ON TABLE public.document_totals IS 'how many documents there are and what they add to the debt, per account, and with the partner 0 per publisher';

CREATE TABLE public.document_words (
    publisher_id uuid NOT NULL,
    document_id uuid NOT NULL,
    partner_id uuid NOT NULL,
    month date NOT NULL,
    words text NOT NULL
);

ALTER TABLE ONLY public.document_words FORCE ROW LEVEL SECURITY;

COMMENT ON TABLE public.document_words IS 'what a search goes by: partner, first day of the month of issue, and search_text';

CREATE TABLE public.documents (
    publisher_id uuid NOT NULL,
    document_id uuid NOT NULL,
    partner_id uuid NOT NULL,
    external_id text NOT NULL,
    version bigint,
    revision integer DEFAULT 1 NOT NULL,
    type text NOT NULL,
    direction text NOT NULL,
    sign smallint GENERATED ALWAYS AS (
CASE
    WHEN ((type = ANY (ARRAY['invoice'::text, 'debit_note'::text])) OR (effect = 'increase'::text)) THEN 1
    WHEN ((type = ANY (ARRAY['credit_note'::text, 'withholding_certificate'::text])) OR (effect = 'decrease'::text)) THEN '-1'::integer
    ELSE 0
END) STORED NOT NULL,
    label text NOT NULL COLLATE pg_catalog."C",
    issue_date date NOT NULL,
    due_date date NOT NULL,
    currency text NOT NULL,
    total numeric NOT NULL,
    installments jsonb NOT NULL,
    search_text text NOT NULL,
    content jsonb NOT NULL,
    void_reason text,
    void_date date,
    system text NOT NULL,
    published_at timestamp with time zone NOT NULL,
    settled numeric DEFAULT 0 NOT NULL,
    overdue boolean DEFAULT false NOT NULL,
    status text GENERATED ALWAYS AS (
CASE
    WHEN (void_date IS NOT NULL) THEN 'void'::text
    WHEN (type <> ALL (ARRAY['invoice'::text, 'debit_note'::text, 'credit_note'::text, 'withholding_certificate'::text, 'adjustment'::text])) THEN 'issued'::text
    WHEN (settled >= total) THEN 'paid'::text
    WHEN (settled > (0)::numeric) THEN 'partially_paid'::text
    ELSE 'open'::text
END) STORED NOT NULL,
    hold_kind text,
    hold_until date,
    effect text,
    fiscal_key text COLLATE pg_catalog."C",
    by_fiscal boolean DEFAULT false NOT NULL,
    CONSTRAINT documents_adjustment_check CHECK (((type = 'adjustment'::text) = (effect IS NOT NULL))),
    CONSTRAINT documents_direction_check CHECK ((direction = ANY (ARRAY['receivable'::text, 'payable'::text]))),
    CONSTRAINT documents_effect_check CHECK ((effect = ANY (ARRAY['increase'::text, 'decrease'::text]))),
    CONSTRAINT documents_hold_kind_check CHECK ((hold_kind = ANY (ARRAY['disputed'::text, 'blocked'::text]))),
    CONSTRAINT documents_hold_until_check CHECK (((hold_kind IS NULL) = (hold_until IS NULL))),
    CONSTRAINT documents_void_check CHECK (((void_reason IS NULL) = (void_date IS NULL)))
)
WITH (fillfactor='90');

ALTER TABLE ONLY public.documents FORCE ROW LEVEL SECURITY;

COMMENT ON COLUMN public.documents.hold_until IS 'the last day of the hold; infinity: as long as it is published';

COMMENT ON COLUMN public.documents.effect IS 'of an adjustment which way it moves the debt';

COMMENT ON COLUMN public.documents.fiscal_key IS 'scheme and value as they are compared; kept while the document is void, when another may have it';

COMMENT ON COLUMN public.documents.by_fiscal IS 'published by its fiscal identity alone: who publishes it under another external id gives it that one';

CREATE TABLE public.file_sources (
    publisher_id uuid NOT NULL,
    file_id uuid NOT NULL,
    url text NOT NULL,
    size integer,
    sha256 text,
    fetched_at timestamp with time zone
);

ALTER TABLE ONLY public.file_sources FORCE ROW LEVEL SECURITY;

CREATE TABLE public.files (
    publisher_id uuid NOT NULL,
    file_id uuid NOT NULL,
    external_id text,
    partner_id uuid,
    file_name text NOT NULL,
    media_type text NOT NULL,
    size integer,
    sha256 text,
    revision integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT files_content_check CHECK (((sha256 IS NULL) OR (size IS NOT NULL)))
);

ALTER TABLE ONLY public.files FORCE ROW LEVEL SECURITY;

CREATE TABLE public.idempotency_keys (
    publisher_id uuid NOT NULL,
    principal_id text NOT NULL,
    key text NOT NULL,
    fingerprint bytea NOT NULL,
    status integer NOT NULL,
    body bytea NOT NULL,
    created_at timestamp with time zone NOT NULL
);

ALTER TABLE ONLY public.idempotency_keys FORCE ROW LEVEL SECURITY;

CREATE TABLE public.jobs (
    publisher_id uuid NOT NULL,
    job_id uuid NOT NULL,
    name text NOT NULL,
    payload jsonb NOT NULL,
    every_ms bigint,
    run_at timestamp with time zone NOT NULL,
    attempts integer DEFAULT 0 NOT NULL,
    failed_at timestamp with time zone,
    error text,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT jobs_every_ms_check CHECK ((every_ms > 0))
);

ALTER TABLE ONLY public.jobs FORCE ROW LEVEL SECURITY;

CREATE TABLE public.loose_contents (
    publisher_id uuid NOT NULL,
    sha256 text NOT NULL,
    since timestamp with time zone NOT NULL
);

ALTER TABLE ONLY public.loose_contents FORCE ROW LEVEL SECURITY;

COMMENT ON TABLE public.loose_contents IS 'contents outside of the database that perhaps no file has: noted before one is stored, and when a file lets go of it';

CREATE TABLE public.message_files (
    publisher_id uuid NOT NULL,
    message_id uuid NOT NULL,
    ordinal integer NOT NULL,
    partner_id uuid NOT NULL,
    file_id uuid NOT NULL
);

ALTER TABLE ONLY public.message_files FORCE ROW LEVEL SECURITY;

CREATE TABLE public.messages (
    publisher_id uuid NOT NULL,
    thread_id uuid NOT NULL,
    ordinal integer NOT NULL,
    message_id uuid NOT NULL,
    partner_id uuid NOT NULL,
    author_side text NOT NULL,
    author_name text,
    text text NOT NULL,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT messages_author_side_check CHECK ((author_side = ANY (ARRAY['partner'::text, 'publisher'::text])))
);

ALTER TABLE ONLY public.messages FORCE ROW LEVEL SECURITY;

CREATE TABLE public.open_totals (
    publisher_id uuid NOT NULL,
    partner_id uuid NOT NULL,
    direction text NOT NULL,
    currency text NOT NULL,
    kind text NOT NULL,
    owed boolean NOT NULL,
    due_date date NOT NULL,
    items bigint NOT NULL,
    open numeric NOT NULL
);

ALTER TABLE ONLY public.open_totals FORCE ROW LEVEL SECURITY;

COMMENT ON TABLE public.open_totals IS 'sums of open_items per account, and with the partner 0 per publisher';

CREATE TABLE public.partner_identifiers (
    publisher_id uuid NOT NULL,
    key text NOT NULL COLLATE pg_catalog."C",
    partner_id uuid NOT NULL
);

ALTER TABLE ONLY public.partner_identifiers FORCE ROW LEVEL SECURITY;

COMMENT ON TABLE public.partner_identifiers IS 'kept by who writes partners; of several partners with one key none is taken by it alone';

CREATE TABLE public.partner_metadata (
    publisher_id uuid NOT NULL,
    partner_id uuid NOT NULL,
    entry text NOT NULL COLLATE pg_catalog."C"
);

ALTER TABLE ONLY public.partner_metadata FORCE ROW LEVEL SECURITY;

COMMENT ON TABLE public.partner_metadata IS 'kept by who writes the records, from their content';

CREATE TABLE public.partners (
    publisher_id uuid NOT NULL,
    partner_id uuid NOT NULL,
    external_id text NOT NULL,
    version bigint,
    revision integer DEFAULT 1 NOT NULL,
    name text NOT NULL,
    sort_name text NOT NULL COLLATE pg_catalog."C",
    tax_id text,
    direction text NOT NULL,
    content jsonb NOT NULL,
    system text NOT NULL,
    published_at timestamp with time zone NOT NULL,
    CONSTRAINT partners_direction_check CHECK ((direction = ANY (ARRAY['receivable'::text, 'payable'::text, 'both'::text])))
);

ALTER TABLE ONLY public.partners FORCE ROW LEVEL SECURITY;

CREATE TABLE public.passkeys (
    publisher_id uuid NOT NULL,
    passkey_id uuid NOT NULL,
    user_id uuid NOT NULL,
    credential_id text NOT NULL,
    rp_id text NOT NULL,
    public_key bytea NOT NULL,
    counter bigint NOT NULL,
    transports text[] NOT NULL,
    name text NOT NULL,
    created_at timestamp with time zone NOT NULL,
    last_used_at timestamp with time zone
);

ALTER TABLE ONLY public.passkeys FORCE ROW LEVEL SECURITY;

CREATE TABLE public.payment_files (
    publisher_id uuid NOT NULL,
    payment_id uuid NOT NULL,
    ordinal integer NOT NULL,
    partner_id uuid NOT NULL,
    file_id uuid NOT NULL,
    role text NOT NULL
);

ALTER TABLE ONLY public.payment_files FORCE ROW LEVEL SECURITY;

CREATE TABLE public.payment_metadata (
    publisher_id uuid NOT NULL,
    payment_id uuid NOT NULL,
    partner_id uuid NOT NULL,
    entry text NOT NULL COLLATE pg_catalog."C"
);

ALTER TABLE ONLY public.payment_metadata FORCE ROW LEVEL SECURITY;

COMMENT ON TABLE public.payment_metadata IS 'kept by who writes the records, from their content';

CREATE TABLE public.payment_report_files (
    publisher_id uuid NOT NULL,
    payment_report_id uuid NOT NULL,
    ordinal integer NOT NULL,
    partner_id uuid NOT NULL,
    file_id uuid NOT NULL
);

ALTER TABLE ONLY public.payment_report_files FORCE ROW LEVEL SECURITY;

CREATE TABLE public.payment_report_lines (
    publisher_id uuid NOT NULL,
    payment_report_id uuid NOT NULL,
    ordinal integer NOT NULL,
    partner_id uuid NOT NULL,
    document_id uuid NOT NULL,
    installment integer,
    amount numeric NOT NULL,
    withholdings jsonb NOT NULL,
    document jsonb NOT NULL,
    CONSTRAINT payment_report_lines_amount_check CHECK ((amount >= (0)::numeric))
);

ALTER TABLE ONLY public.payment_report_lines FORCE ROW LEVEL SECURITY;

COMMENT ON COLUMN public.payment_report_lines.document IS 'the document as it was claimed: {external_id, type, series, number}';

CREATE TABLE public.payment_reports (
    publisher_id uuid NOT NULL,
    payment_report_id uuid NOT NULL,
    partner_id uuid NOT NULL,
    number bigint NOT NULL,
    revision integer DEFAULT 1 NOT NULL,
    direction text NOT NULL,
    status text DEFAULT 'submitted'::text NOT NULL,
    payment_date date NOT NULL,
    currency text NOT NULL,
    amount numeric NOT NULL,
    method text NOT NULL,
    reference text,
    deposit_account_id text,
    note text,
    created_by text,
    created_at timestamp with time zone NOT NULL,
    reviewed_at timestamp with time zone,
    review_reason text,
    payment_id uuid,
    CONSTRAINT payment_reports_amount_check CHECK ((amount >= (0)::numeric)),
    CONSTRAINT payment_reports_direction_check CHECK ((direction = ANY (ARRAY['receivable'::text, 'payable'::text]))),
    CONSTRAINT payment_reports_status_check CHECK ((status = ANY (ARRAY['submitted'::text, 'in_review'::text, 'accepted'::text, 'applied'::text, 'rejected'::text])))
);

ALTER TABLE ONLY public.payment_reports FORCE ROW LEVEL SECURITY;

CREATE TABLE public.payments (
    publisher_id uuid NOT NULL,
    payment_id uuid NOT NULL,
    partner_id uuid NOT NULL,
    external_id text NOT NULL,
    version bigint,
    revision integer DEFAULT 1 NOT NULL,
    direction text NOT NULL,
    date date NOT NULL,
    currency text NOT NULL,
    amount numeric NOT NULL,
    label text NOT NULL,
    content jsonb NOT NULL,
    void_reason text,
    void_date date,
    system text NOT NULL,
    published_at timestamp with time zone NOT NULL,
    applied numeric DEFAULT 0 NOT NULL,
    in_process boolean DEFAULT false NOT NULL,
    status text GENERATED ALWAYS AS (
CASE
    WHEN (void_date IS NOT NULL) THEN 'void'::text
    WHEN in_process THEN 'in_process'::text
    ELSE 'recorded'::text
END) STORED NOT NULL,
    counts boolean GENERATED ALWAYS AS (((void_date IS NULL) AND (NOT in_process))) STORED NOT NULL,
    type text DEFAULT 'payment'::text NOT NULL,
    sign smallint GENERATED ALWAYS AS (
CASE type
    WHEN 'refund'::text THEN 1
    ELSE '-1'::integer
END) STORED NOT NULL,
    CONSTRAINT payments_amount_check CHECK ((amount > (0)::numeric)),
    CONSTRAINT payments_direction_check CHECK ((direction = ANY (ARRAY['receivable'::text, 'payable'::text]))),
    CONSTRAINT payments_type_check CHECK ((type = ANY (ARRAY['payment'::text, 'refund'::text]))),
    CONSTRAINT payments_void_check CHECK (((void_reason IS NULL) = (void_date IS NULL)))
)
WITH (fillfactor='90');

ALTER TABLE ONLY public.payments FORCE ROW LEVEL SECURITY;

COMMENT ON COLUMN public.payments.counts IS 'whether it moves the account: neither void nor in process';

COMMENT ON COLUMN public.payments.sign IS 'how it moves the account: a payment lowers the debt, a refund raises it';

CREATE TABLE public.publishers (
    publisher_id uuid NOT NULL,
    name text NOT NULL,
    tax_id text,
    country text,
    time_zone text NOT NULL,
    settings jsonb NOT NULL,
    revision integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    cursor_key bytea DEFAULT decode((md5((gen_random_uuid())::text) || md5((gen_random_uuid())::text)), 'hex'::text) NOT NULL,
    second_factor text DEFAULT 'optional'::text NOT NULL,
    CONSTRAINT publishers_second_factor_check CHECK ((second_factor = ANY (ARRAY['off'::text, 'optional'::text, 'required-for-staff'::text, 'required'::text])))
);

ALTER TABLE ONLY public.publishers FORCE ROW LEVEL SECURITY;

CREATE UNLOGGED TABLE public.rate_limits (
    publisher_id uuid NOT NULL,
    policy text NOT NULL,
    subject text NOT NULL,
    whole_at timestamp with time zone NOT NULL
);

ALTER TABLE ONLY public.rate_limits FORCE ROW LEVEL SECURITY;

COMMENT ON COLUMN public.rate_limits.whole_at IS 'when the quota is whole again, by the clock of the database';

CREATE TABLE public.recovery_codes (
    publisher_id uuid NOT NULL,
    user_id uuid NOT NULL,
    code_hash bytea NOT NULL
);

ALTER TABLE ONLY public.recovery_codes FORCE ROW LEVEL SECURITY;

CREATE TABLE public.search_months (
    publisher_id uuid NOT NULL,
    month date NOT NULL
);

ALTER TABLE ONLY public.search_months FORCE ROW LEVEL SECURITY;

COMMENT ON TABLE public.search_months IS 'first days of the months that there are words of';

CREATE TABLE public.search_progress (
    publisher_id uuid NOT NULL,
    seq bigint NOT NULL
);

ALTER TABLE ONLY public.search_progress FORCE ROW LEVEL SECURITY;

COMMENT ON COLUMN public.search_progress.seq IS 'of the last change whose document has its words here';

CREATE TABLE public.sessions (
    publisher_id uuid NOT NULL,
    session_id uuid NOT NULL,
    partner_id uuid,
    token_hash bytea NOT NULL,
    user_external_id text,
    user_name text,
    allow_origins text[] NOT NULL,
    permissions text[] CONSTRAINT sessions_operations_not_null NOT NULL,
    created_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    revoked_at timestamp with time zone,
    actor_kind text NOT NULL,
    portfolio uuid[],
    user_id uuid,
    sign_in_id uuid,
    CONSTRAINT sessions_actor_kind_check CHECK ((actor_kind = ANY (ARRAY['contact'::text, 'staff'::text, 'link'::text]))),
    CONSTRAINT sessions_partner_check CHECK (((actor_kind = 'staff'::text) OR (partner_id IS NOT NULL))),
    CONSTRAINT sessions_portfolio_check CHECK (((portfolio IS NULL) OR ((actor_kind = 'staff'::text) AND (partner_id IS NULL) AND (cardinality(portfolio) > 0)))),
    CONSTRAINT sessions_staff_check CHECK (((actor_kind <> 'staff'::text) OR (user_external_id IS NOT NULL)))
);

ALTER TABLE ONLY public.sessions FORCE ROW LEVEL SECURITY;

COMMENT ON COLUMN public.sessions.portfolio IS 'the partners that a staff member sees; null: everything';

CREATE TABLE public.sign_in_attempts (
    publisher_id uuid NOT NULL,
    subject bytea NOT NULL,
    failures integer NOT NULL,
    last_at timestamp with time zone NOT NULL,
    waits_until timestamp with time zone
);

ALTER TABLE ONLY public.sign_in_attempts FORCE ROW LEVEL SECURITY;

CREATE TABLE public.sign_in_ceremonies (
    publisher_id uuid NOT NULL,
    ceremony_id uuid NOT NULL,
    kind text NOT NULL,
    secret_hash bytea NOT NULL,
    user_id uuid,
    sign_in_id uuid,
    data jsonb NOT NULL,
    expires_at timestamp with time zone NOT NULL
);

ALTER TABLE ONLY public.sign_in_ceremonies FORCE ROW LEVEL SECURITY;

CREATE TABLE public.sign_in_identities (
    publisher_id uuid NOT NULL,
    provider_id uuid NOT NULL,
    subject text NOT NULL,
    user_id uuid NOT NULL,
    bound_at timestamp with time zone NOT NULL,
    last_used_at timestamp with time zone NOT NULL
);

ALTER TABLE ONLY public.sign_in_identities FORCE ROW LEVEL SECURITY;

CREATE TABLE public.sign_in_providers (
    publisher_id uuid NOT NULL,
    provider_id uuid NOT NULL,
    label text NOT NULL,
    issuer text NOT NULL,
    client_id text NOT NULL,
    client_secret bytea,
    entrance text NOT NULL,
    login_claim text NOT NULL,
    email_domains text[] NOT NULL,
    passwords boolean NOT NULL,
    second_factor text NOT NULL,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT sign_in_providers_entrance_check CHECK ((entrance = ANY (ARRAY['partner'::text, 'staff'::text]))),
    CONSTRAINT sign_in_providers_login_claim_check CHECK ((login_claim = ANY (ARRAY['email'::text, 'preferred_username'::text, 'upn'::text]))),
    CONSTRAINT sign_in_providers_second_factor_check CHECK ((second_factor = ANY (ARRAY['saldo'::text, 'provider'::text])))
);

ALTER TABLE ONLY public.sign_in_providers FORCE ROW LEVEL SECURITY;

CREATE TABLE public.sign_in_settings (
    publisher_id uuid NOT NULL,
    self_service_reset boolean NOT NULL,
    language text NOT NULL,
    updated_at timestamp with time zone NOT NULL
);

ALTER TABLE ONLY public.sign_in_settings FORCE ROW LEVEL SECURITY;

CREATE TABLE public.sign_ins (
    publisher_id uuid NOT NULL,
    sign_in_id uuid NOT NULL,
    user_id uuid NOT NULL,
    token_hash bytea NOT NULL,
    next text,
    created_at timestamp with time zone NOT NULL,
    used_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone,
    provider_id uuid
);

ALTER TABLE ONLY public.sign_ins FORCE ROW LEVEL SECURITY;

CREATE TABLE public.snapshot_runs (
    publisher_id uuid NOT NULL,
    snapshot_run_id uuid NOT NULL,
    kind text NOT NULL,
    scope jsonb NOT NULL,
    partner_id uuid,
    missing jsonb NOT NULL,
    status text DEFAULT 'open'::text NOT NULL,
    system text NOT NULL,
    opened_at timestamp with time zone NOT NULL,
    ends_at timestamp with time zone NOT NULL,
    records bigint NOT NULL,
    gone bigint DEFAULT 0 NOT NULL,
    kept bigint DEFAULT 0 NOT NULL,
    CONSTRAINT snapshot_runs_status_check CHECK ((status = ANY (ARRAY['open'::text, 'sealing'::text, 'sealed'::text, 'aborted'::text, 'expired'::text])))
);

ALTER TABLE ONLY public.snapshot_runs FORCE ROW LEVEL SECURITY;

CREATE TABLE public.snapshot_touches (
    publisher_id uuid NOT NULL,
    snapshot_run_id uuid NOT NULL,
    external_id text NOT NULL
);

ALTER TABLE ONLY public.snapshot_touches FORCE ROW LEVEL SECURITY;

COMMENT ON TABLE public.snapshot_touches IS 'records of a run''s kind that somebody has written, or tried to, since it was opened';

CREATE TABLE public.threads (
    publisher_id uuid NOT NULL,
    thread_id uuid NOT NULL,
    partner_id uuid NOT NULL,
    revision integer DEFAULT 1 NOT NULL,
    about_kind text NOT NULL,
    document_id uuid,
    payment_id uuid,
    payment_report_id uuid,
    subject text NOT NULL,
    message_count integer NOT NULL,
    partner_read_ordinal integer DEFAULT 0 NOT NULL,
    publisher_read_ordinal integer DEFAULT 0 NOT NULL,
    last_message_at timestamp with time zone NOT NULL,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT threads_about_check CHECK ((((about_kind = 'account'::text) AND (num_nonnulls(document_id, payment_id, payment_report_id) = 0)) OR ((about_kind = 'document'::text) AND (document_id IS NOT NULL) AND (num_nonnulls(payment_id, payment_report_id) = 0)) OR ((about_kind = 'payment'::text) AND (payment_id IS NOT NULL) AND (num_nonnulls(document_id, payment_report_id) = 0)) OR ((about_kind = 'payment_report'::text) AND (payment_report_id IS NOT NULL) AND (num_nonnulls(document_id, payment_id) = 0))))
);

ALTER TABLE ONLY public.threads FORCE ROW LEVEL SECURITY;

CREATE TABLE public.totp_factors (
    publisher_id uuid NOT NULL,
    user_id uuid NOT NULL,
    secret bytea NOT NULL,
    created_at timestamp with time zone NOT NULL,
    confirmed_at timestamp with time zone,
    last_step bigint DEFAULT 0 NOT NULL,
    last_used_at timestamp with time zone
);

ALTER TABLE ONLY public.totp_factors FORCE ROW LEVEL SECURITY;

CREATE TABLE public.user_credentials (
    publisher_id uuid NOT NULL,
    user_id uuid NOT NULL,
    password_hash text,
    password_changed_at timestamp with time zone,
    activation_hash bytea,
    activation_expires_at timestamp with time zone,
    CONSTRAINT user_credentials_activation_check CHECK (((activation_hash IS NULL) = (activation_expires_at IS NULL)))
);

ALTER TABLE ONLY public.user_credentials FORCE ROW LEVEL SECURITY;

CREATE TABLE public.user_links (
    publisher_id uuid NOT NULL,
    user_id uuid NOT NULL,
    other_publisher_id uuid NOT NULL,
    other_user_id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT user_links_other_check CHECK ((other_publisher_id <> publisher_id))
);

ALTER TABLE ONLY public.user_links FORCE ROW LEVEL SECURITY;

CREATE TABLE public.users (
    publisher_id uuid NOT NULL,
    user_id uuid NOT NULL,
    login text NOT NULL,
    login_key text NOT NULL,
    sort_name text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL,
    email text,
    language text,
    side text NOT NULL,
    partners uuid[],
    role text,
    added_rights text[] DEFAULT '{}'::text[] NOT NULL,
    removed_rights text[] DEFAULT '{}'::text[] NOT NULL,
    disabled_at timestamp with time zone,
    last_sign_in_at timestamp with time zone,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    revision integer DEFAULT 1 NOT NULL,
    CONSTRAINT users_partners_check CHECK (
CASE side
    WHEN 'partner'::text THEN ((partners IS NOT NULL) AND (role IS NULL))
    ELSE (role IS NOT NULL)
END),
    CONSTRAINT users_side_check CHECK ((side = ANY (ARRAY['partner'::text, 'staff'::text])))
);

ALTER TABLE ONLY public.users FORCE ROW LEVEL SECURITY;

COMMENT ON COLUMN public.users.partners IS 'partners that are gone are seen no more, so nothing refers to them';

CREATE TABLE public.webhook_deliveries (
    publisher_id uuid NOT NULL,
    webhook_endpoint_id uuid NOT NULL,
    webhook_id text NOT NULL,
    seq bigint,
    kind text NOT NULL,
    record_id uuid NOT NULL,
    external_id text,
    partner_id uuid,
    revision integer NOT NULL,
    op text NOT NULL,
    at timestamp with time zone NOT NULL,
    delivered boolean NOT NULL,
    attempts jsonb NOT NULL,
    created_at timestamp with time zone NOT NULL
);

ALTER TABLE ONLY public.webhook_deliveries FORCE ROW LEVEL SECURITY;

CREATE TABLE public.webhook_endpoints (
    publisher_id uuid NOT NULL,
    webhook_endpoint_id uuid NOT NULL,
    url text NOT NULL,
    description text,
    kinds text[],
    partner_ids uuid[],
    secrets jsonb NOT NULL,
    disabled_at timestamp with time zone,
    disabled_reason text,
    "position" bigint NOT NULL,
    attempts integer DEFAULT 0 NOT NULL,
    failing_since timestamp with time zone,
    due_at timestamp with time zone NOT NULL,
    lease_ends_at timestamp with time zone,
    turn integer DEFAULT 0 NOT NULL,
    delivered_at timestamp with time zone,
    created_at timestamp with time zone NOT NULL,
    revision integer DEFAULT 1 NOT NULL,
    CONSTRAINT webhook_endpoints_disabled_check CHECK (((disabled_at IS NULL) = (disabled_reason IS NULL)))
);

ALTER TABLE ONLY public.webhook_endpoints FORCE ROW LEVEL SECURITY;

ALTER TABLE ONLY public.allocation_identities
    ADD CONSTRAINT allocation_identities_pkey PRIMARY KEY (publisher_id, source_id, ordinal);

ALTER TABLE ONLY public.allocations
    ADD CONSTRAINT allocations_pkey PRIMARY KEY (publisher_id, source_id, ordinal);

ALTER TABLE ONLY public.api_keys
    ADD CONSTRAINT api_keys_pkey PRIMARY KEY (publisher_id, api_key_id);

ALTER TABLE ONLY public.api_keys
    ADD CONSTRAINT api_keys_token_hash_key UNIQUE (publisher_id, token_hash);

ALTER TABLE ONLY public.audit_entries
    ADD CONSTRAINT audit_entries_pkey PRIMARY KEY (publisher_id, seq);

ALTER TABLE ONLY public.balance_assertions
    ADD CONSTRAINT balance_assertions_account_key UNIQUE (publisher_id, partner_id, direction, currency, date);

ALTER TABLE ONLY public.balance_assertions
    ADD CONSTRAINT balance_assertions_pkey PRIMARY KEY (publisher_id, balance_assertion_id);

ALTER TABLE ONLY public.blobs
    ADD CONSTRAINT blobs_pkey PRIMARY KEY (publisher_id, file_id);

ALTER TABLE ONLY public.changes
    ADD CONSTRAINT changes_pkey PRIMARY KEY (publisher_id, seq);

ALTER TABLE ONLY public.counters
    ADD CONSTRAINT counters_pkey PRIMARY KEY (publisher_id);

ALTER TABLE ONLY public.day_totals
    ADD CONSTRAINT day_totals_pkey PRIMARY KEY (publisher_id, partner_id, direction, currency, date);

ALTER TABLE ONLY public.document_files
    ADD CONSTRAINT document_files_pkey PRIMARY KEY (publisher_id, document_id, ordinal);

ALTER TABLE ONLY public.document_links
    ADD CONSTRAINT document_links_pkey PRIMARY KEY (publisher_id, document_id, ordinal);

ALTER TABLE ONLY public.document_metadata
    ADD CONSTRAINT document_metadata_pkey PRIMARY KEY (publisher_id, document_id, entry);

ALTER TABLE ONLY public.document_totals
    ADD CONSTRAINT document_totals_pkey PRIMARY KEY (publisher_id, partner_id, direction, currency);

ALTER TABLE ONLY public.document_words
    ADD CONSTRAINT document_words_pkey PRIMARY KEY (publisher_id, document_id);

ALTER TABLE ONLY public.documents
    ADD CONSTRAINT documents_account_key UNIQUE (publisher_id, document_id, partner_id, direction, currency, sign);

ALTER TABLE ONLY public.documents
    ADD CONSTRAINT documents_external_id_key UNIQUE (publisher_id, external_id);

ALTER TABLE ONLY public.documents
    ADD CONSTRAINT documents_pkey PRIMARY KEY (publisher_id, document_id);

ALTER TABLE ONLY public.file_sources
    ADD CONSTRAINT file_sources_pkey PRIMARY KEY (publisher_id, file_id);

ALTER TABLE ONLY public.files
    ADD CONSTRAINT files_external_id_key UNIQUE (publisher_id, external_id);

ALTER TABLE ONLY public.files
    ADD CONSTRAINT files_pkey PRIMARY KEY (publisher_id, file_id);

ALTER TABLE ONLY public.idempotency_keys
    ADD CONSTRAINT idempotency_keys_pkey PRIMARY KEY (publisher_id, principal_id, key);

ALTER TABLE ONLY public.jobs
    ADD CONSTRAINT jobs_pkey PRIMARY KEY (publisher_id, job_id);

ALTER TABLE ONLY public.loose_contents
    ADD CONSTRAINT loose_contents_pkey PRIMARY KEY (publisher_id, sha256);

ALTER TABLE ONLY public.message_files
    ADD CONSTRAINT message_files_pkey PRIMARY KEY (publisher_id, message_id, ordinal);

ALTER TABLE ONLY public.messages
    ADD CONSTRAINT messages_message_id_key UNIQUE (publisher_id, message_id);

ALTER TABLE ONLY public.messages
    ADD CONSTRAINT messages_pkey PRIMARY KEY (publisher_id, thread_id, ordinal);

ALTER TABLE ONLY public.open_items
    ADD CONSTRAINT open_items_pkey PRIMARY KEY (publisher_id, record_id, installment);

ALTER TABLE ONLY public.open_totals
    ADD CONSTRAINT open_totals_pkey PRIMARY KEY (publisher_id, partner_id, direction, currency, kind, owed, due_date);

ALTER TABLE ONLY public.partner_identifiers
    ADD CONSTRAINT partner_identifiers_pkey PRIMARY KEY (publisher_id, key, partner_id);

ALTER TABLE ONLY public.partner_metadata
    ADD CONSTRAINT partner_metadata_pkey PRIMARY KEY (publisher_id, partner_id, entry);

ALTER TABLE ONLY public.partners
    ADD CONSTRAINT partners_external_id_key UNIQUE (publisher_id, external_id);

ALTER TABLE ONLY public.partners
    ADD CONSTRAINT partners_pkey PRIMARY KEY (publisher_id, partner_id);

ALTER TABLE ONLY public.passkeys
    ADD CONSTRAINT passkeys_credential_key UNIQUE (publisher_id, credential_id);

ALTER TABLE ONLY public.passkeys
    ADD CONSTRAINT passkeys_pkey PRIMARY KEY (publisher_id, passkey_id);

ALTER TABLE ONLY public.payment_files
    ADD CONSTRAINT payment_files_pkey PRIMARY KEY (publisher_id, payment_id, ordinal);

ALTER TABLE ONLY public.payment_metadata
    ADD CONSTRAINT payment_metadata_pkey PRIMARY KEY (publisher_id, payment_id, entry);

ALTER TABLE ONLY public.payment_report_files
    ADD CONSTRAINT payment_report_files_pkey PRIMARY KEY (publisher_id, payment_report_id, ordinal);

ALTER TABLE ONLY public.payment_report_lines
    ADD CONSTRAINT payment_report_lines_pkey PRIMARY KEY (publisher_id, payment_report_id, ordinal);

ALTER TABLE ONLY public.payment_reports
    ADD CONSTRAINT payment_reports_number_key UNIQUE (publisher_id, number);

ALTER TABLE ONLY public.payment_reports
    ADD CONSTRAINT payment_reports_pkey PRIMARY KEY (publisher_id, payment_report_id);

ALTER TABLE ONLY public.payments
    ADD CONSTRAINT payments_account_key UNIQUE (publisher_id, payment_id, partner_id, direction, currency, sign);

ALTER TABLE ONLY public.payments
    ADD CONSTRAINT payments_external_id_key UNIQUE (publisher_id, external_id);

ALTER TABLE ONLY public.payments
    ADD CONSTRAINT payments_pkey PRIMARY KEY (publisher_id, payment_id);

ALTER TABLE ONLY public.publishers
    ADD CONSTRAINT publishers_pkey PRIMARY KEY (publisher_id);

ALTER TABLE ONLY public.rate_limits
    ADD CONSTRAINT rate_limits_pkey PRIMARY KEY (publisher_id, policy, subject);

ALTER TABLE ONLY public.recovery_codes
    ADD CONSTRAINT recovery_codes_pkey PRIMARY KEY (publisher_id, user_id, code_hash);

ALTER TABLE ONLY public.search_months
    ADD CONSTRAINT search_months_pkey PRIMARY KEY (publisher_id, month);

ALTER TABLE ONLY public.search_progress
    ADD CONSTRAINT search_progress_pkey PRIMARY KEY (publisher_id);

ALTER TABLE ONLY public.sessions
    ADD CONSTRAINT sessions_pkey PRIMARY KEY (publisher_id, session_id);

ALTER TABLE ONLY public.sessions
    ADD CONSTRAINT sessions_token_hash_key UNIQUE (publisher_id, token_hash);

ALTER TABLE ONLY public.sign_in_attempts
    ADD CONSTRAINT sign_in_attempts_pkey PRIMARY KEY (publisher_id, subject);

ALTER TABLE ONLY public.sign_in_ceremonies
    ADD CONSTRAINT sign_in_ceremonies_pkey PRIMARY KEY (publisher_id, ceremony_id);

ALTER TABLE ONLY public.sign_in_identities
    ADD CONSTRAINT sign_in_identities_pkey PRIMARY KEY (publisher_id, provider_id, subject);

ALTER TABLE ONLY public.sign_in_identities
    ADD CONSTRAINT sign_in_identities_user_key UNIQUE (publisher_id, provider_id, user_id);

ALTER TABLE ONLY public.sign_in_providers
    ADD CONSTRAINT sign_in_providers_client_key UNIQUE (publisher_id, entrance, issuer, client_id);

ALTER TABLE ONLY public.sign_in_providers
    ADD CONSTRAINT sign_in_providers_pkey PRIMARY KEY (publisher_id, provider_id);

ALTER TABLE ONLY public.sign_in_settings
    ADD CONSTRAINT sign_in_settings_pkey PRIMARY KEY (publisher_id);

ALTER TABLE ONLY public.sign_ins
    ADD CONSTRAINT sign_ins_pkey PRIMARY KEY (publisher_id, sign_in_id);

ALTER TABLE ONLY public.sign_ins
    ADD CONSTRAINT sign_ins_token_hash_key UNIQUE (publisher_id, token_hash);

ALTER TABLE ONLY public.snapshot_runs
    ADD CONSTRAINT snapshot_runs_pkey PRIMARY KEY (publisher_id, snapshot_run_id);

ALTER TABLE ONLY public.snapshot_touches
    ADD CONSTRAINT snapshot_touches_pkey PRIMARY KEY (publisher_id, snapshot_run_id, external_id);

ALTER TABLE ONLY public.threads
    ADD CONSTRAINT threads_pkey PRIMARY KEY (publisher_id, thread_id);

ALTER TABLE ONLY public.totp_factors
    ADD CONSTRAINT totp_factors_pkey PRIMARY KEY (publisher_id, user_id);

ALTER TABLE ONLY public.user_credentials
    ADD CONSTRAINT user_credentials_pkey PRIMARY KEY (publisher_id, user_id);

ALTER TABLE ONLY public.user_links
    ADD CONSTRAINT user_links_pkey PRIMARY KEY (publisher_id, user_id, other_publisher_id);

ALTER TABLE ONLY public.users
    ADD CONSTRAINT users_login_key UNIQUE (publisher_id, login_key);

ALTER TABLE ONLY public.users
    ADD CONSTRAINT users_pkey PRIMARY KEY (publisher_id, user_id);

ALTER TABLE ONLY public.webhook_deliveries
    ADD CONSTRAINT webhook_deliveries_pkey PRIMARY KEY (publisher_id, webhook_endpoint_id, webhook_id);

ALTER TABLE ONLY public.webhook_endpoints
    ADD CONSTRAINT webhook_endpoints_pkey PRIMARY KEY (publisher_id, webhook_endpoint_id);

CREATE INDEX allocation_identities_credit_idx ON public.allocation_identities USING btree (publisher_id, credit_id);

CREATE INDEX allocation_identities_fiscal_key_idx ON public.allocation_identities USING btree (publisher_id, fiscal_key);

CREATE INDEX allocation_identities_payment_idx ON public.allocation_identities USING btree (publisher_id, payment_id);

CREATE INDEX allocations_conversion_idx ON public.allocations USING btree (publisher_id, partner_id, direction, converted_on) WHERE (converted_on IS NOT NULL);

CREATE INDEX allocations_credit_idx ON public.allocations USING btree (publisher_id, credit_id, partner_id, direction, source_currency, credit_sign) WHERE (credit_id IS NOT NULL);

CREATE INDEX allocations_document_idx ON public.allocations USING btree (publisher_id, document_id, partner_id, direction, currency, document_sign);

CREATE INDEX allocations_payment_idx ON public.allocations USING btree (publisher_id, payment_id, partner_id, direction, source_currency, payment_sign) WHERE (payment_id IS NOT NULL);

CREATE INDEX api_keys_created_idx ON public.api_keys USING btree (publisher_id, created_at, api_key_id);

CREATE INDEX api_keys_replaced_by_idx ON public.api_keys USING btree (publisher_id, replaced_by);

CREATE INDEX audit_entries_action_idx ON public.audit_entries USING btree (publisher_id, action, seq);

CREATE INDEX audit_entries_actor_idx ON public.audit_entries USING btree (publisher_id, actor_id, seq);

CREATE INDEX audit_entries_at_idx ON public.audit_entries USING btree (publisher_id, at);

CREATE INDEX audit_entries_partner_idx ON public.audit_entries USING btree (publisher_id, partner_id, seq);

CREATE INDEX audit_entries_record_idx ON public.audit_entries USING btree (publisher_id, record_id, seq);

CREATE INDEX balance_assertions_differs_idx ON public.balance_assertions USING btree (publisher_id, date, balance_assertion_id) WHERE differs;

CREATE INDEX balance_assertions_untold_idx ON public.balance_assertions USING btree (publisher_id, balance_assertion_id) WHERE (differs <> told);

CREATE INDEX changes_at_idx ON public.changes USING brin (at);

CREATE INDEX changes_partner_idx ON public.changes USING btree (publisher_id, partner_id, seq);

CREATE INDEX document_files_file_idx ON public.document_files USING btree (publisher_id, file_id);

CREATE INDEX document_links_external_id_idx ON public.document_links USING btree (publisher_id, external_id);

CREATE INDEX document_links_fiscal_key_idx ON public.document_links USING btree (publisher_id, fiscal_key) WHERE (fiscal_key IS NOT NULL);

CREATE INDEX document_links_payment_external_id_idx ON public.document_links USING btree (publisher_id, payment_external_id) WHERE (payment_external_id IS NOT NULL);

CREATE INDEX document_metadata_entry_idx ON public.document_metadata USING btree (publisher_id, entry, document_id);

CREATE INDEX document_words_idx ON public.document_words USING gin (((public.search_grams(publisher_id, month, words) || public.search_mark(partner_id, month))));

CREATE INDEX documents_due_date_idx ON public.documents USING btree (publisher_id, partner_id, due_date, document_id);

CREATE UNIQUE INDEX documents_fiscal_key_idx ON public.documents USING btree (publisher_id, fiscal_key) WHERE ((void_date IS NULL) AND (fiscal_key IS NOT NULL));

CREATE INDEX documents_hold_idx ON public.documents USING btree (publisher_id, partner_id, hold_until, document_id) WHERE (hold_kind IS NOT NULL);

CREATE INDEX documents_issue_date_idx ON public.documents USING btree (publisher_id, partner_id, issue_date, document_id);

CREATE INDEX documents_label_idx ON public.documents USING btree (publisher_id, partner_id, label, document_id);

CREATE INDEX documents_open_due_date_idx ON public.documents USING btree (publisher_id, partner_id, status, due_date, document_id) WHERE (status = ANY (ARRAY['open'::text, 'partially_paid'::text]));

CREATE INDEX documents_overdue_idx ON public.documents USING btree (publisher_id, partner_id, issue_date, document_id) WHERE overdue;

CREATE INDEX documents_publisher_due_date_idx ON public.documents USING btree (publisher_id, due_date, document_id);

CREATE INDEX documents_publisher_issue_date_idx ON public.documents USING btree (publisher_id, issue_date, document_id);

CREATE INDEX documents_publisher_label_idx ON public.documents USING btree (publisher_id, label, document_id);

CREATE INDEX documents_publisher_open_due_date_idx ON public.documents USING btree (publisher_id, status, due_date, document_id) WHERE (status = ANY (ARRAY['open'::text, 'partially_paid'::text]));

CREATE INDEX documents_publisher_overdue_idx ON public.documents USING btree (publisher_id, issue_date, document_id) WHERE overdue;

CREATE INDEX documents_publisher_status_idx ON public.documents USING btree (publisher_id, status, issue_date, document_id);

CREATE INDEX documents_status_idx ON public.documents USING btree (publisher_id, partner_id, status, issue_date, document_id);

CREATE INDEX documents_voided_fiscal_key_idx ON public.documents USING btree (publisher_id, fiscal_key) WHERE ((void_date IS NOT NULL) AND (fiscal_key IS NOT NULL));

CREATE INDEX files_partner_idx ON public.files USING btree (publisher_id, partner_id);

CREATE INDEX files_sha256_idx ON public.files USING btree (publisher_id, sha256);

CREATE INDEX idempotency_keys_created_at_idx ON public.idempotency_keys USING btree (created_at);

CREATE INDEX jobs_due_idx ON public.jobs USING btree (run_at) WHERE (failed_at IS NULL);

CREATE UNIQUE INDEX jobs_schedule_idx ON public.jobs USING btree (publisher_id, name) WHERE (every_ms IS NOT NULL);

CREATE INDEX loose_contents_since_idx ON public.loose_contents USING btree (since);

CREATE INDEX message_files_file_idx ON public.message_files USING btree (publisher_id, file_id);

CREATE INDEX open_items_account_idx ON public.open_items USING btree (partner_id, publisher_id, direction, due_date, date, label, record_id, installment);

CREATE INDEX open_items_due_date_idx ON public.open_items USING btree (publisher_id, due_date) WHERE owed;

CREATE INDEX partner_identifiers_partner_idx ON public.partner_identifiers USING btree (publisher_id, partner_id);

CREATE INDEX partner_metadata_entry_idx ON public.partner_metadata USING btree (publisher_id, entry, partner_id);

CREATE INDEX partners_sort_name_idx ON public.partners USING btree (publisher_id, sort_name, partner_id);

CREATE INDEX passkeys_user_idx ON public.passkeys USING btree (publisher_id, user_id);

CREATE INDEX payment_files_file_idx ON public.payment_files USING btree (publisher_id, file_id);

CREATE INDEX payment_metadata_entry_idx ON public.payment_metadata USING btree (publisher_id, entry, payment_id);

CREATE INDEX payment_report_files_file_idx ON public.payment_report_files USING btree (publisher_id, file_id);

CREATE INDEX payment_report_lines_document_idx ON public.payment_report_lines USING btree (publisher_id, document_id);

CREATE INDEX payment_reports_partner_idx ON public.payment_reports USING btree (publisher_id, partner_id, number);

CREATE INDEX payment_reports_payment_idx ON public.payment_reports USING btree (publisher_id, payment_id);

CREATE INDEX payments_date_idx ON public.payments USING btree (publisher_id, partner_id, date, payment_id);

CREATE INDEX payments_in_process_idx ON public.payments USING btree (publisher_id, partner_id, date, payment_id) WHERE (status = 'in_process'::text);

CREATE INDEX payments_publisher_date_idx ON public.payments USING btree (publisher_id, date, payment_id);

CREATE INDEX payments_publisher_in_process_idx ON public.payments USING btree (publisher_id, date, payment_id) WHERE (status = 'in_process'::text);

CREATE INDEX rate_limits_whole_at_idx ON public.rate_limits USING btree (whole_at);

CREATE INDEX sessions_expires_at_idx ON public.sessions USING btree (expires_at);

CREATE INDEX sessions_partner_idx ON public.sessions USING btree (publisher_id, partner_id);

CREATE INDEX sessions_sign_in_idx ON public.sessions USING btree (publisher_id, sign_in_id);

CREATE INDEX sessions_user_idx ON public.sessions USING btree (publisher_id, user_id);

CREATE INDEX sign_in_attempts_last_at_idx ON public.sign_in_attempts USING btree (last_at);

CREATE INDEX sign_in_ceremonies_expires_at_idx ON public.sign_in_ceremonies USING btree (expires_at);

CREATE INDEX sign_in_ceremonies_sign_in_idx ON public.sign_in_ceremonies USING btree (publisher_id, sign_in_id);

CREATE INDEX sign_in_ceremonies_user_idx ON public.sign_in_ceremonies USING btree (publisher_id, user_id);

CREATE INDEX sign_in_identities_user_idx ON public.sign_in_identities USING btree (publisher_id, user_id);

CREATE INDEX sign_ins_expires_at_idx ON public.sign_ins USING btree (expires_at);

CREATE INDEX sign_ins_provider_idx ON public.sign_ins USING btree (publisher_id, provider_id);

CREATE INDEX sign_ins_user_idx ON public.sign_ins USING btree (publisher_id, user_id);

CREATE INDEX snapshot_runs_live_idx ON public.snapshot_runs USING btree (publisher_id, kind) WHERE (status = ANY (ARRAY['open'::text, 'sealing'::text]));

CREATE INDEX threads_document_idx ON public.threads USING btree (publisher_id, document_id);

CREATE INDEX threads_last_message_at_idx ON public.threads USING btree (publisher_id, last_message_at, thread_id);

CREATE INDEX threads_partner_idx ON public.threads USING btree (publisher_id, partner_id, last_message_at, thread_id);

CREATE INDEX threads_payment_idx ON public.threads USING btree (publisher_id, payment_id);

CREATE INDEX threads_payment_report_idx ON public.threads USING btree (publisher_id, payment_report_id);

CREATE INDEX users_sort_name_idx ON public.users USING btree (publisher_id, sort_name, user_id);

CREATE INDEX webhook_deliveries_list_idx ON public.webhook_deliveries USING btree (publisher_id, webhook_endpoint_id, created_at, webhook_id);

CREATE INDEX webhook_deliveries_old_idx ON public.webhook_deliveries USING brin (created_at);

CREATE INDEX webhook_endpoints_due_idx ON public.webhook_endpoints USING btree (due_at) WHERE (disabled_at IS NULL);

CREATE TRIGGER allocations_added AFTER INSERT ON public.allocations REFERENCING NEW TABLE AS changed_rows FOR EACH STATEMENT EXECUTE FUNCTION public.project_allocations();

CREATE TRIGGER allocations_converted AFTER UPDATE ON public.allocations REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION public.convert_again();

CREATE TRIGGER allocations_dated BEFORE INSERT ON public.allocations FOR EACH ROW WHEN ((new.source_currency <> new.currency)) EXECUTE FUNCTION public.date_conversion();

CREATE TRIGGER allocations_removed AFTER DELETE ON public.allocations REFERENCING OLD TABLE AS changed_rows FOR EACH STATEMENT EXECUTE FUNCTION public.project_allocations();

CREATE TRIGGER day_totals_added AFTER INSERT ON public.day_totals REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION public.derive_asserted_of_days();

CREATE TRIGGER day_totals_changed AFTER UPDATE ON public.day_totals REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION public.derive_asserted_of_days();

CREATE TRIGGER day_totals_removed AFTER DELETE ON public.day_totals REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION public.derive_asserted_of_days();

CREATE TRIGGER documents_added AFTER INSERT ON public.documents REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION public.project_documents();

CREATE TRIGGER documents_changed AFTER UPDATE ON public.documents REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION public.project_documents();

CREATE TRIGGER documents_dated AFTER UPDATE ON public.documents REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION public.date_conversions();

CREATE TRIGGER documents_removed AFTER DELETE ON public.documents REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION public.project_documents();

CREATE TRIGGER files_deleted AFTER DELETE ON public.files FOR EACH ROW WHEN ((old.sha256 IS NOT NULL)) EXECUTE FUNCTION public.loosen_content();

CREATE TRIGGER files_replaced AFTER UPDATE ON public.files FOR EACH ROW WHEN (((old.sha256 IS NOT NULL) AND (old.sha256 IS DISTINCT FROM new.sha256))) EXECUTE FUNCTION public.loosen_content();

CREATE TRIGGER open_items_added AFTER INSERT ON public.open_items REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION public.count_open_items();

CREATE TRIGGER open_items_removed AFTER DELETE ON public.open_items REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION public.count_open_items();

CREATE TRIGGER payments_added AFTER INSERT ON public.payments REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION public.project_payments();

CREATE TRIGGER payments_changed AFTER UPDATE ON public.payments REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION public.project_payments();

CREATE TRIGGER payments_removed AFTER DELETE ON public.payments REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION public.project_payments();

ALTER TABLE ONLY public.allocation_identities
    ADD CONSTRAINT allocation_identities_credit_fkey FOREIGN KEY (publisher_id, credit_id) REFERENCES public.documents(publisher_id, document_id) ON DELETE CASCADE;

ALTER TABLE ONLY public.allocation_identities
    ADD CONSTRAINT allocation_identities_payment_fkey FOREIGN KEY (publisher_id, payment_id) REFERENCES public.payments(publisher_id, payment_id) ON DELETE CASCADE;

ALTER TABLE ONLY public.allocations
    ADD CONSTRAINT allocations_credit_fkey FOREIGN KEY (publisher_id, credit_id, partner_id, direction, source_currency, credit_sign) REFERENCES public.documents(publisher_id, document_id, partner_id, direction, currency, sign) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.allocations
    ADD CONSTRAINT allocations_document_fkey FOREIGN KEY (publisher_id, document_id, partner_id, direction, currency, document_sign) REFERENCES public.documents(publisher_id, document_id, partner_id, direction, currency, sign);

ALTER TABLE ONLY public.allocations
    ADD CONSTRAINT allocations_payment_fkey FOREIGN KEY (publisher_id, payment_id, partner_id, direction, source_currency, payment_sign) REFERENCES public.payments(publisher_id, payment_id, partner_id, direction, currency, sign) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.api_keys
    ADD CONSTRAINT api_keys_publisher_fkey FOREIGN KEY (publisher_id) REFERENCES public.publishers(publisher_id);

ALTER TABLE ONLY public.api_keys
    ADD CONSTRAINT api_keys_replaced_by_fkey FOREIGN KEY (publisher_id, replaced_by) REFERENCES public.api_keys(publisher_id, api_key_id);

ALTER TABLE ONLY public.audit_entries
    ADD CONSTRAINT audit_entries_publisher_fkey FOREIGN KEY (publisher_id) REFERENCES public.publishers(publisher_id);

ALTER TABLE ONLY public.balance_assertions
    ADD CONSTRAINT balance_assertions_partner_fkey FOREIGN KEY (publisher_id, partner_id) REFERENCES public.partners(publisher_id, partner_id);

ALTER TABLE ONLY public.blobs
    ADD CONSTRAINT blobs_file_fkey FOREIGN KEY (publisher_id, file_id) REFERENCES public.files(publisher_id, file_id) ON DELETE CASCADE;

ALTER TABLE ONLY public.counters
    ADD CONSTRAINT counters_publisher_fkey FOREIGN KEY (publisher_id) REFERENCES public.publishers(publisher_id);

ALTER TABLE ONLY public.document_files
    ADD CONSTRAINT document_files_document_fkey FOREIGN KEY (publisher_id, document_id) REFERENCES public.documents(publisher_id, document_id) ON DELETE CASCADE;

ALTER TABLE ONLY public.document_files
    ADD CONSTRAINT document_files_file_fkey FOREIGN KEY (publisher_id, file_id) REFERENCES public.files(publisher_id, file_id);

ALTER TABLE ONLY public.document_links
    ADD CONSTRAINT document_links_document_fkey FOREIGN KEY (publisher_id, document_id) REFERENCES public.documents(publisher_id, document_id) ON DELETE CASCADE;

ALTER TABLE ONLY public.document_metadata
    ADD CONSTRAINT document_metadata_document_fkey FOREIGN KEY (publisher_id, document_id) REFERENCES public.documents(publisher_id, document_id) ON DELETE CASCADE;

ALTER TABLE ONLY public.document_words
    ADD CONSTRAINT document_words_document_fkey FOREIGN KEY (publisher_id, document_id) REFERENCES public.documents(publisher_id, document_id) ON DELETE CASCADE;

ALTER TABLE ONLY public.documents
    ADD CONSTRAINT documents_partner_fkey FOREIGN KEY (publisher_id, partner_id) REFERENCES public.partners(publisher_id, partner_id);

ALTER TABLE ONLY public.file_sources
    ADD CONSTRAINT file_sources_file_fkey FOREIGN KEY (publisher_id, file_id) REFERENCES public.files(publisher_id, file_id) ON DELETE CASCADE;

ALTER TABLE ONLY public.files
    ADD CONSTRAINT files_partner_fkey FOREIGN KEY (publisher_id, partner_id) REFERENCES public.partners(publisher_id, partner_id);

ALTER TABLE ONLY public.files
    ADD CONSTRAINT files_publisher_fkey FOREIGN KEY (publisher_id) REFERENCES public.publishers(publisher_id);

ALTER TABLE ONLY public.idempotency_keys
    ADD CONSTRAINT idempotency_keys_publisher_fkey FOREIGN KEY (publisher_id) REFERENCES public.publishers(publisher_id);

ALTER TABLE ONLY public.loose_contents
    ADD CONSTRAINT loose_contents_publisher_fkey FOREIGN KEY (publisher_id) REFERENCES public.publishers(publisher_id);

ALTER TABLE ONLY public.message_files
    ADD CONSTRAINT message_files_file_fkey FOREIGN KEY (publisher_id, file_id) REFERENCES public.files(publisher_id, file_id);

ALTER TABLE ONLY public.message_files
    ADD CONSTRAINT message_files_message_fkey FOREIGN KEY (publisher_id, message_id) REFERENCES public.messages(publisher_id, message_id);

ALTER TABLE ONLY public.messages
    ADD CONSTRAINT messages_thread_fkey FOREIGN KEY (publisher_id, thread_id) REFERENCES public.threads(publisher_id, thread_id);

ALTER TABLE ONLY public.partner_identifiers
    ADD CONSTRAINT partner_identifiers_partner_fkey FOREIGN KEY (publisher_id, partner_id) REFERENCES public.partners(publisher_id, partner_id) ON DELETE CASCADE;

ALTER TABLE ONLY public.partner_metadata
    ADD CONSTRAINT partner_metadata_partner_fkey FOREIGN KEY (publisher_id, partner_id) REFERENCES public.partners(publisher_id, partner_id) ON DELETE CASCADE;

ALTER TABLE ONLY public.partners
    ADD CONSTRAINT partners_publisher_fkey FOREIGN KEY (publisher_id) REFERENCES public.publishers(publisher_id);

ALTER TABLE ONLY public.passkeys
    ADD CONSTRAINT passkeys_user_fkey FOREIGN KEY (publisher_id, user_id) REFERENCES public.users(publisher_id, user_id) ON DELETE CASCADE;

ALTER TABLE ONLY public.payment_files
    ADD CONSTRAINT payment_files_file_fkey FOREIGN KEY (publisher_id, file_id) REFERENCES public.files(publisher_id, file_id);

ALTER TABLE ONLY public.payment_files
    ADD CONSTRAINT payment_files_payment_fkey FOREIGN KEY (publisher_id, payment_id) REFERENCES public.payments(publisher_id, payment_id) ON DELETE CASCADE;

ALTER TABLE ONLY public.payment_metadata
    ADD CONSTRAINT payment_metadata_payment_fkey FOREIGN KEY (publisher_id, payment_id) REFERENCES public.payments(publisher_id, payment_id) ON DELETE CASCADE;

ALTER TABLE ONLY public.payment_report_files
    ADD CONSTRAINT payment_report_files_file_fkey FOREIGN KEY (publisher_id, file_id) REFERENCES public.files(publisher_id, file_id);

ALTER TABLE ONLY public.payment_report_files
    ADD CONSTRAINT payment_report_files_report_fkey FOREIGN KEY (publisher_id, payment_report_id) REFERENCES public.payment_reports(publisher_id, payment_report_id);

ALTER TABLE ONLY public.payment_report_lines
    ADD CONSTRAINT payment_report_lines_document_fkey FOREIGN KEY (publisher_id, document_id) REFERENCES public.documents(publisher_id, document_id);

ALTER TABLE ONLY public.payment_report_lines
    ADD CONSTRAINT payment_report_lines_report_fkey FOREIGN KEY (publisher_id, payment_report_id) REFERENCES public.payment_reports(publisher_id, payment_report_id);

ALTER TABLE ONLY public.payment_reports
    ADD CONSTRAINT payment_reports_partner_fkey FOREIGN KEY (publisher_id, partner_id) REFERENCES public.partners(publisher_id, partner_id);

ALTER TABLE ONLY public.payment_reports
    ADD CONSTRAINT payment_reports_payment_fkey FOREIGN KEY (publisher_id, payment_id) REFERENCES public.payments(publisher_id, payment_id);

ALTER TABLE ONLY public.payments
    ADD CONSTRAINT payments_partner_fkey FOREIGN KEY (publisher_id, partner_id) REFERENCES public.partners(publisher_id, partner_id);

ALTER TABLE ONLY public.recovery_codes
    ADD CONSTRAINT recovery_codes_user_fkey FOREIGN KEY (publisher_id, user_id) REFERENCES public.users(publisher_id, user_id) ON DELETE CASCADE;

ALTER TABLE ONLY public.sessions
    ADD CONSTRAINT sessions_partner_fkey FOREIGN KEY (publisher_id, partner_id) REFERENCES public.partners(publisher_id, partner_id) ON DELETE CASCADE;

ALTER TABLE ONLY public.sessions
    ADD CONSTRAINT sessions_sign_in_fkey FOREIGN KEY (publisher_id, sign_in_id) REFERENCES public.sign_ins(publisher_id, sign_in_id) ON DELETE CASCADE;

ALTER TABLE ONLY public.sign_in_ceremonies
    ADD CONSTRAINT sign_in_ceremonies_publisher_fkey FOREIGN KEY (publisher_id) REFERENCES public.publishers(publisher_id);

ALTER TABLE ONLY public.sign_in_ceremonies
    ADD CONSTRAINT sign_in_ceremonies_sign_in_fkey FOREIGN KEY (publisher_id, sign_in_id) REFERENCES public.sign_ins(publisher_id, sign_in_id) ON DELETE CASCADE;

ALTER TABLE ONLY public.sign_in_ceremonies
    ADD CONSTRAINT sign_in_ceremonies_user_fkey FOREIGN KEY (publisher_id, user_id) REFERENCES public.users(publisher_id, user_id) ON DELETE CASCADE;

ALTER TABLE ONLY public.sign_in_identities
    ADD CONSTRAINT sign_in_identities_provider_fkey FOREIGN KEY (publisher_id, provider_id) REFERENCES public.sign_in_providers(publisher_id, provider_id) ON DELETE CASCADE;

ALTER TABLE ONLY public.sign_in_identities
    ADD CONSTRAINT sign_in_identities_user_fkey FOREIGN KEY (publisher_id, user_id) REFERENCES public.users(publisher_id, user_id) ON DELETE CASCADE;

ALTER TABLE ONLY public.sign_in_providers
    ADD CONSTRAINT sign_in_providers_publisher_fkey FOREIGN KEY (publisher_id) REFERENCES public.publishers(publisher_id);

ALTER TABLE ONLY public.sign_in_settings
    ADD CONSTRAINT sign_in_settings_publisher_fkey FOREIGN KEY (publisher_id) REFERENCES public.publishers(publisher_id);

ALTER TABLE ONLY public.sign_ins
    ADD CONSTRAINT sign_ins_provider_fkey FOREIGN KEY (publisher_id, provider_id) REFERENCES public.sign_in_providers(publisher_id, provider_id) ON DELETE CASCADE;

ALTER TABLE ONLY public.sign_ins
    ADD CONSTRAINT sign_ins_user_fkey FOREIGN KEY (publisher_id, user_id) REFERENCES public.users(publisher_id, user_id) ON DELETE CASCADE;

ALTER TABLE ONLY public.snapshot_touches
    ADD CONSTRAINT snapshot_touches_run_fkey FOREIGN KEY (publisher_id, snapshot_run_id) REFERENCES public.snapshot_runs(publisher_id, snapshot_run_id);

ALTER TABLE ONLY public.threads
    ADD CONSTRAINT threads_document_fkey FOREIGN KEY (publisher_id, document_id) REFERENCES public.documents(publisher_id, document_id);

ALTER TABLE ONLY public.threads
    ADD CONSTRAINT threads_partner_fkey FOREIGN KEY (publisher_id, partner_id) REFERENCES public.partners(publisher_id, partner_id);

ALTER TABLE ONLY public.threads
    ADD CONSTRAINT threads_payment_fkey FOREIGN KEY (publisher_id, payment_id) REFERENCES public.payments(publisher_id, payment_id);

ALTER TABLE ONLY public.threads
    ADD CONSTRAINT threads_payment_report_fkey FOREIGN KEY (publisher_id, payment_report_id) REFERENCES public.payment_reports(publisher_id, payment_report_id);

ALTER TABLE ONLY public.totp_factors
    ADD CONSTRAINT totp_factors_user_fkey FOREIGN KEY (publisher_id, user_id) REFERENCES public.users(publisher_id, user_id) ON DELETE CASCADE;

ALTER TABLE ONLY public.user_credentials
    ADD CONSTRAINT user_credentials_user_fkey FOREIGN KEY (publisher_id, user_id) REFERENCES public.users(publisher_id, user_id) ON DELETE CASCADE;

ALTER TABLE ONLY public.user_links
    ADD CONSTRAINT user_links_user_fkey FOREIGN KEY (publisher_id, user_id) REFERENCES public.users(publisher_id, user_id) ON DELETE CASCADE;

ALTER TABLE ONLY public.users
    ADD CONSTRAINT users_publisher_fkey FOREIGN KEY (publisher_id) REFERENCES public.publishers(publisher_id);

ALTER TABLE ONLY public.webhook_deliveries
    ADD CONSTRAINT webhook_deliveries_endpoint_fkey FOREIGN KEY (publisher_id, webhook_endpoint_id) REFERENCES public.webhook_endpoints(publisher_id, webhook_endpoint_id) ON DELETE CASCADE;

ALTER TABLE public.allocation_identities ENABLE ROW LEVEL SECURITY;

CREATE POLICY allocation_identities_delete ON public.allocation_identities FOR DELETE TO saldo_app USING (public.sees(publisher_id, NULL::uuid));

CREATE POLICY allocation_identities_insert ON public.allocation_identities FOR INSERT TO saldo_app WITH CHECK (public.sees(publisher_id, NULL::uuid));

CREATE POLICY allocation_identities_owner ON public.allocation_identities TO postgres USING (true);

CREATE POLICY allocation_identities_read ON public.allocation_identities FOR SELECT TO saldo_app USING (public.sees(publisher_id, partner_id));

ALTER TABLE public.allocations ENABLE ROW LEVEL SECURITY;

CREATE POLICY allocations_delete ON public.allocations FOR DELETE TO saldo_app USING (public.sees(publisher_id, NULL::uuid));

CREATE POLICY allocations_insert ON public.allocations FOR INSERT TO saldo_app WITH CHECK (public.sees(publisher_id, NULL::uuid));

CREATE POLICY allocations_owner ON public.allocations TO postgres USING (true);

CREATE POLICY allocations_read ON public.allocations FOR SELECT TO saldo_app USING (public.sees(publisher_id, partner_id));

CREATE POLICY allocations_update ON public.allocations FOR UPDATE TO saldo_app USING (public.sees(publisher_id, NULL::uuid));

ALTER TABLE public.api_keys ENABLE ROW LEVEL SECURITY;

CREATE POLICY api_keys_owner ON public.api_keys TO postgres USING (true);

CREATE POLICY api_keys_read ON public.api_keys TO saldo_app USING ((public.sees(publisher_id, NULL::uuid) OR public.identifies(publisher_id)));

ALTER TABLE public.audit_entries ENABLE ROW LEVEL SECURITY;

CREATE POLICY audit_entries_insert ON public.audit_entries FOR INSERT TO saldo_app WITH CHECK ((publisher_id = public.acting_publisher()));

CREATE POLICY audit_entries_owner ON public.audit_entries TO postgres USING (true);

CREATE POLICY audit_entries_read ON public.audit_entries FOR SELECT TO saldo_app USING (public.sees(publisher_id, NULL::uuid));

ALTER TABLE public.balance_assertions ENABLE ROW LEVEL SECURITY;

CREATE POLICY balance_assertions_delete ON public.balance_assertions FOR DELETE TO saldo_app USING (public.sees(publisher_id, NULL::uuid));

CREATE POLICY balance_assertions_insert ON public.balance_assertions FOR INSERT TO saldo_app WITH CHECK (public.sees(publisher_id, NULL::uuid));

CREATE POLICY balance_assertions_owner ON public.balance_assertions TO postgres USING (true);

CREATE POLICY balance_assertions_read ON public.balance_assertions FOR SELECT TO saldo_app USING (public.sees(publisher_id, partner_id));

CREATE POLICY balance_assertions_update ON public.balance_assertions FOR UPDATE TO saldo_app USING (public.sees(publisher_id, NULL::uuid));

ALTER TABLE public.blobs ENABLE ROW LEVEL SECURITY;

CREATE POLICY blobs_delete ON public.blobs FOR DELETE TO saldo_app USING (public.sees(publisher_id, NULL::uuid));

CREATE POLICY blobs_insert ON public.blobs FOR INSERT TO saldo_app WITH CHECK (((publisher_id = public.acting_publisher()) AND (EXISTS ( SELECT
   FROM public.files f
  WHERE ((f.publisher_id = blobs.publisher_id) AND (f.file_id = blobs.file_id))))));

CREATE POLICY blobs_owner ON public.blobs TO postgres USING (true);

CREATE POLICY blobs_read ON public.blobs FOR SELECT TO saldo_app USING (((publisher_id = public.acting_publisher()) AND (EXISTS ( SELECT
   FROM public.files f
  WHERE ((f.publisher_id = blobs.publisher_id) AND (f.file_id = blobs.file_id))))));

CREATE POLICY blobs_update ON public.blobs FOR UPDATE TO saldo_app USING (public.sees(publisher_id, NULL::uuid));

ALTER TABLE public.changes ENABLE ROW LEVEL SECURITY;

CREATE POLICY changes_insert ON public.changes FOR INSERT TO saldo_app WITH CHECK ((publisher_id = public.acting_publisher()));

CREATE POLICY changes_owner ON public.changes TO postgres USING (true);

CREATE POLICY changes_read ON public.changes FOR SELECT TO saldo_app USING (public.sees(publisher_id, partner_id));

ALTER TABLE public.counters ENABLE ROW LEVEL SECURITY;

CREATE POLICY counters_owner ON public.counters TO postgres USING (true);

CREATE POLICY counters_publisher ON public.counters TO saldo_app USING ((publisher_id = public.acting_publisher()));

ALTER TABLE public.day_totals ENABLE ROW LEVEL SECURITY;

CREATE POLICY day_totals_owner ON public.day_totals TO postgres USING (true);

CREATE POLICY day_totals_read ON public.day_totals FOR SELECT TO saldo_app USING (public.sees(publisher_id, partner_id));

ALTER TABLE public.document_files ENABLE ROW LEVEL SECURITY;

CREATE POLICY document_files_delete ON public.document_files FOR DELETE TO saldo_app USING (public.sees(publisher_id, NULL::uuid));

CREATE POLICY document_files_insert ON public.document_files FOR INSERT TO saldo_app WITH CHECK (public.sees(publisher_id, NULL::uuid));

CREATE POLICY document_files_owner ON public.document_files TO postgres USING (true);

CREATE POLICY document_files_read ON public.document_files FOR SELECT TO saldo_app USING (public.sees(publisher_id, partner_id));

CREATE POLICY document_files_update ON public.document_files FOR UPDATE TO saldo_app USING (public.sees(publisher_id, NULL::uuid));

ALTER TABLE public.document_links ENABLE ROW LEVEL SECURITY;

CREATE POLICY document_links_delete ON public.document_links FOR DELETE TO saldo_app USING (public.sees(publisher_id, NULL::uuid));

CREATE POLICY document_links_insert ON public.document_links FOR INSERT TO saldo_app WITH CHECK (public.sees(publisher_id, NULL::uuid));

CREATE POLICY document_links_owner ON public.document_links TO postgres USING (true);

CREATE POLICY document_links_read ON public.document_links FOR SELECT TO saldo_app USING (public.sees(publisher_id, partner_id));

CREATE POLICY document_links_update ON public.document_links FOR UPDATE TO saldo_app USING (public.sees(publisher_id, NULL::uuid));

ALTER TABLE public.document_metadata ENABLE ROW LEVEL SECURITY;

CREATE POLICY document_metadata_delete ON public.document_metadata FOR DELETE TO saldo_app USING (public.sees(publisher_id, NULL::uuid));

CREATE POLICY document_metadata_insert ON public.document_metadata FOR INSERT TO saldo_app WITH CHECK (public.sees(publisher_id, NULL::uuid));

CREATE POLICY document_metadata_owner ON public.document_metadata TO postgres USING (true);

CREATE POLICY document_metadata_read ON public.document_metadata FOR SELECT TO saldo_app USING (public.sees(publisher_id, partner_id));

CREATE POLICY document_metadata_update ON public.document_metadata FOR UPDATE TO saldo_app USING (public.sees(publisher_id, NULL::uuid));

ALTER TABLE public.document_totals ENABLE ROW LEVEL SECURITY;

CREATE POLICY document_totals_owner ON public.document_totals TO postgres USING (true);

CREATE POLICY document_totals_read ON public.document_totals FOR SELECT TO saldo_app USING (public.sees(publisher_id, partner_id));

ALTER TABLE public.document_words ENABLE ROW LEVEL SECURITY;

CREATE POLICY document_words_owner ON public.document_words TO postgres USING (true);

CREATE POLICY document_words_read ON public.document_words FOR SELECT TO saldo_app USING (public.sees(publisher_id, NULL::uuid));

ALTER TABLE public.documents ENABLE ROW LEVEL SECURITY;

CREATE POLICY documents_delete ON public.documents FOR DELETE TO saldo_app USING (public.sees(publisher_id, NULL::uuid));

CREATE POLICY documents_insert ON public.documents FOR INSERT TO saldo_app WITH CHECK (public.sees(publisher_id, NULL::uuid));

CREATE POLICY documents_owner ON public.documents TO postgres USING (true);

CREATE POLICY documents_read ON public.documents FOR SELECT TO saldo_app USING (public.sees(publisher_id, partner_id));

CREATE POLICY documents_update ON public.documents FOR UPDATE TO saldo_app USING (public.sees(publisher_id, NULL::uuid));

ALTER TABLE public.file_sources ENABLE ROW LEVEL SECURITY;

CREATE POLICY file_sources_owner ON public.file_sources TO postgres USING (true);

CREATE POLICY file_sources_publisher ON public.file_sources TO saldo_app USING (public.sees(publisher_id, NULL::uuid));

ALTER TABLE public.files ENABLE ROW LEVEL SECURITY;

CREATE POLICY files_delete ON public.files FOR DELETE TO saldo_app USING (public.sees(publisher_id, NULL::uuid));

CREATE POLICY files_insert ON public.files FOR INSERT TO saldo_app WITH CHECK (public.sees(publisher_id, partner_id));

CREATE POLICY files_owner ON public.files TO postgres USING (true);

CREATE POLICY files_read ON public.files FOR SELECT TO saldo_app USING ((public.sees(publisher_id, partner_id) OR (EXISTS ( SELECT
   FROM public.document_files l
  WHERE ((l.publisher_id = files.publisher_id) AND (l.file_id = files.file_id)))) OR (EXISTS ( SELECT
   FROM public.payment_files l
  WHERE ((l.publisher_id = files.publisher_id) AND (l.file_id = files.file_id)))) OR (EXISTS ( SELECT
   FROM public.message_files l
  WHERE ((l.publisher_id = files.publisher_id) AND (l.file_id = files.file_id))))));

CREATE POLICY files_update ON public.files FOR UPDATE TO saldo_app USING (public.sees(publisher_id, NULL::uuid));

ALTER TABLE public.idempotency_keys ENABLE ROW LEVEL SECURITY;

CREATE POLICY idempotency_keys_owner ON public.idempotency_keys TO postgres USING (true);

CREATE POLICY idempotency_keys_publisher ON public.idempotency_keys TO saldo_app USING ((publisher_id = public.acting_publisher()));

ALTER TABLE public.jobs ENABLE ROW LEVEL SECURITY;

CREATE POLICY jobs_insert ON public.jobs FOR INSERT TO saldo_app WITH CHECK ((publisher_id = public.acting_publisher()));

CREATE POLICY jobs_owner ON public.jobs TO postgres USING (true);

CREATE POLICY jobs_read ON public.jobs FOR SELECT TO saldo_app USING (public.sees(publisher_id, NULL::uuid));

ALTER TABLE public.loose_contents ENABLE ROW LEVEL SECURITY;

CREATE POLICY loose_contents_owner ON public.loose_contents TO postgres USING (true);

CREATE POLICY loose_contents_publisher ON public.loose_contents TO saldo_app USING (public.sees(publisher_id, NULL::uuid));

ALTER TABLE public.message_files ENABLE ROW LEVEL SECURITY;

CREATE POLICY message_files_owner ON public.message_files TO postgres USING (true);

CREATE POLICY message_files_partner ON public.message_files TO saldo_app USING (public.sees(publisher_id, partner_id));

ALTER TABLE public.messages ENABLE ROW LEVEL SECURITY;

CREATE POLICY messages_owner ON public.messages TO postgres USING (true);

CREATE POLICY messages_partner ON public.messages TO saldo_app USING (public.sees(publisher_id, partner_id));

ALTER TABLE public.open_items ENABLE ROW LEVEL SECURITY;

CREATE POLICY open_items_owner ON public.open_items TO postgres USING (true);

CREATE POLICY open_items_read ON public.open_items FOR SELECT TO saldo_app USING (public.sees(publisher_id, partner_id));

ALTER TABLE public.open_totals ENABLE ROW LEVEL SECURITY;

CREATE POLICY open_totals_owner ON public.open_totals TO postgres USING (true);

CREATE POLICY open_totals_read ON public.open_totals FOR SELECT TO saldo_app USING (public.sees(publisher_id, partner_id));

ALTER TABLE public.partner_identifiers ENABLE ROW LEVEL SECURITY;

CREATE POLICY partner_identifiers_delete ON public.partner_identifiers FOR DELETE TO saldo_app USING (public.sees(publisher_id, NULL::uuid));

CREATE POLICY partner_identifiers_insert ON public.partner_identifiers FOR INSERT TO saldo_app WITH CHECK (public.sees(publisher_id, NULL::uuid));

CREATE POLICY partner_identifiers_owner ON public.partner_identifiers TO postgres USING (true);

CREATE POLICY partner_identifiers_read ON public.partner_identifiers FOR SELECT TO saldo_app USING (public.sees(publisher_id, partner_id));

CREATE POLICY partner_identifiers_update ON public.partner_identifiers FOR UPDATE TO saldo_app USING (public.sees(publisher_id, NULL::uuid));

ALTER TABLE public.partner_metadata ENABLE ROW LEVEL SECURITY;

CREATE POLICY partner_metadata_delete ON public.partner_metadata FOR DELETE TO saldo_app USING (public.sees(publisher_id, NULL::uuid));

CREATE POLICY partner_metadata_insert ON public.partner_metadata FOR INSERT TO saldo_app WITH CHECK (public.sees(publisher_id, NULL::uuid));

CREATE POLICY partner_metadata_owner ON public.partner_metadata TO postgres USING (true);

CREATE POLICY partner_metadata_read ON public.partner_metadata FOR SELECT TO saldo_app USING (public.sees(publisher_id, partner_id));

CREATE POLICY partner_metadata_update ON public.partner_metadata FOR UPDATE TO saldo_app USING (public.sees(publisher_id, NULL::uuid));

ALTER TABLE public.partners ENABLE ROW LEVEL SECURITY;

CREATE POLICY partners_delete ON public.partners FOR DELETE TO saldo_app USING (public.sees(publisher_id, NULL::uuid));

CREATE POLICY partners_insert ON public.partners FOR INSERT TO saldo_app WITH CHECK (public.sees(publisher_id, NULL::uuid));

CREATE POLICY partners_owner ON public.partners TO postgres USING (true);

CREATE POLICY partners_read ON public.partners FOR SELECT TO saldo_app USING (public.sees(publisher_id, partner_id));

CREATE POLICY partners_update ON public.partners FOR UPDATE TO saldo_app USING (public.sees(publisher_id, NULL::uuid));

ALTER TABLE public.passkeys ENABLE ROW LEVEL SECURITY;

CREATE POLICY passkeys_own ON public.passkeys TO saldo_app USING ((public.sees(publisher_id, NULL::uuid) OR public.identifies(publisher_id) OR public.is_user(publisher_id, user_id)));

CREATE POLICY passkeys_owner ON public.passkeys TO postgres USING (true);

ALTER TABLE public.payment_files ENABLE ROW LEVEL SECURITY;

CREATE POLICY payment_files_delete ON public.payment_files FOR DELETE TO saldo_app USING (public.sees(publisher_id, NULL::uuid));

CREATE POLICY payment_files_insert ON public.payment_files FOR INSERT TO saldo_app WITH CHECK (public.sees(publisher_id, NULL::uuid));

CREATE POLICY payment_files_owner ON public.payment_files TO postgres USING (true);

CREATE POLICY payment_files_read ON public.payment_files FOR SELECT TO saldo_app USING (public.sees(publisher_id, partner_id));

CREATE POLICY payment_files_update ON public.payment_files FOR UPDATE TO saldo_app USING (public.sees(publisher_id, NULL::uuid));

ALTER TABLE public.payment_metadata ENABLE ROW LEVEL SECURITY;

CREATE POLICY payment_metadata_delete ON public.payment_metadata FOR DELETE TO saldo_app USING (public.sees(publisher_id, NULL::uuid));

CREATE POLICY payment_metadata_insert ON public.payment_metadata FOR INSERT TO saldo_app WITH CHECK (public.sees(publisher_id, NULL::uuid));

CREATE POLICY payment_metadata_owner ON public.payment_metadata TO postgres USING (true);

CREATE POLICY payment_metadata_read ON public.payment_metadata FOR SELECT TO saldo_app USING (public.sees(publisher_id, partner_id));

CREATE POLICY payment_metadata_update ON public.payment_metadata FOR UPDATE TO saldo_app USING (public.sees(publisher_id, NULL::uuid));

ALTER TABLE public.payment_report_files ENABLE ROW LEVEL SECURITY;

CREATE POLICY payment_report_files_owner ON public.payment_report_files TO postgres USING (true);

CREATE POLICY payment_report_files_partner ON public.payment_report_files TO saldo_app USING (public.sees(publisher_id, partner_id));

ALTER TABLE public.payment_report_lines ENABLE ROW LEVEL SECURITY;

CREATE POLICY payment_report_lines_owner ON public.payment_report_lines TO postgres USING (true);

CREATE POLICY payment_report_lines_partner ON public.payment_report_lines TO saldo_app USING (public.sees(publisher_id, partner_id));

ALTER TABLE public.payment_reports ENABLE ROW LEVEL SECURITY;

CREATE POLICY payment_reports_owner ON public.payment_reports TO postgres USING (true);

CREATE POLICY payment_reports_partner ON public.payment_reports TO saldo_app USING (public.sees(publisher_id, partner_id));

ALTER TABLE public.payments ENABLE ROW LEVEL SECURITY;

CREATE POLICY payments_delete ON public.payments FOR DELETE TO saldo_app USING (public.sees(publisher_id, NULL::uuid));

CREATE POLICY payments_insert ON public.payments FOR INSERT TO saldo_app WITH CHECK (public.sees(publisher_id, NULL::uuid));

CREATE POLICY payments_owner ON public.payments TO postgres USING (true);

CREATE POLICY payments_read ON public.payments FOR SELECT TO saldo_app USING (public.sees(publisher_id, partner_id));

CREATE POLICY payments_update ON public.payments FOR UPDATE TO saldo_app USING (public.sees(publisher_id, NULL::uuid));

ALTER TABLE public.publishers ENABLE ROW LEVEL SECURITY;

CREATE POLICY publishers_owner ON public.publishers TO postgres USING (true);

CREATE POLICY publishers_publisher ON public.publishers TO saldo_app USING ((publisher_id = public.acting_publisher()));

ALTER TABLE public.rate_limits ENABLE ROW LEVEL SECURITY;

CREATE POLICY rate_limits_owner ON public.rate_limits TO postgres USING (true);

ALTER TABLE public.recovery_codes ENABLE ROW LEVEL SECURITY;

CREATE POLICY recovery_codes_own ON public.recovery_codes TO saldo_app USING ((public.sees(publisher_id, NULL::uuid) OR public.identifies(publisher_id) OR public.is_user(publisher_id, user_id)));

CREATE POLICY recovery_codes_owner ON public.recovery_codes TO postgres USING (true);

ALTER TABLE public.search_months ENABLE ROW LEVEL SECURITY;

CREATE POLICY search_months_owner ON public.search_months TO postgres USING (true);

CREATE POLICY search_months_read ON public.search_months FOR SELECT TO saldo_app USING (public.sees(publisher_id, NULL::uuid));

ALTER TABLE public.search_progress ENABLE ROW LEVEL SECURITY;

CREATE POLICY search_progress_owner ON public.search_progress TO postgres USING (true);

CREATE POLICY search_progress_read ON public.search_progress FOR SELECT TO saldo_app USING (public.sees(publisher_id, NULL::uuid));

ALTER TABLE public.sessions ENABLE ROW LEVEL SECURITY;

CREATE POLICY sessions_owner ON public.sessions TO postgres USING (true);

CREATE POLICY sessions_read ON public.sessions TO saldo_app USING ((public.sees(publisher_id, partner_id) OR public.identifies(publisher_id) OR public.is_user(publisher_id, user_id)));

ALTER TABLE public.sign_in_attempts ENABLE ROW LEVEL SECURITY;

CREATE POLICY sign_in_attempts_identify ON public.sign_in_attempts TO saldo_app USING (public.identifies(publisher_id));

CREATE POLICY sign_in_attempts_owner ON public.sign_in_attempts TO postgres USING (true);

ALTER TABLE public.sign_in_ceremonies ENABLE ROW LEVEL SECURITY;

CREATE POLICY sign_in_ceremonies_own ON public.sign_in_ceremonies TO saldo_app USING ((public.identifies(publisher_id) OR public.is_user(publisher_id, user_id)));

CREATE POLICY sign_in_ceremonies_owner ON public.sign_in_ceremonies TO postgres USING (true);

ALTER TABLE public.sign_in_identities ENABLE ROW LEVEL SECURITY;

CREATE POLICY sign_in_identities_own ON public.sign_in_identities TO saldo_app USING ((public.sees(publisher_id, NULL::uuid) OR public.identifies(publisher_id)));

CREATE POLICY sign_in_identities_owner ON public.sign_in_identities TO postgres USING (true);

ALTER TABLE public.sign_in_providers ENABLE ROW LEVEL SECURITY;

CREATE POLICY sign_in_providers_own ON public.sign_in_providers TO saldo_app USING ((public.sees(publisher_id, NULL::uuid) OR public.identifies(publisher_id)));

CREATE POLICY sign_in_providers_owner ON public.sign_in_providers TO postgres USING (true);

ALTER TABLE public.sign_in_settings ENABLE ROW LEVEL SECURITY;

CREATE POLICY sign_in_settings_owner ON public.sign_in_settings TO postgres USING (true);

CREATE POLICY sign_in_settings_read ON public.sign_in_settings TO saldo_app USING ((public.sees(publisher_id, NULL::uuid) OR public.identifies(publisher_id)));

ALTER TABLE public.sign_ins ENABLE ROW LEVEL SECURITY;

CREATE POLICY sign_ins_own ON public.sign_ins TO saldo_app USING ((public.sees(publisher_id, NULL::uuid) OR public.identifies(publisher_id) OR public.is_user(publisher_id, user_id)));

CREATE POLICY sign_ins_owner ON public.sign_ins TO postgres USING (true);

ALTER TABLE public.snapshot_runs ENABLE ROW LEVEL SECURITY;

CREATE POLICY snapshot_runs_owner ON public.snapshot_runs TO postgres USING (true);

CREATE POLICY snapshot_runs_publisher ON public.snapshot_runs TO saldo_app USING (public.sees(publisher_id, NULL::uuid));

ALTER TABLE public.snapshot_touches ENABLE ROW LEVEL SECURITY;

CREATE POLICY snapshot_touches_owner ON public.snapshot_touches TO postgres USING (true);

CREATE POLICY snapshot_touches_publisher ON public.snapshot_touches TO saldo_app USING (public.sees(publisher_id, NULL::uuid));

ALTER TABLE public.threads ENABLE ROW LEVEL SECURITY;

CREATE POLICY threads_owner ON public.threads TO postgres USING (true);

CREATE POLICY threads_partner ON public.threads TO saldo_app USING (public.sees(publisher_id, partner_id));

ALTER TABLE public.totp_factors ENABLE ROW LEVEL SECURITY;

CREATE POLICY totp_factors_own ON public.totp_factors TO saldo_app USING ((public.sees(publisher_id, NULL::uuid) OR public.identifies(publisher_id) OR public.is_user(publisher_id, user_id)));

CREATE POLICY totp_factors_owner ON public.totp_factors TO postgres USING (true);

ALTER TABLE public.user_credentials ENABLE ROW LEVEL SECURITY;

CREATE POLICY user_credentials_own ON public.user_credentials TO saldo_app USING ((public.sees(publisher_id, NULL::uuid) OR public.identifies(publisher_id) OR public.is_user(publisher_id, user_id)));

CREATE POLICY user_credentials_owner ON public.user_credentials TO postgres USING (true);

ALTER TABLE public.user_links ENABLE ROW LEVEL SECURITY;

CREATE POLICY user_links_own ON public.user_links TO saldo_app USING ((public.sees(publisher_id, NULL::uuid) OR public.identifies(publisher_id) OR public.is_user(publisher_id, user_id)));

CREATE POLICY user_links_owner ON public.user_links TO postgres USING (true);

ALTER TABLE public.users ENABLE ROW LEVEL SECURITY;

CREATE POLICY users_own ON public.users TO saldo_app USING ((public.sees(publisher_id, NULL::uuid) OR public.identifies(publisher_id) OR public.is_user(publisher_id, user_id)));

CREATE POLICY users_owner ON public.users TO postgres USING (true);

ALTER TABLE public.webhook_deliveries ENABLE ROW LEVEL SECURITY;

CREATE POLICY webhook_deliveries_owner ON public.webhook_deliveries TO postgres USING (true);

CREATE POLICY webhook_deliveries_publisher ON public.webhook_deliveries TO saldo_app USING (public.sees(publisher_id, NULL::uuid));

ALTER TABLE public.webhook_endpoints ENABLE ROW LEVEL SECURITY;

CREATE POLICY webhook_endpoints_owner ON public.webhook_endpoints TO postgres USING (true);

CREATE POLICY webhook_endpoints_publisher ON public.webhook_endpoints TO saldo_app USING (public.sees(publisher_id, NULL::uuid));

GRANT USAGE ON SCHEMA public TO saldo_app;

REVOKE ALL ON FUNCTION public.advance_projections(of_publisher uuid, day date) FROM PUBLIC;

REVOKE ALL ON FUNCTION public.advance_search(of_publisher uuid, most integer) FROM PUBLIC;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.allocations TO saldo_app;

REVOKE ALL ON FUNCTION public.convert_again() FROM PUBLIC;

REVOKE ALL ON FUNCTION public.count_movements(moves public.account_movement[]) FROM PUBLIC;

REVOKE ALL ON FUNCTION public.count_open_items() FROM PUBLIC;

REVOKE ALL ON FUNCTION public.date_conversion() FROM PUBLIC;

REVOKE ALL ON FUNCTION public.date_conversions() FROM PUBLIC;

GRANT SELECT ON TABLE public.day_totals TO saldo_app;

REVOKE ALL ON FUNCTION public.derive_asserted(moved public.day_totals[]) FROM PUBLIC;

REVOKE ALL ON FUNCTION public.derive_asserted_of_days() FROM PUBLIC;

REVOKE ALL ON FUNCTION public.documents_found(words text, of_partner uuid, since date, until date) FROM PUBLIC;
GRANT ALL ON FUNCTION public.documents_found(words text, of_partner uuid, since date, until date) TO saldo_app;

REVOKE ALL ON FUNCTION public.index_documents(of_publisher uuid, of_documents uuid[]) FROM PUBLIC;

GRANT SELECT ON TABLE public.open_items TO saldo_app;

REVOKE ALL ON FUNCTION public.keep_projected(of_publisher uuid, of_documents uuid[], of_payments uuid[], day date, items public.open_items[]) FROM PUBLIC;

REVOKE ALL ON FUNCTION public.loosen_content() FROM PUBLIC;

REVOKE ALL ON FUNCTION public.project(of_publisher uuid, of_documents uuid[], of_payments uuid[]) FROM PUBLIC;

REVOKE ALL ON FUNCTION public.project_allocations() FROM PUBLIC;

REVOKE ALL ON FUNCTION public.project_documents() FROM PUBLIC;

REVOKE ALL ON FUNCTION public.project_payments() FROM PUBLIC;

REVOKE ALL ON FUNCTION public.recount_asserted(of_publisher uuid) FROM PUBLIC;

REVOKE ALL ON FUNCTION public.recount_projections(of_publisher uuid) FROM PUBLIC;

GRANT SELECT,INSERT,DELETE ON TABLE public.allocation_identities TO saldo_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.api_keys TO saldo_app;

GRANT SELECT,INSERT ON TABLE public.audit_entries TO saldo_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.balance_assertions TO saldo_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.blobs TO saldo_app;

GRANT SELECT,INSERT ON TABLE public.changes TO saldo_app;

GRANT SELECT,INSERT,UPDATE ON TABLE public.counters TO saldo_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.document_files TO saldo_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.document_links TO saldo_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.document_metadata TO saldo_app;

GRANT SELECT ON TABLE public.document_totals TO saldo_app;

GRANT SELECT ON TABLE public.document_words TO saldo_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.documents TO saldo_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.file_sources TO saldo_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.files TO saldo_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.idempotency_keys TO saldo_app;

GRANT SELECT,INSERT ON TABLE public.jobs TO saldo_app;

GRANT SELECT,INSERT,UPDATE ON TABLE public.loose_contents TO saldo_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.message_files TO saldo_app;

GRANT SELECT,INSERT,UPDATE ON TABLE public.messages TO saldo_app;

GRANT SELECT ON TABLE public.open_totals TO saldo_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.partner_identifiers TO saldo_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.partner_metadata TO saldo_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.partners TO saldo_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.passkeys TO saldo_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.payment_files TO saldo_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.payment_metadata TO saldo_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.payment_report_files TO saldo_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.payment_report_lines TO saldo_app;

GRANT SELECT,INSERT,UPDATE ON TABLE public.payment_reports TO saldo_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.payments TO saldo_app;

GRANT SELECT,INSERT,UPDATE ON TABLE public.publishers TO saldo_app;

GRANT SELECT ON TABLE public.rate_limits TO saldo_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.recovery_codes TO saldo_app;

GRANT SELECT ON TABLE public.search_months TO saldo_app;

GRANT SELECT ON TABLE public.search_progress TO saldo_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.sessions TO saldo_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.sign_in_attempts TO saldo_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.sign_in_ceremonies TO saldo_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.sign_in_identities TO saldo_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.sign_in_providers TO saldo_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.sign_in_settings TO saldo_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.sign_ins TO saldo_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.snapshot_runs TO saldo_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.snapshot_touches TO saldo_app;

GRANT SELECT,INSERT,UPDATE ON TABLE public.threads TO saldo_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.totp_factors TO saldo_app;

GRANT SELECT,INSERT,UPDATE ON TABLE public.user_credentials TO saldo_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.user_links TO saldo_app;

GRANT SELECT,INSERT,UPDATE ON TABLE public.users TO saldo_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.webhook_deliveries TO saldo_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.webhook_endpoints TO saldo_app;
