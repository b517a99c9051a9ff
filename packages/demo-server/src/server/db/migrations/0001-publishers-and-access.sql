do $$
begin
  begin
    if not exists (select from pg_roles where rolname = 'saldo_app') then
      create role saldo_app nologin nosuperuser nobypassrls noinherit;
    end if;
  exception
    when duplicate_object or unique_violation then null;
  end;
  -- Who has just made the role may administer it, which from PostgreSQL 16 on does not include acting as it.
  begin
    execute format('grant saldo_app to %I', current_user);
  exception
    when insufficient_privilege then null; -- an administrator has prepared the role and the membership
  end;
end
$$;

create table publishers (
  publisher_id uuid not null,
  name text not null,
  tax_id text,
  country text,
  time_zone text not null,
  settings jsonb not null, -- currencies, contact, deposit accounts, as the contract has them
  revision integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint publishers_pkey primary key (publisher_id)
);

-- One row per publisher. Taking a number locks the row until commit, so that the order of numbers is the
-- order of commits: a sequence or a clock would let a reader pass a change that commits later.
create table counters (
  publisher_id uuid not null,
  last_change_seq bigint not null default 0,
  last_report_number bigint not null default 0,
  constraint counters_pkey primary key (publisher_id),
  constraint counters_publisher_fkey foreign key (publisher_id) references publishers (publisher_id)
);

create table api_keys (
  publisher_id uuid not null,
  api_key_id uuid not null,
  name text not null,
  token_hash bytea not null,
  scopes text[] not null,
  created_at timestamptz not null,
  revoked_at timestamptz,
  constraint api_keys_pkey primary key (publisher_id, api_key_id),
  constraint api_keys_token_hash_key unique (publisher_id, token_hash),
  constraint api_keys_publisher_fkey foreign key (publisher_id) references publishers (publisher_id),
  constraint api_keys_scopes_check check (scopes <@ array['publish', 'read', 'sessions'])
);

create table changes (
  publisher_id uuid not null,
  seq bigint not null,
  kind text not null,
  record_id uuid not null,
  external_id text,
  revision integer not null,
  op text not null,
  at timestamptz not null,
  -- No foreign key: the number comes from the publisher's counter, in the same statement.
  constraint changes_pkey primary key (publisher_id, seq),
  constraint changes_op_check check (op in ('upsert', 'void', 'delete'))
);

create table idempotency_keys (
  publisher_id uuid not null,
  principal_id uuid not null, -- the API key, or the partner of a session
  key text not null,
  fingerprint bytea not null,
  status integer not null,
  body jsonb not null,
  created_at timestamptz not null,
  constraint idempotency_keys_pkey primary key (publisher_id, principal_id, key),
  constraint idempotency_keys_publisher_fkey foreign key (publisher_id) references publishers (publisher_id)
);

create index idempotency_keys_created_at_idx on idempotency_keys (created_at);

create table audit_entries (
  publisher_id uuid not null,
  audit_entry_id uuid not null,
  at timestamptz not null,
  actor_kind text not null,
  actor_id text not null,
  partner_id uuid,
  action text not null,
  record_kind text not null,
  record_id uuid not null,
  request_id text not null,
  constraint audit_entries_pkey primary key (publisher_id, audit_entry_id),
  constraint audit_entries_publisher_fkey foreign key (publisher_id) references publishers (publisher_id),
  constraint audit_entries_actor_kind_check check (actor_kind in ('api_key', 'session'))
);
