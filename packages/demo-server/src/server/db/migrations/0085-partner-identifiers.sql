-- By what partners are found when a paper names them: a register and an identifier as it is compared, or, of who has none of its
-- own, an identifier that many share together with the name (`partners/party-keys.ts`).
create table partner_identifiers (
  publisher_id uuid not null,
  key text collate "C" not null,
  partner_id uuid not null,
  constraint partner_identifiers_pkey primary key (publisher_id, key, partner_id),
  constraint partner_identifiers_partner_fkey foreign key (publisher_id, partner_id) references partners (publisher_id, partner_id) on delete cascade
);
create index partner_identifiers_partner_idx on partner_identifiers (publisher_id, partner_id);
comment on table partner_identifiers is 'kept by who writes partners; of several partners with one key none is taken by it alone';

alter table partner_identifiers enable row level security;
alter table partner_identifiers force row level security;
do $$
begin
  execute format('create policy partner_identifiers_owner on partner_identifiers to %I using (true)', current_user);
end
$$;
create policy partner_identifiers_read on partner_identifiers for select to saldo_app using (sees(publisher_id, partner_id));
create policy partner_identifiers_insert on partner_identifiers for insert to saldo_app with check (sees(publisher_id, null));
create policy partner_identifiers_update on partner_identifiers for update to saldo_app using (sees(publisher_id, null));
create policy partner_identifiers_delete on partner_identifiers for delete to saldo_app using (sees(publisher_id, null));
grant select, insert, update, delete on partner_identifiers to saldo_app;

-- Those that many share are left out: they take a name, compared as only the application compares it. Until such a partner is
-- published with other content, a paper that names it makes another one, and never shows one's account to the other.
insert into partner_identifiers (publisher_id, key, partner_id)
select publisher_id, 'tax:' || named.identifier, partner_id
from partners
cross join lateral (select regexp_replace(upper(normalize(tax_id, nfkc)), '[^[:alnum:]&\u0080-\uffff]', '', 'g') as identifier) named
where named.identifier ~ '[1-9]'
  and named.identifier !~ '^X[AE]XX010101000$|^(\d)\1{5,}[A-Z]?$|^444444017$|^5[015]\d0000\d{4}$';

-- Nobody looks for a tax id as it is written any more.
drop index partners_tax_id_idx;
