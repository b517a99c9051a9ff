-- A reader of the feed that is sent what it reads. It is also a job that never ends: whoever claims it sends, until the lease is over.
create table webhook_endpoints (
  publisher_id uuid not null,
  webhook_endpoint_id uuid not null,
  url text not null,
  description text,
  kinds text[], -- null: all
  partner_ids uuid[], -- null: all
  secrets jsonb not null, -- the newest first: secret, createdAt, endsAt; in clear, because what is sent is signed with them
  disabled_at timestamptz,
  disabled_reason text,
  position bigint not null, -- number of the last change that has arrived, or that was not to
  attempts integer not null default 0, -- how many failed since something arrived
  failing_since timestamptz,
  due_at timestamptz not null, -- before which nothing is sent
  lease_ends_at timestamptz, -- while somebody sends: when another takes them for dead
  turn integer not null default 0, -- of the lease: who has lost it has lost its say
  delivered_at timestamptz,
  created_at timestamptz not null,
  revision integer not null default 1,
  constraint webhook_endpoints_pkey primary key (publisher_id, webhook_endpoint_id),
  constraint webhook_endpoints_disabled_check check ((disabled_at is null) = (disabled_reason is null))
);

create index webhook_endpoints_due_idx on webhook_endpoints (due_at) where disabled_at is null;

-- What was sent, kept for a while: an event with its attempts. Nothing of an answer but its status.
create table webhook_deliveries (
  publisher_id uuid not null,
  webhook_endpoint_id uuid not null,
  webhook_id text not null, -- of an event the same for every endpoint
  seq bigint, -- null: a test
  kind text not null,
  record_id uuid not null,
  external_id text,
  partner_id uuid,
  revision integer not null,
  op text not null,
  at timestamptz not null,
  delivered boolean not null,
  attempts jsonb not null, -- the oldest first: at, durationMs, status, error
  created_at timestamptz not null, -- of the first attempt
  constraint webhook_deliveries_pkey primary key (publisher_id, webhook_endpoint_id, webhook_id),
  constraint webhook_deliveries_endpoint_fkey foreign key (publisher_id, webhook_endpoint_id)
    references webhook_endpoints (publisher_id, webhook_endpoint_id) on delete cascade
);

create index webhook_deliveries_list_idx on webhook_deliveries (publisher_id, webhook_endpoint_id, created_at, webhook_id);
create index webhook_deliveries_old_idx on webhook_deliveries using brin (created_at);

-- Where the feed was at an instant: what is written grows at one end.
create index changes_at_idx on changes using brin (at);

do $$
declare
  name text;
begin
  foreach name in array array['webhook_endpoints', 'webhook_deliveries'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('grant select, insert, update, delete on %I to saldo_app', name);
    execute format('create policy %I on %I to saldo_app using (sees(publisher_id, null))', name || '_publisher', name);
    execute format('create policy %I on %I to %I using (true)', name || '_owner', name, current_user);
  end loop;
end
$$;

-- The contract says which scopes there are; a key is given only those.
alter table api_keys drop constraint if exists api_keys_scopes_check;
