-- What a publisher has decided about its entrance; without a row, nothing.
create table sign_in_settings (
  publisher_id uuid not null,
  self_service_reset boolean not null,
  language text not null,
  updated_at timestamptz not null,
  constraint sign_in_settings_pkey primary key (publisher_id),
  constraint sign_in_settings_publisher_fkey foreign key (publisher_id) references publishers (publisher_id)
);

alter table sign_in_settings enable row level security;
alter table sign_in_settings force row level security;
grant select, insert, update, delete on sign_in_settings to saldo_app;
do $$
begin
  execute format('create policy sign_in_settings_owner on sign_in_settings to %I using (true)', current_user);
end
$$;
create policy sign_in_settings_read on sign_in_settings to saldo_app
  using (sees(publisher_id, null) or identifies(publisher_id));
