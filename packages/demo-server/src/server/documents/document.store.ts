import type { SaldoDocument, DocumentInput } from '@saldo/sdk/contract';
import { sql, type RawBuilder, type Transaction } from 'kysely';
import { filesOf, type FileLinkRow } from '../files/record-files.store.ts';
import type { Principal } from '../principal/principal.ts';
import type { Schema } from '../db/schema.types.ts';
import { documentConditions } from './document-filter.sql.ts';
import { comesAfter, orderOf, splitByStatus, type DocumentListing } from './document-page.sql.ts';
import { searchDocumentIds } from './document-search.store.ts';
import { planByValues } from '../records/metadata.store.ts';

/** An installment as it is stored: amounts are the text that was published. */
export interface StoredInstallment {
  readonly number: number;
  readonly dueDate: string;
  readonly amount: string;
}

/** A document as the store reads it. */
export interface DocumentRow {
  document_id: string;
  external_id: string;
  partner_id: string;
  partner_external_id: string;
  partner_name: string;
  type: string;
  direction: 'receivable' | 'payable';
  sign: number;
  label: string;
  issue_date: string;
  due_date: string;
  currency: string;
  total: string;
  installments: StoredInstallment[];
  content: DocumentInput;
  void_reason: string | null;
  void_date: string | null;
  version: string | null;
  revision: number;
  system: string;
  published_at: string;
  settled: string;
  status: SaldoDocument['status'];
  /** What is open of its installments, today; nothing of those that are settled. */
  open_parts: [installment: number, amount: string][] | null;
  files: FileLinkRow[] | null;
}

/** What a reference to a document tells of it. */
export interface DocumentRefRow {
  document_id: string;
  external_id: string;
  type: string;
  series: string | null;
  number: string | null;
}

/** Without what only the reading of one document shows, or all of it. */
const BRIEF = sql`d.content - '{lines,discounts,charges,addresses,notes}'::text[]`;
const WHOLE = sql`d.content`;

const documentColumns = (
  content: RawBuilder<unknown>,
) => sql`d.document_id, d.external_id, d.partner_id, r.external_id as partner_external_id, r.name as partner_name,
    d.type, d.direction, d.sign, d.label, d.issue_date, d.due_date, d.currency, d.total, d.installments, ${content} as content,
    d.void_reason, d.void_date, d.version, d.revision, d.system, d.published_at,
    d.settled, d.status,
    (
      select jsonb_agg(jsonb_build_array(o.installment, o.open::text)) from open_items o
      where o.publisher_id = d.publisher_id and o.record_id = d.document_id and o.owed
    ) as open_parts,
    ${filesOf('document', 'd')} as files`;

/** A page of documents, one row more than the limit when there are more. */
export async function listDocumentRows(
  trx: Transaction<Schema>,
  caller: Principal,
  today: string,
  listing: DocumentListing,
): Promise<DocumentRow[]> {
  if (listing.filter.metadata !== undefined) await planByValues(trx);
  const order = sql`order by ${orderOf(listing)} limit ${listing.limit + 1}`;
  const page =
    listing.filter.q === undefined
      ? sql`(${branches(caller, today, listing, order)}) page`
      : sql`unnest(${await searchDocumentIds(trx, caller, today, listing)}::uuid[]) as page(document_id)`;
  const { rows } = await sql<DocumentRow>`
    select ${documentColumns(BRIEF)}
    from ${page}
    join documents d on d.publisher_id = ${caller.publisherId}::uuid and d.document_id = page.document_id
    join partners r on r.publisher_id = d.publisher_id and r.partner_id = d.partner_id
    ${order}`.execute(trx);
  return rows;
}

/** An index yields the documents of one status in order, of several only one after the other. */
function branches(
  caller: Principal,
  today: string,
  listing: DocumentListing,
  order: RawBuilder<unknown>,
): RawBuilder<unknown> {
  const parts = splitByStatus(listing.filter).map(
    (filter) => sql`
      (select d.document_id from documents d
      where ${documentConditions(caller, filter, today)} and ${comesAfter(caller, listing)} ${order})`,
  );
  return sql.join(parts, sql` union all `);
}

/** One document by its id or by the publisher's. */
export async function findDocumentRow(
  trx: Transaction<Schema>,
  caller: Principal,
  by: { id: string } | { externalId: string },
): Promise<DocumentRow | undefined> {
  const which = 'id' in by ? sql`d.document_id = ${by.id}::uuid` : sql`d.external_id = ${by.externalId}`;
  const { rows } = await sql<DocumentRow>`
    select ${documentColumns(WHOLE)}
    from documents d join partners r on r.publisher_id = d.publisher_id and r.partner_id = d.partner_id
    where d.publisher_id = ${caller.publisherId}::uuid and ${which}`.execute(trx);
  return rows[0];
}
