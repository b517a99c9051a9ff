-- A line of a payment report keeps what the partner claimed to pay, also when the document is published anew for another partner,
-- whom alone it is visible to from then on.
alter table payment_report_lines add column document jsonb;
comment on column payment_report_lines.document is 'the document as it was claimed: {external_id, type, series, number}';

update payment_report_lines l
set document = jsonb_build_object('external_id', d.external_id, 'type', d.type, 'series', d.content -> 'series', 'number', d.content -> 'number')
from documents d
where (d.publisher_id, d.document_id) = (l.publisher_id, l.document_id);

alter table payment_report_lines alter column document set not null;
