-- Papers of payments, such as a payment complement as XML and PDF; seen by whom the payment is.
create table payment_files (
  publisher_id uuid not null,
  payment_id uuid not null,
  ordinal integer not null,
  partner_id uuid not null,
  file_id uuid not null,
  role text not null,
  constraint payment_files_pkey primary key (publisher_id, payment_id, ordinal),
  constraint payment_files_payment_fkey foreign key (publisher_id, payment_id) references payments (publisher_id, payment_id) on delete cascade,
  constraint payment_files_file_fkey foreign key (publisher_id, file_id) references files (publisher_id, file_id)
);
create index payment_files_file_idx on payment_files (publisher_id, file_id);

alter table payment_files enable row level security;
alter table payment_files force row level security;
do $$
begin
  execute format('create policy payment_files_owner on payment_files to %I using (true)', current_user);
end
$$;
create policy payment_files_read on payment_files for select to saldo_app using (sees(publisher_id, partner_id));
create policy payment_files_insert on payment_files for insert to saldo_app with check (sees(publisher_id, null));
create policy payment_files_update on payment_files for update to saldo_app using (sees(publisher_id, null));
create policy payment_files_delete on payment_files for delete to saldo_app using (sees(publisher_id, null));
grant select, insert, update, delete on payment_files to saldo_app;

-- As it was, and with payments.
drop policy files_read on files;
create policy files_read on files for select to saldo_app using (
  sees(publisher_id, partner_id)
  or exists (select from document_files l where l.publisher_id = files.publisher_id and l.file_id = files.file_id)
  or exists (select from payment_files l where l.publisher_id = files.publisher_id and l.file_id = files.file_id)
  or exists (select from message_files l where l.publisher_id = files.publisher_id and l.file_id = files.file_id)
);
