-- A receipt, or another paper, names the payment that it is about by the payment's external id.
alter table document_links
  add column payment_external_id text,
  drop constraint document_links_name_check,
  add constraint document_links_name_check check (num_nonnulls(external_id, fiscal_key, payment_external_id) = 1);
create index document_links_payment_external_id_idx on document_links (publisher_id, payment_external_id)
  where payment_external_id is not null;
