-- What holds a document up is published with it and ends by itself; amounts do not know of it.
alter table documents
  add column hold_kind text,
  add column hold_until date,
  add constraint documents_hold_kind_check check (hold_kind in ('disputed', 'blocked')),
  add constraint documents_hold_until_check check ((hold_kind is null) = (hold_until is null));
comment on column documents.hold_until is 'the last day of the hold; infinity: as long as it is published';
create index documents_hold_idx on documents (publisher_id, partner_id, hold_until, document_id) where hold_kind is not null;
