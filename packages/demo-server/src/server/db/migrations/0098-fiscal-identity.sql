-- What a tax authority knows a document by, as it is compared (`@saldo/sdk/fiscal`): of a publisher's documents that are not voided
-- one has it (ADR 46). Links and allocations may name a document by it.
alter table documents add column fiscal_key text collate "C";
comment on column documents.fiscal_key is 'scheme and value as they are compared; kept while the document is void, when another may have it';

-- Of several that were published before with one identity the first has it. The others are told when they are published again.
alter table documents disable trigger user;
update documents d set fiscal_key = first.key
from (
  select distinct on (publisher_id, key) publisher_id, document_id, key
  from (
    select publisher_id, document_id, void_date, published_at, external_id, content #>> '{fiscal,scheme}' || ':' || case
        when content #>> '{fiscal,scheme}' = 'sunat'
          then regexp_replace(upper(content #>> '{fiscal,value}'), '^(\d{11}-\w{2}-\w{4}-)0*(\d+)$', '\1\2')
        else regexp_replace(upper(content #>> '{fiscal,value}'),
          '^\{?([\dA-F]{8})-?([\dA-F]{4})-?([\dA-F]{4})-?([\dA-F]{4})-?([\dA-F]{12})\}?$', '\1-\2-\3-\4-\5')
      end as key
    from documents where content ? 'fiscal'
  ) told
  order by publisher_id, key, void_date nulls first, published_at, external_id
) first
where d.publisher_id = first.publisher_id and d.document_id = first.document_id;
alter table documents enable trigger user;
create unique index documents_fiscal_key_idx on documents (publisher_id, fiscal_key) where void_date is null;

-- A link names its document in one of two ways.
alter table document_links
  alter column external_id drop not null,
  add column fiscal_key text collate "C",
  add constraint document_links_name_check check (num_nonnulls(external_id, fiscal_key) = 1);
create index document_links_fiscal_key_idx on document_links (publisher_id, fiscal_key) where fiscal_key is not null;
