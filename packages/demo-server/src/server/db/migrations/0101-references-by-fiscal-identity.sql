-- Allocations that name what they settle by its fiscal identity (ADR 51), whether or not a document has it yet: of a payment or credit that
-- counts `allocations` has a row of the same ordinal as soon as one has. Seen by whom the payment or credit is.
create table allocation_identities (
  publisher_id uuid not null,
  source_id uuid not null generated always as (coalesce(payment_id, credit_id)) stored,
  ordinal integer not null,
  payment_id uuid,
  credit_id uuid,
  partner_id uuid not null,
  fiscal_key text collate "C" not null,
  constraint allocation_identities_pkey primary key (publisher_id, source_id, ordinal),
  constraint allocation_identities_source_check check (num_nonnulls(payment_id, credit_id) = 1),
  constraint allocation_identities_payment_fkey foreign key (publisher_id, payment_id)
    references payments (publisher_id, payment_id) on delete cascade,
  constraint allocation_identities_credit_fkey foreign key (publisher_id, credit_id)
    references documents (publisher_id, document_id) on delete cascade
);
create index allocation_identities_payment_idx on allocation_identities (publisher_id, payment_id);
create index allocation_identities_credit_idx on allocation_identities (publisher_id, credit_id);
create index allocation_identities_fiscal_key_idx on allocation_identities (publisher_id, fiscal_key);

alter table allocation_identities enable row level security;
alter table allocation_identities force row level security;
do $$
begin
  execute format('create policy allocation_identities_owner on allocation_identities to %I using (true)', current_user);
end
$$;
create policy allocation_identities_read on allocation_identities for select to saldo_app using (sees(publisher_id, partner_id));
create policy allocation_identities_insert on allocation_identities for insert to saldo_app with check (sees(publisher_id, null));
create policy allocation_identities_delete on allocation_identities for delete to saldo_app using (sees(publisher_id, null));
grant select, insert, delete on allocation_identities to saldo_app;

-- Links name documents by what they were known by when they were voided, too.
create index documents_voided_fiscal_key_idx on documents (publisher_id, fiscal_key) where void_date is not null and fiscal_key is not null;
