-- What all processes together have let through. Counted anew after a crash of the database server, so it is not logged.
create unlogged table rate_limits (
  publisher_id uuid not null, -- nil: of who is of no publisher
  policy text not null,
  subject text not null,
  whole_at timestamptz not null,
  constraint rate_limits_pkey primary key (publisher_id, policy, subject)
);
comment on column rate_limits.whole_at is 'when the quota is whole again, by the clock of the database';
create index rate_limits_whole_at_idx on rate_limits (whole_at);

alter table rate_limits enable row level security;
alter table rate_limits force row level security;
grant select on rate_limits to saldo_app;

do $$
begin
  -- The server counts for everybody, as nobody: no request sees it.
  execute format('create policy rate_limits_owner on rate_limits to %I using (true)', current_user);
end
$$;
