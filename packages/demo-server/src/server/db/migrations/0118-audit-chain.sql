-- The audit as a chain (ADR 59): entries of a publisher have numbers without gaps, and each a SHA-256 over its number, its content and the
-- hash before it. The newest hashes stand in the publisher's counters, whose lock every writer of an entry holds until it commits.

-- What stands before the first entry.
create function audit_start(publisher_id uuid) returns bytea
  language sql immutable parallel safe
  return sha256(convert_to('saldo-audit-1' || chr(10) || publisher_id::text, 'UTF8'));

-- The hashes of entries that come after one, in their order.
create function chain_audit(before bytea, last bigint, contents text[]) returns bytea[]
  language plpgsql immutable parallel safe
  as $$
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

alter table counters
  add column last_audit_seq bigint not null default 0,
  add column audit_hashes bytea[] not null default '{}';
comment on column counters.audit_hashes is 'of the entries that the last unit of work has written; the last of them is the head of the chain';

alter table audit_entries
  add column seq bigint,
  add column actor_name text,
  add column address text,
  add column details text,
  add column hash bytea,
  alter column record_kind drop not null,
  alter column record_id drop not null,
  add constraint audit_entries_record_check check ((record_kind is null) = (record_id is null));
comment on column audit_entries.details is 'an object of JSON whose values are texts, as it stands in the chained content';

do $$
declare
  one record;
  chained bytea[];
  last bigint;
begin
  for one in select publisher_id from counters loop
    chained := array[audit_start(one.publisher_id)];
    last := 0;
    declare
      entry record;
    begin
      for entry in
        select audit_entry_id, '[' || concat_ws(',',
          to_json(to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')), to_json(actor_kind), to_json(actor_id), 'null',
          coalesce(to_json(partner_id::text)::text, 'null'), to_json(action), to_json(record_kind), to_json(record_id::text),
          to_json(request_id), 'null', 'null') || ']' as content
        from audit_entries where publisher_id = one.publisher_id
        order by at, audit_entry_id
      loop
        chained := chain_audit(chained[1], last, array[entry.content]);
        last := last + 1;
        update audit_entries set seq = last, hash = chained[1], at = date_trunc('milliseconds', at)
        where publisher_id = one.publisher_id and audit_entry_id = entry.audit_entry_id;
      end loop;
    end;
    if last > 0 then
      update counters set last_audit_seq = last, audit_hashes = chained where publisher_id = one.publisher_id;
    end if;
  end loop;
end
$$;

alter table audit_entries
  alter column seq set not null,
  alter column hash set not null,
  drop constraint audit_entries_pkey,
  drop column audit_entry_id,
  add constraint audit_entries_pkey primary key (publisher_id, seq);

create index audit_entries_at_idx on audit_entries (publisher_id, at);
create index audit_entries_action_idx on audit_entries (publisher_id, action, seq);
create index audit_entries_actor_idx on audit_entries (publisher_id, actor_id, seq);
create index audit_entries_record_idx on audit_entries (publisher_id, record_id, seq);
create index audit_entries_partner_idx on audit_entries (publisher_id, partner_id, seq);

-- Read by who sees all of the publisher, not by a partner whom an entry concerns.
drop policy audit_entries_read on audit_entries;
create policy audit_entries_read on audit_entries for select to saldo_app using (sees(publisher_id, null));

-- Who runs the server acts too.
alter table audit_entries drop constraint audit_entries_actor_kind_check;

alter table api_keys drop constraint if exists api_keys_scopes_check;
alter table api_keys add constraint api_keys_scopes_check
  check (scopes <@ array['publish', 'read', 'sessions', 'users', 'webhooks', 'audit', 'keys']);
