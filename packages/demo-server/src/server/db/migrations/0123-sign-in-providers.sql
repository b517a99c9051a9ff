-- OpenID providers through which people sign in, and who they are there.
create table sign_in_providers (
  publisher_id uuid not null,
  provider_id uuid not null,
  label text not null,
  issuer text not null,
  client_id text not null,
  client_secret bytea, -- sealed, where the server has a key; null for a public client
  entrance text not null,
  login_claim text not null,
  email_domains text[] not null,
  passwords boolean not null,
  second_factor text not null,
  created_at timestamptz not null,
  constraint sign_in_providers_pkey primary key (publisher_id, provider_id),
  constraint sign_in_providers_client_key unique (publisher_id, entrance, issuer, client_id),
  constraint sign_in_providers_publisher_fkey foreign key (publisher_id) references publishers (publisher_id),
  constraint sign_in_providers_entrance_check check (entrance in ('partner', 'staff')),
  constraint sign_in_providers_login_claim_check check (login_claim in ('email', 'preferred_username', 'upn')),
  constraint sign_in_providers_second_factor_check check (second_factor in ('saldo', 'provider'))
);

-- From the first sign-in on: what the provider calls the user, and nobody else of either.
create table sign_in_identities (
  publisher_id uuid not null,
  provider_id uuid not null,
  subject text not null,
  user_id uuid not null,
  bound_at timestamptz not null,
  last_used_at timestamptz not null,
  constraint sign_in_identities_pkey primary key (publisher_id, provider_id, subject),
  constraint sign_in_identities_user_key unique (publisher_id, provider_id, user_id),
  constraint sign_in_identities_provider_fkey foreign key (publisher_id, provider_id)
    references sign_in_providers (publisher_id, provider_id) on delete cascade,
  constraint sign_in_identities_user_fkey foreign key (publisher_id, user_id) references users (publisher_id, user_id) on delete cascade
);
create index sign_in_identities_user_idx on sign_in_identities (publisher_id, user_id);

-- Who signed in through a provider is signed out when it is removed.
alter table sign_ins add column provider_id uuid;
alter table sign_ins add constraint sign_ins_provider_fkey foreign key (publisher_id, provider_id)
  references sign_in_providers (publisher_id, provider_id) on delete cascade;
create index sign_ins_provider_idx on sign_ins (publisher_id, provider_id);

do $$
declare
  name text;
begin
  foreach name in array array['sign_in_providers', 'sign_in_identities'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('grant select, insert, update, delete on %I to saldo_app', name);
    execute format('create policy %I on %I to %I using (true)', name || '_owner', name, current_user);
    execute format('create policy %I on %I to saldo_app using (sees(publisher_id, null) or identifies(publisher_id))', name || '_own', name);
  end loop;
end
$$;
