create table payment_reports (
  publisher_id uuid not null,
  payment_report_id uuid not null,
  partner_id uuid not null,
  number bigint not null,
  revision integer not null default 1,
  direction text not null,
  status text not null default 'submitted',
  payment_date date not null,
  currency text not null,
  amount numeric not null,
  method text not null,
  reference text,
  deposit_account_id text,
  note text,
  created_by text,
  created_at timestamptz not null,
  reviewed_at timestamptz,
  review_reason text,
  payment_id uuid, -- what the report became
  constraint payment_reports_pkey primary key (publisher_id, payment_report_id),
  constraint payment_reports_number_key unique (publisher_id, number),
  constraint payment_reports_partner_fkey foreign key (publisher_id, partner_id) references partners (publisher_id, partner_id),
  constraint payment_reports_payment_fkey foreign key (publisher_id, payment_id) references payments (publisher_id, payment_id),
  constraint payment_reports_direction_check check (direction in ('receivable', 'payable')),
  constraint payment_reports_status_check check (status in ('submitted', 'in_review', 'accepted', 'applied', 'rejected')),
  constraint payment_reports_amount_check check (amount >= 0)
);

create index payment_reports_partner_idx on payment_reports (publisher_id, partner_id, number);
create index payment_reports_payment_idx on payment_reports (publisher_id, payment_id);

create table payment_report_lines (
  publisher_id uuid not null,
  payment_report_id uuid not null,
  ordinal integer not null,
  partner_id uuid not null,
  document_id uuid not null,
  installment integer,
  amount numeric not null,
  withholdings jsonb not null, -- [{tax, amount, certificate?, fileId?}] as the contract has them
  constraint payment_report_lines_pkey primary key (publisher_id, payment_report_id, ordinal),
  constraint payment_report_lines_report_fkey foreign key (publisher_id, payment_report_id) references payment_reports (publisher_id, payment_report_id),
  constraint payment_report_lines_document_fkey foreign key (publisher_id, document_id) references documents (publisher_id, document_id),
  constraint payment_report_lines_amount_check check (amount >= 0)
);

create index payment_report_lines_document_idx on payment_report_lines (publisher_id, document_id);

create table payment_report_files (
  publisher_id uuid not null,
  payment_report_id uuid not null,
  ordinal integer not null,
  partner_id uuid not null,
  file_id uuid not null,
  constraint payment_report_files_pkey primary key (publisher_id, payment_report_id, ordinal),
  constraint payment_report_files_report_fkey foreign key (publisher_id, payment_report_id) references payment_reports (publisher_id, payment_report_id),
  constraint payment_report_files_file_fkey foreign key (publisher_id, file_id) references files (publisher_id, file_id)
);

create index payment_report_files_file_idx on payment_report_files (publisher_id, file_id);

create table threads (
  publisher_id uuid not null,
  thread_id uuid not null,
  partner_id uuid not null,
  revision integer not null default 1,
  about_kind text not null,
  document_id uuid,
  payment_id uuid,
  payment_report_id uuid,
  subject text not null,
  message_count integer not null,
  partner_read_ordinal integer not null default 0,
  publisher_read_ordinal integer not null default 0,
  last_message_at timestamptz not null,
  created_at timestamptz not null,
  constraint threads_pkey primary key (publisher_id, thread_id),
  constraint threads_partner_fkey foreign key (publisher_id, partner_id) references partners (publisher_id, partner_id),
  constraint threads_document_fkey foreign key (publisher_id, document_id) references documents (publisher_id, document_id),
  constraint threads_payment_fkey foreign key (publisher_id, payment_id) references payments (publisher_id, payment_id),
  constraint threads_payment_report_fkey foreign key (publisher_id, payment_report_id) references payment_reports (publisher_id, payment_report_id),
  constraint threads_about_check check (
    (about_kind = 'account' and num_nonnulls(document_id, payment_id, payment_report_id) = 0)
    or (about_kind = 'document' and document_id is not null and num_nonnulls(payment_id, payment_report_id) = 0)
    or (about_kind = 'payment' and payment_id is not null and num_nonnulls(document_id, payment_report_id) = 0)
    or (about_kind = 'payment_report' and payment_report_id is not null and num_nonnulls(document_id, payment_id) = 0)
  )
);

create index threads_partner_idx on threads (publisher_id, partner_id, last_message_at, thread_id);
create index threads_last_message_at_idx on threads (publisher_id, last_message_at, thread_id);
create index threads_document_idx on threads (publisher_id, document_id);
create index threads_payment_idx on threads (publisher_id, payment_id);
create index threads_payment_report_idx on threads (publisher_id, payment_report_id);

create table messages (
  publisher_id uuid not null,
  thread_id uuid not null,
  ordinal integer not null, -- counts from 1 in the thread
  message_id uuid not null,
  partner_id uuid not null,
  author_side text not null,
  author_name text,
  text text not null,
  created_at timestamptz not null,
  constraint messages_pkey primary key (publisher_id, thread_id, ordinal),
  constraint messages_message_id_key unique (publisher_id, message_id),
  constraint messages_thread_fkey foreign key (publisher_id, thread_id) references threads (publisher_id, thread_id),
  constraint messages_author_side_check check (author_side in ('partner', 'publisher'))
);

create table message_files (
  publisher_id uuid not null,
  message_id uuid not null,
  ordinal integer not null,
  partner_id uuid not null,
  file_id uuid not null,
  constraint message_files_pkey primary key (publisher_id, message_id, ordinal),
  constraint message_files_message_fkey foreign key (publisher_id, message_id) references messages (publisher_id, message_id),
  constraint message_files_file_fkey foreign key (publisher_id, file_id) references files (publisher_id, file_id)
);

create index message_files_file_idx on message_files (publisher_id, file_id);
