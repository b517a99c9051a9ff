alter table api_keys
  add column expires_at timestamptz,
  add column last_used_at timestamptz,
  add column made_by_kind text,
  add column made_by_id text,
  add column made_by_name text,
  add column replaced_by uuid,
  add column revision integer not null default 1,
  add constraint api_keys_made_by_check check ((made_by_kind is null) = (made_by_id is null)),
  add constraint api_keys_replaced_by_fkey foreign key (publisher_id, replaced_by) references api_keys (publisher_id, api_key_id);
comment on column api_keys.last_used_at is 'to a minute: written behind the answer, never in its transaction';
comment on column api_keys.made_by_kind is 'null: not recorded';
comment on column api_keys.replaced_by is 'the key that it was last rotated to';

create index api_keys_replaced_by_idx on api_keys (publisher_id, replaced_by);
create index api_keys_created_idx on api_keys (publisher_id, created_at, api_key_id);
