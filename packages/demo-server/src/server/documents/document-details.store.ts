import type { AccountKind, AllocationInput } from '@saldo/sdk/contract';
import { sql, type Nullable, type Transaction } from 'kysely';
import type { Schema } from '../db/schema.types.ts';
import type { DocumentRefRow, DocumentRow } from './document.store.ts';
import { MEANT } from './meant-allocations.sql.ts';

export interface SettlementRow {
  kind: AccountKind;
  id: string;
  external_id: string;
  type: string | null;
  /** Of an adjustment why. */
  reason: string | null;
  label: string;
  installment: number | null;
  date: string;
  amount: string;
  source_currency: string;
  paid: string;
  rate: string | null;
  difference: string | null;
}

/** A payment in process with what it is meant to settle of a document. */
export interface MeantSettlementRow {
  kind: AccountKind;
  id: string;
  external_id: string;
  label: string;
  date: string;
  planned_on: string | null;
  clears_on: string | null;
  currency: string;
  meant: AllocationInput;
}

export interface DocumentAllocationRow extends DocumentRefRow {
  installment: number | null;
  amount: string;
  currency: string;
  paid: string;
  rate: string | null;
  difference: string | null;
}

/** A link of the document, or to it: what the link calls it, and the document there where it is published. */
export interface RelatedRow extends Nullable<DocumentRefRow> {
  relation: string;
  incoming: boolean;
  /** Place of the link among those of the document that has it. */
  ordinal: number;
  link: string;
  /** Of the payment that it names, where that is published. */
  payment_id: string | null;
  payment_type: string | null;
}

export interface DocumentDetailRows {
  settlements: SettlementRow[];
  inProcess: MeantSettlementRow[];
  allocations: DocumentAllocationRow[];
  related: RelatedRow[];
}

/** What settles the document, what it settles, and what it is linked to in either direction. */
export async function getDocumentDetails(
  trx: Transaction<Schema>,
  publisherId: string,
  today: string,
  row: DocumentRow,
): Promise<DocumentDetailRows> {
  return {
    settlements: await listSettlements(trx, publisherId, today, row.document_id),
    inProcess: await listMeantSettlements(trx, publisherId, row),
    allocations: row.sign === -1 ? await listAllocations(trx, publisherId, row.document_id) : [],
    related: await listRelated(trx, publisherId, row),
  };
}

async function listSettlements(
  trx: Transaction<Schema>,
  publisherId: string,
  today: string,
  id: string,
): Promise<SettlementRow[]> {
  const { rows } = await sql<SettlementRow>`
    select coalesce(p.type, 'document') as kind, a.source_id as id,
      coalesce(p.external_id, c.external_id) as external_id, c.type, c.content->>'reason' as reason, coalesce(p.label, c.label) as label,
      a.installment, a.date, a.amount, a.source_currency, a.paid, a.rate, a.difference
    from allocations a
    left join payments p on p.publisher_id = a.publisher_id and p.payment_id = a.payment_id
    left join documents c on c.publisher_id = a.publisher_id and c.document_id = a.credit_id
    where a.publisher_id = ${publisherId}::uuid and a.document_id = ${id}::uuid and a.date <= ${today}::date
    order by a.date, a.source_id, a.ordinal
    limit 1000`.execute(trx);
  return rows;
}

async function listMeantSettlements(
  trx: Transaction<Schema>,
  publisherId: string,
  { partner_id: partnerId, document_id: id }: DocumentRow,
): Promise<MeantSettlementRow[]> {
  const { rows } = await sql<MeantSettlementRow>`
    select p.type as kind, p.payment_id as id, p.external_id, p.label, p.date, p.content->>'plannedOn' as planned_on,
      p.content->>'clearsOn' as clears_on, p.currency, m.one as meant
    from payments p ${MEANT}
    where p.publisher_id = ${publisherId}::uuid and p.partner_id = ${partnerId}::uuid and p.status = 'in_process'
      and d.document_id = ${id}::uuid
    order by p.date, p.payment_id, m.ordinal
    limit 1000`.execute(trx);
  return rows;
}

async function listAllocations(
  trx: Transaction<Schema>,
  publisherId: string,
  creditId: string,
): Promise<DocumentAllocationRow[]> {
  const { rows } = await sql<DocumentAllocationRow>`
    select d.document_id, d.external_id, d.type, d.content->>'series' as series, d.content->>'number' as number, a.installment, a.amount,
      a.currency, a.paid, a.rate, a.difference
    from allocations a join documents d on d.publisher_id = a.publisher_id and d.document_id = a.document_id
    where a.publisher_id = ${publisherId}::uuid and a.credit_id = ${creditId}::uuid
    order by a.ordinal`.execute(trx);
  return rows;
}

async function listRelated(
  trx: Transaction<Schema>,
  publisherId: string,
  row: DocumentRow,
): Promise<RelatedRow[]> {
  const { rows } = await sql<RelatedRow>`
    select l.relation, false as incoming, l.ordinal, coalesce(l.external_id, l.payment_external_id, d.external_id, l.fiscal_key) as link,
      d.document_id, d.external_id, d.type, d.content->>'series' as series, d.content->>'number' as number,
      p.payment_id, p.type as payment_type
    from document_links l
    left join lateral (
      select * from documents d where d.publisher_id = l.publisher_id and d.external_id = l.external_id
      union all
      (
        select * from documents d where d.publisher_id = l.publisher_id and d.fiscal_key = l.fiscal_key
        order by d.void_date desc nulls first, d.document_id limit 1
      )
    ) d on true
    left join payments p on p.publisher_id = l.publisher_id and p.external_id = l.payment_external_id
    where l.publisher_id = ${publisherId}::uuid and l.document_id = ${row.document_id}::uuid
    union all
    select l.relation, true, l.ordinal, d.external_id, d.document_id, d.external_id, d.type, d.content->>'series', d.content->>'number',
      null, null
    from documents here
    join document_links l on l.publisher_id = here.publisher_id
      and (l.external_id = here.external_id or (l.fiscal_key = here.fiscal_key and here.document_id = (
        select o.document_id from documents o where o.publisher_id = here.publisher_id and o.fiscal_key = here.fiscal_key
        order by o.void_date desc nulls first, o.document_id limit 1)))
    join documents d on d.publisher_id = l.publisher_id and d.document_id = l.document_id
    where here.publisher_id = ${publisherId}::uuid and here.document_id = ${row.document_id}::uuid
    order by incoming, link
    limit 200`.execute(trx);
  return rows;
}
