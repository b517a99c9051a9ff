import { sql, type Transaction } from 'kysely';
import type { Document, Publisher } from '@saldo/sdk/contract';
import type { Schema } from '../db/schema.types.ts';
import { currencyDecimals } from '../money/currency-decimals.ts';
import { toMoney } from '../money/money.wire.ts';
import type { DocumentDetails, DocumentRow } from './document.wire.ts';
import { toDocumentRef, type DocumentRefRow } from './document-ref.wire.ts';

interface SettlementRow {
  kind: 'payment' | 'document';
  id: string;
  external_id: string;
  type: string | null;
  label: string;
  installment: number | null;
  date: string;
  amount: string;
}

const INVERSE: Readonly<Record<string, string>> = {
  corrects: 'corrected_by',
  fulfils: 'fulfilled_by',
  replaces: 'replaced_by',
  certifies: 'certified_by',
  acknowledges: 'acknowledged_by',
  refers_to: 'referred_to_by',
};

/** What settles the document, what it settles, and what it is linked to in either direction. */
export async function getDocumentDetails(
  trx: Transaction<Schema>,
  publisher: Publisher,
  today: string,
  row: DocumentRow,
): Promise<DocumentDetails> {
  const decimals = currencyDecimals(publisher, row.currency);
  const money = (amount: string) => toMoney(amount, row.currency, decimals);
  const settlements = await listSettlements(trx, publisher.id, today, row.document_id);
  const allocations = row.sign === -1 ? await listAllocations(trx, publisher.id, row.document_id) : [];
  const related = await listRelated(trx, publisher.id, row);
  return {
    settlements: settlements.map((one) => ({
      kind: one.kind,
      id: one.id,
      externalId: one.external_id,
      ...(one.type === null ? {} : { type: one.type }),
      label: one.label,
      ...(one.installment === null ? {} : { installment: one.installment }),
      date: one.date,
      amount: money(one.amount),
    })),
    allocations: allocations.map((one) => ({
      document: toDocumentRef(one),
      ...(one.installment === null ? {} : { installment: one.installment }),
      amount: money(one.amount),
    })),
    related,
  };
}

async function listSettlements(
  trx: Transaction<Schema>,
  publisherId: string,
  today: string,
  id: string,
): Promise<SettlementRow[]> {
  const { rows } = await sql<SettlementRow>`
    select case when a.payment_id is null then 'document' else 'payment' end as kind, a.source_id as id,
      coalesce(p.external_id, c.external_id) as external_id, c.type, coalesce(p.label, c.label) as label,
      a.installment, a.date, a.amount
    from allocations a
    left join payments p on p.publisher_id = a.publisher_id and p.payment_id = a.payment_id
    left join documents c on c.publisher_id = a.publisher_id and c.document_id = a.credit_id
    where a.publisher_id = ${publisherId}::uuid and a.document_id = ${id}::uuid and a.date <= ${today}::date
    order by a.date, a.source_id, a.ordinal
    limit 1000`.execute(trx);
  return rows;
}

interface AllocationRow extends DocumentRefRow {
  installment: number | null;
  amount: string;
}

async function listAllocations(
  trx: Transaction<Schema>,
  publisherId: string,
  creditId: string,
): Promise<AllocationRow[]> {
  const { rows } = await sql<AllocationRow>`
    select d.document_id, d.external_id, d.type, d.content->>'series' as series, d.content->>'number' as number, a.installment, a.amount
    from allocations a join documents d on d.publisher_id = a.publisher_id and d.document_id = a.document_id
    where a.publisher_id = ${publisherId}::uuid and a.credit_id = ${creditId}::uuid
    order by a.ordinal`.execute(trx);
  return rows;
}

async function listRelated(
  trx: Transaction<Schema>,
  publisherId: string,
  row: DocumentRow,
): Promise<Document['related']> {
  const { rows } = await sql<{ relation: string; incoming: boolean; link: string } & Partial<DocumentRefRow>>`
    select l.relation, false as incoming, l.external_id as link,
      d.document_id, d.external_id, d.type, d.content->>'series' as series, d.content->>'number' as number
    from document_links l
    left join documents d on d.publisher_id = l.publisher_id and d.external_id = l.external_id
    where l.publisher_id = ${publisherId}::uuid and l.document_id = ${row.document_id}::uuid
    union all
    select l.relation, true, d.external_id, d.document_id, d.external_id, d.type, d.content->>'series', d.content->>'number'
    from document_links l
    join documents d on d.publisher_id = l.publisher_id and d.document_id = l.document_id
    where l.publisher_id = ${publisherId}::uuid and l.external_id = ${row.external_id}
    order by incoming, link
    limit 200`.execute(trx);
  return rows.map((one) => ({
    relation: one.incoming ? (INVERSE[one.relation] ?? one.relation) : one.relation,
    externalId: one.link,
    ...(one.document_id == null ? {} : { document: toDocumentRef(one as DocumentRefRow) }),
  }));
}
