-- What people prove a sign-in with beside their password. No list of users reads it.
alter table publishers add column second_factor text not null default 'optional'
  constraint publishers_second_factor_check check (second_factor in ('off', 'optional', 'required-for-staff', 'required'));

create table totp_factors (
  publisher_id uuid not null,
  user_id uuid not null,
  secret bytea not null, -- sealed, where the server has a key
  created_at timestamptz not null,
  confirmed_at timestamptz, -- null: no code has confirmed it yet, and it counts for nothing
  last_step bigint not null default 0, -- of the last code that was accepted; up to here none is again
  last_used_at timestamptz,
  constraint totp_factors_pkey primary key (publisher_id, user_id),
  constraint totp_factors_user_fkey foreign key (publisher_id, user_id) references users (publisher_id, user_id) on delete cascade
);

-- A code that was used is gone.
create table recovery_codes (
  publisher_id uuid not null,
  user_id uuid not null,
  code_hash bytea not null, -- SHA-256 of 80 random bits and the user
  constraint recovery_codes_pkey primary key (publisher_id, user_id, code_hash),
  constraint recovery_codes_user_fkey foreign key (publisher_id, user_id) references users (publisher_id, user_id) on delete cascade
);

create table passkeys (
  publisher_id uuid not null,
  passkey_id uuid not null,
  user_id uuid not null,
  credential_id text not null, -- base64url
  rp_id text not null, -- the host that it is of
  public_key bytea not null, -- COSE
  counter bigint not null,
  transports text[] not null,
  name text not null,
  created_at timestamptz not null,
  last_used_at timestamptz,
  constraint passkeys_pkey primary key (publisher_id, passkey_id),
  constraint passkeys_credential_key unique (publisher_id, credential_id),
  constraint passkeys_user_fkey foreign key (publisher_id, user_id) references users (publisher_id, user_id) on delete cascade
);
create index passkeys_user_idx on passkeys (publisher_id, user_id);

-- What was asked of a browser and is answered once.
create table sign_in_ceremonies (
  publisher_id uuid not null,
  ceremony_id uuid not null,
  kind text not null,
  secret_hash bytea not null, -- of what alone the browser that was asked can answer with
  user_id uuid, -- null before it is known who asks
  sign_in_id uuid,
  data jsonb not null,
  expires_at timestamptz not null,
  constraint sign_in_ceremonies_pkey primary key (publisher_id, ceremony_id),
  constraint sign_in_ceremonies_publisher_fkey foreign key (publisher_id) references publishers (publisher_id),
  constraint sign_in_ceremonies_user_fkey foreign key (publisher_id, user_id) references users (publisher_id, user_id) on delete cascade,
  constraint sign_in_ceremonies_sign_in_fkey foreign key (publisher_id, sign_in_id) references sign_ins (publisher_id, sign_in_id) on delete cascade
);
create index sign_in_ceremonies_user_idx on sign_in_ceremonies (publisher_id, user_id);
create index sign_in_ceremonies_sign_in_idx on sign_in_ceremonies (publisher_id, sign_in_id);
create index sign_in_ceremonies_expires_at_idx on sign_in_ceremonies (expires_at);

do $$
declare
  name text;
begin
  foreach name in array array['totp_factors', 'recovery_codes', 'passkeys', 'sign_in_ceremonies'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('grant select, insert, update, delete on %I to saldo_app', name);
    execute format('create policy %I on %I to %I using (true)', name || '_owner', name, current_user);
  end loop;
  -- Who has signed in acts on what is their own, who signs in is looked up, and the publisher resets them.
  foreach name in array array['totp_factors', 'recovery_codes', 'passkeys'] loop
    execute format('create policy %I on %I to saldo_app using (sees(publisher_id, null) or identifies(publisher_id) or is_user(publisher_id, user_id))', name || '_own', name);
  end loop;
end
$$;
create policy sign_in_ceremonies_own on sign_in_ceremonies to saldo_app using (identifies(publisher_id) or is_user(publisher_id, user_id));
