-- Who asks stands in two settings of the transaction: saldo.publisher_id, and saldo.sees: the ids of the partners whose records
-- the principal sees, separated by commas, '*' for all of the publisher, or empty before the credential has been read.

-- Whether a record of a publisher that concerns a partner (null: the publisher as a whole) is visible to who asks.
create function sees(publisher_id uuid, partner_id uuid) returns boolean
  language sql stable parallel safe
  return publisher_id = acting_publisher() and (
    current_setting('saldo.sees', true) = '*'
    or partner_id::text = any (string_to_array(current_setting('saldo.sees', true), ','))
  );

-- Credentials are read before it is known who asks.
create function identifies(publisher_id uuid) returns boolean
  language sql stable parallel safe
  return publisher_id = acting_publisher() and coalesce(current_setting('saldo.sees', true), '') = '';

alter table changes add column partner_id uuid;
comment on column changes.partner_id is 'whom it concerns; null: the publisher as a whole';
create index changes_partner_idx on changes (publisher_id, partner_id, seq);

alter table sessions rename column operations to permissions;
alter table sessions add column actor_kind text not null default 'contact';
alter table sessions add constraint sessions_actor_kind_check check (actor_kind in ('contact', 'staff', 'link'));
alter table sessions alter column actor_kind drop default;
alter table sessions alter column partner_id drop not null;
alter table sessions add constraint sessions_partner_check check (actor_kind = 'staff' or partner_id is not null);
-- What they permit was named otherwise; pages renew their sessions every few minutes.
delete from sessions;

alter table audit_entries drop constraint audit_entries_actor_kind_check;
update audit_entries set actor_kind = 'contact' where actor_kind = 'session';
alter table audit_entries add constraint audit_entries_actor_kind_check
  check (actor_kind in ('api_key', 'contact', 'staff', 'link', 'job'));

alter table idempotency_keys alter column principal_id type text;

do $$
declare
  name text;
begin
  execute 'drop policy api_keys_publisher on api_keys';
  execute 'create policy api_keys_read on api_keys to saldo_app using (sees(publisher_id, null) or identifies(publisher_id))';
  execute 'drop policy sessions_partner on sessions';
  execute 'create policy sessions_read on sessions to saldo_app using (sees(publisher_id, partner_id) or identifies(publisher_id))';

  foreach name in array array['changes', 'audit_entries'] loop
    execute format('drop policy %I on %I', name || '_read', name);
    execute format('create policy %I on %I for select to saldo_app using (sees(publisher_id, partner_id))', name || '_read', name);
  end loop;

  foreach name in array array['partners', 'documents', 'payments', 'allocations', 'document_files', 'document_links'] loop
    execute format('drop policy %I on %I', name || '_read', name);
    execute format('drop policy %I on %I', name || '_insert', name);
    execute format('drop policy %I on %I', name || '_update', name);
    execute format('drop policy %I on %I', name || '_delete', name);
    execute format('create policy %I on %I for select to saldo_app using (sees(publisher_id, partner_id))', name || '_read', name);
    execute format('create policy %I on %I for insert to saldo_app with check (sees(publisher_id, null))', name || '_insert', name);
    execute format('create policy %I on %I for update to saldo_app using (sees(publisher_id, null))', name || '_update', name);
    execute format('create policy %I on %I for delete to saldo_app using (sees(publisher_id, null))', name || '_delete', name);
  end loop;

  foreach name in array array['payment_reports', 'payment_report_lines', 'payment_report_files', 'threads', 'messages', 'message_files'] loop
    execute format('drop policy %I on %I', name || '_partner', name);
    execute format('create policy %I on %I to saldo_app using (sees(publisher_id, partner_id))', name || '_partner', name);
  end loop;

  foreach name in array array['files', 'blobs'] loop
    execute format('drop policy %I on %I', name || '_update', name);
    execute format('drop policy %I on %I', name || '_delete', name);
    execute format('create policy %I on %I for update to saldo_app using (sees(publisher_id, null))', name || '_update', name);
    execute format('create policy %I on %I for delete to saldo_app using (sees(publisher_id, null))', name || '_delete', name);
  end loop;
end
$$;

-- A partner sees a file that it uploaded, and one that a visible document or message names.
drop policy files_read on files;
create policy files_read on files for select to saldo_app using (
  sees(publisher_id, partner_id)
  or exists (select from document_files l where l.publisher_id = files.publisher_id and l.file_id = files.file_id)
  or exists (select from message_files l where l.publisher_id = files.publisher_id and l.file_id = files.file_id)
);
drop policy files_insert on files;
create policy files_insert on files for insert to saldo_app with check (sees(publisher_id, partner_id));

drop policy jobs_read on jobs;
create policy jobs_read on jobs for select to saldo_app using (sees(publisher_id, null));

drop function sees_partner(uuid);
drop function acts_as_publisher();
drop function acts_as_nobody();
