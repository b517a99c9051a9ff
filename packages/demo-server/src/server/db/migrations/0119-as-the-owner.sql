-- What runs as the owner passes by row-level security. The application may call of it only what asks itself what may be seen.

-- As in 0072, for who sees some partners among what these have.
create or replace function documents_found(words text, of_partner uuid, since date, until date) returns setof uuid
  language plpgsql stable security definer rows 100
  set search_path to 'public', 'pg_temp'
  set enable_seqscan to 'off'
  as $$
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

do $$
declare
  one regprocedure;
begin
  for one in
    select oid::regprocedure from pg_proc where pronamespace = 'public'::regnamespace and prosecdef
  loop
    execute format('revoke execute on function %s from public', one);
  end loop;
end
$$;
grant execute on function documents_found(text, uuid, date, date) to saldo_app;
