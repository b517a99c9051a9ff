-- The contract's sorts and its filters by state, for a publisher as for one partner. What is open or overdue is a small part, so
-- that its indexes are partial.
create index documents_publisher_due_date_idx on documents (publisher_id, due_date, document_id);
create index documents_publisher_label_idx on documents (publisher_id, label, document_id);
create index documents_publisher_status_idx on documents (publisher_id, status, issue_date, document_id);
create index documents_status_idx on documents (publisher_id, partner_id, status, issue_date, document_id);
create index documents_publisher_overdue_idx on documents (publisher_id, issue_date, document_id) where overdue;
create index documents_overdue_idx on documents (publisher_id, partner_id, issue_date, document_id) where overdue;
create index documents_publisher_open_due_date_idx on documents (publisher_id, status, due_date, document_id)
  where status in ('open', 'partially_paid');
create index documents_open_due_date_idx on documents (publisher_id, partner_id, status, due_date, document_id)
  where status in ('open', 'partially_paid');
