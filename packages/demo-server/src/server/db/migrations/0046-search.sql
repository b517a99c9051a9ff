-- A search reads the newest documents, then goes by grams: three bytes that follow each other in search_text, marked with
-- month and publisher, and again with month and partner. They are not written with the documents: a job follows the feed, and what it has not reached yet is
-- searched as it is. So writers pay nothing for it, and nothing is missed.

create function search_grams(marked_by uuid, month date, words text) returns bigint[]
language plpgsql immutable parallel safe as $$
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

-- Beside the documents, because a document whose balance changes would be indexed anew.
create table document_words (
  publisher_id uuid not null,
  document_id uuid not null,
  partner_id uuid not null,
  month date not null,
  words text not null,
  constraint document_words_pkey primary key (publisher_id, document_id),
  constraint document_words_document_fkey foreign key (publisher_id, document_id) references documents (publisher_id, document_id) on delete cascade
);
comment on table document_words is 'what a search goes by: partner, first day of the month of issue, and search_text';
create index document_words_idx on document_words
  using gin ((search_grams(publisher_id, month, words) || search_grams(partner_id, month, words)));

create table search_months (
  publisher_id uuid not null,
  month date not null,
  constraint search_months_pkey primary key (publisher_id, month)
);
comment on table search_months is 'first days of the months that there are words of';

create table search_progress (
  publisher_id uuid not null,
  seq bigint not null,
  constraint search_progress_pkey primary key (publisher_id)
);
comment on column search_progress.seq is 'of the last change whose document has its words here';

do $$
declare
  name text;
begin
  foreach name in array array['document_words', 'search_months', 'search_progress'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy %I on %I to %I using (true)', name || '_owner', name, current_user);
    execute format('create policy %I on %I for select to saldo_app using (sees(publisher_id, null))', name || '_read', name);
    execute format('revoke all on %I from saldo_app', name);
    execute format('grant select on %I to saldo_app', name);
  end loop;
end
$$;

-- Writes the words of documents.
create function index_documents(of_publisher uuid, of_documents uuid[]) returns void
language plpgsql as $$
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

-- Follows the feed for so many changes at most. False: there was none.
create function advance_search(of_publisher uuid, most integer) returns boolean
language plpgsql as $$
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

-- Documents of the acting publisher, or of one of its partners, issued from a day until before another, that may have these words in their search_text: all
-- that do, and a few that do not. As the owner, because no index of arrays may be asked before row-level security has been;
-- it answers nothing but ids, and who asks reads the documents as who they are.
create function documents_found(words text, of_partner uuid, since date, until date) returns setof uuid
language plpgsql stable security definer set search_path to public, pg_temp set enable_seqscan to off rows 100 as $$
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
        select g.gram from unnest(search_grams(coalesce(of_partner, of_publisher), m.month, documents_found.words)) with ordinality as g(gram, i)
        where rare is null or g.i = any(rare)) as grams
      from search_months m where m.publisher_id = of_publisher and m.month >= since and m.month < until
    ) asked
    cross join lateral (
      select w.document_id from document_words w
      where search_grams(w.publisher_id, w.month, w.words) || search_grams(w.partner_id, w.month, w.words) @> asked.grams
      offset 0) found
    union
    select c.record_id from changes c
    where c.publisher_id = of_publisher and c.kind = 'document'
      and c.seq > coalesce((select p.seq from search_progress p where p.publisher_id = of_publisher), 0);
end
$$;

revoke all on function index_documents(uuid, uuid[]) from public;
revoke all on function advance_search(uuid, integer) from public;
revoke all on function documents_found(text, uuid, date, date) from public;
grant execute on function documents_found(text, uuid, date, date) to saldo_app;
