-- Documents that a file has brought, whose external id is made from the paper: the publisher's own id takes its place (ADR 51).
alter table documents add column by_fiscal boolean not null default false;
comment on column documents.by_fiscal is 'published by its fiscal identity alone: who publishes it under another external id gives it that one';
comment on column document_files.ordinal is 'from 100 on: of papers that came beside the document, which stay when it is published again';
