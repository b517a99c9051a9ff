-- People who sign in at the portal of a publisher. saldo.user_id names who asks, where that is one of them.

-- Whether a row is the user's own who asks.
create function is_user(publisher_id uuid, user_id uuid) returns boolean
  language sql stable parallel safe
  return publisher_id = acting_publisher() and user_id::text = current_setting('saldo.user_id', true);

create table users (
  publisher_id uuid not null,
  user_id uuid not null,
  login text not null,
  login_key text not null, -- as logins are compared: NFKC, lower case
  sort_name text collate "C" not null,
  name text not null,
  email text,
  language text,
  side text not null,
  partners uuid[], -- of a contact, for whom; of staff, the portfolio, and null for everything
  role text,
  added_rights text[] not null default '{}',
  removed_rights text[] not null default '{}',
  disabled_at timestamptz,
  last_sign_in_at timestamptz,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  revision integer not null default 1,
  constraint users_pkey primary key (publisher_id, user_id),
  constraint users_login_key unique (publisher_id, login_key),
  constraint users_publisher_fkey foreign key (publisher_id) references publishers (publisher_id),
  constraint users_side_check check (side in ('partner', 'staff')),
  constraint users_partners_check check (case side when 'partner' then partners is not null and role is null else role is not null end)
);
comment on column users.partners is 'partners that are gone are seen no more, so nothing refers to them';
create index users_sort_name_idx on users (publisher_id, sort_name, user_id);

-- Apart from the users, so that no list of them reads it.
create table user_credentials (
  publisher_id uuid not null,
  user_id uuid not null,
  password_hash text, -- PHC string of argon2id
  password_changed_at timestamptz,
  activation_hash bytea, -- SHA-256 of 100 random bits
  activation_expires_at timestamptz,
  constraint user_credentials_pkey primary key (publisher_id, user_id),
  constraint user_credentials_user_fkey foreign key (publisher_id, user_id) references users (publisher_id, user_id) on delete cascade,
  constraint user_credentials_activation_check check ((activation_hash is null) = (activation_expires_at is null))
);

create table sign_ins (
  publisher_id uuid not null,
  sign_in_id uuid not null,
  user_id uuid not null,
  token_hash bytea not null,
  next text, -- what has to be done before it permits anything else
  created_at timestamptz not null,
  used_at timestamptz not null,
  expires_at timestamptz not null,
  ended_at timestamptz,
  constraint sign_ins_pkey primary key (publisher_id, sign_in_id),
  constraint sign_ins_token_hash_key unique (publisher_id, token_hash),
  constraint sign_ins_user_fkey foreign key (publisher_id, user_id) references users (publisher_id, user_id) on delete cascade
);
create index sign_ins_user_idx on sign_ins (publisher_id, user_id);
create index sign_ins_expires_at_idx on sign_ins (expires_at);

-- A session from a sign-in ends with it.
alter table sessions add column user_id uuid;
alter table sessions add column sign_in_id uuid;
alter table sessions add constraint sessions_sign_in_fkey foreign key (publisher_id, sign_in_id)
  references sign_ins (publisher_id, sign_in_id) on delete cascade;
create index sessions_sign_in_idx on sessions (publisher_id, sign_in_id);
create index sessions_user_idx on sessions (publisher_id, user_id);

-- How often signing in has failed, by what is tried: a login, a network, a login from a network. No foreign key: of a publisher that there
-- is not, it is counted as well.
create table sign_in_attempts (
  publisher_id uuid not null,
  subject bytea not null, -- SHA-256
  failures integer not null,
  last_at timestamptz not null,
  waits_until timestamptz,
  constraint sign_in_attempts_pkey primary key (publisher_id, subject)
);
create index sign_in_attempts_last_at_idx on sign_in_attempts (last_at);

alter table audit_entries drop constraint audit_entries_actor_kind_check;
alter table audit_entries add constraint audit_entries_actor_kind_check
  check (actor_kind in ('api_key', 'contact', 'staff', 'link', 'job', 'user', 'nobody', 'operator'));

alter table api_keys drop constraint api_keys_scopes_check;
alter table api_keys add constraint api_keys_scopes_check
  check (scopes <@ array['publish', 'read', 'sessions', 'users', 'webhooks', 'audit', 'keys']);

do $$
declare
  name text;
begin
  foreach name in array array['users', 'user_credentials', 'sign_ins', 'sign_in_attempts'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('grant select, insert, update, delete on %I to saldo_app', name);
    execute format('create policy %I on %I to %I using (true)', name || '_owner', name, current_user);
  end loop;
  -- The publisher administers them, who signs in is looked up, and who has signed in acts on what is their own.
  foreach name in array array['users', 'user_credentials', 'sign_ins'] loop
    execute format('create policy %I on %I to saldo_app using (sees(publisher_id, null) or identifies(publisher_id) or is_user(publisher_id, user_id))', name || '_own', name);
  end loop;
end
$$;
create policy sign_in_attempts_identify on sign_in_attempts to saldo_app using (identifies(publisher_id));
revoke delete on users, user_credentials from saldo_app;

drop policy sessions_read on sessions;
create policy sessions_read on sessions to saldo_app
  using (sees(publisher_id, partner_id) or identifies(publisher_id) or is_user(publisher_id, user_id));
