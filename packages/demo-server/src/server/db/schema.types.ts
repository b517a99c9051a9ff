// Made by `npm run generate` from the migrations. Change them, not this file.

/*
 * The tables as Kysely sees them. Both drivers give `bigint`, `numeric` and `date` as the text that PostgreSQL prints, and
 * `timestamptz` as an RFC 3339 instant in UTC.
 */
import type { ColumnType } from 'kysely';

export type ArrayType<T> = ArrayTypeImpl<T> extends (infer U)[] ? U[] : ArrayTypeImpl<T>;

export type ArrayTypeImpl<T> =
  T extends ColumnType<infer S, infer I, infer U> ? ColumnType<S[], I[], U[]> : T[];

export type Generated<T> =
  T extends ColumnType<infer S, infer I, infer U>
    ? ColumnType<S, I | undefined, U>
    : ColumnType<T, T | undefined, T>;

export interface AllocationIdentities {
  credit_id: string | null;
  fiscal_key: string;
  ordinal: number;
  partner_id: string;
  payment_id: string | null;
  publisher_id: string;
  source_id: Generated<string>;
}

export interface Allocations {
  amount: string;
  /**
   * where the currencies differ the later day of both ends; null while what is settled is void
   */
  converted_on: string | null;
  credit_id: string | null;
  credit_sign: Generated<number | null>;
  /**
   * of what is settled, as amount
   */
  currency: string;
  date: string;
  /**
   * what the publisher gained, or lost where it is negative, by the exchange
   */
  difference: string | null;
  direction: string;
  document_id: string;
  /**
   * 1: a debt is settled; -1: a credit is paid out by a refund
   */
  document_sign: Generated<number>;
  installment: number | null;
  ordinal: number;
  paid: string;
  partner_id: string;
  payment_id: string | null;
  payment_sign: Generated<number | null>;
  publisher_id: string;
  /**
   * source currency for one of the currency of what is settled, as the publisher told it
   */
  rate: string | null;
  /**
   * of what settles, as paid and difference
   */
  source_currency: string;
  source_id: Generated<string>;
}

export interface ApiKeys {
  api_key_id: string;
  created_at: string;
  expires_at: string | null;
  /**
   * to a minute: written behind the answer, never in its transaction
   */
  last_used_at: string | null;
  made_by_id: string | null;
  /**
   * null: not recorded
   */
  made_by_kind: string | null;
  made_by_name: string | null;
  name: string;
  publisher_id: string;
  /**
   * the key that it was last rotated to
   */
  replaced_by: string | null;
  revision: Generated<number>;
  revoked_at: string | null;
  scopes: string[];
  token_hash: Uint8Array;
}

export interface AuditEntries {
  action: string;
  actor_id: string;
  actor_kind: string;
  actor_name: string | null;
  address: string | null;
  at: string;
  /**
   * an object of JSON whose values are texts, as it stands in the chained content
   */
  details: string | null;
  hash: Uint8Array;
  partner_id: string | null;
  publisher_id: string;
  record_id: string | null;
  record_kind: string | null;
  request_id: string;
  seq: string;
}

export interface BalanceAssertions {
  amount: string;
  asserted_at: string;
  balance_assertion_id: string;
  currency: string;
  date: string;
  /**
   * what the records come to: kept by triggers on day_totals
   */
  derived: string;
  differs: Generated<boolean>;
  direction: string;
  partner_id: string;
  publisher_id: string;
  revision: Generated<number>;
  system: string;
  /**
   * whether the feed has told that it differs
   */
  told: Generated<boolean>;
}

export interface Blobs {
  bytes: Uint8Array;
  file_id: string;
  publisher_id: string;
}

export interface Changes {
  at: string;
  external_id: string | null;
  kind: string;
  op: string;
  /**
   * whom it concerns; null: the publisher as a whole
   */
  partner_id: string | null;
  publisher_id: string;
  record_id: string;
  revision: number;
  seq: string;
}

export interface Counters {
  /**
   * of the entries that the last unit of work has written; the last of them is the head of the chain
   */
  audit_hashes: Generated<ArrayType<Uint8Array>>;
  /**
   * the newest change when the feed was last compacted
   */
  compacted_change_seq: Generated<string>;
  /**
   * up to here tombstones have been dropped from the feed: who has read less may have missed one
   */
  dropped_change_seq: Generated<string>;
  last_audit_seq: Generated<string>;
  last_change_seq: Generated<string>;
  last_report_number: Generated<string>;
  projected_on: Generated<string>;
  publisher_id: string;
}

export interface DayTotals {
  credits: string;
  currency: string;
  date: string;
  debits: string;
  direction: string;
  movements: string;
  partner_id: string;
  publisher_id: string;
}

export interface DocumentFiles {
  document_id: string;
  file_id: string;
  /**
   * from 100 on: of papers that came beside the document, which stay when it is published again
   */
  ordinal: number;
  partner_id: string;
  publisher_id: string;
  role: string;
}

export interface DocumentLinks {
  document_id: string;
  external_id: string | null;
  fiscal_key: string | null;
  ordinal: number;
  partner_id: string;
  payment_external_id: string | null;
  publisher_id: string;
  relation: string;
}

export interface DocumentMetadata {
  document_id: string;
  entry: string;
  partner_id: string;
  publisher_id: string;
}

export interface Documents {
  /**
   * published by its fiscal identity alone: who publishes it under another external id gives it that one
   */
  by_fiscal: Generated<boolean>;
  content: unknown;
  currency: string;
  direction: string;
  document_id: string;
  due_date: string;
  /**
   * of an adjustment which way it moves the debt
   */
  effect: string | null;
  external_id: string;
  /**
   * scheme and value as they are compared; kept while the document is void, when another may have it
   */
  fiscal_key: string | null;
  hold_kind: string | null;
  /**
   * the last day of the hold; infinity: as long as it is published
   */
  hold_until: string | null;
  installments: unknown;
  issue_date: string;
  label: string;
  overdue: Generated<boolean>;
  partner_id: string;
  published_at: string;
  publisher_id: string;
  revision: Generated<number>;
  search_text: string;
  settled: Generated<string>;
  sign: Generated<number>;
  status: Generated<string>;
  system: string;
  total: string;
  type: string;
  version: string | null;
  void_date: string | null;
  void_reason: string | null;
}

export interface DocumentTotals {
  currency: string;
  direction: string;
  documents: string;
  partner_id: string;
  publisher_id: string;
  total: string;
}

export interface DocumentWords {
  document_id: string;
  month: string;
  partner_id: string;
  publisher_id: string;
  words: string;
}

export interface Files {
  created_at: string;
  external_id: string | null;
  file_id: string;
  file_name: string;
  media_type: string;
  partner_id: string | null;
  publisher_id: string;
  revision: Generated<number>;
  sha256: string | null;
  size: number | null;
}

export interface FileSources {
  fetched_at: string | null;
  file_id: string;
  publisher_id: string;
  sha256: string | null;
  size: number | null;
  url: string;
}

export interface IdempotencyKeys {
  body: Uint8Array;
  created_at: string;
  fingerprint: Uint8Array;
  key: string;
  principal_id: string;
  publisher_id: string;
  status: number;
}

export interface Jobs {
  attempts: Generated<number>;
  created_at: string;
  error: string | null;
  every_ms: string | null;
  failed_at: string | null;
  job_id: string;
  name: string;
  payload: unknown;
  publisher_id: string;
  run_at: string;
}

export interface LooseContents {
  publisher_id: string;
  sha256: string;
  since: string;
}

export interface MessageFiles {
  file_id: string;
  message_id: string;
  ordinal: number;
  partner_id: string;
  publisher_id: string;
}

export interface Messages {
  author_name: string | null;
  author_side: string;
  created_at: string;
  message_id: string;
  ordinal: number;
  partner_id: string;
  publisher_id: string;
  text: string;
  thread_id: string;
}

export interface OpenItems {
  currency: string;
  date: string;
  direction: string;
  due_date: string;
  /**
   * 0: the record as a whole
   */
  installment: number;
  kind: string;
  label: string;
  open: string;
  /**
   * counted by its due date; otherwise a credit, a payment or a refund that settles nothing yet
   */
  owed: boolean;
  partner_id: string;
  publisher_id: string;
  record_id: string;
  total: string;
}

export interface OpenTotals {
  currency: string;
  direction: string;
  due_date: string;
  items: string;
  kind: string;
  open: string;
  owed: boolean;
  partner_id: string;
  publisher_id: string;
}

export interface PartnerIdentifiers {
  key: string;
  partner_id: string;
  publisher_id: string;
}

export interface PartnerMetadata {
  entry: string;
  partner_id: string;
  publisher_id: string;
}

export interface Partners {
  content: unknown;
  direction: string;
  external_id: string;
  name: string;
  partner_id: string;
  published_at: string;
  publisher_id: string;
  revision: Generated<number>;
  sort_name: string;
  system: string;
  tax_id: string | null;
  version: string | null;
}

export interface Passkeys {
  counter: string;
  created_at: string;
  credential_id: string;
  last_used_at: string | null;
  name: string;
  passkey_id: string;
  public_key: Uint8Array;
  publisher_id: string;
  rp_id: string;
  transports: string[];
  user_id: string;
}

export interface PaymentFiles {
  file_id: string;
  ordinal: number;
  partner_id: string;
  payment_id: string;
  publisher_id: string;
  role: string;
}

export interface PaymentMetadata {
  entry: string;
  partner_id: string;
  payment_id: string;
  publisher_id: string;
}

export interface PaymentReportFiles {
  file_id: string;
  ordinal: number;
  partner_id: string;
  payment_report_id: string;
  publisher_id: string;
}

export interface PaymentReportLines {
  amount: string;
  /**
   * the document as it was claimed: {external_id, type, series, number}
   */
  document: unknown;
  document_id: string;
  installment: number | null;
  ordinal: number;
  partner_id: string;
  payment_report_id: string;
  publisher_id: string;
  withholdings: unknown;
}

export interface PaymentReports {
  amount: string;
  created_at: string;
  created_by: string | null;
  currency: string;
  deposit_account_id: string | null;
  direction: string;
  method: string;
  note: string | null;
  number: string;
  partner_id: string;
  payment_date: string;
  payment_id: string | null;
  payment_report_id: string;
  publisher_id: string;
  reference: string | null;
  review_reason: string | null;
  reviewed_at: string | null;
  revision: Generated<number>;
  status: Generated<string>;
}

export interface Payments {
  amount: string;
  applied: Generated<string>;
  content: unknown;
  /**
   * whether it moves the account: neither void nor in process
   */
  counts: Generated<boolean>;
  currency: string;
  date: string;
  direction: string;
  external_id: string;
  in_process: Generated<boolean>;
  label: string;
  partner_id: string;
  payment_id: string;
  published_at: string;
  publisher_id: string;
  revision: Generated<number>;
  /**
   * how it moves the account: a payment lowers the debt, a refund raises it
   */
  sign: Generated<number>;
  status: Generated<string>;
  system: string;
  type: Generated<string>;
  version: string | null;
  void_date: string | null;
  void_reason: string | null;
}

export interface Publishers {
  country: string | null;
  created_at: string;
  cursor_key: Generated<Uint8Array>;
  name: string;
  publisher_id: string;
  revision: Generated<number>;
  second_factor: Generated<string>;
  settings: unknown;
  tax_id: string | null;
  time_zone: string;
  updated_at: string;
}

export interface RateLimits {
  policy: string;
  publisher_id: string;
  subject: string;
  /**
   * when the quota is whole again, by the clock of the database
   */
  whole_at: string;
}

export interface RecoveryCodes {
  code_hash: Uint8Array;
  publisher_id: string;
  user_id: string;
}

export interface SearchMonths {
  month: string;
  publisher_id: string;
}

export interface SearchProgress {
  publisher_id: string;
  /**
   * of the last change whose document has its words here
   */
  seq: string;
}

export interface Sessions {
  actor_kind: string;
  allow_origins: string[];
  created_at: string;
  expires_at: string;
  partner_id: string | null;
  permissions: string[];
  /**
   * the partners that a staff member sees; null: everything
   */
  portfolio: string[] | null;
  publisher_id: string;
  revoked_at: string | null;
  session_id: string;
  sign_in_id: string | null;
  token_hash: Uint8Array;
  user_external_id: string | null;
  user_id: string | null;
  user_name: string | null;
}

export interface SignInAttempts {
  failures: number;
  last_at: string;
  publisher_id: string;
  subject: Uint8Array;
  waits_until: string | null;
}

export interface SignInCeremonies {
  ceremony_id: string;
  data: unknown;
  expires_at: string;
  kind: string;
  publisher_id: string;
  secret_hash: Uint8Array;
  sign_in_id: string | null;
  user_id: string | null;
}

export interface SignInIdentities {
  bound_at: string;
  last_used_at: string;
  provider_id: string;
  publisher_id: string;
  subject: string;
  user_id: string;
}

export interface SignInProviders {
  client_id: string;
  client_secret: Uint8Array | null;
  created_at: string;
  email_domains: string[];
  entrance: string;
  issuer: string;
  label: string;
  login_claim: string;
  passwords: boolean;
  provider_id: string;
  publisher_id: string;
  second_factor: string;
}

export interface SignIns {
  created_at: string;
  ended_at: string | null;
  expires_at: string;
  next: string | null;
  provider_id: string | null;
  publisher_id: string;
  sign_in_id: string;
  token_hash: Uint8Array;
  used_at: string;
  user_id: string;
}

export interface SignInSettings {
  language: string;
  publisher_id: string;
  self_service_reset: boolean;
  updated_at: string;
}

export interface SnapshotRuns {
  ends_at: string;
  gone: Generated<string>;
  kept: Generated<string>;
  kind: string;
  missing: unknown;
  opened_at: string;
  partner_id: string | null;
  publisher_id: string;
  records: string;
  scope: unknown;
  snapshot_run_id: string;
  status: Generated<string>;
  system: string;
}

export interface SnapshotTouches {
  external_id: string;
  publisher_id: string;
  snapshot_run_id: string;
}

export interface Threads {
  about_kind: string;
  created_at: string;
  document_id: string | null;
  last_message_at: string;
  message_count: number;
  partner_id: string;
  partner_read_ordinal: Generated<number>;
  payment_id: string | null;
  payment_report_id: string | null;
  publisher_id: string;
  publisher_read_ordinal: Generated<number>;
  revision: Generated<number>;
  subject: string;
  thread_id: string;
}

export interface TotpFactors {
  confirmed_at: string | null;
  created_at: string;
  last_step: Generated<string>;
  last_used_at: string | null;
  publisher_id: string;
  secret: Uint8Array;
  user_id: string;
}

export interface UserCredentials {
  activation_expires_at: string | null;
  activation_hash: Uint8Array | null;
  password_changed_at: string | null;
  password_hash: string | null;
  publisher_id: string;
  user_id: string;
}

export interface UserLinks {
  created_at: string;
  other_publisher_id: string;
  other_user_id: string;
  publisher_id: string;
  user_id: string;
}

export interface Users {
  added_rights: Generated<string[]>;
  created_at: string;
  disabled_at: string | null;
  email: string | null;
  language: string | null;
  last_sign_in_at: string | null;
  login: string;
  login_key: string;
  name: string;
  /**
   * partners that are gone are seen no more, so nothing refers to them
   */
  partners: string[] | null;
  publisher_id: string;
  removed_rights: Generated<string[]>;
  revision: Generated<number>;
  role: string | null;
  side: string;
  sort_name: string;
  updated_at: string;
  user_id: string;
}

export interface WebhookDeliveries {
  at: string;
  attempts: unknown;
  created_at: string;
  delivered: boolean;
  external_id: string | null;
  kind: string;
  op: string;
  partner_id: string | null;
  publisher_id: string;
  record_id: string;
  revision: number;
  seq: string | null;
  webhook_endpoint_id: string;
  webhook_id: string;
}

export interface WebhookEndpoints {
  attempts: Generated<number>;
  created_at: string;
  delivered_at: string | null;
  description: string | null;
  disabled_at: string | null;
  disabled_reason: string | null;
  due_at: string;
  failing_since: string | null;
  kinds: string[] | null;
  lease_ends_at: string | null;
  partner_ids: string[] | null;
  position: string;
  publisher_id: string;
  revision: Generated<number>;
  secrets: unknown;
  turn: Generated<number>;
  url: string;
  webhook_endpoint_id: string;
}

export interface Schema {
  allocation_identities: AllocationIdentities;
  allocations: Allocations;
  api_keys: ApiKeys;
  audit_entries: AuditEntries;
  balance_assertions: BalanceAssertions;
  blobs: Blobs;
  changes: Changes;
  counters: Counters;
  day_totals: DayTotals;
  document_files: DocumentFiles;
  document_links: DocumentLinks;
  document_metadata: DocumentMetadata;
  document_totals: DocumentTotals;
  document_words: DocumentWords;
  documents: Documents;
  file_sources: FileSources;
  files: Files;
  idempotency_keys: IdempotencyKeys;
  jobs: Jobs;
  loose_contents: LooseContents;
  message_files: MessageFiles;
  messages: Messages;
  open_items: OpenItems;
  open_totals: OpenTotals;
  partner_identifiers: PartnerIdentifiers;
  partner_metadata: PartnerMetadata;
  partners: Partners;
  passkeys: Passkeys;
  payment_files: PaymentFiles;
  payment_metadata: PaymentMetadata;
  payment_report_files: PaymentReportFiles;
  payment_report_lines: PaymentReportLines;
  payment_reports: PaymentReports;
  payments: Payments;
  publishers: Publishers;
  rate_limits: RateLimits;
  recovery_codes: RecoveryCodes;
  search_months: SearchMonths;
  search_progress: SearchProgress;
  sessions: Sessions;
  sign_in_attempts: SignInAttempts;
  sign_in_ceremonies: SignInCeremonies;
  sign_in_identities: SignInIdentities;
  sign_in_providers: SignInProviders;
  sign_in_settings: SignInSettings;
  sign_ins: SignIns;
  snapshot_runs: SnapshotRuns;
  snapshot_touches: SnapshotTouches;
  threads: Threads;
  totp_factors: TotpFactors;
  user_credentials: UserCredentials;
  user_links: UserLinks;
  users: Users;
  webhook_deliveries: WebhookDeliveries;
  webhook_endpoints: WebhookEndpoints;
}
