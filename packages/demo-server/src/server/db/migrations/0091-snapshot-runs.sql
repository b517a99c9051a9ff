create table snapshot_runs (
  publisher_id uuid not null,
  snapshot_run_id uuid not null,
  kind text not null,
  scope jsonb not null,
  partner_id uuid,
  missing jsonb not null,
  status text not null default 'open',
  system text not null,
  opened_at timestamptz not null,
  ends_at timestamptz not null,
  records bigint not null,
  gone bigint not null default 0,
  kept bigint not null default 0,
  constraint snapshot_runs_pkey primary key (publisher_id, snapshot_run_id),
  constraint snapshot_runs_status_check check (status in ('open', 'sealing', 'sealed', 'aborted', 'expired'))
);

create index snapshot_runs_live_idx on snapshot_runs (publisher_id, kind) where status in ('open', 'sealing');

create table snapshot_touches (
  publisher_id uuid not null,
  snapshot_run_id uuid not null,
  external_id text not null,
  constraint snapshot_touches_pkey primary key (publisher_id, snapshot_run_id, external_id),
  constraint snapshot_touches_run_fkey foreign key (publisher_id, snapshot_run_id) references snapshot_runs (publisher_id, snapshot_run_id)
);

comment on table snapshot_touches is 'records of a run''s kind that somebody has written, or tried to, since it was opened';

do $$
declare
  name text;
begin
  foreach name in array array['snapshot_runs', 'snapshot_touches'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('grant select, insert, update, delete on %I to saldo_app', name);
    execute format('create policy %I on %I to saldo_app using (sees(publisher_id, null))', name || '_publisher', name);
    execute format('create policy %I on %I to %I using (true)', name || '_owner', name, current_user);
  end loop;
end
$$;
