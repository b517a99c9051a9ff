create table jobs (
  publisher_id uuid not null, -- zero: of the installation, such as tidying; so no foreign key
  job_id uuid not null,
  name text not null,
  payload jsonb not null,
  every_ms bigint, -- of a schedule, which is one job that comes back
  run_at timestamptz not null, -- while it runs: when its lease ends and another process takes it up
  attempts integer not null default 0, -- since it was last due
  failed_at timestamptz, -- given up, kept to be looked at
  error text, -- class and code of the last failure, never its message
  created_at timestamptz not null,
  constraint jobs_pkey primary key (publisher_id, job_id),
  constraint jobs_every_ms_check check (every_ms > 0)
);

create index jobs_due_idx on jobs (run_at) where failed_at is null;
create unique index jobs_schedule_idx on jobs (publisher_id, name) where every_ms is not null;

alter table jobs enable row level security;
alter table jobs force row level security;
grant insert on jobs to saldo_app;
grant select on jobs to saldo_app;

-- Whoever acts may leave work; only the publisher sees it.
create policy jobs_insert on jobs for insert to saldo_app with check (publisher_id = acting_publisher());
create policy jobs_read on jobs for select to saldo_app using (publisher_id = acting_publisher() and acts_as_publisher());

do $$
begin
  execute format('create policy jobs_owner on jobs to %I using (true)', current_user);
end
$$;
