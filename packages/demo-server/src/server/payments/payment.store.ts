import type { Payment, PaymentInput } from '@saldo/sdk/contract';
import { sql, type RawBuilder, type Transaction } from 'kysely';
import { filesOf, type FileLinkRow } from '../files/record-files.store.ts';
import type { Principal } from '../principal/principal.ts';
import type { DocumentRefRow } from '../documents/document.store.ts';
import { MEANT } from '../documents/meant-allocations.sql.ts';
import { isVisible } from '../principal/visible.sql.ts';
import type { Query } from '../contract/operations.ts';
import type { Schema } from '../db/schema.types.ts';
import { hasMetadata, planByValues } from '../records/metadata.store.ts';
import type { ProvenanceRow } from '../records/published-row.ts';

export interface PaymentRow extends ProvenanceRow {
  payment_id: string;
  external_id: string;
  partner_id: string;
  partner_external_id: string;
  partner_name: string;
  type: Payment['type'];
  direction: 'receivable' | 'payable';
  date: string;
  currency: string;
  amount: string;
  status: Payment['status'];
  content: PaymentInput;
  void_reason: string | null;
  void_date: string | null;
  applied: string;
  files: FileLinkRow[] | null;
  /** Documents that name it. */
  naming: (DocumentRefRow & { relation: string })[] | null;
  /** Of a payment in process those that are meant. */
  allocations:
    | {
        documentId: string;
        externalId: string;
        type: string;
        series: string | null;
        number: string | null;
        installment: number | null;
        amount: string;
        currency: string;
        paid: string;
        rate: string | null;
        difference: string | null;
      }[]
    | null;
}

export type PaymentFilter = Omit<Query<'listPayments'>, 'limit' | 'cursor'>;

/** A page of payments, newest first, one row more than the limit when there are more. */
export async function listPaymentRows(
  trx: Transaction<Schema>,
  caller: Principal,
  filter: PaymentFilter,
  after: readonly [string, string] | undefined,
  limit: number,
): Promise<PaymentRow[]> {
  if (filter.metadata !== undefined) await planByValues(trx);
  const conditions: RawBuilder<unknown>[] = [isVisible(caller, 'p')];
  if (filter.partnerId !== undefined) conditions.push(sql`p.partner_id = ${filter.partnerId}::uuid`);
  if (filter.direction !== undefined) conditions.push(sql`p.direction = ${filter.direction}`);
  if (filter.currency !== undefined) conditions.push(sql`p.currency = ${filter.currency}`);
  if (filter.type !== undefined) conditions.push(sql`p.type = any(${filter.type}::text[])`);
  if (filter.status !== undefined) {
    // Literals, because a plan that does not know the status cannot take the index of what is in process.
    const statuses = filter.status.map((status) => sql`p.status = ${sql.lit(status)}`);
    conditions.push(sql`(${sql.join(statuses, sql` or `)})`);
  }
  if (filter.dateFrom !== undefined) conditions.push(sql`p.date >= ${filter.dateFrom}::date`);
  if (filter.dateTo !== undefined) conditions.push(sql`p.date <= ${filter.dateTo}::date`);
  conditions.push(...hasMetadata('payment', 'p', filter.metadata));
  if (after !== undefined)
    conditions.push(sql`(p.date, p.payment_id) < (${after[0]}::date, ${after[1]}::uuid)`);
  const { rows } = await sql<PaymentRow>`
    select ${paymentColumns()}
    from payments p join partners r on r.publisher_id = p.publisher_id and r.partner_id = p.partner_id
    where ${sql.join(conditions, sql` and `)}
    order by p.date desc, p.payment_id desc
    limit ${limit + 1}`.execute(trx);
  return rows;
}

export async function findPaymentRow(
  trx: Transaction<Schema>,
  caller: Principal,
  by: { id: string } | { externalId: string },
): Promise<PaymentRow | undefined> {
  const which = 'id' in by ? sql`p.payment_id = ${by.id}::uuid` : sql`p.external_id = ${by.externalId}`;
  const { rows } = await sql<PaymentRow>`
    select ${paymentColumns()}
    from payments p join partners r on r.publisher_id = p.publisher_id and r.partner_id = p.partner_id
    where p.publisher_id = ${caller.publisherId}::uuid and ${which}`.execute(trx);
  return rows[0];
}

function paymentColumns(): RawBuilder<unknown> {
  return sql`p.payment_id, p.external_id, p.partner_id, r.external_id as partner_external_id, r.name as partner_name,
    p.type, p.direction, p.date, p.currency, p.amount, p.status, p.content, p.void_reason, p.void_date, p.version, p.revision, p.system, p.published_at,
    p.applied,
    (
      select jsonb_agg(jsonb_build_object('documentId', d.document_id, 'externalId', d.external_id, 'type', d.type,
        'series', d.content->>'series', 'number', d.content->>'number', 'installment', a.installment, 'amount', a.amount,
        'currency', a.currency, 'paid', a.paid, 'rate', a.rate, 'difference', a.difference) order by a.ordinal)
      from (
        select a.document_id, a.ordinal, a.installment, a.amount::text, a.currency, a.paid::text, a.rate::text, a.difference::text
        from allocations a
        where a.publisher_id = p.publisher_id and a.payment_id = p.payment_id
        union all
        ${meantAllocations()}
      ) a join documents d on d.publisher_id = p.publisher_id and d.document_id = a.document_id
    ) as allocations,
    ${filesOf('payment', 'p')} as files,
    (
      select jsonb_agg(jsonb_build_object('relation', n.relation, 'document_id', n.document_id, 'external_id', n.external_id,
        'type', n.type, 'series', n.content->>'series', 'number', n.content->>'number'))
      from (
        select l.relation, d.* from document_links l
        join documents d on d.publisher_id = l.publisher_id and d.document_id = l.document_id
        where l.publisher_id = p.publisher_id and l.payment_external_id = p.external_id
        order by d.issue_date, d.document_id, l.ordinal limit 200
      ) n
    ) as naming`;
}

/** What the payment `p` in process is meant to settle, as far as it is still there, of the same partner. */
function meantAllocations(): RawBuilder<unknown> {
  return sql`
    select d.document_id, m.ordinal, (m.one->>'installment')::integer, m.one->'amount'->>'amount', m.one->'amount'->>'currency',
      coalesce(m.one->'paid', m.one->'amount')->>'amount', m.one->>'rate', m.one->'difference'->>'amount'
    from (select p.*) p ${MEANT}
    where p.status = 'in_process'`;
}
