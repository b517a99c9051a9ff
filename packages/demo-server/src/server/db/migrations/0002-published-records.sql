create table partners (
  publisher_id uuid not null,
  partner_id uuid not null,
  external_id text not null,
  version bigint,
  revision integer not null default 1,
  name text not null,
  sort_name text collate "C" not null, -- folded: lower case, without accents
  tax_id text,
  direction text not null,
  content jsonb not null, -- what was published, whole
  system text not null,
  published_at timestamptz not null,
  constraint partners_pkey primary key (publisher_id, partner_id),
  constraint partners_external_id_key unique (publisher_id, external_id),
  constraint partners_publisher_fkey foreign key (publisher_id) references publishers (publisher_id),
  constraint partners_direction_check check (direction in ('receivable', 'payable', 'both'))
);

create index partners_sort_name_idx on partners (publisher_id, sort_name, partner_id);
create index partners_tax_id_idx on partners (publisher_id, tax_id);

create table sessions (
  publisher_id uuid not null,
  session_id uuid not null,
  partner_id uuid not null,
  token_hash bytea not null,
  user_external_id text,
  user_name text,
  allow_origins text[] not null,
  operations text[] not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  revoked_at timestamptz,
  constraint sessions_pkey primary key (publisher_id, session_id),
  constraint sessions_token_hash_key unique (publisher_id, token_hash),
  constraint sessions_partner_fkey foreign key (publisher_id, partner_id) references partners (publisher_id, partner_id) on delete cascade
);

create index sessions_expires_at_idx on sessions (expires_at);
create index sessions_partner_idx on sessions (publisher_id, partner_id);

create table documents (
  publisher_id uuid not null,
  document_id uuid not null,
  partner_id uuid not null,
  external_id text not null,
  version bigint,
  revision integer not null default 1,
  type text not null,
  direction text not null,
  sign smallint not null generated always as (
    case
      when type in ('invoice', 'debit_note') then 1
      when type in ('credit_note', 'withholding_certificate') then -1
      else 0
    end
  ) stored,
  label text collate "C" not null, -- series and number, else the external id: what people call it
  issue_date date not null,
  due_date date not null, -- of the last installment; what has no due date is due when issued
  currency text not null,
  total numeric not null,
  installments jsonb not null, -- [{number, dueDate, amount}], at least one where the account moves
  search_text text not null,
  content jsonb not null, -- what was published, whole
  void_reason text,
  void_date date,
  system text not null,
  published_at timestamptz not null,
  constraint documents_pkey primary key (publisher_id, document_id),
  constraint documents_external_id_key unique (publisher_id, external_id),
  constraint documents_partner_fkey foreign key (publisher_id, partner_id) references partners (publisher_id, partner_id),
  constraint documents_direction_check check (direction in ('receivable', 'payable')),
  constraint documents_void_check check ((void_reason is null) = (void_date is null))
);

create index documents_issue_date_idx on documents (publisher_id, partner_id, issue_date, document_id);
create index documents_due_date_idx on documents (publisher_id, partner_id, due_date, document_id);
create index documents_label_idx on documents (publisher_id, partner_id, label, document_id);
create index documents_publisher_issue_date_idx on documents (publisher_id, issue_date, document_id);

create table payments (
  publisher_id uuid not null,
  payment_id uuid not null,
  partner_id uuid not null,
  external_id text not null,
  version bigint,
  revision integer not null default 1,
  direction text not null,
  date date not null,
  currency text not null,
  amount numeric not null,
  label text not null, -- reference, else the external id
  content jsonb not null, -- what was published, whole
  void_reason text,
  void_date date,
  system text not null,
  published_at timestamptz not null,
  constraint payments_pkey primary key (publisher_id, payment_id),
  constraint payments_external_id_key unique (publisher_id, external_id),
  constraint payments_partner_fkey foreign key (publisher_id, partner_id) references partners (publisher_id, partner_id),
  constraint payments_direction_check check (direction in ('receivable', 'payable')),
  constraint payments_amount_check check (amount > 0),
  constraint payments_void_check check ((void_reason is null) = (void_date is null))
);

create index payments_date_idx on payments (publisher_id, partner_id, date, payment_id);
create index payments_publisher_date_idx on payments (publisher_id, date, payment_id);

-- What a payment, or a credit (a document), settles. Rows of a voided source are removed.
create table allocations (
  publisher_id uuid not null,
  source_id uuid not null generated always as (coalesce(payment_id, credit_id)) stored,
  ordinal integer not null,
  payment_id uuid,
  credit_id uuid,
  document_id uuid not null, -- what is settled
  partner_id uuid not null,
  installment integer,
  amount numeric not null,
  date date not null, -- of the source
  constraint allocations_pkey primary key (publisher_id, source_id, ordinal),
  constraint allocations_payment_fkey foreign key (publisher_id, payment_id) references payments (publisher_id, payment_id) on delete cascade,
  constraint allocations_credit_fkey foreign key (publisher_id, credit_id) references documents (publisher_id, document_id) on delete cascade,
  constraint allocations_document_fkey foreign key (publisher_id, document_id) references documents (publisher_id, document_id),
  constraint allocations_source_check check (num_nonnulls(payment_id, credit_id) = 1),
  constraint allocations_amount_check check (amount > 0)
);

create index allocations_document_idx on allocations (publisher_id, document_id);
create index allocations_payment_idx on allocations (publisher_id, payment_id);
create index allocations_credit_idx on allocations (publisher_id, credit_id);

create table files (
  publisher_id uuid not null,
  file_id uuid not null,
  external_id text, -- of what the publisher published
  partner_id uuid, -- of what a partner uploaded
  file_name text not null,
  media_type text not null,
  size integer not null,
  sha256 text not null,
  revision integer not null default 1,
  created_at timestamptz not null,
  constraint files_pkey primary key (publisher_id, file_id),
  constraint files_external_id_key unique (publisher_id, external_id),
  constraint files_partner_fkey foreign key (publisher_id, partner_id) references partners (publisher_id, partner_id),
  constraint files_publisher_fkey foreign key (publisher_id) references publishers (publisher_id)
);

create index files_partner_idx on files (publisher_id, partner_id);

create table blobs (
  publisher_id uuid not null,
  file_id uuid not null,
  bytes bytea not null,
  constraint blobs_pkey primary key (publisher_id, file_id),
  constraint blobs_file_fkey foreign key (publisher_id, file_id) references files (publisher_id, file_id) on delete cascade
);

-- PDFs and photographs do not compress again.
alter table blobs alter column bytes set storage external;

create table document_files (
  publisher_id uuid not null,
  document_id uuid not null,
  ordinal integer not null,
  partner_id uuid not null,
  file_id uuid not null,
  role text not null,
  constraint document_files_pkey primary key (publisher_id, document_id, ordinal),
  constraint document_files_document_fkey foreign key (publisher_id, document_id) references documents (publisher_id, document_id) on delete cascade,
  constraint document_files_file_fkey foreign key (publisher_id, file_id) references files (publisher_id, file_id)
);

create index document_files_file_idx on document_files (publisher_id, file_id);

create table document_links (
  publisher_id uuid not null,
  document_id uuid not null,
  ordinal integer not null,
  partner_id uuid not null,
  relation text not null,
  external_id text not null, -- of the other document, which may come later or never
  constraint document_links_pkey primary key (publisher_id, document_id, ordinal),
  constraint document_links_document_fkey foreign key (publisher_id, document_id) references documents (publisher_id, document_id) on delete cascade
);

create index document_links_external_id_idx on document_links (publisher_id, external_id);
