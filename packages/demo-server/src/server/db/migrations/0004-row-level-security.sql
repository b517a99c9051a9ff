-- Who asks stands in two settings of the transaction: saldo.publisher_id, and saldo.partner_id, which is a partner's id,
-- '*' for the publisher itself, or empty before the credential has been read. Every request runs as saldo_app.

create function acting_publisher() returns uuid
  language sql stable parallel safe
  return nullif(current_setting('saldo.publisher_id', true), '')::uuid;

create function acts_as_publisher() returns boolean
  language sql stable parallel safe
  return current_setting('saldo.partner_id', true) = '*';

create function acts_as_nobody() returns boolean
  language sql stable parallel safe
  return coalesce(current_setting('saldo.partner_id', true), '') = '';

create function sees_partner(partner_id uuid) returns boolean
  language sql stable parallel safe
  return current_setting('saldo.partner_id', true) in ('*', partner_id::text);

grant usage on schema public to saldo_app;

do $$
declare
  name text;
begin
  -- What belongs to the publisher as a whole, and is written on behalf of partners as well.
  foreach name in array array['publishers', 'counters', 'idempotency_keys'] loop
    execute format('create policy %I on %I to saldo_app using (publisher_id = acting_publisher())', name || '_publisher', name);
  end loop;

  -- Credentials are read before it is known who asks.
  execute 'create policy api_keys_publisher on api_keys to saldo_app using (publisher_id = acting_publisher() and (acts_as_publisher() or acts_as_nobody()))';
  execute 'create policy sessions_partner on sessions to saldo_app using (publisher_id = acting_publisher() and (sees_partner(partner_id) or acts_as_nobody()))';

  -- Both sides leave traces; only the publisher reads them.
  foreach name in array array['changes', 'audit_entries'] loop
    execute format('create policy %I on %I for insert to saldo_app with check (publisher_id = acting_publisher())', name || '_insert', name);
    execute format('create policy %I on %I for select to saldo_app using (publisher_id = acting_publisher() and acts_as_publisher())', name || '_read', name);
  end loop;

  -- Published records: a partner reads its own, the publisher writes.
  foreach name in array array['partners', 'documents', 'payments', 'allocations', 'document_files', 'document_links'] loop
    execute format('create policy %I on %I for select to saldo_app using (publisher_id = acting_publisher() and sees_partner(partner_id))', name || '_read', name);
    execute format('create policy %I on %I for insert to saldo_app with check (publisher_id = acting_publisher() and acts_as_publisher())', name || '_insert', name);
    execute format('create policy %I on %I for update to saldo_app using (publisher_id = acting_publisher() and acts_as_publisher())', name || '_update', name);
    execute format('create policy %I on %I for delete to saldo_app using (publisher_id = acting_publisher() and acts_as_publisher())', name || '_delete', name);
  end loop;

  -- Answers: both sides write, a partner only its own.
  foreach name in array array['payment_reports', 'payment_report_lines', 'payment_report_files', 'threads', 'messages', 'message_files'] loop
    execute format('create policy %I on %I to saldo_app using (publisher_id = acting_publisher() and sees_partner(partner_id))', name || '_partner', name);
  end loop;

  for name in
    select tablename from pg_tables where schemaname = 'public' and tablename <> 'schema_migrations'
  loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('grant select, insert, update, delete on %I to saldo_app', name);
    -- Migrations, seeding and maintenance act as the owner, who need not be a superuser.
    execute format('create policy %I on %I to %I using (true)', name || '_owner', name, current_user);
  end loop;
end
$$;

-- A partner sees a file that it uploaded, and one that a visible document or message names.
create policy files_read on files for select to saldo_app using (
  publisher_id = acting_publisher()
  and (
    acts_as_publisher()
    or sees_partner(partner_id)
    or exists (select from document_files l where l.publisher_id = files.publisher_id and l.file_id = files.file_id)
    or exists (select from message_files l where l.publisher_id = files.publisher_id and l.file_id = files.file_id)
  )
);
create policy files_insert on files for insert to saldo_app with check (publisher_id = acting_publisher() and sees_partner(coalesce(partner_id, '00000000-0000-0000-0000-000000000000')));
create policy files_update on files for update to saldo_app using (publisher_id = acting_publisher() and acts_as_publisher());
create policy files_delete on files for delete to saldo_app using (publisher_id = acting_publisher() and acts_as_publisher());

create policy blobs_read on blobs for select to saldo_app using (
  publisher_id = acting_publisher()
  and exists (select from files f where f.publisher_id = blobs.publisher_id and f.file_id = blobs.file_id)
);
create policy blobs_insert on blobs for insert to saldo_app with check (
  publisher_id = acting_publisher()
  and exists (select from files f where f.publisher_id = blobs.publisher_id and f.file_id = blobs.file_id)
);
create policy blobs_update on blobs for update to saldo_app using (publisher_id = acting_publisher() and acts_as_publisher());
create policy blobs_delete on blobs for delete to saldo_app using (publisher_id = acting_publisher() and acts_as_publisher());

-- What was done stays done.
revoke update, delete on audit_entries, changes from saldo_app;
revoke delete on publishers, counters, payment_reports, threads, messages from saldo_app;
