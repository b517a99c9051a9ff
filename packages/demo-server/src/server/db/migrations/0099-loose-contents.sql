create table loose_contents (
  publisher_id uuid not null,
  sha256 text not null,
  since timestamptz not null,
  constraint loose_contents_pkey primary key (publisher_id, sha256),
  constraint loose_contents_publisher_fkey foreign key (publisher_id) references publishers (publisher_id)
);

comment on table loose_contents is 'contents outside of the database that perhaps no file has: noted before one is stored, and when a file lets go of it';

create index loose_contents_since_idx on loose_contents (since);

-- Which files have a content.
create index files_sha256_idx on files (publisher_id, sha256);

create function loosen_content() returns trigger
language plpgsql security definer set search_path to public, pg_temp as $$
begin
  insert into loose_contents (publisher_id, sha256, since) values (old.publisher_id, old.sha256, now())
  on conflict (publisher_id, sha256) do update set since = excluded.since;
  return null;
end
$$;

create trigger files_deleted after delete on files for each row execute function loosen_content();
create trigger files_replaced after update on files for each row
  when (old.sha256 is distinct from new.sha256) execute function loosen_content();

alter table loose_contents enable row level security;
alter table loose_contents force row level security;
grant select, insert, update on loose_contents to saldo_app;
create policy loose_contents_publisher on loose_contents to saldo_app using (sees(publisher_id, null));

do $$
begin
  execute format('create policy loose_contents_owner on loose_contents to %I using (true)', current_user);
end
$$;
