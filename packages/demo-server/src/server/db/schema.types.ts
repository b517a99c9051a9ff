import type { Generated, GeneratedAlways } from 'kysely';

/**
 * The tables as Kysely sees them, one interface per table, in the order of the migrations. Both drivers give `bigint`,
 * `numeric` and `date` as the text that PostgreSQL prints, and `timestamptz` as an RFC 3339 instant in UTC.
 */
export interface Schema {
  publishers: PublishersTable;
  counters: CountersTable;
  api_keys: ApiKeysTable;
  changes: ChangesTable;
  idempotency_keys: IdempotencyKeysTable;
  audit_entries: AuditEntriesTable;
  partners: PartnersTable;
  sessions: SessionsTable;
  documents: DocumentsTable;
  payments: PaymentsTable;
  allocations: AllocationsTable;
  files: FilesTable;
  blobs: BlobsTable;
  document_files: DocumentFilesTable;
  document_links: DocumentLinksTable;
  payment_reports: PaymentReportsTable;
  payment_report_lines: PaymentReportLinesTable;
  payment_report_files: PaymentReportFilesTable;
  threads: ThreadsTable;
  messages: MessagesTable;
  message_files: MessageFilesTable;
  jobs: JobsTable;
}

export interface PublishersTable {
  publisher_id: string;
  name: string;
  tax_id: string | null;
  country: string | null;
  time_zone: string;
  settings: unknown;
  cursor_key: Generated<Uint8Array<ArrayBuffer>>;
  revision: Generated<number>;
  created_at: string;
  updated_at: string;
}

export interface CountersTable {
  publisher_id: string;
  last_change_seq: Generated<string>;
  last_report_number: Generated<string>;
}

export interface ApiKeysTable {
  publisher_id: string;
  api_key_id: string;
  name: string;
  token_hash: Uint8Array;
  scopes: string[];
  created_at: string;
  revoked_at: string | null;
}

export interface ChangesTable {
  publisher_id: string;
  seq: string;
  kind: string;
  record_id: string;
  external_id: string | null;
  revision: number;
  op: string;
  at: string;
}

export interface IdempotencyKeysTable {
  publisher_id: string;
  principal_id: string;
  key: string;
  fingerprint: Uint8Array;
  status: number;
  body: unknown;
  created_at: string;
}

export interface AuditEntriesTable {
  publisher_id: string;
  audit_entry_id: string;
  at: string;
  actor_kind: string;
  actor_id: string;
  partner_id: string | null;
  action: string;
  record_kind: string;
  record_id: string;
  request_id: string;
}

export interface PartnersTable {
  publisher_id: string;
  partner_id: string;
  external_id: string;
  version: string | null;
  revision: Generated<number>;
  name: string;
  sort_name: string;
  tax_id: string | null;
  direction: string;
  content: unknown;
  system: string;
  published_at: string;
}

export interface SessionsTable {
  publisher_id: string;
  session_id: string;
  actor_kind: 'contact' | 'staff' | 'link';
  partner_id: string | null;
  token_hash: Uint8Array;
  user_external_id: string | null;
  user_name: string | null;
  allow_origins: string[];
  permissions: string[];
  created_at: string;
  expires_at: string;
  revoked_at: string | null;
}

export interface DocumentsTable {
  publisher_id: string;
  document_id: string;
  partner_id: string;
  external_id: string;
  version: string | null;
  revision: Generated<number>;
  type: string;
  direction: string;
  sign: GeneratedAlways<number>;
  label: string;
  issue_date: string;
  due_date: string;
  currency: string;
  total: string;
  installments: unknown;
  search_text: string;
  content: unknown;
  void_reason: string | null;
  void_date: string | null;
  system: string;
  published_at: string;
}

export interface PaymentsTable {
  publisher_id: string;
  payment_id: string;
  partner_id: string;
  external_id: string;
  version: string | null;
  revision: Generated<number>;
  direction: string;
  date: string;
  currency: string;
  amount: string;
  label: string;
  content: unknown;
  void_reason: string | null;
  void_date: string | null;
  system: string;
  published_at: string;
}

export interface AllocationsTable {
  publisher_id: string;
  source_id: GeneratedAlways<string>;
  ordinal: number;
  payment_id: string | null;
  credit_id: string | null;
  document_id: string;
  partner_id: string;
  direction: string;
  currency: string;
  document_sign: GeneratedAlways<number>;
  credit_sign: GeneratedAlways<number | null>;
  installment: number | null;
  amount: string;
  date: string;
}

export interface FilesTable {
  publisher_id: string;
  file_id: string;
  external_id: string | null;
  partner_id: string | null;
  file_name: string;
  media_type: string;
  size: number;
  sha256: string;
  revision: Generated<number>;
  created_at: string;
}

export interface BlobsTable {
  publisher_id: string;
  file_id: string;
  bytes: Uint8Array;
}

export interface DocumentFilesTable {
  publisher_id: string;
  document_id: string;
  ordinal: number;
  partner_id: string;
  file_id: string;
  role: string;
}

export interface DocumentLinksTable {
  publisher_id: string;
  document_id: string;
  ordinal: number;
  partner_id: string;
  relation: string;
  external_id: string;
}

export interface PaymentReportsTable {
  publisher_id: string;
  payment_report_id: string;
  partner_id: string;
  number: string;
  revision: Generated<number>;
  direction: string;
  status: Generated<string>;
  payment_date: string;
  currency: string;
  amount: string;
  method: string;
  reference: string | null;
  deposit_account_id: string | null;
  note: string | null;
  created_by: string | null;
  created_at: string;
  reviewed_at: string | null;
  review_reason: string | null;
  payment_id: string | null;
}

export interface PaymentReportLinesTable {
  publisher_id: string;
  payment_report_id: string;
  ordinal: number;
  partner_id: string;
  document_id: string;
  installment: number | null;
  amount: string;
  withholdings: unknown;
}

export interface PaymentReportFilesTable {
  publisher_id: string;
  payment_report_id: string;
  ordinal: number;
  partner_id: string;
  file_id: string;
}

export interface ThreadsTable {
  publisher_id: string;
  thread_id: string;
  partner_id: string;
  revision: Generated<number>;
  about_kind: string;
  document_id: string | null;
  payment_id: string | null;
  payment_report_id: string | null;
  subject: string;
  message_count: number;
  partner_read_ordinal: Generated<number>;
  publisher_read_ordinal: Generated<number>;
  last_message_at: string;
  created_at: string;
}

export interface MessagesTable {
  publisher_id: string;
  thread_id: string;
  ordinal: number;
  message_id: string;
  partner_id: string;
  author_side: string;
  author_name: string | null;
  text: string;
  created_at: string;
}

export interface MessageFilesTable {
  publisher_id: string;
  message_id: string;
  ordinal: number;
  partner_id: string;
  file_id: string;
}

export interface JobsTable {
  publisher_id: string;
  job_id: string;
  name: string;
  payload: unknown;
  every_ms: string | null;
  run_at: string;
  attempts: Generated<number>;
  failed_at: string | null;
  error: string | null;
  created_at: string;
}
