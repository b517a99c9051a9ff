-- An allocation names what both of its ends have in common, and keys hold each end to it: a source that settles, a debt that
-- is settled, of one partner, direction and currency. What crosses already goes; it stays in the content of its source.
alter table documents
  add constraint documents_account_key unique (publisher_id, document_id, partner_id, direction, currency, sign);
alter table payments
  add constraint payments_account_key unique (publisher_id, payment_id, partner_id, direction, currency);

alter table allocations
  add column direction text,
  add column currency text,
  add column document_sign smallint not null generated always as (1) stored,
  add column credit_sign smallint generated always as (case when credit_id is not null then -1 end) stored;

update allocations a set direction = d.direction, currency = d.currency
from documents d
where (d.publisher_id, d.document_id) = (a.publisher_id, a.document_id);

delete from allocations a
where not exists (
    select from documents d
    where (d.publisher_id, d.document_id) = (a.publisher_id, a.document_id) and d.partner_id = a.partner_id and d.sign = 1
  )
  or not exists (
    select from payments p
    where (p.publisher_id, p.payment_id, p.partner_id, p.direction, p.currency)
      = (a.publisher_id, a.payment_id, a.partner_id, a.direction, a.currency)
    union all
    select from documents c
    where (c.publisher_id, c.document_id, c.partner_id, c.direction, c.currency, c.sign)
      = (a.publisher_id, a.credit_id, a.partner_id, a.direction, a.currency, -1)
  );

alter table allocations
  alter column direction set not null,
  alter column currency set not null,
  drop constraint allocations_payment_fkey,
  drop constraint allocations_credit_fkey,
  drop constraint allocations_document_fkey,
  -- Deferred, because a source is written before the allocations that it had are replaced.
  add constraint allocations_payment_fkey foreign key (publisher_id, payment_id, partner_id, direction, currency)
    references payments (publisher_id, payment_id, partner_id, direction, currency)
    on delete cascade deferrable initially deferred,
  add constraint allocations_credit_fkey foreign key (publisher_id, credit_id, partner_id, direction, currency, credit_sign)
    references documents (publisher_id, document_id, partner_id, direction, currency, sign)
    on delete cascade deferrable initially deferred,
  add constraint allocations_document_fkey foreign key (publisher_id, document_id, partner_id, direction, currency, document_sign)
    references documents (publisher_id, document_id, partner_id, direction, currency, sign);

drop index allocations_document_idx;
drop index allocations_payment_idx;
drop index allocations_credit_idx;
create index allocations_document_idx on allocations (publisher_id, document_id, partner_id, direction, currency, document_sign);
create index allocations_payment_idx on allocations (publisher_id, payment_id, partner_id, direction, currency);
create index allocations_credit_idx on allocations (publisher_id, credit_id, partner_id, direction, currency, credit_sign);
