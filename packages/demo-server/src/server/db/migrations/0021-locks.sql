-- Holds what an answer of a partner names against deletion, as its foreign keys will, before the answer takes a number from
-- the counter: whoever holds the counter waits for nobody. Partners may not lock published rows themselves.
create function hold_against_deletion(held_partner uuid, held_documents uuid[]) returns void
  language sql volatile security definer
  set search_path = public, pg_temp
as $$
  select from partners where publisher_id = acting_publisher() and partner_id = held_partner for key share;
  select from documents
  where publisher_id = acting_publisher() and partner_id = held_partner and document_id = any(held_documents)
  order by document_id for key share;
$$;

revoke execute on function hold_against_deletion(uuid, uuid[]) from public;
grant execute on function hold_against_deletion(uuid, uuid[]) to saldo_app;
