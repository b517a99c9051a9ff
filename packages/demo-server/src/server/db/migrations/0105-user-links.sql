-- One person's users at several publishers. Each side has a row of its own, and a switch needs both: who resets a user deletes theirs, and
-- nobody at one publisher comes to another. No foreign key to the other side: no statement reaches across publishers.
create table user_links (
  publisher_id uuid not null,
  user_id uuid not null,
  other_publisher_id uuid not null,
  other_user_id uuid not null,
  created_at timestamptz not null,
  constraint user_links_pkey primary key (publisher_id, user_id, other_publisher_id),
  constraint user_links_user_fkey foreign key (publisher_id, user_id) references users (publisher_id, user_id) on delete cascade,
  constraint user_links_other_check check (other_publisher_id <> publisher_id)
);

alter table user_links enable row level security;
alter table user_links force row level security;
grant select, insert, update, delete on user_links to saldo_app;
do $$
begin
  execute format('create policy user_links_owner on user_links to %I using (true)', current_user);
end
$$;
create policy user_links_own on user_links to saldo_app
  using (sees(publisher_id, null) or identifies(publisher_id) or is_user(publisher_id, user_id));
