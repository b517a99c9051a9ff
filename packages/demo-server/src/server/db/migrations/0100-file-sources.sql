-- Where files lie that were not uploaded. Only the publisher sees it, whoever sees the file.
create table file_sources (
  publisher_id uuid not null,
  file_id uuid not null,
  url text not null,
  size integer, -- as declared
  sha256 text, -- as declared
  fetched_at timestamptz,
  constraint file_sources_pkey primary key (publisher_id, file_id),
  constraint file_sources_file_fkey foreign key (publisher_id, file_id) references files (publisher_id, file_id) on delete cascade
);

alter table file_sources enable row level security;
alter table file_sources force row level security;
do $$
begin
  execute format('create policy file_sources_owner on file_sources to %I using (true)', current_user);
end
$$;
create policy file_sources_publisher on file_sources to saldo_app using (sees(publisher_id, null));
grant select, insert, update, delete on file_sources to saldo_app;

-- A file that nobody has fetched yet has no content, also none to let go of. Its size is the declared one, if there is one.
alter table files alter column size drop not null;
alter table files alter column sha256 drop not null;
alter table files add constraint files_content_check check (sha256 is null or size is not null);

drop trigger files_deleted on files;
drop trigger files_replaced on files;
create trigger files_deleted after delete on files for each row
  when (old.sha256 is not null) execute function loosen_content();
create trigger files_replaced after update on files for each row
  when (old.sha256 is not null and old.sha256 is distinct from new.sha256) execute function loosen_content();
