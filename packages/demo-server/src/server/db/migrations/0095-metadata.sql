-- What lists filter by of the metadata of records, a row per key: `key=value`, and a key has no `=`. Tables of their own, because an
-- index of jsonb may not be asked before row-level security has been, while one of text may; and because a document whose
-- balance changes would be indexed anew.
create table document_metadata (
  publisher_id uuid not null,
  document_id uuid not null,
  partner_id uuid not null,
  entry text collate "C" not null,
  constraint document_metadata_pkey primary key (publisher_id, document_id, entry),
  constraint document_metadata_document_fkey foreign key (publisher_id, document_id) references documents (publisher_id, document_id) on delete cascade
);
create index document_metadata_entry_idx on document_metadata (publisher_id, entry, document_id);

create table payment_metadata (
  publisher_id uuid not null,
  payment_id uuid not null,
  partner_id uuid not null,
  entry text collate "C" not null,
  constraint payment_metadata_pkey primary key (publisher_id, payment_id, entry),
  constraint payment_metadata_payment_fkey foreign key (publisher_id, payment_id) references payments (publisher_id, payment_id) on delete cascade
);
create index payment_metadata_entry_idx on payment_metadata (publisher_id, entry, payment_id);

create table partner_metadata (
  publisher_id uuid not null,
  partner_id uuid not null,
  entry text collate "C" not null,
  constraint partner_metadata_pkey primary key (publisher_id, partner_id, entry),
  constraint partner_metadata_partner_fkey foreign key (publisher_id, partner_id) references partners (publisher_id, partner_id) on delete cascade
);
create index partner_metadata_entry_idx on partner_metadata (publisher_id, entry, partner_id);

do $$
declare
  name text;
begin
  foreach name in array array['document_metadata', 'payment_metadata', 'partner_metadata'] loop
    execute format('comment on table %I is %L', name, 'kept by who writes the records, from their content');
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy %I on %I to %I using (true)', name || '_owner', name, current_user);
    execute format('create policy %I on %I for select to saldo_app using (sees(publisher_id, partner_id))', name || '_read', name);
    execute format('create policy %I on %I for insert to saldo_app with check (sees(publisher_id, null))', name || '_insert', name);
    execute format('create policy %I on %I for update to saldo_app using (sees(publisher_id, null))', name || '_update', name);
    execute format('create policy %I on %I for delete to saldo_app using (sees(publisher_id, null))', name || '_delete', name);
    execute format('grant select, insert, update, delete on %I to saldo_app', name);
  end loop;
end
$$;
